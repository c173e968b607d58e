/** What the net worker answers. It is the only code of the studio that may leave the origin, and does so only when asked. */
import type { ModelFile, ModelOrigin } from '../../core/models/kept-model.ts';

export interface NetProgress {
  readonly host: string;
  readonly bytes: number;
  readonly totalBytes: number | undefined;
}

/** A model in MLC form to be fetched. */
export interface ModelWish {
  /** The id that it will have here. */
  readonly id: string;
  readonly label: string;
  readonly origin: ModelOrigin;
  /** A page of Hugging Face or ModelScope, or a folder of any web server. */
  readonly address: string;
  /** The library (wasm) to keep beside the weights; null where the studio has one of its own. */
  readonly libraryUrl: string | null;
}

export interface ModelFetchProgress {
  /** `asking` for the lists, `fetching` files, `checking` what an earlier try had left here. */
  readonly phase: 'asking' | 'fetching' | 'checking';
  readonly host: string;
  /** Of the whole model, with what was there before. */
  readonly bytes: number;
  readonly totalBytes: number | null;
  /** At the speed of the last seconds; null until known. */
  readonly secondsLeft: number | null;
}

/** Every file of a model, fetched and hashed; it is not offered until the models worker has checked it. */
export interface FetchedModel {
  readonly id: string;
  readonly files: readonly ModelFile[];
  /** Bytes that came over the line in this call, by host. */
  readonly fetched: readonly (readonly [host: string, bytes: number])[];
}

/** A file of a checkpoint's repository. */
export interface RemoteFile {
  readonly name: string;
  readonly bytes: number;
  readonly url: string;
}

export interface Repository {
  /** The last part of its name. */
  readonly label: string;
  readonly files: readonly RemoteFile[];
}

/** What another worker may ask over a line of its own: a checkpoint that is read in pieces. */
export interface RepositoryApi {
  /** `reader`: any name, for `stop`. Rejects with advice on what is no address of a checkpoint. */
  files(reader: string, address: string): Promise<Repository>;
  /** Bytes [start, end), over broken lines. */
  read(reader: string, url: string, start: number, end: number): Promise<Uint8Array>;
  /** Breaks off all that this reader reads, now and later. */
  stop(reader: string): void;
}

export interface NetApi {
  /** Hands a line to another worker. */
  serveRepositories(port: MessagePort): void;
  /** Downloads a file for import. Cross-origin rules apply; the error says so when they forbid it. */
  download(job: string, url: string, onProgress: (progress: NetProgress) => void): Promise<File>;
  /** What a model at that address would be called here. Rejects with advice on what is no address of a model. */
  modelLabel(address: string): Promise<string>;
  /**
   * Begins to fetch a model to where kept ones lie, as a draft: all but its weights, so that it can be checked before they
   * come. `resumeModel` fetches the rest, and goes on after a cancel, an error or a reload.
   */
  beginModel(job: string, wish: ModelWish, onProgress: (progress: ModelFetchProgress) => void): Promise<void>;
  resumeModel(job: string, id: string, onProgress: (progress: ModelFetchProgress) => void): Promise<FetchedModel>;
  cancel(job: string): void;
}
