import type { RunComparison } from '../../core/figures/run-comparison.ts';
import { formatCount, formatPlural, formatShare } from '../../ui/format.ts';
import styles from './compare-panel.module.css';

const measures = new Intl.NumberFormat('en-US', { minimumFractionDigits: 3, maximumFractionDigits: 3 });

function measure(value: number | null): string {
  return value === null ? '–' : measures.format(value);
}

function counted(same: number, both: number): string {
  return both === 0 ? '–' : `${formatCount(same)} (${formatShare(same / both)})`;
}

/** How far the layers agree, as one sentence and a table. */
export function Measures({
  comparison,
  a,
  b,
}: {
  readonly comparison: RunComparison;
  readonly a: string;
  readonly b: string;
}) {
  const { texts, both, onlyA, onlyB, exact, stemmed } = comparison;
  const rows = [
    ['Texts with the same tags', counted(exact.same, both), counted(stemmed.same, both)],
    ['Micro-F1 of the tags', measure(exact.f1), measure(stemmed.f1)],
    ['Mean Jaccard of a text', measure(exact.jaccard), measure(stemmed.jaccard)],
  ] as const;
  return (
    <>
      <p className={styles.text}>
        Of the {formatPlural(texts, 'unique text')} that the filter matches, <strong>{formatCount(both)}</strong>{' '}
        {both === 1 ? 'is' : 'are'} tagged in both layers, {formatCount(onlyA)} only in “{a}”, {formatCount(onlyB)} only
        in “{b}”.
      </p>
      <table className={styles.table}>
        <caption className="visually-hidden">Agreement over the texts that both layers have tagged</caption>
        <thead>
          <tr>
            <th scope="col">Agreement</th>
            <th scope="col" className={styles.number}>
              Exact tags
            </th>
            <th scope="col" className={styles.number} title="Forms of one word count as one: sorting lists, sort list">
              Stemmed tags
            </th>
          </tr>
        </thead>
        <tbody>
          {rows.map(([name, byTag, byStem]) => (
            <tr key={name}>
              <th scope="row">{name}</th>
              <td className={styles.number}>{byTag}</td>
              <td className={styles.number}>{byStem}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </>
  );
}
