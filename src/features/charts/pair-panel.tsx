import type { OverlapFigure } from '../../core/figures/figure.ts';
import { Button, IconButton } from '../../ui/button.tsx';
import { formatCount, formatPlural, formatShare } from '../../ui/format.ts';
import { Swatch } from '../../ui/swatch.tsx';
import { pairOf, type Pair } from './pair.ts';
import styles from './pair-panel.module.css';
import type { Cell } from './roving.ts';

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
    <div className={styles.panel} role="status">
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
