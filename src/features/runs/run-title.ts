import { runName } from '../../store/filter-names.ts';
import { formatTime } from '../../ui/format.ts';
import type { RunInfo } from '../../workers/store/contract.ts';

/** A run's label; with its number and time where another run has the same label. */
export function runTitle(run: RunInfo, runs: readonly RunInfo[]): string {
  const name = runName(run, runs);
  return name === run.label ? name : `${name} (${formatTime(run.createdAt)})`;
}

/** The run that another is compared with unless someone chooses: the one before it, else the one after. */
export function partnerOf(runs: readonly RunInfo[], run: RunInfo): RunInfo | undefined {
  const at = runs.indexOf(run);
  return runs[at - 1] ?? runs[at + 1];
}
