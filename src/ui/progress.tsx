import { classes } from './classes.ts';
import styles from './progress.module.css';

/** How far something is. Without `max` the end is not known. */
export function Progress({
  label,
  value,
  max,
  thin = false,
}: {
  readonly label: string;
  readonly value: number;
  readonly max: number | undefined;
  readonly thin?: boolean;
}) {
  const share = max === undefined || max <= 0 ? undefined : Math.min(1, value / max);
  return (
    <span
      role="progressbar"
      aria-label={label}
      aria-valuemin={0}
      {...(share === undefined ? {} : { 'aria-valuemax': 100, 'aria-valuenow': Math.round(share * 100) })}
      className={classes(styles.track, thin && styles.thin, share === undefined && styles.unknown)}
    >
      <span className={styles.fill} style={share === undefined ? undefined : { width: `${share * 100}%` }} />
    </span>
  );
}

/** Something is on its way; `label` says what. */
export function Spinner({ label }: { readonly label: string }) {
  return (
    <span role="status" className={styles.waiting}>
      <span className={styles.spinner} aria-hidden="true" />
      {label}
    </span>
  );
}
