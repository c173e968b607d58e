/**
 * Scalar products of a vector with every row of a matrix, four numbers at a time where WebAssembly can: most of what the
 * instant tagger computes. Both ways add in the same order in single precision, so that every machine gets the same sums.
 */
import { fromBase64 } from '../base64.ts';
import { multiplyRowsWasm } from './multiply-rows-wasm.ts';

/** Columns are filled up to a multiple of it with zeros: a row is added up in so many separate sums. */
const lanes = 8;
const floatBytes = 4;
const pageBytes = 65_536;

/** A matrix that was made ready: multiplies it with a vector of as many numbers as it has columns. */
type Multiply = (vector: Float32Array, products: Float32Array) => void;

/** products[r] = vector · row r. A matrix is copied when it is first seen: it must not change afterwards. */
export function multiplyRows(matrix: Float32Array, vector: Float32Array, products: Float32Array): void {
  let multiply = ready.get(matrix);
  if (multiply === undefined) {
    multiply = prepare(matrix, vector.length);
    ready.set(matrix, multiply);
  }
  multiply(vector, products);
}

const ready = new WeakMap<Float32Array, Multiply>();

function prepare(matrix: Float32Array, columns: number): Multiply {
  if (columns === 0) return () => undefined;
  const compiled = compile();
  const width = Math.ceil(columns / lanes) * lanes;
  return compiled === null ? plainly(matrix, columns) : withLanes(compiled, widened(matrix, columns, width), width);
}

let known: WebAssembly.Module | null | undefined;

/** Null where there are no vector instructions. */
function compile(): WebAssembly.Module | null {
  if (known === undefined) {
    const bytes = fromBase64(multiplyRowsWasm);
    known = WebAssembly.validate(bytes) ? new WebAssembly.Module(bytes) : null;
  }
  return known;
}

function widened(matrix: Float32Array, columns: number, width: number): Float32Array {
  if (columns === width) return matrix;
  const rows = matrix.length / columns;
  const wide = new Float32Array(rows * width);
  for (let row = 0; row < rows; row++) wide.set(matrix.subarray(row * columns, (row + 1) * columns), row * width);
  return wide;
}

/** In memory: the matrix, the vector, the products. */
function withLanes(module: WebAssembly.Module, matrix: Float32Array, width: number): Multiply {
  const { memory, multiply } = new WebAssembly.Instance(module).exports as unknown as Exports;
  const rows = matrix.length / width;
  const bytes = (matrix.length + width + rows) * floatBytes;
  memory.grow(Math.ceil(bytes / pageBytes));
  const numbers = new Float32Array(memory.buffer);
  numbers.set(matrix);
  const vectorAt = matrix.length;
  const productsAt = vectorAt + width;
  return (vector, products) => {
    numbers.set(vector, vectorAt);
    const end = Math.min(rows, products.length) * width * floatBytes;
    multiply(0, end, vectorAt * floatBytes, width * floatBytes, productsAt * floatBytes);
    products.set(numbers.subarray(productsAt, productsAt + Math.min(rows, products.length)));
  };
}

interface Exports {
  readonly memory: WebAssembly.Memory;
  readonly multiply: (row: number, end: number, vector: number, rowBytes: number, product: number) => void;
}

/** The same sums, one number at a time. */
export function plainly(matrix: Float32Array, columns: number): Multiply {
  const sums = new Float32Array(lanes);
  return (vector, products) => {
    for (let row = 0; row < products.length; row++) {
      sums.fill(0);
      for (let k = 0; k < columns; k++) {
        const product = Math.fround((vector[k] ?? 0) * (matrix[row * columns + k] ?? 0));
        sums[k % lanes] = (sums[k % lanes] ?? 0) + product;
      }
      products[row] = Math.fround(pairOf(sums, 0) + pairOf(sums, 2));
    }
  };
}

function pairOf(sums: Float32Array, lane: number): number {
  return Math.fround(laneOf(sums, lane) + laneOf(sums, lane + 1));
}

/** The sums of a lane of both halves. */
function laneOf(sums: Float32Array, lane: number): number {
  return Math.fround((sums[lane] ?? 0) + (sums[lane + lanes / 2] ?? 0));
}
