import { withTagOfOne } from '../../core/filter/run-tags.ts';
import type { TagChange } from '../../core/figures/run-comparison.ts';
import { Button } from '../../ui/button.tsx';
import { formatCount, formatPlural } from '../../ui/format.ts';
import { useStudio, useStudioState } from '../studio.tsx';
import { visibleLine } from '../visible-text.ts';
import styles from './compare-panel.module.css';

const shows = {
  Gained: 'Click: the rows that gained it',
  Lost: 'Click: the rows that lost it',
} as const;

/** Tags that only one of the layers gives, the most frequent first. A click leads to the rows, whichever layer is in effect. */
export function ChangedTags({
  title,
  changes,
  tags,
  giving,
  other,
}: {
  readonly title: 'Gained' | 'Lost';
  readonly changes: readonly TagChange[];
  /** How many there are in all. */
  readonly tags: number;
  /** Ids of the run that gives the tags, and of the one that does not. */
  readonly giving: number;
  readonly other: number;
}) {
  const studio = useStudioState();
  const show = useStudio((state) => state.show);
  function showRows(tag: string): void {
    const { filter, setFilter } = studio();
    setFilter(withTagOfOne(filter, tag, giving, other));
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
