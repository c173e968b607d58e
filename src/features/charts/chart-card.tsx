import { useRef, useState, type ReactNode } from 'react';
import { figureCsv } from '../../core/figures/figure-csv.ts';
import { figureTable } from '../../core/figures/figure-table.ts';
import type { Figure, FigureSet } from '../../core/figures/figure.ts';
import { filterSentence } from '../../core/filter/sentence.ts';
import type { StudioState } from '../../store/state.ts';
import { Button } from '../../ui/button.tsx';
import { datasetColour } from '../../ui/swatch.tsx';
import { Spinner } from '../../ui/progress.tsx';
import { fileNameOf } from '../file-name.ts';
import { useServices, useStudio, useStudioState } from '../studio.tsx';
import { basisLine } from '../basis-line.ts';
import styles from './chart-card.module.css';
import { LongTable } from './long-table.tsx';
import { pngOf, svgPicture, type PictureWords } from './svg-picture.ts';

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
  return (
    <section className={styles.card} aria-label={title} aria-busy={waiting}>
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
        {drawn === null ? <Instead empty={empty} failed={failed} /> : null}
        {drawn === null || asTable ? null : <div className={styles.chart}>{children}</div>}
        {drawn === null || !asTable ? null : (
          <div className={styles.table} role="region" aria-label={`${title} as a table`} tabIndex={0}>
            <LongTable caption={`${title}. ${hint}`} table={figureTable(drawn)} />
          </div>
        )}
      </div>
      {drawn === null ? null : <footer className={styles.basis}>{basisLine(drawn.basis)}</footer>}
    </section>
  );
}

function Instead({ empty, failed }: { readonly empty: string | null; readonly failed: string | null }) {
  if (empty !== null) return <p className={styles.empty}>{empty}</p>;
  return failed === null ? <Spinner label="Counting…" /> : null;
}

function wordsOf(title: string, figure: Figure, { filter, project }: StudioState): PictureWords {
  const names = new Map(project?.datasets.map((set) => [set.id, set.name]));
  const coloured = colouredSets(figure);
  return {
    title,
    subtitle: filterSentence(filter, (id) => names.get(id) ?? ''),
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
    case 'overlap':
    case 'coverage-curve':
    case 'diversity-complexity':
    case 'co-occurrence':
      return [];
  }
}

/** The colour of a dataset as the theme that shows has it. */
function setColour(colour: number): string {
  return getComputedStyle(document.documentElement).getPropertyValue(datasetColour(colour).slice(4, -1));
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
    const chart = anchor.current?.closest('section')?.querySelector<SVGSVGElement>('[data-chart] svg');
    if (chart === null || chart === undefined) return;
    try {
      const picture = svgPicture(chart, wordsOf(title, figure, studio()));
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
