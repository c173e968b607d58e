import type { ReactNode } from 'react';
import styles from './halves.module.css';
import { useComparing } from './use-figure.tsx';

/** A figure, or it beside the same of everything. */
export function Halves({ part, whole }: { readonly part: ReactNode; readonly whole: ReactNode | null }) {
  const comparing = useComparing();
  if (!comparing || whole === null) return part;
  return (
    <div className={styles.halves}>
      <div role="group" aria-label="What the filter matches" className={styles.half}>
        <h3 className={styles.name}>What the filter matches</h3>
        {part}
      </div>
      <div role="group" aria-label="Everything" className={styles.half}>
        <h3 className={styles.name}>Everything</h3>
        {whole}
      </div>
    </div>
  );
}
