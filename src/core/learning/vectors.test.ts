import fc from 'fast-check';
import { expect, it } from 'vitest';
import { addAt, addScaled, dotAt, reusedZeros, scaleToUnit, topIndices } from './vectors.ts';

it('adds and multiplies from a place on', () => {
  const sum = Float32Array.of(1, 2);
  addAt(sum, 1, 3);
  addScaled(sum, 2, Float32Array.of(9, 1, 1), 1);
  expect([...sum]).toEqual([3, 7]);
  expect(dotAt(Float32Array.of(1, 2), Float32Array.of(9, 3, 4), 1)).toBe(11);
});

it('scales to length 1, and leaves zeros alone', () => {
  const vector = Float32Array.of(3, 4);
  scaleToUnit(vector);
  expect([...vector]).toEqual([Math.fround(0.6), Math.fround(0.8)]);
  const zero = new Float32Array(2);
  scaleToUnit(zero);
  expect([...zero]).toEqual([0, 0]);
});

it('finds the greatest values as a sort would', () => {
  const values = fc.array(fc.integer({ min: -3, max: 6 }), { maxLength: 30 });
  fc.assert(
    fc.property(values, fc.integer({ min: 1, max: 9 }), fc.integer({ min: -4, max: 5 }), (numbers, most, above) => {
      const sorted = [...numbers.keys()]
        .filter((at) => numbers[at]! > above)
        .sort((a, b) => numbers[b]! - numbers[a]! || a - b);
      expect(topIndices(Float32Array.from(numbers), most, above)).toEqual(sorted.slice(0, most));
    }),
  );
});

it('gives the same array again, emptied', () => {
  const first = reusedZeros('test', 3);
  first.fill(7);
  expect(reusedZeros('test', 3)).toBe(first);
  expect([...first]).toEqual([0, 0, 0]);
  expect(reusedZeros('test', 2)).toHaveLength(2);
});
