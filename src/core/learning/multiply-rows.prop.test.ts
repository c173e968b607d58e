import fc from 'fast-check';
import { expect, it } from 'vitest';
import { multiplyRows, plainly } from './multiply-rows.ts';
import { dotAt } from './vectors.ts';

const float = fc.float({ min: -4, max: 4, noNaN: true });

/** A matrix of any shape, and a vector that fits it. */
const problems = fc
  .record({ rows: fc.integer({ min: 0, max: 11 }), columns: fc.integer({ min: 1, max: 40 }) })
  .chain(({ rows, columns }) =>
    fc.record({
      rows: fc.constant(rows),
      matrix: fc.float32Array({ min: -4, max: 4, noNaN: true, minLength: rows * columns, maxLength: rows * columns }),
      vector: fc.array(float, { minLength: columns, maxLength: columns }).map((values) => Float32Array.from(values)),
    }),
  );

it('gives the scalar product of each row', () => {
  fc.assert(
    fc.property(problems, ({ rows, matrix, vector }) => {
      const products = new Float32Array(rows);
      multiplyRows(matrix, vector, products);
      for (const [row, product] of products.entries()) {
        expect(product).toBeCloseTo(dotAt(vector, matrix, row * vector.length), 3);
      }
    }),
  );
});

it('gives the very same sums with and without vector instructions', () => {
  fc.assert(
    fc.property(problems, ({ rows, matrix, vector }) => {
      const products = new Float32Array(rows);
      const plain = new Float32Array(rows);
      multiplyRows(matrix, vector, products);
      plainly(matrix, vector.length)(vector, plain);
      expect([...products]).toEqual([...plain]);
    }),
  );
});

it('keeps matrices apart', () => {
  const vector = Float32Array.of(1, 2);
  const first = Float32Array.of(3, 4);
  const second = Float32Array.of(5, 6, 7, 8);
  const products = new Float32Array(2);
  multiplyRows(second, vector, products);
  expect([...products]).toEqual([17, 23]);
  multiplyRows(first, vector, products.subarray(0, 1));
  expect([...products]).toEqual([11, 23]);
});
