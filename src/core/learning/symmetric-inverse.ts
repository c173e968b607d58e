/**
 * The inverse of a symmetric positive definite matrix, for kernel ridge regression with a few thousand rows.
 * All three steps are written as dot products of stored rows, which a processor reads one after the other.
 */
import { within, type Steps } from './steps.ts';

/** Rows worked on together, so that they stay in the processor's cache. */
const BLOCK = 32;

/** A matrix with its diagonal beside it: each triangle holds something of its own. */
interface Triangles {
  readonly cells: Float64Array;
  readonly n: number;
  readonly diagonal: Float64Array;
}

/** Four sums at a time: a function returns only one number without making garbage. */
const sums = new Float64Array(4);

/**
 * Replaces the matrix (row-major, n by n, lower triangle read) by its inverse, after Cholesky: A = L·Lᵀ, A⁻¹ = L⁻ᵀ·L⁻¹.
 * About n³/2 multiplications. Throws a RangeError where the matrix is not positive definite.
 */
export function* invertSymmetric(cells: Float64Array, n: number): Steps<void> {
  if (cells.length !== n * n) throw new RangeError(`Expected ${n * n} numbers, found ${cells.length}.`);
  const matrix = { cells, n, diagonal: new Float64Array(n) };
  yield* within(0, 1 / 3, factorise(matrix));
  yield* within(1 / 3, 2 / 3, invertFactor(matrix));
  yield* within(2 / 3, 1, multiplyFactors(matrix));
}

/** L: strictly below the diagonal, and its diagonal beside. */
function* factorise({ cells, n, diagonal }: Triangles): Steps<void> {
  for (let start = 0; start < n; start += BLOCK) {
    yield (start / n) ** 3;
    const end = Math.min(start + BLOCK, n);
    for (let j = 0; j < end; j++) {
      if (j >= start) diagonal[j] = rootOfPivot(cells, n, j);
      const pivot = diagonal[j] ?? 1;
      for (let i = Math.max(start, j + 1); i < end; i += 4) {
        const rows = Math.min(4, end - i);
        dotRows(cells, j * n, i * n, n, rows, 0, j);
        for (let r = 0; r < rows; r++) {
          const at = (i + r) * n + j;
          cells[at] = ((cells[at] ?? 0) - (sums[r] ?? 0)) / pivot;
        }
      }
    }
  }
}

function rootOfPivot(cells: Float64Array, n: number, j: number): number {
  dotRows(cells, j * n, j * n, n, 1, 0, j);
  const pivot = (cells[j * n + j] ?? 0) - (sums[0] ?? 0);
  if (!(pivot > 0)) throw new RangeError(`The matrix is not positive definite (pivot ${j}).`);
  return Math.sqrt(pivot);
}

/** L⁻¹, transposed: strictly above the diagonal; its diagonal replaces that of L. */
function* invertFactor({ cells, n, diagonal }: Triangles): Steps<void> {
  for (let j = 0; j < n; j++) diagonal[j] = 1 / (diagonal[j] ?? 1);
  for (let start = 0; start < n; start += BLOCK) {
    yield start / n;
    const end = Math.min(start + BLOCK, n);
    // Row i of L against all rows j of the block of L⁻ᵀ that is being made.
    for (let i = start + 1; i < n; i++) {
      const inverse = diagonal[i] ?? 1;
      for (let j = start; j < Math.min(end, i); j += 4) {
        const rows = Math.min(4, Math.min(end, i) - j);
        const tail = j + rows;
        dotRows(cells, i * n, j * n, n, rows, tail, i);
        for (let r = 0; r < rows; r++) {
          const sum = (sums[r] ?? 0) + headOfRow(cells, i * n, (j + r) * n, j + r, tail, diagonal);
          cells[(j + r) * n + i] = -sum * inverse;
        }
      }
    }
  }
}

/** The part of the product that the rows of a group do not share: from the diagonal to where all of them have begun. */
function headOfRow(
  cells: Float64Array,
  lower: number,
  upper: number,
  from: number,
  to: number,
  diagonal: Float64Array,
): number {
  let sum = (cells[lower + from] ?? 0) * (diagonal[from] ?? 0);
  for (let k = from + 1; k < to; k++) sum += (cells[lower + k] ?? 0) * (cells[upper + k] ?? 0);
  return sum;
}

/** L⁻ᵀ·L⁻¹ into the whole matrix. */
function* multiplyFactors({ cells, n, diagonal }: Triangles): Steps<void> {
  for (let j = 0; j < n; j++) cells[j * n + j] = diagonal[j] ?? 0;
  for (let start = 0; start < n; start += BLOCK) {
    yield start / n;
    const end = Math.min(start + BLOCK, n);
    for (let i = start; i < n; i++) {
      for (let j = start; j < Math.min(end, i); j += 4) {
        const rows = Math.min(4, Math.min(end, i) - j);
        dotRows(cells, i * n, j * n, n, rows, i, n);
        for (let r = 0; r < rows; r++) cells[i * n + j + r] = sums[r] ?? 0;
      }
    }
  }
  fillUp(cells, n);
}

/** The diagonal last, since the rows of the factor begin there; then the upper triangle like the lower. */
function fillUp(cells: Float64Array, n: number): void {
  for (let j = 0; j < n; j++) {
    dotRows(cells, j * n, j * n, n, 1, j, n);
    cells[j * n + j] = sums[0] ?? 0;
    for (let i = 0; i < j; i++) cells[i * n + j] = cells[j * n + i] ?? 0;
  }
}

/** Into `sums`: columns [from, to) of the row at `shared` against those of up to four rows at `first`, `first + n` and so on. */
function dotRows(
  cells: Float64Array,
  shared: number,
  first: number,
  n: number,
  rows: number,
  from: number,
  to: number,
): void {
  const second = rows > 1 ? first + n : first;
  const third = rows > 2 ? first + 2 * n : first;
  const fourth = rows > 3 ? first + 3 * n : first;
  let a = 0;
  let b = 0;
  let c = 0;
  let d = 0;
  for (let k = from; k < to; k++) {
    const value = cells[shared + k] ?? 0;
    a += value * (cells[first + k] ?? 0);
    b += value * (cells[second + k] ?? 0);
    c += value * (cells[third + k] ?? 0);
    d += value * (cells[fourth + k] ?? 0);
  }
  sums[0] = a;
  sums[1] = b;
  sums[2] = c;
  sums[3] = d;
}
