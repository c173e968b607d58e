import { useEffect, useRef, useState, type ReactNode, type RefObject } from 'react';
import { figureCsv } from '../../core/figures/figure-csv.ts';
import { figureTable } from '../../core/figures/figure-table.ts';
import type { Figure, FigureSet } from '../../core/figures/figure.ts';
import { filterSentence } from '../../core/filter/sentence.ts';
import { filterNames } from '../../store/filter-names.ts';
import type { StudioState } from '../../store/state.ts';
import { Button } from '../../ui/button.tsx';
import { datasetColour } from '../../ui/swatch.tsx';
import { Spinner } from '../../ui/progress.tsx';
import { fileNameOf } from '../file-name.ts';
import { useServices, useStudio, useStudioState } from '../studio.tsx';
import { basisLine } from '../basis-line.ts';
import styles from './chart-card.module.css';
import type { ShelvedCard } from './card-shelf.ts';
import { LongTable } from './long-table.tsx';
import { mostNamed } from './set-legend.tsx';
import { pngOf, svgPicture, type Picture, type PictureWords } from './svg-picture.ts';
import { useCardShelf, useSaving } from './use-figure.tsx';

export interface ChartCardProps {
  readonly title: string;
  /** One short line: how to read it. */
  readonly hint: string;
  /** Null while it is being worked out for the first time. */
  readonly figure: Figure | null;
  readonly failed: string | null;
  /** A newer figure is on its way. */
  readonly waiting: boolean;
  /** Said in place of the chart when there is nothing to draw. */
  readonly empty: string | null;
  readonly controls?: ReactNode;
  /** The chart; its first <svg> is its picture. */
  readonly children: ReactNode;
}

/** A figure with its title, its ways out (table, SVG, PNG, CSV) and what it stands on. */
export function ChartCard({ title, hint, figure, failed, waiting, empty, controls, children }: ChartCardProps) {
  const [asTable, setAsTable] = useState(false);
  const drawn = empty === null ? figure : null;
  const section = useRef<HTMLElement>(null);
  useShelved(section, { title, hint, figure: drawn, problem: failed ?? empty, waiting });
  return (
    <section ref={section} className={styles.card} aria-label={title} aria-busy={waiting}>
      <header className={styles.head}>
        <h2 className={styles.title}>{title}</h2>
        <p className={styles.hint}>{hint}</p>
        <span className={styles.tools}>
          {controls}
          {drawn === null ? null : <Actions {...{ title, figure: drawn, asTable, setAsTable }} />}
        </span>
      </header>
      <div className={styles.body}>
        {failed === null ? null : (
          <p role="alert" className={styles.problem}>
            This figure could not be worked out: {failed}
          </p>
        )}
        {drawn === null ? (
          <Instead empty={empty} failed={failed} />
        ) : (
          <Drawn caption={`${title}. ${hint}`} {...{ title, asTable }} figure={drawn}>
            {children}
          </Drawn>
        )}
      </div>
      {drawn === null ? null : <footer className={styles.basis}>{basisLine(drawn.basis)}</footer>}
    </section>
  );
}

/** The chart or its table; both while all charts are being saved. */
function Drawn({
  title,
  caption,
  figure,
  asTable,
  children,
}: {
  readonly title: string;
  readonly caption: string;
  readonly figure: Figure;
  readonly asTable: boolean;
  readonly children: ReactNode;
}) {
  const saving = useSaving();
  return (
    <>
      {asTable && !saving ? null : <div className={styles.chart}>{children}</div>}
      {asTable ? (
        <div className={styles.table} role="region" aria-label={`${title} as a table`} tabIndex={0}>
          <LongTable caption={caption} table={figureTable(figure)} />
        </div>
      ) : null}
    </>
  );
}

/** Lays out what a card shows, and how to get its picture. */
function useShelved(section: RefObject<Element | null>, card: Omit<ShelvedCard, 'picture'>): void {
  const shelf = useCardShelf();
  const studio = useStudioState();
  useEffect(() => {
    const { title, figure } = card;
    function picture(): string | null {
      return figure === null ? null : (pictureOf(section.current, title, figure, studio())?.svg ?? null);
    }
    return shelf.put({ ...card, picture });
  });
}

function Instead({ empty, failed }: { readonly empty: string | null; readonly failed: string | null }) {
  if (empty !== null) return <p className={styles.empty}>{empty}</p>;
  return failed === null ? <Spinner label="Counting…" /> : null;
}

function wordsOf(title: string, figure: Figure, { filter, project }: StudioState): PictureWords {
  const coloured = colouredSets(figure);
  return {
    title,
    subtitle: filterSentence(filter, filterNames(project)),
    basis: basisLine(figure.basis),
    legend: coloured.length > 1 ? coloured.map(({ name, colour }) => ({ name, colour: setColour(colour) })) : [],
  };
}

/** The datasets that a figure tells apart by colour alone; elsewhere their names stand beside them. */
function colouredSets(figure: Figure): readonly FigureSet[] {
  switch (figure.kind) {
    case 'tag-frequency':
    case 'long-tail':
    case 'tags-per-query':
      return figure.sets;
    case 'coverage-curve':
      return figure.steps.length > mostNamed ? figure.steps.map(({ set }) => set) : [];
    case 'diversity-complexity':
      return figure.points.length > mostNamed ? figure.points.map(({ set }) => set) : [];
    case 'overlap':
    case 'co-occurrence':
      return [];
  }
}

/** The colour of a dataset as the theme that shows has it. */
function setColour(colour: number): string {
  return getComputedStyle(document.documentElement).getPropertyValue(datasetColour(colour).slice(4, -1));
}

/** What a card has drawn, as a picture: both halves where it compares. Null while a chart is still to be drawn. */
function pictureOf(section: Element | null, title: string, figure: Figure, state: StudioState): Picture | null {
  const charts = [...(section?.querySelectorAll<SVGSVGElement>('[data-chart] svg') ?? [])];
  if (charts.length === 0 || section?.querySelector('[aria-busy="true"], [data-chart]:empty') !== null) return null;
  const parts = charts.map((chart) => ({ chart, name: chart.closest('[role="group"]')?.ariaLabel ?? null }));
  return svgPicture(parts, wordsOf(title, figure, state));
}

function Actions({
  title,
  figure,
  asTable,
  setAsTable,
}: {
  readonly title: string;
  readonly figure: Figure;
  readonly asTable: boolean;
  readonly setAsTable: (asTable: boolean) => void;
}) {
  const { page } = useServices();
  const notify = useStudio((studio) => studio.notify);
  const project = useStudio((studio) => studio.project?.project.name ?? '');
  const studio = useStudioState();
  const anchor = useRef<HTMLSpanElement>(null);
  const name = fileNameOf(`${project} ${title}`);

  async function savePicture(kind: 'svg' | 'png'): Promise<void> {
    try {
      const picture = pictureOf(anchor.current?.closest('section') ?? null, title, figure, studio());
      if (picture === null) return;
      const blob = kind === 'png' ? await pngOf(picture) : new Blob([picture.svg], { type: 'image/svg+xml' });
      page.saveBlob(blob, `${name}.${kind}`);
    } catch (error) {
      const reason = error instanceof Error ? error.message : String(error);
      notify({ kind: 'problem', text: `The picture could not be made: ${reason}`, action: null });
    }
  }

  return (
    <span ref={anchor} className={styles.actions}>
      <Button kind="quiet" size="s" aria-pressed={asTable} onClick={() => setAsTable(!asTable)}>
        Table
      </Button>
      <Button kind="quiet" size="s" disabled={asTable} onClick={() => void savePicture('svg')}>
        SVG
      </Button>
      <Button kind="quiet" size="s" disabled={asTable} onClick={() => void savePicture('png')}>
        PNG
      </Button>
      <Button
        kind="quiet"
        size="s"
        onClick={() =>
          page.saveBlob(new Blob([figureCsv(figureTable(figure))], { type: 'text/csv;charset=utf-8' }), `${name}.csv`)
        }
      >
        CSV
      </Button>
    </span>
  );
}
