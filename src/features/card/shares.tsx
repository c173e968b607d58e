import { formatShare } from '../../ui/format.ts';
import styles from './dataset-card.module.css';

const shown = 6;

/** Shares as bars below each other, the largest few; marked as the estimates they are. */
export function Shares({
  title,
  note,
  shares,
}: {
  readonly title: string;
  readonly note: string;
  readonly shares: readonly { readonly name: string; readonly share: number }[];
}) {
  return (
    <section className={styles.part} aria-label={title}>
      <h3 className={styles.heading}>{title}</h3>
      <p className={styles.note}>≈ {note}</p>
      <ul className={styles.shares}>
        {shares.slice(0, shown).map(({ name, share }) => (
          <li key={name} className={styles.share}>
            <span>{name}</span>
            <span className={styles.track} aria-hidden="true">
              <span className={styles.fill} style={{ width: `${Math.max(0.5, share * 100)}%` }} />
            </span>
            <span className={styles.number}>≈ {share > 0 && share < 0.005 ? '< 1 %' : formatShare(share)}</span>
          </li>
        ))}
      </ul>
    </section>
  );
}
