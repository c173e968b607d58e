import type { ReactNode } from 'react';
import styles from './halves.module.css';
import { useByFrame } from './use-by-frame.ts';
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
      <Everything>{whole}</Everything>
    </div>
  );
}

/** Drawn a frame after the first half: both are more than one frame has time for. */
function Everything({ children }: { readonly children: ReactNode }) {
  const isTime = useByFrame(2, 1) === 2;
  return (
    <div role="group" aria-label="Everything" aria-busy={!isTime} className={styles.half}>
      <h3 className={styles.name}>Everything</h3>
      {isTime ? children : null}
    </div>
  );
}
