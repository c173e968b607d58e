/** Keeps imported datasets in memory: for tests, and for whoever wants rows without a store. */
import { identityBytes, toHex } from '../core/datasets/text-identity.ts';
import type { RowIssue } from '../core/types.ts';
import type { DatasetDraft, DatasetSink, ImportedTagging, ImportFinish, OpenDataset, RowBatch } from './ports.ts';

export interface MemoryQuery {
  readonly row: number;
  readonly turn: number;
  readonly message: number;
  readonly otherParts: boolean;
  readonly text: string;
  /** Hex of the text's identity. */
  readonly identity: string;
}

export interface MemoryDataset {
  readonly draft: DatasetDraft;
  readonly rows: string[];
  readonly queries: MemoryQuery[];
  /** `query` counts over the whole dataset. */
  readonly taggings: ImportedTagging[];
  readonly issues: RowIssue[];
  readonly batches: number[];
  state: 'open' | 'finished' | 'aborted';
  finish: ImportFinish | null;
}

const decoder = new TextDecoder('utf-8', { ignoreBOM: true });

function addQueries(dataset: MemoryDataset, batch: RowBatch, firstRow: number): void {
  let at = 0;
  batch.textLengths.forEach((length, index) => {
    dataset.queries.push({
      row: firstRow + (batch.queryRows[index] ?? 0),
      turn: batch.turns[index] ?? 0,
      message: batch.messages[index] ?? 0,
      otherParts: batch.otherParts[index] === 1,
      text: decoder.decode(batch.textBytes.subarray(at, at + length)),
      identity: toHex(batch.hashes.subarray(index * identityBytes, (index + 1) * identityBytes)),
    });
    at += length;
  });
}

function addBatch(dataset: MemoryDataset, batch: RowBatch): void {
  const [firstRow, firstQuery] = [dataset.rows.length, dataset.queries.length];
  let at = 0;
  for (const length of batch.rowLengths) {
    dataset.rows.push(decoder.decode(batch.rowBytes.subarray(at, at + length)));
    at += length;
  }
  addQueries(dataset, batch, firstRow);
  for (const tagging of batch.taggings) dataset.taggings.push({ ...tagging, query: firstQuery + tagging.query });
  dataset.issues.push(...batch.issues);
  dataset.batches.push(batch.rowLengths.length);
}

function duplicates(queries: readonly MemoryQuery[]): number {
  return queries.length - new Set(queries.map(({ identity }) => identity)).size;
}

function issuesByKind(issues: readonly RowIssue[]): [RowIssue['kind'], number][] {
  const counts = new Map<RowIssue['kind'], number>();
  for (const { kind } of issues) counts.set(kind, (counts.get(kind) ?? 0) + 1);
  return [...counts];
}

function memorySink(dataset: MemoryDataset): DatasetSink {
  return {
    append(batch) {
      addBatch(dataset, batch);
      return Promise.resolve();
    },
    finish(finish) {
      dataset.state = 'finished';
      dataset.finish = finish;
      const { blankLines, emptyQueries, rowsWithoutQuery, notes } = finish;
      return Promise.resolve({
        rows: dataset.rows.length,
        queries: dataset.queries.length,
        emptyQueries,
        rowsWithoutQuery,
        duplicatesWithin: duplicates(dataset.queries),
        duplicatesAcross: 0,
        blankLines,
        issues: dataset.issues.length,
        issuesByKind: issuesByKind(dataset.issues),
        notes,
      });
    },
    abort() {
      dataset.state = 'aborted';
      dataset.rows.length = 0;
      return Promise.resolve();
    },
  };
}

/** Opens sinks in memory and keeps what they took, in the order they were opened. */
export function memoryDatasets(): { readonly datasets: readonly MemoryDataset[]; readonly open: OpenDataset } {
  const datasets: MemoryDataset[] = [];
  return {
    datasets,
    open(draft) {
      const dataset: MemoryDataset = {
        draft,
        rows: [],
        queries: [],
        taggings: [],
        issues: [],
        batches: [],
        state: 'open',
        finish: null,
      };
      datasets.push(dataset);
      return Promise.resolve(memorySink(dataset));
    },
  };
}

/** A source over bytes in memory, handed out in pieces of the given size. */
export function bytesSource(name: string, bytes: Uint8Array, pieceBytes = 64 * 1024) {
  async function* stream(signal?: AbortSignal): AsyncGenerator<Uint8Array> {
    for (let at = 0; at < bytes.length; at += pieceBytes) {
      signal?.throwIfAborted();
      yield await Promise.resolve(bytes.subarray(at, at + pieceBytes));
    }
  }
  function slice(start: number, end: number): Promise<Uint8Array> {
    return Promise.resolve(bytes.subarray(start, end));
  }
  return { name, byteLength: bytes.length, stream, slice };
}
