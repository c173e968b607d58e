/** Products of rows of a matrix with others of it, 32 with 32 at a time, in WebAssembly where it has vector instructions. */
import { fromBase64 } from '../base64.ts';
import { multiplyBlocksWasm } from './multiply-blocks-wasm.ts';

/** Rows of a block. */
export const blockRows = 32;

/** Columns multiplied at a time: two blocks of them fit into the processor's second cache. */
const chunk = 512;
/** Columns are filled up to a multiple of it with zeros. */
const unroll = 4;
const numberBytes = 8;

interface Exports {
  readonly memory: WebAssembly.Memory;
  readonly multiply: (a: number, b: number, bytes: number, out: number) => void;
}

interface Room {
  readonly first: Float64Array;
  readonly second: Float64Array;
  readonly products: Float64Array;
  readonly multiply: (columns: number) => void;
}

let room: Room | null = null;

export function openRoom(): Room {
  const program = fromBase64(multiplyBlocksWasm);
  if (!WebAssembly.validate(program)) return plainRoom();
  const { memory, multiply } = new WebAssembly.Instance(new WebAssembly.Module(program)).exports as unknown as Exports;
  const block = blockRows * chunk * numberBytes;
  memory.grow(Math.ceil((2 * block) / 65_536));
  return {
    first: new Float64Array(memory.buffer, 0, blockRows * chunk),
    second: new Float64Array(memory.buffer, block, blockRows * chunk),
    products: new Float64Array(memory.buffer, 2 * block, blockRows * blockRows),
    multiply: (columns) => multiply(0, block, columns * numberBytes, 2 * block),
  };
}

/** The same sums, one number at a time: every machine gets the same. */
export function plainRoom(): Room {
  const first = new Float64Array(blockRows * chunk);
  const second = new Float64Array(blockRows * chunk);
  const products = new Float64Array(blockRows * blockRows);
  function multiply(columns: number): void {
    for (let at = 0; at < products.length; at++) {
      const row = Math.floor(at / blockRows) * columns;
      const other = (at % blockRows) * columns;
      let even = 0;
      let odd = 0;
      for (let k = 0; k < columns; k += 2) {
        even += (first[row + k] ?? 0) * (second[other + k] ?? 0);
        odd += (first[row + k + 1] ?? 0) * (second[other + k + 1] ?? 0);
      }
      products[at] = even + odd;
    }
  }
  return { first, second, products, multiply };
}

/**
 * Row-major sums over the columns [from, to): row `first + r` times row `second + c`, at 32 · r + c. Rows that the matrix
 * (n by n, row-major) does not have count as zeros. They hold until the next call.
 */
export function multiplyBlocks(
  cells: Float64Array,
  n: number,
  first: number,
  second: number,
  from: number,
  to: number,
): Float64Array {
  room ??= openRoom();
  sums.fill(0);
  for (let start = from; start < to; start += chunk) {
    const end = Math.min(start + chunk, to);
    const width = Math.ceil((end - start) / unroll) * unroll;
    copyRows(room.first, cells, n, first, start, end, width);
    copyRows(room.second, cells, n, second, start, end, width);
    room.multiply(width);
    for (let at = 0; at < sums.length; at++) sums[at] = (sums[at] ?? 0) + (room.products[at] ?? 0);
  }
  return sums;
}

const sums = new Float64Array(blockRows * blockRows);

function copyRows(
  into: Float64Array,
  cells: Float64Array,
  n: number,
  first: number,
  start: number,
  end: number,
  width: number,
): void {
  const columns = end - start;
  for (let r = 0; r < blockRows; r++) {
    const at = r * width;
    const row = first + r;
    if (row < n) into.set(cells.subarray(row * n + start, row * n + end), at);
    into.fill(0, row < n ? at + columns : at, at + width);
  }
}
