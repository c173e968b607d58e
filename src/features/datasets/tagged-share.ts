import type { RunInfo } from '../../workers/store/contract.ts';
import type { TagProgress } from '../../workers/tagging/contract.ts';

/** How far (0..1) the running run is in a dataset; null where it does not touch the dataset or nothing is known yet. */
export function taggedShare(
  run: RunInfo | undefined,
  progress: TagProgress | undefined,
  datasetId: number,
): number | null {
  if (run === undefined) return null;
  const touches = run.scope.kind === 'everything' || run.scope.datasetId === datasetId;
  const { done, total } = progress ?? run;
  return touches && total > 0 ? done / total : null;
}
