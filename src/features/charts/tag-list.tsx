import { formatCount } from '../../ui/format.ts';
import { useStudio, useStudioState } from '../studio.tsx';
import { tagPartOf, toggleTag } from '../tag-filter.ts';
import { visibleLine } from '../visible-text.ts';
import styles from './tag-list.module.css';

/** Tags with their counts; a click filters by one as anywhere else. */
export function TagList({
  label,
  tags,
}: {
  readonly label: string;
  readonly tags: readonly { readonly tag: string; readonly queries: number }[];
}) {
  const state = useStudioState();
  const filter = useStudio((studio) => studio.filter);
  return (
    <ul className={styles.list} aria-label={label}>
      {tags.map(({ tag, queries }) => (
        <li key={tag}>
          <button
            type="button"
            className={styles.tag}
            aria-pressed={filter.all.includes(tag) || filter.any.includes(tag)}
            onClick={(event) => {
              const { filter: now, setFilter } = state();
              setFilter(toggleTag(now, tag, tagPartOf(event)));
            }}
          >
            <bdi>{visibleLine(tag)}</bdi> <span className={styles.count}>{formatCount(queries)}</span>
          </button>
        </li>
      ))}
    </ul>
  );
}
