import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  addIds,
  addRange,
  allOf,
  blockIds,
  copyOf,
  countIn,
  eachBlock,
  has,
  idsIn,
  intersect,
  noneOf,
  sliceOf,
  subtract,
  type Mask,
} from './mask.ts';

const size = 130;
const ids = fc.uniqueArray(fc.nat({ max: size - 1 }));
const border = fc.nat({ max: size });

function maskOf(members: readonly number[]): Mask {
  const mask = noneOf(size);
  addIds(mask, Uint32Array.from(members));
  return mask;
}

/** The ids of all blocks. */
function joined(mask: Mask, from: number, to: number, inverted: boolean): number[] {
  const found: number[] = [];
  eachBlock(mask, from, to, inverted, (block, count) => {
    expect(count).toBeLessThanOrEqual(blockIds);
    found.push(...block.subarray(0, count));
  });
  return found;
}

function ascending(members: Iterable<number>): number[] {
  return [...members].sort((a, b) => a - b);
}

describe('a mask is a set of ids', () => {
  it('gives back what was put in, ascending', () => {
    fc.assert(
      fc.property(ids, (members) => {
        const mask = maskOf(members);
        expect([...idsIn(mask)]).toEqual(ascending(members));
        for (let id = 0; id < size; id++) expect(has(mask, id)).toBe(members.includes(id));
      }),
    );
  });

  it('counts and lists within a range, and the others of the range', () => {
    fc.assert(
      fc.property(ids, border, border, (members, from, to) => {
        const mask = maskOf(members);
        const inside = ascending(members.filter((id) => id >= from && id < to));
        const range = Array.from({ length: Math.max(0, to - from) }, (_, i) => from + i);
        expect(countIn(mask, from, to)).toBe(inside.length);
        expect([...idsIn(mask, from, to)]).toEqual(inside);
        expect(joined(mask, from, to, true)).toEqual(range.filter((id) => !members.includes(id)));
      }),
    );
  });

  it('hands over the same ids in blocks', () => {
    const many = noneOf(5000);
    const anyRange = fc.tuple(fc.nat({ max: 5000 }), fc.nat({ max: 5000 }), fc.boolean());
    fc.assert(
      fc.property(anyRange, fc.integer({ min: 1, max: 40 }), ([from, to, inverted], every) => {
        many.words.fill(0);
        addIds(
          many,
          Uint32Array.from({ length: Math.ceil(5000 / every) }, (_, i) => i * every),
        );
        const range = Array.from({ length: Math.max(0, to - from) }, (_, i) => from + i);
        expect(joined(many, from, to, inverted)).toEqual(range.filter((id) => (id % every === 0) !== inverted));
        if (!inverted) expect(joined(many, from, to, false)).toEqual([...idsIn(many, from, to)]);
      }),
    );
  });

  it('adds ranges', () => {
    fc.assert(
      fc.property(ids, border, border, (members, from, to) => {
        const mask = maskOf(members);
        addRange(mask, from, to);
        const range = Array.from({ length: Math.max(0, to - from) }, (_, i) => from + i);
        expect([...idsIn(mask)]).toEqual(ascending(new Set([...members, ...range])));
      }),
    );
  });

  it('intersects and subtracts in place, and copies are apart', () => {
    fc.assert(
      fc.property(ids, ids, (a, b) => {
        const both = maskOf(a);
        const onlyA = copyOf(both);
        intersect(both, maskOf(b));
        subtract(onlyA, maskOf(b));
        expect([...idsIn(both)]).toEqual(ascending(a.filter((id) => b.includes(id))));
        expect([...idsIn(onlyA)]).toEqual(ascending(a.filter((id) => !b.includes(id))));
      }),
    );
  });

  it('slices: what lies in a range, counted from its beginning', () => {
    fc.assert(
      fc.property(ids, border, border, (members, a, b) => {
        const [from, to] = [Math.min(a, b), Math.max(a, b)];
        const slice = sliceOf(maskOf(members), from, to);
        const inside = members.filter((id) => id >= from && id < to);
        expect(slice.size).toBe(to - from);
        expect([...idsIn(slice)]).toEqual(ascending(inside.map((id) => id - from)));
        expect(countIn(slice)).toBe(inside.length);
      }),
    );
  });

  it('keeps no bit beyond its size', () => {
    for (const length of [0, 1, 31, 32, 33, 64]) expect([...idsIn(allOf(length))]).toHaveLength(length);
  });
});
