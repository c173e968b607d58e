/** The shape of the page's one store: a slice a stage, data and actions apart. Big data stays in the workers. */
import type { Filter } from '../core/filter/filter.ts';
import type { Mapping, Result, Tag } from '../core/types.ts';
import type { View } from '../workers/analysis/contract.ts';
import type { DatasetPreview, ImportProgress, Inspection } from '../workers/import/contract.ts';
import type {
  DatasetInfo,
  HolderInfo,
  ProjectInfo,
  ProjectState,
  RunScope,
  StorageInfo,
} from '../workers/store/contract.ts';
import type { TagProgress } from '../workers/tagging/contract.ts';

export type ViewName = 'data' | 'charts' | 'export';

/** How the session stands with its storage. */
export type SessionState =
  | { readonly state: 'opening' }
  | { readonly state: 'open'; readonly storage: StorageInfo; readonly memoryReason: string | null }
  | { readonly state: 'elsewhere'; readonly holder: HolderInfo | null; readonly takingOver: boolean }
  | { readonly state: 'taken' }
  | { readonly state: 'failed'; readonly message: string };

export interface SessionSlice {
  readonly session: SessionState;
  readonly projects: readonly ProjectInfo[];
  /** The open project; null on the first page. */
  readonly project: ProjectState | null;
  open(takeOver: boolean): Promise<void>;
  createProject(name: string): Promise<void>;
  openProject(id: string): Promise<void>;
  /** Back to the first page. */
  closeProject(): void;
  renameProject(id: string, name: string): Promise<void>;
  deleteProject(id: string): Promise<void>;
  renameDataset(id: number, name: string): Promise<void>;
  deleteDataset(id: number): Promise<void>;
  backupProject(): Promise<void>;
  restoreProject(file: File): Promise<void>;
  openExample(): Promise<void>;
}

/** One file on its way in. */
export type PendingImport = {
  readonly id: number;
  readonly file: File;
} & (
  | { readonly state: 'inspecting' }
  | { readonly state: 'refused'; readonly inspection: Inspection }
  | { readonly state: 'ready'; readonly inspection: Inspection; readonly choices: readonly ImportChoice[] }
  | {
      readonly state: 'waiting' | 'importing';
      readonly inspection: Inspection;
      readonly choices: readonly ImportChoice[];
      readonly progress: ImportProgress | null;
      readonly startedAt: number;
    }
  | { readonly state: 'done'; readonly datasetIds: readonly number[]; readonly issues: number }
  | { readonly state: 'failed'; readonly message: string }
);

/** What the user decided for one dataset of a file. */
export interface ImportChoice {
  readonly wrapperKey: string | null;
  readonly include: boolean;
  readonly name: string;
  readonly mapping: Mapping;
  /** The sample under the chosen mapping. */
  readonly preview: DatasetPreview;
}

export interface ImportSlice {
  readonly imports: readonly PendingImport[];
  addFiles(files: readonly File[]): Promise<void>;
  addText(text: string): Promise<void>;
  addUrl(url: string): Promise<void>;
  choose(importId: number, choice: ImportChoice): Promise<void>;
  startImports(): Promise<void>;
  cancelImport(importId: number): void;
  dismissImport(importId: number): void;
  remap(datasetId: number, mapping: Mapping): Promise<void>;
}

export interface TaggingSlice {
  /** Progress of the runs under way in this tab, by run id. */
  readonly progress: Readonly<Record<number, TagProgress>>;
  startRun(engineId: string, scope: RunScope): Promise<void>;
  pauseRun(runId: number): void;
  resumeRun(runId: number): Promise<void>;
  cancelRun(runId: number): Promise<void>;
  setRunHidden(runId: number, hidden: boolean): Promise<void>;
  tagOne(text: string): Promise<Result>;
}

export interface ViewSlice {
  readonly view: ViewName;
  readonly filter: Filter;
  /** What the filter matches; null until known. */
  readonly matches: View | null;
  /** Grows when the analysis worker has new data: whoever shows its answers asks again. */
  readonly dataVersion: number;
  /** The row in the detail pane. */
  readonly selected: { readonly datasetId: number; readonly row: number } | null;
  readonly theme: 'system' | 'light' | 'dark';
  show(view: ViewName): void;
  setFilter(filter: Filter): void;
  select(row: { readonly datasetId: number; readonly row: number } | null): void;
  setTheme(theme: 'system' | 'light' | 'dark'): void;
}

export interface ReviewSlice {
  /** Verdicts of this session, newest last, for undo. */
  readonly undoable: number;
  setTags(textId: number, tags: readonly Tag[] | null): Promise<void>;
  undoVerdict(): Promise<void>;
}

/** A short message at the bottom, with at most one action ("Undo"). Never a dialog. */
export interface Notice {
  readonly id: number;
  readonly kind: 'info' | 'problem';
  readonly text: string;
  readonly action: { readonly label: string; run(): void } | null;
}

export interface NoticeSlice {
  readonly notices: readonly Notice[];
  notify(notice: Omit<Notice, 'id'>): void;
  dismiss(id: number): void;
}

export interface StudioState extends SessionSlice, ImportSlice, TaggingSlice, ViewSlice, ReviewSlice, NoticeSlice {}

export type { DatasetInfo };
