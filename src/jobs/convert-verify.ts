/** Checks what was written, read again from where it lies: hashes of all shards, and rows of every tensor against the source. */
import { createMD5, createSHA256 } from 'hash-wasm';
import { toHex } from '../core/datasets/text-identity.ts';
import {
  aligned,
  bytesOf,
  modelTypeOf,
  modelValues,
  shorts,
  singles,
  type ModelType,
} from '../core/models/convert/float-types.ts';
import { halfValue } from '../core/models/convert/half.ts';
import { dequantizeRow, GROUP, scaleValues } from '../core/models/convert/quantize.ts';
import type { PlacedRecord } from '../core/models/convert/shards.ts';
import { readExactly, type SlicedSource } from '../core/models/convert/sliced-source.ts';
import type { PlannedMatrix, PlannedVector } from '../core/models/convert/tensor-plan.ts';
import { readRows } from '../core/models/convert/tensor-rows.ts';
import type { Conversion } from './convert-plan.ts';
import type { ModelTarget } from './convert-ports.ts';
import type { FinishedShard } from './convert-state.ts';

/** Files up to this size are hashed whole, which platforms do several times as fast; larger ones in pieces. */
const WHOLE_BYTES = 64 << 20;
const PIECE_BYTES = 4 << 20;

export interface VerifyOptions {
  readonly signal: AbortSignal;
  /** Bytes of shards read so far. */
  readonly onBytes: (bytes: number) => void;
}

/** Of a file, in hex. */
export interface Hashes {
  readonly md5: string;
  readonly sha256: string;
}

export interface CheckedShards {
  /** Of each shard that holds what was written, by its path. */
  readonly hashes: ReadonlyMap<string, Hashes>;
  /** Shards that are not, or no longer, what was written. */
  readonly changed: readonly string[];
}

/** Reads the shards again and compares them with what was written. */
export async function checkHashes(
  shards: readonly FinishedShard[],
  target: ModelTarget,
  options: VerifyOptions,
): Promise<CheckedShards> {
  const hashes = new Map<string, Hashes>();
  const changed: string[] = [];
  for (const { dataPath, bytes, md5 } of shards) {
    const source = await target.open(dataPath);
    const found = source?.byteLength === bytes ? await hashesOf(source, options) : null;
    if (found?.md5 === md5) hashes.set(dataPath, found);
    else changed.push(dataPath);
  }
  return { hashes, changed };
}

/** Returns the hashes of a file. Throws an AbortError when the signal fires. */
export async function hashesOf(source: SlicedSource, options: VerifyOptions): Promise<Hashes> {
  options.signal.throwIfAborted();
  return source.byteLength <= WHOLE_BYTES ? hashesOfWhole(source, options) : hashesOfPieces(source, options);
}

async function hashesOfWhole(source: SlicedSource, { onBytes }: VerifyOptions): Promise<Hashes> {
  const bytes = await readExactly(source, 0, source.byteLength);
  // It runs beside what follows, on a copy of its own.
  const digest = crypto.subtle.digest('SHA-256', aligned(bytes, 1));
  const md5 = (await createMD5()).init().update(bytes).digest('hex');
  const sha256 = toHex(new Uint8Array(await digest));
  onBytes(bytes.length);
  return { md5, sha256 };
}

async function hashesOfPieces(source: SlicedSource, { signal, onBytes }: VerifyOptions): Promise<Hashes> {
  const hashers = [(await createMD5()).init(), (await createSHA256()).init()];
  for (let at = 0; at < source.byteLength; at += PIECE_BYTES) {
    signal.throwIfAborted();
    const bytes = await readExactly(source, at, Math.min(source.byteLength, at + PIECE_BYTES));
    for (const hasher of hashers) hasher.update(bytes);
    onBytes(bytes.length);
  }
  const [md5 = '', sha256 = ''] = hashers.map((hasher) => hasher.digest('hex'));
  return { md5, sha256 };
}

export interface RowsFound {
  /** Root mean square of the errors over that of the weights, over all rows that were looked at. */
  readonly relativeError: number;
  readonly rows: number;
  /** Tensors whose rows are not those of the checkpoint; empty for a model that is right. */
  readonly wrong: readonly string[];
}

interface Sums {
  errors: number;
  squares: number;
  rows: number;
}

/**
 * Dequantizes the first and the last row of every part of every matrix, where it has to lie by the order of the parts, and
 * compares: no number may be farther off than half a step.
 */
export async function checkRows(conversion: Conversion, target: ModelTarget, signal: AbortSignal): Promise<RowsFound> {
  const files = await openShards(conversion, target);
  const sums: Sums = { errors: 0, squares: 0, rows: 0 };
  const wrong: string[] = [];
  for (const tensor of conversion.tensors) {
    signal.throwIfAborted();
    const model = modelTypeOf(conversion.quantization);
    const isRight =
      tensor.kind === 'matrix'
        ? await matrixIsRight(tensor, model, files, sums)
        : await vectorIsRight(tensor, model, files);
    if (!isRight) wrong.push(tensor.name);
  }
  return { relativeError: sums.squares === 0 ? 0 : Math.sqrt(sums.errors / sums.squares), rows: sums.rows, wrong };
}

/** Reads bytes [from, to) of a tensor that was written. */
type ReadRecord = (name: string, from: number, to: number) => Promise<Uint8Array>;

async function openShards({ shards }: Conversion, target: ModelTarget): Promise<ReadRecord> {
  const places = new Map<string, { readonly record: PlacedRecord; readonly source: SlicedSource }>();
  for (const { dataPath, records } of shards) {
    const source = await target.open(dataPath);
    if (source === null) throw new Error(`${dataPath} was written and is gone. Convert again; what is whole is kept.`);
    for (const record of records) places.set(record.name, { record, source });
  }
  return (name, from, to) => {
    const place = places.get(name);
    if (place === undefined) throw new Error(`"${name}" was planned and is in no shard.`);
    const { byteOffset } = place.record;
    return readExactly(place.source, byteOffset + from, byteOffset + to);
  };
}

async function matrixIsRight(matrix: PlannedMatrix, model: ModelType, read: ReadRecord, sums: Sums): Promise<boolean> {
  let before = 0;
  let isRight = true;
  for (const part of matrix.parts) {
    const [rows = 0] = part.shape;
    for (const row of new Set([0, rows - 1])) {
      const source = modelValues(await readRows(part, row, row + 1), part.dtype, model);
      isRight = (await rowIsRight(matrix, before + row, source, model, read, sums)) && isRight;
    }
    before += rows;
  }
  return isRight;
}

async function rowIsRight(
  { name, columns }: PlannedMatrix,
  row: number,
  source: Float32Array,
  model: ModelType,
  read: ReadRecord,
  sums: Sums,
): Promise<boolean> {
  const codeBytes = columns / 2;
  const scaleBytes = (columns / GROUP) * bytesOf(model);
  const codes = await read(`${name}.q_weight`, row * codeBytes, (row + 1) * codeBytes);
  const scales = scaleValues(await read(`${name}.q_scale`, row * scaleBytes, (row + 1) * scaleBytes), model);
  const found = dequantizeRow(new Uint32Array(codes.slice().buffer), scales);
  sums.rows += 1;
  return source.every((value, at) => {
    const error = Math.abs(value - (found[at] ?? NaN));
    sums.errors += error ** 2;
    sums.squares += value ** 2;
    return error <= allowedError(value, scales[Math.floor(at / GROUP)] ?? NaN);
  });
}

/** Half a step, or what is left of a number beyond the last step, where rounding made the scale of its group too small. */
function allowedError(value: number, scale: number): number {
  return Math.max(scale / 2, Math.abs(value) - 7 * scale) * 1.0001;
}

async function vectorIsRight({ name, part }: PlannedVector, model: ModelType, read: ReadRecord): Promise<boolean> {
  const source = modelValues(await readRows(part, 0, 1), part.dtype, model);
  const bytes = await read(name, 0, source.length * bytesOf(model));
  const found = model === 'float16' ? Float32Array.from(shorts(bytes), halfValue) : singles(bytes);
  return source.every((value, at) => value === found[at]);
}
