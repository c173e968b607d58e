import type { DatasetCard } from '../../core/figures/dataset-card.ts';
import { Button } from '../../ui/button.tsx';
import { formatCount, formatShare } from '../../ui/format.ts';
import { useStudio } from '../studio.tsx';
import { visibleLine } from '../visible-text.ts';
import styles from './dataset-card.module.css';

/** The most frequent tags; each leads to its page. */
export function TopTags({ card: { topTags } }: { readonly card: DatasetCard }) {
  const show = useStudio((studio) => studio.show);
  const most = Math.max(1, ...topTags.map(({ count }) => count));
  if (topTags.length === 0) return null;
  return (
    <section className={styles.part} aria-label="Top tags">
      <h3 className={styles.heading}>Top {topTags.length} tags</h3>
      <p className={styles.note}>queries with each tag, and their share of the tagged ones</p>
      <ol className={styles.tags}>
        {topTags.map(({ tag, count, share }) => (
          <li key={tag} className={styles.share}>
            <Button kind="link" size="s" className={styles.tag} onClick={() => show('tags', tag)}>
              <bdi>{visibleLine(tag)}</bdi>
            </Button>
            <span className={styles.track} aria-hidden="true">
              <span className={styles.fill} style={{ width: `${(count / most) * 100}%` }} />
            </span>
            <span className={styles.number}>
              {formatCount(count)} · {formatShare(share)}
            </span>
          </li>
        ))}
      </ol>
    </section>
  );
}
