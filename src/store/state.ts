/** The shape of the page's one store: a slice a stage, data and actions apart. Big data stays in the workers. */
import type { Filter } from '../core/filter/filter.ts';
import type { Order } from '../core/filter/order.ts';
import type { Mapping, Result, Tag } from '../core/types.ts';
import type { CheckpointFacts, CheckpointPlace, ConversionWish } from '../workers/convert/contract.ts';
import type { OwnSource, RowPick, View } from '../workers/analysis/contract.ts';
import type { DatasetPreview, ImportedDataset, ImportProgress, Inspection } from '../workers/import/contract.ts';
import type {
  DatasetInfo,
  HolderInfo,
  ProjectInfo,
  ProjectState,
  RunScope,
  StorageInfo,
} from '../workers/store/contract.ts';
import type { FilterSteps } from './filter-steps.ts';
import type { ScoreBook } from './scores.ts';
import type { Ticks } from './ticks.ts';
import type { NetProgress } from '../workers/net/contract.ts';
import type { ChatModelOffer, GivenFile, ModelInspection, ModelShelf, ModelTask } from '../workers/models/contract.ts';
import type { Adaptation, EngineConfig, EngineInfo, TagProgress } from '../workers/tagging/contract.ts';

export type ViewName = 'data' | 'charts' | 'tags' | 'dataset' | 'export' | 'models';

/** What stands in the main slot in place of the view, until it is closed. */
export type Panel =
  | { readonly kind: 'import' }
  | { readonly kind: 'bad-rows'; readonly datasetId: number }
  | { readonly kind: 'mapping'; readonly datasetId: number }
  /** Run `b` against run `a`; null: the user is still to choose. */
  | { readonly kind: 'compare'; readonly a: number | null; readonly b: number }
  /** Adapting the tagger; null: the user is still to choose to whose tags. */
  | { readonly kind: 'adapt'; readonly source: OwnSource | null };

/** How the session stands with its storage. */
export type SessionState =
  | { readonly state: 'opening' }
  | { readonly state: 'open'; readonly storage: StorageInfo; readonly memoryReason: string | null }
  | { readonly state: 'elsewhere'; readonly holder: HolderInfo | null; readonly takingOver: boolean }
  | { readonly state: 'taken' }
  | { readonly state: 'failed'; readonly message: string };

export interface Transfer {
  readonly kind: 'backup' | 'restore';
  readonly name: string;
  readonly bytes: number;
  readonly total: number | undefined;
}

export interface SessionSlice {
  readonly session: SessionState;
  readonly projects: readonly ProjectInfo[];
  /** The open project; null on the first page. */
  readonly project: ProjectState | null;
  readonly open: (takeOver: boolean) => Promise<void>;
  readonly createProject: (name: string) => Promise<void>;
  readonly openProject: (id: string) => Promise<void>;
  /** Back to the first page. */
  readonly closeProject: () => void;
  readonly renameProject: (id: string, name: string) => Promise<void>;
  readonly deleteProject: (id: string) => Promise<void>;
  readonly renameDataset: (id: number, name: string) => Promise<void>;
  readonly deleteDataset: (id: number) => Promise<void>;
  /** Backs up a project (the open one, unless another is named) into one file. */
  readonly backupProject: (id?: string) => Promise<void>;
  readonly restoreProject: (file: File) => Promise<void>;
  /** The bare database file, where the studio cannot read it itself. */
  readonly saveDatabase: () => Promise<void>;
  /** How far a backup or a restore is; null when none is under way. */
  readonly transfer: Transfer | null;
  readonly cancelTransfer: () => void;
  /** Asks the browser anew what the studio takes up. */
  readonly refreshStorage: () => Promise<void>;
  readonly openExample: () => Promise<void>;
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
  | { readonly state: 'done'; readonly datasets: readonly ImportedDataset[] }
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

/** A file on its way from an address that the user gave. */
export interface Download {
  readonly url: string;
  readonly progress: NetProgress | null;
  /** Why it did not come; null while it is under way. */
  readonly problem: string | null;
}

export interface ImportSlice {
  readonly imports: readonly PendingImport[];
  readonly download: Download | null;
  /** What came from outside in this session: [host, bytes]. */
  readonly fetched: readonly (readonly [string, number])[];
  /** Datasets whose mapping is being changed. */
  readonly remapping: Readonly<Record<number, ImportProgress>>;
  readonly cancelDownload: () => void;
  readonly addFiles: (files: readonly File[]) => Promise<void>;
  readonly addText: (text: string) => Promise<void>;
  readonly addUrl: (url: string) => Promise<void>;
  readonly choose: (importId: number, choice: ImportChoice) => Promise<void>;
  readonly startImports: () => Promise<void>;
  readonly cancelImport: (importId: number) => void;
  readonly dismissImport: (importId: number) => void;
  readonly remap: (datasetId: number, mapping: Mapping) => Promise<void>;
}

/** What a user can have tagged. */
export type TagWhat =
  | { readonly kind: 'everything' }
  | { readonly kind: 'filter' | 'ticked' }
  /** A few texts of what the filter matches. */
  | { readonly kind: 'sample' }
  | { readonly kind: 'dataset'; readonly datasetId: number };

/** A run whose tagger is not ready yet: of the first one it takes a moment, of a large model longer. */
export interface OpeningRun {
  /** Of a run that is gone on with; null: it has none yet. */
  readonly runId: number | null;
  readonly stop: () => void;
}

export interface TaggingSlice {
  /** The runs asked for in this tab that have not begun, the latest last. */
  readonly opening: readonly OpeningRun[];
  /** Progress of the runs under way in this tab, by run id. */
  readonly progress: Readonly<Record<number, TagProgress>>;
  readonly startRun: (engineId: string, scope: RunScope, config?: EngineConfig) => Promise<void>;
  /** Starts a run over what the user points at. */
  readonly tagWhat: (engineId: string, what: TagWhat, config?: EngineConfig) => Promise<void>;
  readonly pauseRun: (runId: number) => void;
  readonly resumeRun: (runId: number) => Promise<void>;
  readonly cancelRun: (runId: number) => Promise<void>;
  /** Tags again what failed or could not be read, and goes on to the end. */
  readonly retryRun: (runId: number) => Promise<void>;
  /** Switches a layer off, as if it were not there, or on again. */
  readonly setRunHidden: (runId: number, hidden: boolean) => Promise<void>;
  /** Takes a layer out; for a short time that can be undone. */
  readonly deleteRun: (runId: number) => Promise<void>;
  /** The engines a user may pick; null until known. */
  readonly engines: readonly EngineInfo[] | null;
  readonly loadEngines: () => Promise<void>;
  readonly tagOne: (text: string, config?: EngineConfig) => Promise<Result>;
  /** Goes on with runs that a reload, a crash or a closed tab cut off: instant ones by themselves, others are asked for. */
  readonly resumeCutOff: () => Promise<void>;
  /** Stops what runs in this tab, to be resumed later; returns when it has stopped. */
  readonly pauseAll: () => Promise<void>;
}

/** Where adapting the tagger to own tags stands. `source` says whose tags. */
export type AdaptState =
  | { readonly state: 'learning'; readonly source: string; readonly share: number }
  | { readonly state: 'done'; readonly source: string; readonly adaptation: Adaptation }
  | { readonly state: 'failed'; readonly source: string; readonly message: string };

export interface AdaptSlice {
  /** Null where nothing is being adapted or waits to be kept. */
  readonly adapting: AdaptState | null;
  /** Adapts the tagger to what a layer says of the texts that the filter matches. */
  readonly adaptTo: (source: OwnSource, curve: boolean) => Promise<void>;
  /** Stops it, or throws away what came of it. */
  readonly dropAdaptation: () => void;
  readonly keepAdaptation: (name: string) => Promise<void>;
  readonly renameVersion: (sha256: string, name: string) => Promise<void>;
  /** Takes a kept version out; for a short time that can be undone. */
  readonly deleteVersion: (sha256: string) => Promise<void>;
  readonly saveVersion: (sha256: string) => Promise<void>;
}

/** A model on its way in, or one that is being read again. */
export interface ModelTransfer {
  /** Of the model. */
  readonly id: string;
  readonly label: string;
  readonly kind: 'copy' | 'download' | 'convert' | 'verify';
  readonly bytes: number;
  readonly totalBytes: number | null;
  readonly secondsLeft: number | null;
  /** In a user's words, what is done now. */
  readonly step: string;
  /** Why it ended; null while it is under way. */
  readonly problem: string | null;
}

/** Files that were given as a model: looked at, and waiting for a word where their library is not known. */
export type GivenModel =
  | { readonly state: 'looking' }
  | { readonly state: 'looked'; readonly files: readonly GivenFile[]; readonly inspection: ModelInspection };

/** A checkpoint that was given, before it is converted. */
export type GivenCheckpoint =
  | { readonly state: 'looking' }
  | { readonly state: 'refused'; readonly reason: string }
  | { readonly state: 'looked'; readonly place: CheckpointPlace; readonly facts: CheckpointFacts };

export interface ConvertSlice {
  readonly givenCheckpoint: GivenCheckpoint | null;
  /** Looks what a checkpoint is. */
  readonly giveCheckpoint: (place: CheckpointPlace) => Promise<void>;
  readonly dropCheckpoint: () => void;
  /** Converts the checkpoint that was looked at; on behind an earlier try. It shows among the models on their way in. */
  readonly convertGiven: (choice: Pick<ConversionWish, 'quantization' | 'library' | 'folder'>) => Promise<void>;
}

export interface ModelsSlice {
  /** What is kept; null until it is read. */
  readonly shelf: ModelShelf | null;
  /** Chat models of web-llm's list; null until they are asked for. */
  readonly chatModels: readonly ChatModelOffer[] | null;
  readonly givenModel: GivenModel | null;
  readonly modelTransfers: readonly ModelTransfer[];
  /** Tokens a second, by model and mode (`speedKey`), as measured here; kept over sessions. */
  readonly speeds: Readonly<Record<string, number>>;
  readonly noteSpeed: (key: string, tokensPerSecond: number) => void;
  /** What verifying found, by model: an empty list where all is well. */
  readonly verified: Readonly<Record<string, readonly string[]>>;
  readonly loadShelf: () => Promise<void>;
  readonly loadChatModels: () => Promise<void>;
  /** Looks at files; what is fine and has a known library is added at once. */
  readonly giveModelFiles: (files: readonly GivenFile[]) => Promise<void>;
  /** Adds what waits, with its unknown library. */
  readonly allowGivenModel: () => Promise<void>;
  readonly dropGivenModel: () => void;
  /** Fetches a model from an address that the user gave. */
  readonly fetchModel: (address: string, libraryUrl: string | null) => Promise<void>;
  readonly fetchChatModel: (offer: ChatModelOffer) => Promise<void>;
  readonly resumeModel: (id: string) => Promise<void>;
  readonly cancelModel: (id: string) => void;
  readonly removeRemainder: (id: string) => Promise<void>;
  readonly verifyModel: (id: string) => Promise<void>;
  readonly setModelTask: (id: string, task: ModelTask) => Promise<void>;
  /** Takes a model away; for a short time that can be undone. */
  readonly deleteModel: (id: string) => Promise<void>;
}

export type Theme = 'system' | 'light' | 'dark';

export interface ViewSlice {
  readonly view: ViewName;
  /** What the view is about: a tag (`tags`), a dataset id (`dataset`); null for the view as a whole. */
  readonly subject: string | null;
  readonly filter: Filter;
  /** Where the filter came from, for undo and redo. */
  readonly filterSteps: FilterSteps;
  /** The order of the rows in the grid. */
  readonly order: Order;
  /** What the filter matches; null until known. */
  readonly matches: View | null;
  /** Grows when the analysis worker has new data: whoever shows its answers asks again. */
  readonly dataVersion: number;
  /** The row in the detail pane. */
  readonly selected: { readonly datasetId: number; readonly row: number } | null;
  readonly theme: Theme;
  readonly panel: Panel | null;
  readonly showPanel: (panel: Panel | null) => void;
  /** The analysis worker has new data. */
  readonly dataChanged: (version: number) => void;
  readonly show: (view: ViewName, subject?: string | null) => void;
  readonly setFilter: (filter: Filter) => void;
  readonly undoFilter: () => void;
  readonly redoFilter: () => void;
  /** The filter stands as it does: there is nothing before it to go back to. */
  readonly forgetFilterSteps: () => void;
  readonly setOrder: (order: Order) => void;
  readonly select: (row: { readonly datasetId: number; readonly row: number } | null) => void;
  readonly setTheme: (theme: Theme) => void;
}

/** A filter that the project keeps by name. */
export interface SavedFilter {
  readonly name: string;
  readonly filter: Filter;
}

export interface SavedFilterSlice {
  /** Filters that the project keeps by name, in the order of their names; null until they are read. */
  readonly savedFilters: readonly SavedFilter[] | null;
  readonly loadSavedFilters: () => Promise<void>;
  /** Keeps the filter as it is now; one of the same name gives way. */
  readonly saveFilter: (name: string) => Promise<void>;
  readonly deleteSavedFilter: (name: string) => Promise<void>;
}

export interface ScoreSlice {
  /** Scores of datasets that the project keeps. */
  readonly scores: ScoreBook;
  readonly setScores: (scores: ScoreBook) => void;
}

/** A verdict that the store has. */
export interface KeptVerdict {
  /** When it was given; null where one was taken back. */
  readonly at: string | null;
  /** The number of the change that kept it. */
  readonly change: number;
}

export interface ReviewSlice {
  /** Verdicts of this session, newest last, for undo. */
  readonly undoable: number;
  /** By text the number of its last change in this session. */
  readonly verdictChanges: ReadonlyMap<number, number>;
  readonly setTags: (textId: number, tags: readonly Tag[] | null) => Promise<KeptVerdict>;
  readonly undoVerdict: () => Promise<void>;
}

export interface NoticeAction {
  readonly label: string;
  run(): void;
}

/** A short message at the bottom, with an action ("Undo") or a choice of two. Never a dialog. */
export interface Notice {
  readonly id: number;
  /** `info` leaves by itself, `problem` when it is dismissed, `question` when one of its two actions is taken. */
  readonly kind: 'info' | 'problem' | 'question';
  readonly text: string;
  readonly action: NoticeAction | null;
  readonly other?: NoticeAction;
}

export interface NoticeSlice {
  readonly notices: readonly Notice[];
  readonly notify: (notice: Omit<Notice, 'id'>) => void;
  readonly dismiss: (id: number) => void;
}

export interface TickSlice {
  /** Rows ticked by hand: they stay ticked whatever the filter, for runs and exports. */
  readonly ticks: Ticks;
  readonly tick: (picks: readonly RowPick[], on: boolean) => void;
  /** Ticks every row that the filter matches. */
  readonly tickMatching: () => Promise<void>;
  readonly clearTicks: () => void;
}

export interface StudioState
  extends
    SessionSlice,
    ImportSlice,
    TaggingSlice,
    AdaptSlice,
    ModelsSlice,
    ConvertSlice,
    ViewSlice,
    SavedFilterSlice,
    ScoreSlice,
    TickSlice,
    ReviewSlice,
    NoticeSlice {}

export type { DatasetInfo };
