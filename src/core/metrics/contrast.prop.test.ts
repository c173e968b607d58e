import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { liftAgainstRest, skewOf } from './contrast.ts';

describe('liftAgainstRest', () => {
  it('is a ratio of shares, finite and above zero, and turns over with the sides', () => {
    fc.assert(
      fc.property(fc.nat(1000), fc.nat(1000), fc.nat(1000), fc.nat(1000), (count, other, restCount, restOther) => {
        const [tagged, restTagged] = [count + other + 1, restCount + restOther + 1];
        const lift = liftAgainstRest(count, tagged, restCount, restTagged) ?? NaN;
        expect(lift).toBeGreaterThan(0);
        expect(lift * (liftAgainstRest(restCount, restTagged, count, tagged) ?? NaN)).toBeCloseTo(1, 9);
      }),
    );
  });

  it('comes close to the plain ratio where counts are large, and is not defined without a rest', () => {
    expect(liftAgainstRest(2000, 10_000, 1000, 10_000)).toBeCloseTo(2, 2);
    expect(liftAgainstRest(5, 10, 0, 0)).toBeNull();
  });
});

describe('skewOf', () => {
  it('is the distance between the greatest and the smallest share', () => {
    const set = fc.record({ count: fc.nat(50), others: fc.nat(50) });
    fc.assert(
      fc.property(fc.array(set, { maxLength: 6 }), (sets) => {
        const shares = sets
          .filter(({ count, others }) => count + others > 0)
          .map((s) => s.count / (s.count + s.others));
        const expected = shares.length === 0 ? 0 : Math.max(...shares) - Math.min(...shares);
        const given = sets.map((s) => ({ tags: Uint32Array.of(0, s.count), tagged: s.count + s.others }));
        expect(skewOf(given, 1)).toBeCloseTo(expected, 12);
      }),
    );
  });
});
