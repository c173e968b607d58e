import { useLatest } from '../latest.ts';
import { useServices, useStudio } from '../studio.tsx';

export interface RowPlace {
  /** Names the question that `index` answers, for revealing a row once. */
  readonly id: string;
  /** Where the selected row stands among those that match; -1 when it does not match, null until known. */
  readonly index: number | null;
  readonly hasPrevious: boolean;
  readonly hasNext: boolean;
  /** Selects the row so many places on. */
  readonly go: (by: number) => void;
}

/** Where the selected row stands in the grid, and the way to its neighbours. */
export function useRowPlace(): RowPlace {
  const { analysis } = useServices();
  const projectId = useStudio((studio) => studio.project?.project.id ?? '');
  const filter = useStudio((studio) => studio.filter);
  const order = useStudio((studio) => studio.order);
  const version = useStudio((studio) => studio.dataVersion);
  const rows = useStudio((studio) => studio.matches?.rows ?? 0);
  const selected = useStudio((studio) => studio.selected);
  const select = useStudio((studio) => studio.select);
  const key = JSON.stringify([projectId, filter, order, selected]);
  const answer = useLatest(key, version, async () =>
    selected === null ? null : analysis.position(filter, selected.datasetId, selected.row, order),
  );
  const index = answer.key === key ? answer.value : null;

  async function go(by: number): Promise<void> {
    const [row] = await analysis.page(filter, (index ?? 0) + by, 1, order);
    if (row !== undefined) select({ datasetId: row.datasetId, row: row.row });
  }

  return {
    id: answer.key ?? '',
    index,
    hasPrevious: index !== null && index > 0,
    hasNext: index !== null && index >= 0 && index < rows - 1,
    go: (by) => void go(by),
  };
}
