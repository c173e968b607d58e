import type { FigureSet, OverlapFigure } from '../../core/figures/figure.ts';
import { Button, IconButton } from '../../ui/button.tsx';
import { formatCount, formatPlural, formatShare } from '../../ui/format.ts';
import { Swatch } from '../../ui/swatch.tsx';
import { useLatest } from '../latest.ts';
import { useServices, useStudio } from '../studio.tsx';
import { pairOf, type Pair } from './pair.ts';
import styles from './pair-panel.module.css';
import type { Cell } from './roving.ts';
import { TagList } from './tag-list.tsx';
import { useFigureKey } from '../use-figure-key.ts';

/** What a cell of the overlap map counts, and the way to the rows of both sides. */
export function PairPanel({
  figure,
  cell,
  onRows,
  onClose,
}: {
  readonly figure: OverlapFigure;
  readonly cell: Cell;
  readonly onRows: (datasetId: number) => void;
  readonly onClose: () => void;
}) {
  const pair = pairOf(figure, cell);
  if (pair === null) return null;
  const sides = pair.same ? [pair.a] : [pair.a, pair.b];
  return (
    <div className={styles.panel}>
      <PairWords pair={pair} />
      <span className={styles.actions}>
        {sides.map((set) => (
          <Button key={set.id} size="s" onClick={() => onRows(set.id)}>
            <Swatch colour={set.colour} />
            <span className={styles.name}>Rows of {set.name}</span>
          </Button>
        ))}
        <IconButton icon="close" size="s" label="Close" onClick={onClose} />
      </span>
      {pair.same ? null : <PairTags a={pair.a} b={pair.b} />}
    </div>
  );
}

/** How many tags of each kind are listed. */
const listed = 24;

/** The shared and missing tags of a pair. */
function PairTags({ a, b }: { readonly a: FigureSet; readonly b: FigureSet }) {
  const { analysis } = useServices();
  const filter = useStudio((studio) => studio.filter);
  const version = useStudio((studio) => studio.dataVersion);
  const key = `${useFigureKey()} ${a.id} ${b.id}`;
  const {
    value,
    key: answered,
    failed,
  } = useLatest(key, version, () => analysis.overlapPair(filter, a.id, b.id, listed));
  if (failed !== null) return <p role="alert">The tags could not be listed: {failed}</p>;
  if (value === null || answered !== key) return null;
  const parts = [
    { title: `Only in ${a.name}`, count: value.sizes.onlyA, tags: value.onlyA },
    { title: 'In both', count: value.sizes.both, tags: value.both },
    { title: `Only in ${b.name}`, count: value.sizes.onlyB, tags: value.onlyB },
  ];
  return (
    <div className={styles.parts}>
      {parts.map(({ title, count, tags }) => (
        <div key={title} className={styles.part}>
          <h3 className={styles.partTitle}>
            <bdi>{title}</bdi>: {formatPlural(count, 'tag')}
            {count > tags.length ? `, the ${formatCount(tags.length)} most frequent` : ''}
          </h3>
          <TagList label={title} tags={tags.map((each) => ({ tag: each.tag, queries: each.a + each.b }))} />
        </div>
      ))}
    </div>
  );
}

function PairWords({ pair: { a, b, same, size, shared, beyond, share } }: { readonly pair: Pair }) {
  if (same) {
    return (
      <p className={styles.text}>
        <bdi>{a.name}</bdi> has <strong>{formatPlural(size, 'unique tag')}</strong>.
      </p>
    );
  }
  return (
    <p className={styles.text}>
      <bdi>{b.name}</bdi> has <strong>{formatCount(shared)}</strong> of the {formatPlural(size, 'unique tag')} of{' '}
      <bdi>{a.name}</bdi>
      {share === null ? null : `: ${formatShare(share)}`}.{' '}
      {beyond === 0 ? 'It has no others.' : `Beyond them it has ${formatCount(beyond)} of its own.`}
    </p>
  );
}
