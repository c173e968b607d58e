import styles from './charts-view.module.css';
import { FrequencyCard } from './frequency-card.tsx';
import { OverlapCard } from './overlap-card.tsx';

/** Figures of what the filter matches. */
export function ChartsView() {
  return (
    <div className={styles.view}>
      <FrequencyCard />
      <OverlapCard />
    </div>
  );
}
