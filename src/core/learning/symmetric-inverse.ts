/**
 * The inverse of a symmetric positive definite matrix, for kernel ridge regression with thousands of rows. All three steps
 * work on blocks of rows: what lies outside the two blocks at hand is one product of blocks, the rest is added by hand.
 */
import { blockRows, multiplyBlocks } from './multiply-blocks.ts';
import { within, type Steps } from './steps.ts';

/** A matrix with its diagonal beside it: each triangle holds something of its own. */
interface Triangles {
  readonly cells: Float64Array;
  readonly n: number;
  readonly diagonal: Float64Array;
}

/**
 * Replaces the matrix (row-major, n by n, lower triangle read) by its inverse, after Cholesky: A = L·Lᵀ, A⁻¹ = L⁻ᵀ·L⁻¹.
 * About n³/2 multiplications. Throws a RangeError where the matrix is not positive definite.
 */
export function* invertSymmetric(cells: Float64Array, n: number): Steps<void> {
  if (cells.length !== n * n) throw new RangeError(`Expected ${n * n} numbers, found ${cells.length}.`);
  const matrix = { cells, n, diagonal: new Float64Array(n) };
  yield* within(
    0,
    1 / 3,
    eachPair(
      n,
      (share) => share ** 3,
      (i, j) => factorise(matrix, i, j),
    ),
  );
  for (let j = 0; j < n; j++) matrix.diagonal[j] = 1 / (matrix.diagonal[j] ?? 1);
  yield* within(
    1 / 3,
    2 / 3,
    eachPair(
      n,
      (share) => share ** 3,
      (i, j) => invertFactor(matrix, i, j),
    ),
  );
  for (let j = 0; j < n; j++) cells[j * n + j] = matrix.diagonal[j] ?? 0;
  yield* within(
    2 / 3,
    1,
    eachPair(
      n,
      (share) => share * share * (3 - 2 * share),
      (i, j) => multiplyFactors(matrix, i, j),
    ),
  );
  fillUp(matrix);
}

/** Blocks i of rows with every block j up to them. */
function* eachPair(n: number, done: (share: number) => number, work: (i: number, j: number) => void): Steps<void> {
  for (let i = 0; i < n; i += blockRows) {
    yield done(i / n);
    for (let j = 0; j <= i; j += blockRows) work(i, j);
  }
}

/** L: strictly below the diagonal, and its diagonal beside. */
function factorise({ cells, n, diagonal }: Triangles, first: number, second: number): void {
  const before = multiplyBlocks(cells, n, first, second, 0, second);
  for (let j = second; j < Math.min(second + blockRows, n); j++) {
    for (let i = Math.max(first, j); i < Math.min(first + blockRows, n); i++) {
      const sum = (before[placeOf(i - first, j - second)] ?? 0) + dot(cells, i * n, j * n, second, j);
      const rest = (cells[i * n + j] ?? 0) - sum;
      if (i === j) diagonal[j] = rootOfPivot(rest, j);
      else cells[i * n + j] = rest / (diagonal[j] ?? 1);
    }
  }
}

function rootOfPivot(pivot: number, row: number): number {
  if (!(pivot > 0)) throw new RangeError(`The matrix is not positive definite (pivot ${row}).`);
  return Math.sqrt(pivot);
}

/** L⁻¹, transposed: strictly above the diagonal; its diagonal is the inverse of that of L. */
function invertFactor({ cells, n, diagonal }: Triangles, first: number, second: number): void {
  const ownEnd = Math.min(second + blockRows, first);
  const between = multiplyBlocks(cells, n, first, second, ownEnd, first);
  for (let i = first; i < Math.min(first + blockRows, n); i++) {
    for (let j = second; j < Math.min(second + blockRows, i); j++) {
      // Row j of the inverse begins on its diagonal, which stands beside.
      const begin = (cells[i * n + j] ?? 0) * (diagonal[j] ?? 0) + dot(cells, i * n, j * n, j + 1, ownEnd);
      const end = dot(cells, i * n, j * n, Math.max(first, j + 1), i);
      const sum = begin + (between[placeOf(i - first, j - second)] ?? 0) + end;
      cells[j * n + i] = -sum * (diagonal[i] ?? 1);
    }
  }
}

/** L⁻ᵀ·L⁻¹ into the lower triangle, its diagonal beside. */
function multiplyFactors({ cells, n, diagonal }: Triangles, first: number, second: number): void {
  const end = Math.min(first + blockRows, n);
  const after = multiplyBlocks(cells, n, first, second, end, n);
  for (let i = first; i < end; i++) {
    for (let j = second; j < Math.min(second + blockRows, i + 1); j++) {
      const sum = (after[placeOf(i - first, j - second)] ?? 0) + dot(cells, i * n, j * n, i, end);
      if (i === j) diagonal[j] = sum;
      else cells[i * n + j] = sum;
    }
  }
}

/** The diagonal, and the upper triangle like the lower. */
function fillUp({ cells, n, diagonal }: Triangles): void {
  for (let j = 0; j < n; j++) {
    cells[j * n + j] = diagonal[j] ?? 0;
    for (let i = 0; i < j; i++) cells[i * n + j] = cells[j * n + i] ?? 0;
  }
}

function placeOf(row: number, column: number): number {
  return row * blockRows + column;
}

/** Columns [from, to) of two rows. */
function dot(cells: Float64Array, a: number, b: number, from: number, to: number): number {
  let sum = 0;
  for (let k = from; k < to; k++) sum += (cells[a + k] ?? 0) * (cells[b + k] ?? 0);
  return sum;
}
