import styles from './top-bar.module.css';

/** The name of the studio; leads to the first page. */
export function Brand() {
  return (
    <a className={styles.brand} href="#/" title="All projects">
      InsTag <span className={styles.studio}>Studio</span>
    </a>
  );
}
