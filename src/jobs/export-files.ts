/** Exports each dataset into a file of its own: in its own form, dialect and schema, whatever the others have. */
import { exportFileNames } from '../core/export/file-name.ts';
import type { ExportRequest } from '../core/export/request.ts';
import {
  exportRows,
  type ExportDataset,
  type ExportProgress,
  type ExportSummary,
  type TaggingSource,
} from './export.ts';
import { companionOf, planExport, type Companion } from './export-plan.ts';
import type { JobOptions, Sink } from './ports.ts';

export interface FilesSummary extends ExportSummary {
  /** Names of the data files, in the order of the datasets. */
  readonly files: readonly string[];
  readonly companion: Companion | null;
}

/** What is exported, and where to. `key` is free in all rows (`exportKey`). */
export interface FilesExport {
  readonly datasets: readonly ExportDataset[];
  readonly taggings: TaggingSource;
  readonly request: ExportRequest;
  readonly key: string;
  /** Opens a file; it is closed or aborted before the next one is opened. */
  readonly open: (name: string) => Promise<Sink>;
}

type Done = Pick<ExportSummary, 'rows' | 'bytes' | 'damagedRows' | 'changedCells' | 'leftOutRows'>;

/** Writes the files one after the other. Files that are complete when it fails are left to whoever opened them. */
export async function exportFiles(
  { datasets, taggings, request, key, open }: FilesExport,
  { signal, onProgress }: JobOptions<ExportProgress>,
): Promise<FilesSummary> {
  const files = exportFileNames(
    datasets.map(({ draft }) => draft.name),
    request,
  );
  const totalRows = datasets.reduce((sum, { rowCount }) => sum + rowCount, 0);
  const entries: (readonly [string, object])[] = [];
  let done: Done = { rows: 0, bytes: 0, damagedRows: 0, changedCells: 0, leftOutRows: 0 };
  let shownKey = key;
  for (const [index, dataset] of datasets.entries()) {
    const name = files[index] ?? '';
    const plan = await planExport([dataset], request, key, signal);
    const before = done;
    const part = await exportRows([dataset], taggings, await open(name), plan.format, {
      signal,
      onProgress: ({ rows, bytes }) =>
        onProgress?.({ rows: before.rows + rows, totalRows, bytes: before.bytes + bytes }),
    });
    done = added(before, part);
    shownKey = plan.key;
    if (plan.entry !== null) entries.push([name, plan.entry(name)]);
  }
  return { ...done, key: shownKey, files, companion: companionOf(entries) };
}

function added(a: Done, b: Done): Done {
  return {
    rows: a.rows + b.rows,
    bytes: a.bytes + b.bytes,
    damagedRows: a.damagedRows + b.damagedRows,
    changedCells: a.changedCells + b.changedCells,
    leftOutRows: a.leftOutRows + b.leftOutRows,
  };
}
