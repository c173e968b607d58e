import type { GridRow, TagPage } from '../../workers/analysis/contract.ts';
import { formatCount } from '../../ui/format.ts';
import { Swatch } from '../../ui/swatch.tsx';
import { useStudio, useStudioState } from '../studio.tsx';
import { toggleTag } from '../tag-filter.ts';
import { visibleLine } from '../visible-text.ts';
import styles from './tag-page.module.css';

/** Some rows with the tag; a click opens one among all the others that have it. */
export function Examples({ page: { tag, examples } }: { readonly page: TagPage }) {
  const datasets = useStudio((studio) => studio.project?.datasets);
  const state = useStudioState();

  function open({ datasetId, row }: GridRow): void {
    const { filter, setFilter, select, show } = state();
    if (!filter.all.includes(tag)) setFilter(toggleTag(filter, tag, 'all'));
    select({ datasetId, row });
    show('data');
  }

  return (
    <section aria-labelledby="tag-examples">
      <h3 id="tag-examples" className={styles.heading}>
        Example rows
      </h3>
      {examples.length === 0 ? <p className={styles.note}>No query under the filter has this tag.</p> : null}
      <ul className={styles.examples}>
        {examples.map((example) => {
          const dataset = datasets?.find(({ id }) => id === example.datasetId);
          return (
            <li key={`${example.datasetId} ${example.row}`}>
              <button type="button" className={styles.example} onClick={() => open(example)}>
                <span className={styles.exampleText}>
                  <bdi dir="auto">{visibleLine(example.unreadable ?? example.text)}</bdi>
                </span>
                <span className={styles.exampleOf}>
                  <Swatch colour={dataset?.colour ?? 0} size={8} />
                  <bdi>{dataset?.name}</bdi>
                  <span>row {formatCount(example.row + 1)}</span>
                </span>
              </button>
            </li>
          );
        })}
      </ul>
    </section>
  );
}
