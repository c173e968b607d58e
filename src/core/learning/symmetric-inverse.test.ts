import { expect, it } from 'vitest';
import { seededRandom } from '../seed.ts';
import { finish } from './steps.ts';
import { invertSymmetric } from './symmetric-inverse.ts';

/** Rᵀ·R + 1, as a Gram matrix with a ridge is. */
function gram(n: number, seed: number): Float64Array {
  const random = seededRandom(seed);
  const rows = Array.from({ length: n }, () => Float64Array.from({ length: 7 }, () => random() - 0.5));
  return Float64Array.from({ length: n * n }, (_, at) => {
    const [a, b] = [rows[Math.floor(at / n)]!, rows[at % n]!];
    return a.reduce((sum, value, k) => sum + value * b[k]!, Math.floor(at / n) === at % n ? 1 : 0);
  });
}

function multiply(a: Float64Array, b: Float64Array, n: number): Float64Array {
  const product = new Float64Array(n * n);
  for (let i = 0; i < n; i++)
    for (let j = 0; j < n; j++) for (let k = 0; k < n; k++) product[i * n + j]! += a[i * n + k]! * b[k * n + j]!;
  return product;
}

it.each([1, 2, 3, 4, 5, 31, 32, 33, 70])('times the matrix is the identity, for %i rows', (n) => {
  const matrix = gram(n, n);
  const inverse = matrix.slice();
  finish(invertSymmetric(inverse, n));
  const product = multiply(matrix, inverse, n);
  product.forEach((value, at) => {
    expect(value).toBeCloseTo(Math.floor(at / n) === at % n ? 1 : 0, 9);
  });
});

it('is right beyond the columns that are multiplied at a time', () => {
  const n = 545;
  const matrix = gram(n, 3);
  const inverse = matrix.slice();
  finish(invertSymmetric(inverse, n));
  for (const row of [0, 31, 32, 300, 544]) {
    for (const column of [0, row, 511, 512, 544]) {
      let sum = 0;
      for (let k = 0; k < n; k++) sum += matrix[row * n + k]! * inverse[k * n + column]!;
      expect(sum).toBeCloseTo(row === column ? 1 : 0, 9);
    }
  }
});

it('refuses a matrix that is not positive definite, and one of another size', () => {
  expect(() => finish(invertSymmetric(Float64Array.of(1, 2, 2, 1), 2))).toThrow('not positive definite (pivot 1)');
  expect(() => finish(invertSymmetric(new Float64Array(3), 2))).toThrow('Expected 4 numbers, found 3');
});

it('tells how far it is', () => {
  const shares = [...invertSymmetric(gram(70, 1), 70)];
  expect(shares).toEqual(shares.toSorted((a, b) => a - b));
  expect(shares.at(-1)).toBeLessThan(1);
});
