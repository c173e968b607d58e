/** What a conversion needs from the outside: where the model goes, and who quantizes. */
import type { ModelType } from '../core/models/convert/float-types.ts';
import { quantizeRows, type QuantizedRows, type WeightRows } from '../core/models/convert/quantize.ts';
import type { SlicedSource } from '../core/models/convert/sliced-source.ts';
import type { Sink } from './ports.ts';

/** In a folder: where it is noted how far a conversion is. It goes when the model is whole. */
export const conversionStateFile = 'instag-convert.json';

/** The files of one model on its way in. */
export interface ModelTarget {
  /** A file that is whole; null where there is none. */
  open(name: string): Promise<SlicedSource | null>;
  /** Begins a file anew. It is there once it is closed. */
  create(name: string): Promise<Sink>;
  /** What was noted of a conversion that broke off; null where there is none. */
  readState(): Promise<string | null>;
  /** Returns when the note is durable. */
  writeState(text: string): Promise<void>;
  removeState(): Promise<void>;
  /** Bytes that can still be written; null where nobody knows. */
  freeBytes(): Promise<number | null>;
}

/** Quantizes blocks of rows, several at a time. The bytes of a block are handed over and not used again. */
export interface QuantizePool {
  /** Blocks that are worked on at the same time. */
  readonly width: number;
  quantize(rows: WeightRows, model: ModelType): Promise<QuantizedRows>;
}

/** A pool with threads of its own. */
export interface RunningPool extends QuantizePool {
  stop(): void;
}

/** Quantizes where the job runs. */
export const inlinePool: QuantizePool = {
  width: 1,
  quantize: (rows, model) => Promise.resolve(quantizeRows(rows, model)),
};
