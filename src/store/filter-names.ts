/** What the open project calls the datasets and runs that a filter knows by id. */
import type { FilterNames } from '../core/filter/sentence.ts';
import type { ProjectState, RunInfo } from '../workers/store/contract.ts';

type Named = Pick<ProjectState, 'datasets' | 'runs'>;

/** A run's label, with its number where another run has the same label. */
export function runName(run: RunInfo, runs: readonly RunInfo[]): string {
  const alike = runs.filter(({ label }) => label === run.label);
  return alike.length < 2 ? run.label : `${run.label} ${alike.indexOf(run) + 1}`;
}

/** Names by id; what is gone is called so, for a filter may outlive it. */
export function filterNames(project: Named | null | undefined): FilterNames {
  const { datasets = [], runs = [] } = project ?? {};
  return {
    dataset: (id) => datasets.find((dataset) => dataset.id === id)?.name ?? 'a deleted dataset',
    run: (id) => {
      const run = runs.find((one) => one.id === id);
      return run === undefined ? 'a deleted layer' : runName(run, runs);
    },
  };
}
