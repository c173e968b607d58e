import type { TagChange } from '../../core/figures/run-comparison.ts';
import { Button } from '../../ui/button.tsx';
import { formatCount, formatPlural } from '../../ui/format.ts';
import { useStudio, useStudioState } from '../studio.tsx';
import { toggleTag } from '../tag-filter.ts';
import { visibleLine } from '../visible-text.ts';
import styles from './compare-panel.module.css';

/** What a click shows: the tags in effect may be those of either layer, or of a third. */
const shows = {
  Gained: 'Click: rows that carry it by the tags in effect',
  Lost: 'Click: rows that still carry it by the tags in effect',
} as const;

/** Tags that only one of the layers gives, the most frequent first. A click filters by the tag, by the tags in effect. */
export function ChangedTags({
  title,
  changes,
  tags,
}: {
  readonly title: 'Gained' | 'Lost';
  readonly changes: readonly TagChange[];
  /** How many there are in all. */
  readonly tags: number;
}) {
  const studio = useStudioState();
  const show = useStudio((state) => state.show);
  function showRows(tag: string): void {
    const { filter, setFilter } = studio();
    if (!filter.all.includes(tag)) setFilter(toggleTag(filter, tag, 'all'));
    show('data');
  }
  const id = `compare-${title}`;
  return (
    <section aria-labelledby={id}>
      <h3 id={id} className={styles.subtitle}>
        {title}: {formatPlural(tags, 'tag')}
        {changes.length < tags ? `, the first ${formatCount(changes.length)}` : ''}
      </h3>
      {tags === 0 ? <p className={styles.text}>None.</p> : null}
      {tags > 0 && title === 'Lost' ? (
        <p className={styles.text}>
          A click finds the rows that carry the tag now. To see all that lost it, switch the newer layer off first.
        </p>
      ) : null}
      <ol className={styles.changes}>
        {changes.map(({ tag, texts }) => (
          <li key={tag} className={styles.change}>
            <Button
              kind="link"
              className={styles.tag}
              title={`${visibleLine(tag)}\n${shows[title]}`}
              onClick={() => showRows(tag)}
            >
              <bdi className={styles.tagText}>{visibleLine(tag)}</bdi>
            </Button>
            <span className={styles.count} aria-label={formatPlural(texts, 'text')}>
              {formatCount(texts)}
            </span>
          </li>
        ))}
      </ol>
    </section>
  );
}
