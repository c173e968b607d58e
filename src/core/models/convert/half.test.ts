import { describe, expect, it } from 'vitest';
import { halfBits, halfValue, roundToHalves } from './half.ts';

const allHalves = Array.from({ length: 1 << 16 }, (_, bits) => bits);

describe('halfBits', () => {
  it('gives every half back', () => {
    const changed = allHalves.filter((bits) => !Number.isNaN(halfValue(bits)) && halfBits(halfValue(bits)) !== bits);
    expect(changed).toEqual([]);
  });

  it.each([
    [0, 0x0000],
    [-0, 0x8000],
    [1, 0x3c00],
    [-2, 0xc000],
    [65504, 0x7bff],
    [65519.99, 0x7bff],
    [65520, 0x7c00],
    [-1e9, 0xfc00],
    [Infinity, 0x7c00],
    [NaN, 0x7e00],
    [2 ** -14, 0x0400],
    [2 ** -24, 0x0001],
    // In the middle between two halves the even one is taken.
    [2 ** -25, 0x0000],
    [1.5 * 2 ** -24, 0x0002],
    [1 + 2 ** -11, 0x3c00],
    [1 + 3 * 2 ** -11, 0x3c02],
    [2 ** -14 - 2 ** -25, 0x0400],
  ])('rounds %d to 0x%s', (value, bits) => {
    expect(halfBits(value)).toBe(bits);
  });

  it('takes the nearest half, on both sides of each middle', () => {
    for (let bits = 0; bits < 0x7bff; bits += 7) {
      const middle = (halfValue(bits) + halfValue(bits + 1)) / 2;
      expect(halfBits(middle * (1 - 2 ** -22))).toBe(bits);
      expect(halfBits(middle * (1 + 2 ** -22))).toBe(bits + 1);
    }
  });
});

describe('roundToHalves', () => {
  it('does in place what halfBits and halfValue do', () => {
    const values = Float32Array.from({ length: 4000 }, (_, at) => (at % 2 === 0 ? 1 : -1) * 1.013 ** (at - 2000));
    const expected = Float32Array.from(values, (value) => halfValue(halfBits(value)));
    roundToHalves(values);
    expect(values).toEqual(expected);
  });
});
