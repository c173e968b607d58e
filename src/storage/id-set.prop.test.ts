import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createIdSet } from './id-set.ts';

describe('a set of text ids', () => {
  it('holds what was added, once and in order, through its bits', () => {
    fc.assert(
      fc.property(fc.array(fc.nat(100_000)), (ids) => {
        const set = createIdSet();
        const added = ids.filter((id) => set.add(id));
        const expected = [...new Set(ids)].sort((a, b) => a - b);
        expect(added).toHaveLength(expected.length);
        expect(set.size()).toBe(expected.length);
        expect([...set.ids()]).toEqual(expected);
        const again = createIdSet(set.bytes());
        expect([...again.ids()]).toEqual(expected);
        expect(ids.every((id) => again.has(id))).toBe(true);
        expect(again.has(100_001)).toBe(false);
      }),
    );
  });
});
