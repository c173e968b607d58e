/** A new mapping for a dataset that is in: its stored rows are read again, their bytes stay where they are. */
import { createTextHasher } from '../core/datasets/text-identity.ts';
import { plainTags } from '../core/import/plain-tags.ts';
import { queriesOf } from '../core/import/queries.ts';
import { isBlank, parseRow } from '../core/import/record.ts';
import { readMessages } from '../core/import/row-messages.ts';
import { excerptOfBytes } from '../core/import/excerpt.ts';
import type { ImportReport, Mapping, SourceInfo } from '../core/types.ts';
import { BatchBuilder, maxMessages } from './import-batch.ts';
import type { DatasetSink, JobOptions } from './ports.ts';

/** The rows of a dataset, in order. */
export interface StoredRows {
  readonly source: SourceInfo;
  readonly rows: number;
  /** Rows [start, start + count), bytes back to back; fewer where that is more than fits at once. */
  block(start: number, count: number): Promise<{ readonly bytes: Uint8Array; readonly lengths: Uint32Array }>;
}

export interface RemapProgress {
  readonly rows: number;
  readonly queries: number;
  readonly issues: number;
}

const rowsPerBlock = 2048;

class Remapper {
  readonly progress = { rows: 0, queries: 0, issues: 0 };
  readonly counts = { emptyQueries: 0, rowsWithoutQuery: 0 };
  private readonly batch: BatchBuilder;
  private readonly mapping: Mapping;
  private readonly source: SourceInfo;

  constructor(batch: BatchBuilder, mapping: Mapping, source: SourceInfo) {
    this.batch = batch;
    this.mapping = mapping;
    this.source = source;
  }

  row(bytes: Uint8Array): void {
    const value = parseRow(bytes, this.source.format);
    const { messages, faults } = readMessages(value, this.mapping.fields);
    const queries = queriesOf(messages).filter(({ message, turn }) => Math.max(message, turn) <= maxMessages);
    this.batch.row(null);
    this.progress.rows += 1;
    if (queries.length === 0) this.counts.rowsWithoutQuery += 1;
    const added = queries.map((query) => this.batch.query(query));
    this.counts.emptyQueries += queries.filter(({ text }) => isBlank(text)).length;
    this.progress.queries += queries.length;
    this.addTags(value, added);
    const fault = faults.find(({ kind }) => kind !== 'unknown-role');
    if (fault !== undefined) this.addIssue(fault.kind, fault.message, bytes);
  }

  /** The store gives a length of 0 to a row that the disk has damaged: its number stays, and nothing can be read in it. */
  damagedRow(): void {
    this.batch.row(null);
    this.progress.rows += 1;
    this.counts.rowsWithoutQuery += 1;
    const message = 'The disk has damaged this row: nothing in it can be read. Import the file again.';
    this.addIssue('not-a-record', message, new Uint8Array());
  }

  private addTags(value: unknown, queries: readonly number[]): void {
    if (this.mapping.tags === null) return;
    plainTags(value, this.mapping.tags, queries.length).forEach((tags, turn) => {
      const query = queries[turn];
      if (tags === null || query === undefined) return;
      this.batch.tagging({ query, source: -1, at: null, result: { status: 'tagged', flags: [], tags } });
    });
  }

  private addIssue(
    kind: 'missing-field' | 'wrong-type' | 'unknown-role' | 'not-a-record',
    message: string,
    bytes: Uint8Array,
  ): void {
    this.progress.issues += 1;
    const place = { unit: 'row', at: this.progress.rows } as const;
    this.batch.issue({ file: this.source.fileName, place, kind, message, excerpt: excerptOfBytes(bytes) });
  }
}

/** Reads the stored rows under another mapping into a sink. On failure or abort the sink is aborted. */
export async function remapRows(
  stored: StoredRows,
  mapping: Mapping,
  sink: DatasetSink,
  { signal, onProgress }: JobOptions<RemapProgress>,
): Promise<ImportReport> {
  try {
    const batch = new BatchBuilder(await createTextHasher());
    const remapper = new Remapper(batch, mapping, stored.source);
    while (remapper.progress.rows < stored.rows) {
      signal.throwIfAborted();
      const { bytes, lengths } = await stored.block(remapper.progress.rows, rowsPerBlock);
      if (lengths.length === 0) break;
      let at = 0;
      for (const length of lengths) {
        if (length === 0) remapper.damagedRow();
        else remapper.row(bytes.subarray(at, at + length));
        at += length;
      }
      if (batch.isFull) await sink.append(batch.take());
      onProgress?.({ ...remapper.progress });
    }
    signal.throwIfAborted();
    if (!batch.isEmpty) await sink.append(batch.take());
    const { source } = stored;
    return await sink.finish({ source, blankLines: 0, ...remapper.counts, notes: [], sources: [] });
  } catch (error) {
    await sink.abort();
    throw error;
  }
}
