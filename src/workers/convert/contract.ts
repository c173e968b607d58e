/** What the convert worker answers: a checkpoint, as it was published, into a model that is kept here or in a folder. */
import type { Quantization } from '../../core/models/convert/float-types.ts';
import type { ModelFile } from '../../core/models/kept-model.ts';

export type { Quantization };

/** A file of a checkpoint's folder. */
export interface CheckpointFile {
  readonly name: string;
  readonly file: File;
}

/** Where a checkpoint is: files of this computer, or a repository (Hugging Face, ModelScope) that is read over the network. */
export type CheckpointPlace =
  | { readonly kind: 'files'; readonly label: string; readonly files: readonly CheckpointFile[] }
  | { readonly kind: 'address'; readonly address: string };

export interface CheckpointFacts {
  /** The name of its folder or repository. */
  readonly label: string;
  readonly parameters: number;
  /** Bytes of weights to read, and bytes of a model that come out. */
  readonly sourceBytes: number;
  readonly modelBytes: Readonly<Record<Quantization, number>>;
  readonly tokenizer: 'tokenizer.json' | 'tokenizer.model';
  /** What a user should know, a sentence each. */
  readonly notes: readonly string[];
}

export interface ConversionWish {
  readonly place: CheckpointPlace;
  readonly label: string;
  readonly quantization: Quantization;
  /** A library (wasm) for models that the studio has none for; it is checked and kept beside the weights. */
  readonly library: File | null;
  /** A folder of this computer to write into; null: the model is kept here. */
  readonly folder: FileSystemDirectoryHandle | null;
}

export interface ConversionProgress {
  readonly phase: 'reading' | 'converting' | 'checking';
  readonly bytes: number;
  readonly totalBytes: number | null;
  /** Null until known. */
  readonly secondsLeft: number | null;
}

export interface ConversionOutcome {
  readonly files: readonly ModelFile[];
  /** Root mean square of the errors over that of the weights: about 0.1. */
  readonly relativeError: number;
  readonly subnormalScales: number;
  readonly resumedShards: number;
  /** What could not be compared with the library, a sentence each. */
  readonly libraryNotes: readonly string[];
}

export interface ConvertApi {
  /** A line to the net worker, which alone may read addresses. */
  connectNet(port: MessagePort): void;
  /** What a checkpoint is. Rejects with the reason why it cannot be converted. */
  inspect(job: string, place: CheckpointPlace): Promise<CheckpointFacts>;
  /** The id of the model to be: that of a conversion of this name that broke off, or a new one. */
  idFor(label: string): Promise<string>;
  /**
   * Notes a model that is to be kept here as a draft with its tables of contents, so that the models worker can say whether it
   * will run before hours go into it. Returns whether an earlier try has left something to go on with.
   */
  begin(job: string, id: string, wish: ConversionWish): Promise<boolean>;
  /**
   * Converts, on behind what an earlier try has finished. A model that is kept here is a draft then, for the models worker to
   * check and offer.
   */
  convert(
    job: string,
    id: string,
    wish: ConversionWish,
    onProgress: (progress: ConversionProgress) => void,
  ): Promise<ConversionOutcome>;
  cancel(job: string): void;
}
