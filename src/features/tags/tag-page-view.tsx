import { useEffect, useRef, type ReactNode } from 'react';
import { figureCsv } from '../../core/figures/figure-csv.ts';
import type { TagPage } from '../../workers/analysis/contract.ts';
import { Button } from '../../ui/button.tsx';
import { formatCount, formatPlural } from '../../ui/format.ts';
import { Spinner } from '../../ui/progress.tsx';
import { datasetColour, Swatch } from '../../ui/swatch.tsx';
import { basisLine } from '../basis-line.ts';
import { fileNameOf } from '../file-name.ts';
import { useLatest } from '../latest.ts';
import { useServices, useStudio, useStudioState } from '../studio.tsx';
import { toggleTag, type TagPart } from '../tag-filter.ts';
import { useFigureKey } from '../use-figure-key.ts';
import { visibleLine } from '../visible-text.ts';
import { Companions } from './companions.tsx';
import { Examples } from './examples.tsx';
import { Explanations } from './explanations.tsx';
import styles from './tag-page.module.css';
import { companionTable, finerShare, liftText } from './tag-words.ts';

/** Everything about one tag, under the filter. */
export function TagPageView({ tag }: { readonly tag: string }) {
  const { analysis } = useServices();
  const filter = useStudio((studio) => studio.filter);
  const version = useStudio((studio) => studio.dataVersion);
  const key = `${useFigureKey()} ${tag}`;
  const { value: page, failed } = useLatest(key, version, () => analysis.tagPage(filter, tag));
  const heading = useRef<HTMLHeadingElement>(null);
  // Who comes by key goes on reading here, and not at the top of the page.
  useEffect(() => heading.current?.focus({ preventScroll: true }), []);

  return (
    <div className={styles.scroll}>
      <article className={styles.page} aria-label={`Tag ${visibleLine(tag)}`}>
        <header className={styles.head}>
          <BackLink />
          <h2 ref={heading} tabIndex={-1} className={styles.title}>
            <bdi>{visibleLine(tag)}</bdi>
          </h2>
          <FilterButtons tag={tag} />
          <span className={styles.space} />
          {page === null ? null : <CsvButton page={page} />}
        </header>
        {failed === null ? null : (
          <p role="alert" className={styles.problem}>
            This tag could not be looked up: {failed}
          </p>
        )}
        {page === null ? failed === null ? <Spinner label="Counting…" /> : null : <Body page={page} />}
      </article>
    </div>
  );
}

function BackLink() {
  const show = useStudio((studio) => studio.show);
  return (
    <Button kind="quiet" size="s" icon="left" onClick={() => show('tags')}>
      All tags
    </Button>
  );
}

const parts: readonly { readonly part: TagPart; readonly label: string }[] = [
  { part: 'all', label: 'Filter by it' },
  { part: 'any', label: 'Any of' },
  { part: 'none', label: 'Without it' },
];

function FilterButtons({ tag }: { readonly tag: string }) {
  const filter = useStudio((studio) => studio.filter);
  const state = useStudioState();
  return (
    <span className={styles.parts} role="group" aria-label="Filter by this tag">
      {parts.map(({ part, label }) => (
        <Button
          key={part}
          size="s"
          aria-pressed={filter[part].includes(tag)}
          onClick={() => {
            const { filter: now, setFilter } = state();
            setFilter(toggleTag(now, tag, part));
          }}
        >
          {label}
        </Button>
      ))}
    </span>
  );
}

function CsvButton({ page }: { readonly page: TagPage }) {
  const services = useServices();
  const project = useStudio((studio) => studio.project?.project.name ?? '');
  return (
    <Button
      kind="quiet"
      size="s"
      onClick={() => {
        const csv = new Blob([figureCsv(companionTable(page))], { type: 'text/csv;charset=utf-8' });
        services.page.saveBlob(csv, `${fileNameOf(`${project} ${page.tag}`)}.csv`);
      }}
    >
      CSV
    </Button>
  );
}

function Fact({
  name,
  children,
  title,
}: {
  readonly name: string;
  readonly children: ReactNode;
  readonly title?: string;
}) {
  return (
    <div className={styles.fact} title={title}>
      <dt>{name}</dt>
      <dd>{children}</dd>
    </div>
  );
}

function Body({ page }: { readonly page: TagPage }) {
  return (
    <>
      <dl className={styles.facts}>
        <Fact name="Queries">{formatCount(page.count)}</Fact>
        <Fact name="Share of tagged queries">{finerShare(page.share)}</Fact>
        <Fact name="Lift" title="How many times more often than in what the filter leaves out">
          {page.lift === null ? 'no rest to compare with' : liftText(page.lift)}
        </Fact>
      </dl>
      {page.sets.length < 2 ? null : <BySet page={page} />}
      <div className={styles.columns}>
        <Companions page={page} />
        <div className={styles.column}>
          <Examples page={page} />
          <Explanations page={page} />
        </div>
      </div>
      <footer className={styles.basis}>{basisLine(page.basis)}</footer>
    </>
  );
}

function BySet({ page: { sets, counts } }: { readonly page: TagPage }) {
  const widest = Math.max(...counts.map(({ share }) => share), Number.MIN_VALUE);
  return (
    <section aria-labelledby="tag-sets">
      <h3 id="tag-sets" className={styles.heading}>
        By dataset
      </h3>
      <ul className={styles.sets}>
        {sets.map((set, at) => {
          const { count, share } = counts[at] ?? { count: 0, share: 0 };
          return (
            <li key={set.id} className={styles.set}>
              <span className={styles.setName}>
                <Swatch colour={set.colour} /> <bdi>{set.name}</bdi>
              </span>
              <span className={styles.meter} aria-hidden="true">
                <span
                  className={styles.fill}
                  style={{ width: `${(share / widest) * 100}%`, background: datasetColour(set.colour) }}
                />
              </span>
              <span className={styles.setCount}>
                {formatPlural(count, 'query', 'queries')} · {finerShare(share)}
              </span>
            </li>
          );
        })}
      </ul>
    </section>
  );
}
