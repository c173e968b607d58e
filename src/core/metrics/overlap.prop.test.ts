import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { coverage, jaccard, sharedTags, weightedCoverage } from './overlap.ts';

const counts = fc.array(fc.nat({ max: 3 }), { minLength: 40, maxLength: 40 }).map((tags) => Uint32Array.from(tags));

function uniques(set: Uint32Array): Set<number> {
  return new Set([...set].flatMap((count, tag) => (count > 0 ? [tag] : [])));
}

describe('shared tags', () => {
  it('are the intersections of the tag sets, symmetric, with sizes on the diagonal', () => {
    fc.assert(
      fc.property(fc.array(counts, { maxLength: 5 }), (sets) => {
        const shared = sharedTags(sets);
        sets.forEach((a, i) => {
          sets.forEach((b, j) => {
            const both = [...uniques(a)].filter((tag) => uniques(b).has(tag)).length;
            expect(shared[i]?.[j]).toBe(both);
            expect(shared[j]?.[i]).toBe(both);
          });
        });
      }),
    );
  });

  it('give shares within 0..1, 1 for a set and itself, and Jaccard never above coverage', () => {
    fc.assert(
      fc.property(counts, counts, (a, b) => {
        const shared = sharedTags([a, b]);
        const [sizeA, sizeB, both] = [shared[0]![0]!, shared[1]![1]!, shared[0]![1]!];
        const share = coverage(both, sizeA);
        const similar = jaccard(both, sizeA, sizeB);
        const [[, weighted = null] = []] = weightedCoverage([a, b]);
        expect(share === null).toBe(sizeA === 0);
        expect(weighted === null).toBe(sizeA === 0);
        for (const value of [share, similar, weighted]) if (value !== null) expect(value >= 0 && value <= 1).toBe(true);
        if (share !== null && similar !== null) expect(similar).toBeLessThanOrEqual(share);
        if (sizeA > 0) expect([coverage(sizeA, sizeA), weightedCoverage([a])[0]![0]]).toEqual([1, 1]);
      }),
    );
  });
});

describe('by hand', () => {
  it('two sets', () => {
    const a = Uint32Array.of(9, 1, 0, 0);
    const b = Uint32Array.of(1, 0, 4, 0);
    expect(sharedTags([a, b])).toEqual([
      [2, 1],
      [1, 2],
    ]);
    expect(coverage(1, 2)).toBe(0.5);
    expect(jaccard(1, 2, 2)).toBeCloseTo(1 / 3);
    expect(weightedCoverage([a, b])).toEqual([
      [1, 0.9],
      [0.2, 1],
    ]);
    expect(jaccard(0, 0, 0)).toBeNull();
  });
});
