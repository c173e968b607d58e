import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createTextTable, KEY_BYTES, keyWords } from './text-table.ts';

/** Keys that share their first word, so that slots collide, and often are equal. */
const key = fc
  .tuple(fc.integer({ min: 0, max: 3 }), fc.integer({ min: 0, max: 40 }))
  .map(([first, last]) => [first, 0, 0, last]);

function bytesOf(keys: readonly (readonly number[])[]): Uint8Array {
  return new Uint8Array(Uint32Array.from(keys.flat()).buffer);
}

describe('the table of text keys', () => {
  it('gives equal keys one id, new keys the next id, and never another one', () => {
    fc.assert(
      fc.property(fc.array(key), fc.array(key), (before, after) => {
        const known = [...new Map(before.map((one) => [one.join(), one])).values()];
        const table = createTextTable(bytesOf(known));
        const expected = new Map(known.map((one, id) => [one.join(), id]));
        const words = keyWords(bytesOf(after));
        after.forEach((one, index) => {
          if (!expected.has(one.join())) expected.set(one.join(), expected.size);
          expect(table.idOf(words, index * 4)).toBe(expected.get(one.join()));
        });
        expect(table.count()).toBe(expected.size);
        const inOrder = [...expected.keys()].map((name) => name.split(',').map(Number));
        expect(table.keys(0, table.count())).toEqual(bytesOf(inOrder));
      }),
    );
  });

  it('holds more keys than its first size', () => {
    const keys = Array.from({ length: 200_000 }, (_, id) => [Math.imul(id, 2654435761) >>> 0, id, 0, 7]);
    const table = createTextTable(bytesOf(keys.slice(0, 100_000)));
    const words = keyWords(bytesOf(keys));
    const wrong = keys.filter((_, id) => table.idOf(words, id * 4) !== id);
    expect(wrong).toEqual([]);
    expect(table.keys(199_999, 200_000)).toHaveLength(KEY_BYTES);
  });
});
