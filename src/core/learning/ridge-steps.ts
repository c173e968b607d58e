/** Steps of ridge regression on sparse rows, 32 targets at a time, in WebAssembly where it has vector instructions. */
import { fromBase64 } from '../base64.ts';
import { ridgeStepsWasm } from './ridge-steps-wasm.ts';

/** Targets that are learned at a time. */
export const lanes = 32;

/** Row r has values[k] in column ids[k], for k in [starts[r], starts[r + 1]). */
export interface SparseRows {
  readonly columns: number;
  readonly starts: Uint32Array;
  readonly ids: Uint32Array;
  readonly values: Float32Array;
}

/** Rows with room for one block of targets: what it holds is changed by the steps. */
export interface RidgeRoom {
  /** For each column its weights, row-major. */
  readonly weights: Float32Array;
  /** For each row what is left of its targets, row-major. */
  readonly left: Float32Array;
  /** Moves the weights so that `scale` times what the row misses is added to its dual weights. */
  readonly learn: (row: number, scale: number, ridge: number) => void;
  /** What the weights give a row; until the next call. */
  readonly score: (row: number) => Float32Array;
}

interface Exports {
  readonly memory: WebAssembly.Memory;
  readonly score: (at: number, end: number, gap: number, out: number) => void;
  readonly learn: (
    at: number,
    end: number,
    gap: number,
    out: number,
    left: number,
    scale: number,
    ridge: number,
  ) => void;
}

const bytes = 4;
const pageBytes = 65_536;

/** Throws a RangeError where the rows are more than a WebAssembly memory holds. */
export function openRidgeRoom(rows: SparseRows): RidgeRoom {
  const program = fromBase64(ridgeStepsWasm);
  return WebAssembly.validate(program) ? vectorRoom(rows, program) : plainRoom(rows);
}

function vectorRoom({ columns, starts, ids, values }: SparseRows, program: Uint8Array<ArrayBuffer>): RidgeRoom {
  const { memory, score, learn } = new WebAssembly.Instance(new WebAssembly.Module(program))
    .exports as unknown as Exports;
  const rows = starts.length - 1;
  // Sums, weights, what is left, places, values: each of whole blocks of lanes but the last two.
  const weightsAt = lanes;
  const leftAt = weightsAt + columns * lanes;
  const placesAt = leftAt + rows * lanes;
  const valuesAt = placesAt + ids.length;
  const pages = Math.ceil(((valuesAt + values.length) * bytes) / pageBytes) - 1;
  if (pages > 0) memory.grow(pages);
  new Uint32Array(memory.buffer, placesAt * bytes, ids.length).set(ids.map((id) => (weightsAt + id * lanes) * bytes));
  new Float32Array(memory.buffer, valuesAt * bytes, values.length).set(values);
  const sums = new Float32Array(memory.buffer, 0, lanes);
  const gap = (valuesAt - placesAt) * bytes;
  function placeOf(at: number): number {
    return (placesAt + (starts[at] ?? 0)) * bytes;
  }
  return {
    weights: new Float32Array(memory.buffer, weightsAt * bytes, columns * lanes),
    left: new Float32Array(memory.buffer, leftAt * bytes, rows * lanes),
    learn: (row, scale, ridge) =>
      learn(placeOf(row), placeOf(row + 1), gap, 0, (leftAt + row * lanes) * bytes, scale, ridge),
    score: (row) => {
      score(placeOf(row), placeOf(row + 1), gap, 0);
      return sums;
    },
  };
}

/** The same sums, one number at a time: every machine gets the same. */
export function plainRoom({ columns, starts, ids, values }: SparseRows): RidgeRoom {
  const weights = new Float32Array(columns * lanes);
  const left = new Float32Array((starts.length - 1) * lanes);
  const sums = new Float32Array(lanes);
  function score(row: number): Float32Array {
    sums.fill(0);
    for (let at = starts[row] ?? 0; at < (starts[row + 1] ?? 0); at++) addProduct(sums, 0, at, weights, placeOf(at));
    return sums;
  }
  function placeOf(at: number): number {
    return (ids[at] ?? 0) * lanes;
  }
  function addProduct(into: Float32Array, to: number, at: number, from: Float32Array, place: number): void {
    for (let lane = 0; lane < lanes; lane++) {
      into[to + lane] = (into[to + lane] ?? 0) + Math.fround((values[at] ?? 0) * (from[place + lane] ?? 0));
    }
  }
  function learn(row: number, scale: number, ridge: number): void {
    score(row);
    for (let lane = 0; lane < lanes; lane++) {
      const missed = Math.fround((left[row * lanes + lane] ?? 0) - (sums[lane] ?? 0));
      const step = Math.fround(Math.fround(scale) * missed);
      left[row * lanes + lane] = (left[row * lanes + lane] ?? 0) - Math.fround(Math.fround(ridge) * step);
      sums[lane] = step;
    }
    for (let at = starts[row] ?? 0; at < (starts[row + 1] ?? 0); at++) addProduct(weights, placeOf(at), at, sums, 0);
  }
  return { weights, left, learn, score };
}
