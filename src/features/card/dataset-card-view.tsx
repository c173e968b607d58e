import type { ReactNode } from 'react';
import type { DatasetCard } from '../../core/figures/dataset-card.ts';
import type { DatasetInfo } from '../../store/state.ts';
import { Button } from '../../ui/button.tsx';
import { formatCount, formatShare, formatTime } from '../../ui/format.ts';
import { EmptyState } from '../../ui/notice.tsx';
import { Spinner } from '../../ui/progress.tsx';
import { Swatch } from '../../ui/swatch.tsx';
import { basisLine } from '../basis-line.ts';
import { useLatest } from '../latest.ts';
import { useServices, useStudio } from '../studio.tsx';
import { visibleLine } from '../visible-text.ts';
import { complexityText, diversityText, languageName, matchedText, spreadLine } from './card-words.ts';
import styles from './dataset-card.module.css';
import { Histogram } from './histogram.tsx';
import { ImportFacts } from './import-facts.tsx';
import { Shares } from './shares.tsx';
import { TopTags } from './top-tags.tsx';

/** A dataset on one page, whatever the filter. */
export function DatasetCardView() {
  const { analysis } = useServices();
  const subject = useStudio((studio) => studio.subject);
  const version = useStudio((studio) => studio.dataVersion);
  const projectId = useStudio((studio) => studio.project?.project.id ?? '');
  const dataset = useStudio((studio) => studio.project?.datasets.find(({ id }) => String(id) === subject));
  const key = dataset === undefined ? null : `${projectId} ${dataset.id}`;
  const { value: card, failed } = useLatest(key, version, () => analysis.datasetCard(dataset?.id ?? -1));

  if (dataset === undefined) {
    return <EmptyState title="This dataset is not here any more.">Choose another one on the left.</EmptyState>;
  }
  return (
    <div className={styles.scroll}>
      <article className={styles.card} aria-label={`Card of ${dataset.name}`} aria-busy={card === null}>
        <Head dataset={dataset} />
        {failed === null ? null : (
          <p role="alert" className={styles.problem}>
            The card could not be worked out: {failed}
          </p>
        )}
        {card?.set.id === dataset.id ? (
          <Body card={card} dataset={dataset} />
        ) : failed === null ? (
          <Spinner label="Counting…" />
        ) : null}
      </article>
    </div>
  );
}

function Head({ dataset }: { readonly dataset: DatasetInfo }) {
  const { source, mapping, createdAt } = dataset;
  const facts = [source?.fileName, source?.format, mapping.fields.form, `imported ${formatTime(createdAt)}`];
  return (
    <header className={styles.head}>
      <Swatch colour={dataset.colour} size={12} />
      <h2 className={styles.title}>
        <bdi>{visibleLine(dataset.name)}</bdi>
      </h2>
      <p className={styles.from}>
        <bdi>
          {facts
            .filter((fact) => fact !== undefined)
            .map(visibleLine)
            .join(' · ')}
        </bdi>
      </p>
      <p className={styles.from}>The whole dataset, whatever the filter.</p>
      <Button size="s" className={styles.print} onClick={() => window.print()}>
        Print
      </Button>
    </header>
  );
}

function Fact({
  name,
  children,
  note,
}: {
  readonly name: string;
  readonly children: ReactNode;
  readonly note?: string | undefined;
}) {
  return (
    <div className={styles.fact}>
      <dt>{name}</dt>
      <dd>
        {children}
        {note === undefined ? null : <span className={styles.note}> {note}</span>}
      </dd>
    </div>
  );
}

function Body({ card, dataset }: { readonly card: DatasetCard; readonly dataset: DatasetInfo }) {
  const { measures, estimate } = card;
  return (
    <>
      <dl className={styles.facts}>
        <Fact name="Rows">{formatCount(card.rows)}</Fact>
        <Fact name="Queries">{formatCount(card.queries)}</Fact>
        <Fact name="Unique texts">{formatCount(card.texts)}</Fact>
        <Fact name="Duplicates" note={card.queries === 0 ? undefined : formatShare(card.duplicates / card.queries)}>
          {formatCount(card.duplicates)}
        </Fact>
        <Fact name="Also in other datasets">{formatCount(card.shared)}</Fact>
        <Fact name="Blank queries">{formatCount(card.emptyQueries)}</Fact>
      </dl>
      <dl className={styles.facts}>
        <Fact name="Unique tags">{measures === null ? 'not tagged yet' : formatCount(measures.tags)}</Fact>
        {measures === null ? null : (
          <>
            <Fact name="Diversity" note="of all tags of the project">
              {diversityText(measures.diversity)}
            </Fact>
            <Fact name="Diversity, size matched" note={`of ${formatCount(measures.matched.size)} queries each`}>
              {matchedText(measures.matched)}
            </Fact>
            <Fact name="Complexity" note="tags per query">
              {complexityText(measures.complexity, card.basis.approximate)}
            </Fact>
          </>
        )}
      </dl>
      <div className={styles.pair}>
        <Histogram
          title="Length of queries, bytes"
          unit="Bytes"
          bins={card.lengthBins}
          line={spreadLine(card.lengths)}
        />
        <Histogram
          title="Queries in a row"
          unit="Queries"
          bins={card.turnBins}
          line={spreadLine(card.turns)}
          of="Rows"
        />
      </div>
      <div className={styles.pair}>
        <Shares
          title="Scripts"
          note={`estimated from ${formatCount(estimate.sampled)} queries, by letters`}
          shares={estimate.scripts.map(({ script, share }) => ({ name: script, share }))}
        />
        <Shares
          title="Languages"
          note={`estimated from ${formatCount(estimate.sampled)} queries`}
          shares={estimate.languages.map(({ language, share }) => ({ name: languageName(language), share }))}
        />
      </div>
      <TopTags card={card} />
      <ImportFacts dataset={dataset} />
      <footer className={styles.basis}>{basisLine(card.basis)}</footer>
    </>
  );
}
