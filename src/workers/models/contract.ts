/** What the models worker answers: language models kept in this browser, and whether they run on this machine. */
import type { KeptModel, ModelFile, ModelOrigin } from '../../core/models/kept-model.ts';
import type { AdapterFacts, Fit } from '../../core/models/model-needs.ts';

export type { AdapterFacts, Fit, KeptModel, ModelFile, ModelOrigin };
export type ModelTask = KeptModel['task'];

export interface ModelEntry {
  readonly model: KeptModel;
  /** On disk, the library beside the weights included. */
  readonly bytes: number;
  readonly fit: Fit;
}

/** What a broken start has left. */
export interface Remainder {
  readonly id: string;
  readonly label: string;
  readonly origin: ModelOrigin;
  /** Whole files and parts of files that are here. */
  readonly bytes: number;
  /** Null where its source did not say. */
  readonly totalBytes: number | null;
}

export interface ModelShelf {
  /** Why nothing can be kept in this window; null where it can. */
  readonly noStorage: string | null;
  readonly adapter: AdapterFacts;
  readonly models: readonly ModelEntry[];
  readonly remainders: readonly Remainder[];
}

/** A file of a dropped or picked folder; `path` with the folders above it. */
export interface GivenFile {
  readonly path: string;
  readonly file: File;
}

export interface LibraryInfo {
  readonly kind: 'studio' | 'kept';
  readonly name: string;
  readonly sha256: string;
  /** False: the studio does not know it. It is a program of somebody else, and used only when the user says so. */
  readonly known: boolean;
}

/** What given files turn out to be, before any of them is copied. */
export type ModelInspection =
  | { readonly state: 'refused'; readonly reasons: readonly string[] }
  | {
      readonly state: 'fine';
      /** The id that it would have here. */
      readonly id: string;
      readonly label: string;
      readonly bytes: number;
      readonly quantization: string;
      readonly library: LibraryInfo;
      readonly fit: Fit;
      /** What was done about oddities. */
      readonly notes: readonly string[];
    };

/** A chat model of web-llm's own list. */
export interface ChatModelOffer {
  readonly id: string;
  readonly address: string;
  readonly libraryUrl: string;
  readonly gpuBytes: number;
  readonly fit: Fit;
}

export interface CopyProgress {
  readonly bytes: number;
  readonly totalBytes: number;
}

export interface ModelsApi {
  shelf(): Promise<ModelShelf>;
  chatModels(): Promise<readonly ChatModelOffer[]>;
  /** An id for a new model of that name. */
  freeId(label: string): Promise<string>;
  inspect(files: readonly GivenFile[]): Promise<ModelInspection>;
  /** Copies and checks what `inspect` found fine. Rejects for a library it does not know unless that is allowed. */
  addFiles(
    job: string,
    files: readonly GivenFile[],
    options: { readonly allowUnknown: boolean },
    onProgress: (progress: CopyProgress) => void,
  ): Promise<KeptModel>;
  /** Whether a draft, of which the lists and the library are here, can become a model. Rejects with what is wrong. */
  check(id: string): Promise<void>;
  /** Checks a draft whose files are all here (a download, a conversion) and offers it from now on. Rejects with what is wrong. */
  adopt(id: string, files: readonly ModelFile[]): Promise<KeptModel>;
  /** A sentence for each file that is not what was kept; empty when all is well. */
  verify(job: string, id: string, onProgress: (progress: CopyProgress) => void): Promise<readonly string[]>;
  /** As what it is asked: InsTagger's own prompts, or a chat. */
  setTask(id: string, task: ModelTask): Promise<void>;
  /** Takes a model from the list; `restore` brings it back until `purge` has deleted its files. */
  remove(id: string): Promise<void>;
  restore(id: string): Promise<void>;
  /** Deletes the files of the removed model of that id, or of all that were removed. */
  purge(id: string | null): Promise<void>;
  /** Deletes what a broken start has left. */
  removeDraft(id: string): Promise<void>;
  cancel(job: string): void;
}
