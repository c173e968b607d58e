import type { FigureSet } from '../../core/figures/figure.ts';
import { formatCount } from '../../ui/format.ts';
import { datasetColour } from '../../ui/swatch.tsx';
import styles from './dataset-counts.module.css';

/** More numbers than this do not fit beside a bar; they are read out and shown on hover. */
const numbersShown = 4;

/** How often a tag occurs in each dataset: a stacked bar as long as its share of the most frequent one, and the numbers. */
export function DatasetCounts({
  sets,
  counts,
  length,
}: {
  readonly sets: readonly FigureSet[];
  /** In the order of `sets`. */
  readonly counts: readonly number[];
  /** Of the bar, 0..1. */
  readonly length: number;
}) {
  const words = sets.map((set, at) => `${set.name}: ${formatCount(counts[at] ?? 0)}`);
  return (
    <span className={styles.counts} title={words.join('\n')}>
      <span className={styles.track} aria-hidden="true">
        <span className={styles.bar} style={{ width: `${Math.max(1, length * 100)}%` }}>
          {sets.map((set, at) => {
            const count = counts[at] ?? 0;
            // One of none would still take up the gap between two.
            return count === 0 ? null : (
              <span
                key={set.id}
                className={styles.part}
                style={{ flexGrow: count, background: datasetColour(set.colour) }}
              />
            );
          })}
        </span>
      </span>
      {sets.length > numbersShown ? null : (
        <span className={styles.numbers} aria-hidden="true">
          {sets.map((set, at) => (
            <span key={set.id} className={styles.number}>
              {formatCount(counts[at] ?? 0)}
            </span>
          ))}
        </span>
      )}
      <span className="visually-hidden">{words.join(', ')}</span>
    </span>
  );
}
