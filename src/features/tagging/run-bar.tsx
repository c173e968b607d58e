import { Button } from '../../ui/button.tsx';
import { Progress } from '../../ui/progress.tsx';
import { useStudio } from '../studio.tsx';
import styles from './run-bar.module.css';
import { runLine, runToShow } from './run-line.ts';

/** Where the run is, how fast, how long, and what could not be read. There only while a run is under way or paused. */
export function RunBar() {
  const run = useStudio((state) => runToShow(state.project?.runs ?? [], state.progress));
  const progress = useStudio((state) => (run === undefined ? undefined : state.progress[run.id]));
  const pause = useStudio((state) => state.pauseRun);
  const resume = useStudio((state) => state.resumeRun);
  const cancel = useStudio((state) => state.cancelRun);
  if (run === undefined) return null;
  const { done, total, counts, details } = runLine(run, progress);
  const running = progress !== undefined;
  return (
    <section className={styles.bar} aria-label="Run">
      <strong className={styles.label}>{run.label}</strong>
      <span className={styles.scope}>{run.scope.label}</span>
      <span className={styles.progress}>
        <Progress label={`${run.label}: progress`} value={done} max={total} />
      </span>
      <span className={styles.counts}>{counts}</span>
      <span className={styles.details}>{details.join(' · ')}</span>
      {running ? (
        <Button onClick={() => pause(run.id)}>Pause</Button>
      ) : (
        <Button kind="primary" onClick={() => void resume(run.id)}>
          Resume
        </Button>
      )}
      <Button onClick={() => void cancel(run.id)}>Stop</Button>
    </section>
  );
}
