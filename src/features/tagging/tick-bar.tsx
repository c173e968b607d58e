import { countTicks } from '../../store/ticks.ts';
import { Button } from '../../ui/button.tsx';
import { formatCount, formatPlural } from '../../ui/format.ts';
import { useStudio } from '../studio.tsx';
import { TagPopover } from './tag-popover.tsx';
import styles from './tick-bar.module.css';

/** How many rows are ticked, and what can be done with them. There only while some are. */
export function TickBar() {
  const datasets = useStudio((state) => state.project?.datasets);
  const ticks = useStudio((state) => state.ticks);
  const matching = useStudio((state) => state.matches?.rows ?? 0);
  const tickMatching = useStudio((state) => state.tickMatching);
  const clear = useStudio((state) => state.clearTicks);
  const count = countTicks(ticks, datasets?.map(({ id }) => id) ?? []);
  if (count === 0) return null;
  return (
    <section className={styles.bar} aria-label="Ticked rows">
      <strong aria-live="polite">{formatPlural(count, 'row')} ticked</strong>
      <TagPopover scope="ticked" size="s" />
      {matching === 0 ? null : (
        <Button kind="quiet" size="s" onClick={() => void tickMatching()}>
          Tick {matching === 1 ? 'the row that matches' : `all ${formatCount(matching)} that match`}
        </Button>
      )}
      <Button kind="quiet" size="s" onClick={clear}>
        Clear
      </Button>
    </section>
  );
}
