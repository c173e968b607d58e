/** Runs that ended without anybody wanting it: a reload, a crash, a closed tab. */
import type { RunInfo } from '../workers/store/contract.ts';
import type { SliceContext } from './slice.ts';

/** The engine that needs nothing: its runs go on by themselves, and single texts are tagged with it. */
export const instantEngine = 'instant';

/** True for a run that an engine did not finish and that nobody has paused. */
export function isCutOff(run: RunInfo): boolean {
  const interrupted = run.state === 'running' || (run.state === 'paused' && run.reason !== null);
  return run.kind === 'engine' && interrupted;
}

/** Asks whether to go on: another engine may need a GPU, a server or money. Returns what ends the question. */
export function askToResume({ get, clients }: SliceContext, run: RunInfo): () => void {
  const { notify, resumeRun } = get();
  const share = run.total === 0 ? 0 : Math.floor((100 * run.done) / run.total);
  notify({
    kind: 'question',
    text: `“${run.label}” was cut off at ${share} %. Everything up to there is kept.`,
    action: { label: 'Resume', run: () => void resumeRun(run.id) },
    // Without a reason it counts as paused by a person, and is not asked for again.
    other: { label: 'Keep paused', run: () => void clients.store.setRunState(run.id, 'paused', null) },
  });
  const asked = get().notices.at(-1)?.id;
  return () => {
    if (asked !== undefined) get().dismiss(asked);
  };
}
