import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { drawIds } from './draw-ids.ts';

describe('drawIds', () => {
  it('draws so many as there are to have, each once, in order, and the same with the same seed', () => {
    fc.assert(
      fc.property(fc.uniqueArray(fc.nat()), fc.nat({ max: 20 }), fc.nat(), (all, most, seed) => {
        const ids = Uint32Array.from(all).sort();
        const drawn = drawIds(ids, most, seed);
        expect(drawn.length).toBe(Math.min(most, ids.length));
        expect([...drawn]).toEqual([...ids].filter((id) => drawn.includes(id)));
        expect(drawIds(ids, most, seed)).toEqual(drawn);
      }),
    );
  });
});
