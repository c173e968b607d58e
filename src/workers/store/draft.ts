/** A dataset on its way in, or a new mapping version of one: takes batches, and is readable while it grows. */
import type { FileFormat, ImportReport, IssueKind, Mapping, RowIssue } from '../../core/types.ts';
import type { ImportFinish, RowBatch } from '../../jobs/ports.ts';
import { endColumn, endsOf, queryColumns, writeColumn } from '../../storage/columns.ts';
import { createIdSet, type IdSet } from '../../storage/id-set.ts';
import type { SegmentWriter } from '../../storage/segment.ts';
import type { TextIndex } from '../../storage/text-index.ts';
import { keyWords, type TextTable } from '../../storage/text-table.ts';
import { closeQueryFiles, closeRowFiles, type QueryFiles, type RowFiles } from './dataset-files.ts';
import type { ImportedRuns } from './imported-runs.ts';
import type { Texts } from './texts.ts';
import type { DatasetView } from './views.ts';

export interface DraftOptions {
  readonly id: number;
  /** The dataset it belongs to: itself, or the one that gets a new mapping. */
  readonly datasetId: number;
  readonly name: string;
  readonly colour: number;
  readonly format: FileFormat;
  readonly mapping: Mapping;
  readonly mappingVersion: number;
  readonly createdAt: string;
  /** Null where the rows are there already and only the mapping changes. */
  readonly rowFiles: RowFiles<SegmentWriter> | null;
  readonly queryFiles: QueryFiles<SegmentWriter>;
  readonly imported: ImportedRuns;
}

export interface Draft extends DraftOptions {
  /** What can be read meanwhile; null for a change of the mapping, which shows when it is complete. */
  readonly view: DatasetView | null;
  append(batch: RowBatch, texts: Texts, now: string): Promise<void>;
  /** Notes faults that are known already (those of an earlier mapping that stay). */
  addIssues(issues: readonly RowIssue[]): void;
  /** Waits for batches under way. */
  settled(): Promise<void>;
  report(finish: ImportFinish): ImportReport;
  closeFiles(): void;
}

interface Tally {
  rows: number;
  queries: number;
  issues: number;
  duplicatesWithin: number;
  duplicatesAcross: number;
  readonly issuesByKind: Map<IssueKind, number>;
}

const encoder = new TextEncoder();

function writeRows(files: RowFiles<SegmentWriter>, batch: RowBatch, tally: Tally): void {
  writeColumn(files.rowEnds, endColumn, tally.rows, endsOf(files.rows.size(), batch.rowLengths));
  files.rows.append(batch.rowBytes);
}

function writeQueries(
  { columns, texts }: QueryFiles<SegmentWriter>,
  batch: RowBatch,
  tally: Tally,
  textIds: Uint32Array<ArrayBuffer>,
): void {
  const from = tally.queries;
  const rows = batch.queryRows.map((row) => row + tally.rows);
  writeColumn(columns, queryColumns.end, from, endsOf(texts.size(), batch.textLengths));
  writeColumn(columns, queryColumns.row, from, rows);
  writeColumn(columns, queryColumns.textId, from, textIds);
  writeColumn(columns, queryColumns.turn, from, batch.turns);
  writeColumn(columns, queryColumns.message, from, batch.messages);
  writeColumn(columns, queryColumns.flags, from, batch.otherParts);
  texts.append(batch.textBytes);
}

function writeIssues(files: QueryFiles<SegmentWriter>, issues: readonly RowIssue[], tally: Tally): void {
  if (issues.length === 0) return;
  const lines = issues.map((issue) => encoder.encode(`${JSON.stringify(issue)}\n`));
  const lengths = Uint32Array.from(lines, (line) => line.length);
  writeColumn(files.issueEnds, endColumn, tally.issues, endsOf(files.issues.size(), lengths));
  for (const line of lines) files.issues.append(line);
  tally.issues += issues.length;
  for (const { kind } of issues) tally.issuesByKind.set(kind, (tally.issuesByKind.get(kind) ?? 0) + 1);
}

function idsOf(table: TextTable, hashes: Uint8Array): Uint32Array<ArrayBuffer> {
  const words = keyWords(hashes);
  return Uint32Array.from({ length: words.length / 4 }, (_, query) => table.idOf(words, query * 4));
}

function emptyTally(): Tally {
  return { rows: 0, queries: 0, issues: 0, duplicatesWithin: 0, duplicatesAcross: 0, issuesByKind: new Map() };
}

function growingView(options: DraftOptions, rowFiles: RowFiles<SegmentWriter>, tally: Tally): DatasetView {
  return {
    id: options.id,
    format: options.format,
    mapping: options.mapping,
    files: { ...rowFiles, ...options.queryFiles },
    get rowCount() {
      return tally.rows;
    },
    get queryCount() {
      return tally.queries;
    },
    get issueCount() {
      return tally.issues;
    },
    onDamage: () => undefined,
  };
}

function reportOf(tally: Tally, finish: ImportFinish): ImportReport {
  return {
    rows: tally.rows,
    queries: tally.queries,
    emptyQueries: finish.emptyQueries,
    rowsWithoutQuery: finish.rowsWithoutQuery,
    duplicatesWithin: tally.duplicatesWithin,
    duplicatesAcross: tally.duplicatesAcross,
    blankLines: finish.blankLines,
    issues: tally.issues,
    issuesByKind: [...tally.issuesByKind],
    notes: finish.notes,
  };
}

function countDuplicates(tally: Tally, seen: IdSet, textIds: Uint32Array, isElsewhere: (id: number) => boolean): void {
  for (const textId of textIds) {
    if (isElsewhere(textId)) tally.duplicatesAcross += 1;
    if (!seen.add(textId)) tally.duplicatesWithin += 1;
  }
}

/** Returns a draft over new, empty segments. */
export function createDraft(options: DraftOptions): Draft {
  const { rowFiles, queryFiles, imported, datasetId } = options;
  const tally = emptyTally();
  const seen = createIdSet();
  let queue: Promise<void> = Promise.resolve();
  let broken = false;

  function write(batch: RowBatch, table: TextTable, index: TextIndex, now: string): void {
    const textIds = idsOf(table, batch.hashes);
    if (rowFiles !== null) writeRows(rowFiles, batch, tally);
    writeQueries(queryFiles, batch, tally, textIds);
    writeIssues(queryFiles, batch.issues, tally);
    imported.add(batch.taggings, textIds, now);
    countDuplicates(tally, seen, textIds, (textId) => ![-1, datasetId].includes(index.datasetOf(textId)));
    if (rowFiles !== null) index.note(datasetId, tally.queries, textIds);
    tally.rows += batch.rowLengths.length;
    tally.queries += batch.textLengths.length;
  }
  async function take(batch: RowBatch, texts: Texts, now: string): Promise<void> {
    checkWhole();
    const table = await texts.keys.table();
    const index = await texts.index();
    broken = true; // Until all of it is in: half a batch cannot be mended.
    write(batch, table, index, now);
    broken = false;
  }
  function checkWhole(): void {
    if (broken) throw new Error('A part of this import could not be kept; it can only be given up.');
  }
  return {
    ...options,
    view: rowFiles === null ? null : growingView(options, rowFiles, tally),
    append(batch, texts, now) {
      const appended = queue.then(() => take(batch, texts, now));
      queue = appended.catch(() => undefined);
      return appended;
    },
    addIssues: (issues) => writeIssues(queryFiles, issues, tally),
    settled: () => queue,
    report(finish) {
      checkWhole();
      return reportOf(tally, finish);
    },
    closeFiles() {
      if (rowFiles !== null) closeRowFiles(rowFiles);
      closeQueryFiles(queryFiles);
    },
  };
}
