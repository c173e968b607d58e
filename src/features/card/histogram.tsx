import type { Bin } from '../../core/figures/dataset-card.ts';
import { FigureTable } from '../figure-table.tsx';
import { formatCount } from '../../ui/format.ts';
import { binLabel, binTable } from './card-words.ts';
import styles from './dataset-card.module.css';

/** Bars of equal width side by side, with their numbers behind a fold. */
export function Histogram({
  title,
  unit,
  of = 'Queries',
  bins,
  line,
}: {
  readonly title: string;
  readonly unit: string;
  /** What is counted. */
  readonly of?: string;
  readonly bins: readonly Bin[];
  readonly line: string;
}) {
  const most = Math.max(1, ...bins.map(({ count }) => count));
  const every = Math.ceil(bins.length / 6);
  return (
    <section className={styles.part} aria-label={title}>
      <h3 className={styles.heading}>{title}</h3>
      <p className={styles.note}>{line}</p>
      <div className={styles.bars} aria-hidden="true">
        {bins.map((bin, at) => (
          <div key={bin.least} className={styles.bin} title={`${binLabel(bin)}: ${formatCount(bin.count)}`}>
            <span className={styles.column}>
              <span className={styles.bar} style={{ height: `${(bin.count / most) * 100}%` }} />
            </span>
            <span className={styles.tick}>{at % every === 0 ? formatCount(bin.most) : ''}</span>
          </div>
        ))}
      </div>
      <details className={styles.numbers}>
        <summary>Numbers</summary>
        <FigureTable caption={title} table={binTable(bins, unit, of)} />
      </details>
    </section>
  );
}
