import type { DatasetInfo } from '../../store/state.ts';
import { countTicks, tickedRows } from '../../store/ticks.ts';
import type { ExportScope } from '../../workers/export/contract.ts';
import { useServices, useStudio } from '../studio.tsx';
import { datasetsOf, type ScopeChoice } from './export-choice.ts';

export interface ScopeView {
  readonly datasets: readonly DatasetInfo[];
  readonly rows: number;
  /** Null where only rows are known (ticks). */
  readonly queries: number | null;
  /** Changes when the scope comes to something else, the data apart. */
  readonly key: string;
  readonly load: () => Promise<ExportScope>;
}

function sum(datasets: readonly DatasetInfo[], part: 'rows' | 'queries'): number {
  return datasets.reduce((total, dataset) => total + dataset[part], 0);
}

/** What a scope comes to: counts for the page, and the rows themselves when they are asked for. */
export function useScope(scope: ScopeChoice, ready: readonly DatasetInfo[]): ScopeView {
  const { analysis } = useServices();
  const filter = useStudio((studio) => studio.filter);
  const matches = useStudio((studio) => studio.matches);
  const ticks = useStudio((studio) => studio.ticks);
  const datasets = datasetsOf(scope, ready, filter);
  const ids = datasets.map(({ id }) => id);
  switch (scope.kind) {
    case 'filter':
      return {
        datasets,
        rows: matches?.rows ?? 0,
        queries: matches?.queries ?? 0,
        key: `filter ${JSON.stringify(filter)}`,
        load: async () => ({ kind: 'selection', selections: await analysis.matchingQueries(filter) }),
      };
    case 'ticked':
      return {
        datasets,
        rows: countTicks(ticks, ids),
        queries: null,
        key: `ticked ${ticks.version}`,
        load: () => {
          const picks = tickedRows(ticks).filter(({ datasetId }) => ids.includes(datasetId));
          return Promise.resolve({ kind: 'selection', selections: picks.map((pick) => ({ ...pick, turns: null })) });
        },
      };
    case 'dataset':
      return {
        datasets,
        rows: sum(datasets, 'rows'),
        queries: sum(datasets, 'queries'),
        key: `dataset ${scope.datasetId}`,
        load: () => Promise.resolve({ kind: 'dataset', datasetId: scope.datasetId }),
      };
    case 'everything':
      return {
        datasets,
        rows: sum(datasets, 'rows'),
        queries: sum(datasets, 'queries'),
        key: 'everything',
        load: () => Promise.resolve({ kind: 'everything' }),
      };
  }
}
