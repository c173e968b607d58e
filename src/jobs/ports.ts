/** What the pipelines need from the outside. The page's workers and the command line each bring their own. */
import type { EngineIdentity, ImportReport, Mapping, Result, RowIssue, SourceInfo } from '../core/types.ts';

export interface JobOptions<Progress> {
  readonly signal: AbortSignal;
  readonly onProgress?: (progress: Progress) => void;
}

/** Now, as an ISO 8601 string in UTC with milliseconds, and a monotonic clock in milliseconds. */
export interface Clock {
  now(): string;
  elapsed(): number;
}

/** Takes bytes in order. `close` makes them final; `abort` leaves nothing behind. */
export interface Sink {
  write(bytes: Uint8Array): Promise<void>;
  close(): Promise<void>;
  abort(): Promise<void>;
}

/** Tags that came along with an imported query. `source` points into `ImportFinish.sources`; -1 for plain tags. */
export interface ImportedTagging {
  /** Index of the query within the batch. */
  readonly query: number;
  readonly source: number;
  readonly at: string | null;
  readonly result: Result;
}

/** A run of consecutive rows with their queries, as columns. All buffers are owned by the batch and may be transferred. */
export interface RowBatch {
  /** Row bytes back to back: JSON and JSONL records byte for byte (as UTF-8), CSV and Parquet rows as JSON. */
  readonly rowBytes: Uint8Array<ArrayBuffer>;
  /** Bytes of each row. */
  readonly rowLengths: Uint32Array<ArrayBuffer>;
  /** UTF-8 texts of the queries back to back. */
  readonly textBytes: Uint8Array<ArrayBuffer>;
  /** Per query: bytes of its text; index of its row within the batch; its turn; its message; 1 when it had other parts. */
  readonly textLengths: Uint32Array<ArrayBuffer>;
  readonly queryRows: Uint32Array<ArrayBuffer>;
  readonly turns: Uint16Array<ArrayBuffer>;
  readonly messages: Uint16Array<ArrayBuffer>;
  readonly otherParts: Uint8Array<ArrayBuffer>;
  /** Per query: the first 16 bytes of SHA-256 of its text. */
  readonly hashes: Uint8Array<ArrayBuffer>;
  readonly taggings: readonly ImportedTagging[];
  readonly issues: readonly RowIssue[];
}

export interface DatasetDraft {
  readonly name: string;
  readonly format: SourceInfo['format'];
  readonly mapping: Mapping;
}

export interface ImportFinish {
  readonly source: SourceInfo;
  /** Counts that only the reader knows; the sink adds duplicates and totals. */
  readonly blankLines: number;
  readonly emptyQueries: number;
  readonly rowsWithoutQuery: number;
  readonly notes: readonly string[];
  readonly sources: readonly EngineIdentity[];
}

/** Takes one dataset. Nothing of it exists for others as complete until `finish` returns. */
export interface DatasetSink {
  append(batch: RowBatch): Promise<void>;
  finish(finish: ImportFinish): Promise<ImportReport>;
  abort(): Promise<void>;
}

/** Opens one sink for each dataset that a file holds (a wrapper object may hold several). */
export type OpenDataset = (draft: DatasetDraft) => Promise<DatasetSink>;

/** The texts of a project by id. */
export interface TextStore {
  /** The exact strings, in the order of the ids. */
  texts(textIds: Uint32Array): Promise<string[]>;
}

/** Takes the results of one run, a batch a transaction. */
export interface ResultStore {
  /** Returns when the batch is durable. */
  commit(outcomes: readonly { readonly textId: number; readonly result: Result }[]): Promise<void>;
}
