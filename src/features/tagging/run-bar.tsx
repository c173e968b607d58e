import { Button } from '../../ui/button.tsx';
import { Progress, Spinner } from '../../ui/progress.tsx';
import { useStudio } from '../studio.tsx';
import styles from './run-bar.module.css';
import { openingText, runLine, runToShow } from './run-line.ts';

/** Where the run is, how fast, how long, and what could not be read. There while a run is asked for, under way or paused. */
export function RunBar() {
  const run = useStudio((state) => runToShow(state.project?.runs ?? [], state.progress));
  const progress = useStudio((state) => (run === undefined ? undefined : state.progress[run.id]));
  const opening = useStudio((state) => state.opening.at(-1));
  const pause = useStudio((state) => state.pauseRun);
  const resume = useStudio((state) => state.resumeRun);
  const cancel = useStudio((state) => state.cancelRun);
  const opens = opening !== undefined && progress === undefined;
  if (opens && opening.runId !== run?.id) return <OpeningBar stop={opening.stop} />;
  if (run === undefined) return null;
  const { done, total, counts, details } = runLine(run, progress, opens);
  const running = opens || progress !== undefined;
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

/** A run that is asked for, and nothing of it is there yet. */
function OpeningBar({ stop }: { readonly stop: () => void }) {
  return (
    <section className={styles.bar} aria-label="Run">
      <span className={styles.details}>
        <Spinner label={openingText} />
      </span>
      <Button onClick={stop}>Stop</Button>
    </section>
  );
}
