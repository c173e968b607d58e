/** What the store worker answers. It alone owns the database, the segments and the lock. */
import type { EngineVersion } from '../../core/tagging/adaptation.ts';
import type {
  ConversationMessage,
  EngineIdentity,
  ImportReport,
  Mapping,
  Result,
  RowIssue,
  SourceInfo,
  Tag,
} from '../../core/types.ts';
import type { DatasetDraft, ImportFinish, RowBatch } from '../../jobs/ports.ts';

export type { EngineVersion };

export interface ProjectInfo {
  readonly id: string;
  readonly name: string;
  readonly example: boolean;
  readonly createdAt: string;
  readonly openedAt: string;
  readonly datasets: number;
  readonly queries: number;
}

export type DatasetState = 'importing' | 'ready';

export interface DatasetInfo {
  readonly id: number;
  readonly name: string;
  /** Index into the dataset colours; never reused while the dataset lives. */
  readonly colour: number;
  readonly state: DatasetState;
  readonly rows: number;
  readonly queries: number;
  readonly mapping: Mapping;
  /** 1 at import; grows with every change of the mapping. */
  readonly mappingVersion: number;
  /** Null while importing. */
  readonly source: SourceInfo | null;
  readonly report: ImportReport | null;
  readonly createdAt: string;
  /** Set when a segment of it failed its checksum: what cannot be read. */
  readonly damage: string | null;
}

/** Which texts a run covers. `texts` is what a filter or ticked rows came to when the run was made. */
export type RunScope =
  | { readonly kind: 'everything' }
  | { readonly kind: 'dataset'; readonly datasetId: number }
  | { readonly kind: 'texts'; readonly label: string; readonly textIds: Uint32Array<ArrayBuffer> };

export type RunState = 'running' | 'paused' | 'cancelled' | 'complete' | 'failed';

export interface RunInfo {
  readonly id: number;
  /** `imported`: tags that came with the import of `scope.datasetId`. */
  readonly kind: 'engine' | 'imported';
  readonly identity: EngineIdentity;
  readonly label: string;
  readonly scope: { readonly kind: RunScope['kind']; readonly datasetId: number | null; readonly label: string };
  readonly seed: number;
  readonly state: RunState;
  /** Why it failed or paused by itself; null otherwise. */
  readonly reason: string | null;
  /** A layer that the user switched off: as if it were not there. */
  readonly hidden: boolean;
  /** Unique texts in the scope, and how many have a result. */
  readonly total: number;
  readonly done: number;
  readonly tagged: number;
  readonly unparsable: number;
  readonly failed: number;
  readonly batches: number;
  readonly createdAt: string;
  /** When it was complete for the first time. A retry of its failures does not take that back. */
  readonly finishedAt: string | null;
}

export interface ProjectState {
  readonly project: ProjectInfo;
  readonly datasets: readonly DatasetInfo[];
  /** Oldest first. */
  readonly runs: readonly RunInfo[];
  /** Kept versions of engines, oldest first. */
  readonly versions: readonly EngineVersion[];
  /** Texts with a review verdict. */
  readonly reviewed: number;
  /** Unique texts in the project (next textId). */
  readonly texts: number;
}

export interface StorageInfo {
  readonly mode: 'opfs' | 'memory';
  readonly persisted: boolean;
  /** Bytes, as the browser estimates them. */
  readonly usage: number;
  readonly quota: number;
}

/** Another tab holds the studio. */
export interface HolderInfo {
  readonly project: string | null;
  readonly since: string;
}

export type OpenOutcome =
  | {
      readonly state: 'open';
      readonly storage: StorageInfo;
      readonly projects: readonly ProjectInfo[];
      /** Why the session is in memory only; null with OPFS. */ readonly memoryReason: string | null;
    }
  | { readonly state: 'elsewhere'; readonly holder: HolderInfo | null };

export type StoreEvent =
  | { readonly type: 'project'; readonly state: ProjectState }
  | { readonly type: 'projects'; readonly projects: readonly ProjectInfo[] }
  /** Another tab took over: this one has let go of everything. */
  | { readonly type: 'taken' }
  | { readonly type: 'trouble'; readonly message: string };

/** A person's word on a text; beats every run. */
export interface Verdict {
  readonly tags: readonly Tag[];
  readonly at: string;
}

/** What stood before a verdict was set or taken back, and what stands since; null: none. */
export interface VerdictChange {
  readonly before: Verdict | null;
  readonly after: Verdict | null;
}

/** Per query of a dataset, from `fromQuery` on. `textBytes` is the length of the text in UTF-8. */
export interface QueryColumns {
  readonly rows: Uint32Array<ArrayBuffer>;
  readonly textIds: Uint32Array<ArrayBuffer>;
  readonly turns: Uint16Array<ArrayBuffer>;
  readonly messages: Uint16Array<ArrayBuffer>;
  readonly textBytes: Uint32Array<ArrayBuffer>;
  /** Rows in all, rows without a query included. */
  readonly rowCount: number;
}

/** One committed batch of a run, packed (core/tagging/batch-format.ts); tag ids as in `tagNames`. */
export interface PackedBatch {
  readonly seq: number;
  readonly blob: Uint8Array<ArrayBuffer>;
}

/** Consecutive rows, bytes back to back. */
export interface RowBlock {
  readonly bytes: Uint8Array<ArrayBuffer>;
  readonly lengths: Uint32Array<ArrayBuffer>;
}

export interface RowRecord {
  /** The stored row as text (JSON for all formats but plain text). */
  readonly json: string;
  readonly conversation: readonly ConversationMessage[];
  /** Query index in the dataset of each turn, in order. */
  readonly queries: readonly number[];
}

/** Reads and writes that other workers use through a port of their own. */
export interface StoreDataApi {
  // datasets
  beginDataset(draft: DatasetDraft): Promise<number>;
  /** Starts a new mapping version of a dataset; `appendRows` then carries queries for the same rows with empty `rowBytes`. */
  beginRemap(datasetId: number, mapping: Mapping): Promise<number>;
  appendRows(draftId: number, batch: RowBatch): Promise<void>;
  finishDataset(draftId: number, finish: ImportFinish): Promise<ImportReport>;
  abortDataset(draftId: number): Promise<void>;
  /** Live datasets whose source has these bytes after gunzip and this wrapper key; the caller compares hashes. */
  datasetsOfSize(bytes: number): Promise<readonly DatasetInfo[]>;
  /** A row that the disk has damaged has length 0; no stored row is empty otherwise. */
  rowBlock(datasetId: number, startRow: number, count: number): Promise<RowBlock>;
  rowRecord(datasetId: number, row: number): Promise<RowRecord>;
  columns(datasetId: number, fromQuery: number): Promise<QueryColumns>;
  /** Texts of queries, cut to `maxBytes` of UTF-8 each (0: whole). */
  queryTexts(datasetId: number, queries: Uint32Array, maxBytes: number): Promise<string[]>;
  /**
   * The query texts of a dataset as stored, for scanning: bytes of queries [from, to) back to back. Damaged ones are zeros.
   * A caller that reads many blocks hands the bytes of an earlier one back as `into`, to be used again.
   */
  queryTextBlock(
    datasetId: number,
    fromQuery: number,
    toQuery: number,
    into?: Uint8Array<ArrayBuffer>,
  ): Promise<Uint8Array<ArrayBuffer>>;
  texts(textIds: Uint32Array): Promise<string[]>;
  /** The bad rows of an import, in order. */
  issues(datasetId: number, start: number, count: number): Promise<readonly RowIssue[]>;

  // tags and runs
  tagNames(from: number): Promise<string[]>;
  batches(runId: number, fromSeq: number, limit: number): Promise<readonly PackedBatch[]>;
  /** Everything one run says of a text, from the batch that holds it. */
  result(runId: number, seq: number, textId: number): Promise<Result | null>;
  verdicts(): Promise<readonly { readonly textId: number; readonly verdict: Verdict }[]>;
  createRun(run: {
    readonly identity: EngineIdentity;
    readonly label: string;
    readonly scope: RunScope;
    readonly seed: number;
  }): Promise<RunInfo>;
  /** Text ids of the run's scope that have no result in it yet and can be read, ascending. */
  pendingTexts(runId: number): Promise<Uint32Array<ArrayBuffer>>;
  commitBatch(
    runId: number,
    outcomes: readonly { readonly textId: number; readonly result: Result }[],
  ): Promise<RunInfo>;
  setRunState(runId: number, state: RunState, reason: string | null): Promise<RunInfo>;
  /** Results of a run that failed or could not be parsed are forgotten, so that they are pending again; it is paused. */
  retryFailures(runId: number): Promise<RunInfo>;
  /** The file of a kept version. Rejects where there is none of that hash. */
  versionFile(sha256: string): Promise<Uint8Array<ArrayBuffer>>;
  /** Sets a person's tags of a text, or (null) takes them back. Rejects where the project has no such text. */
  setVerdict(textId: number, tags: readonly Tag[] | null): Promise<VerdictChange>;
  projectState(): Promise<ProjectState>;
  /** Called after every change, at most every 100 ms; returns when the subscription is set. */
  subscribe(onEvent: (event: StoreEvent) => void): Promise<void>;
}

/** Where a streamed file goes: a file on disk the user picked, or (null) a temporary file handed back as a Blob to download. */
export type Destination = FileSystemFileHandle | null;

/** Hears how many bytes of a backup are done. Waited for, so that a cancel it answers with comes before the next block. */
export type BackupProgress = (done: { readonly bytes: number; readonly total: number }) => void | Promise<void>;

export interface StoreApi extends StoreDataApi {
  /** `namespace` keeps studios under different base paths apart. With `takeOver`, the tab that holds the studio is asked to let go. */
  open(options: { readonly namespace: string; readonly takeOver: boolean }): Promise<OpenOutcome>;
  /** Lets another worker call StoreDataApi. */
  serve(port: MessagePort): void;
  storage(): Promise<StorageInfo>;
  askPersist(): Promise<boolean>;

  createProject(name: string, example: boolean): Promise<ProjectInfo>;
  openProject(id: string): Promise<ProjectState>;
  renameProject(id: string, name: string): Promise<void>;
  /** Gone from lists at once; its space is freed after 10 s unless `undeleteProject` comes first. */
  deleteProject(id: string): Promise<void>;
  undeleteProject(id: string): Promise<void>;
  renameDataset(datasetId: number, name: string): Promise<void>;
  deleteDataset(datasetId: number): Promise<void>;
  /** What the open project keeps under a key (saved filters); null where it keeps nothing. */
  getSetting(key: string): Promise<string | null>;
  setSetting(key: string, value: string | null): Promise<void>;
  undeleteDataset(datasetId: number): Promise<void>;
  /** Keeps a version; one with the same file gives way. Without `createdAt` it is made now. */
  keepVersion(
    version: Omit<EngineVersion, 'sha256' | 'bytes' | 'createdAt'> & { readonly createdAt?: string },
    file: Uint8Array<ArrayBuffer>,
  ): Promise<EngineVersion>;
  renameVersion(sha256: string, name: string): Promise<void>;
  /** Runs that were made with it stay. To undo it, keep its file again. */
  deleteVersion(sha256: string): Promise<void>;
  setRunHidden(runId: number, hidden: boolean): Promise<void>;
  /** Gone from lists at once; its space is freed after 10 s unless `undeleteRun` comes first. */
  deleteRun(runId: number): Promise<void>;
  undeleteRun(runId: number): Promise<void>;

  /** Streams the open project (database and segments) into one file. */
  backup(job: string, destination: Destination, onProgress: BackupProgress): Promise<Blob | null>;
  restore(job: string, file: Blob, onProgress: BackupProgress): Promise<ProjectInfo>;
  /** The bare database file of the open project. */
  downloadDatabase(): Promise<Blob>;
  cancel(job: string): void;
}
