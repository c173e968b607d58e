import type { Filter } from '../../core/filter/filter.ts';

/** The filter on one dataset alone; on every dataset where it stood on that one already. */
export function toggleDataset(filter: Filter, datasetId: number): Filter {
  const alone = filter.datasets.length === 1 && filter.datasets[0] === datasetId;
  return { ...filter, datasets: alone ? [] : [datasetId] };
}
