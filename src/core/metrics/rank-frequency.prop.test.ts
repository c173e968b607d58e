import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { rankedCounts, rankFrequency, spacedRanks, tagsOnce } from './rank-frequency.ts';

const counts = fc.array(fc.nat({ max: 20 })).map((values) => Uint32Array.from(values));

describe('the long tail', () => {
  it('holds every tag in use, most frequent first', () => {
    fc.assert(
      fc.property(counts, (tags) => {
        const used = [...tags].filter((count) => count > 0);
        const ranked = rankedCounts(tags);
        expect([...ranked]).toEqual(used.sort((a, b) => b - a));
        expect(tagsOnce(ranked)).toBe(used.filter((count) => count === 1).length);
      }),
    );
  });

  it('never rises, and keeps its ends however few points are wanted', () => {
    fc.assert(
      fc.property(counts, fc.integer({ min: 2, max: 12 }), (tags, points) => {
        const ranked = rankedCounts(tags);
        const line = rankFrequency(ranked, points);
        expect(line.length).toBeLessThanOrEqual(points);
        if (ranked.length > 0) {
          expect(line[0]).toEqual({ rank: 1, count: ranked[0] });
          expect(line.at(-1)).toEqual({ rank: ranked.length, count: ranked.at(-1) });
        }
        line.slice(1).forEach(({ rank, count }, before) => {
          expect(rank).toBeGreaterThan(line[before]?.rank ?? Infinity);
          expect(count).toBeLessThanOrEqual(line[before]?.count ?? 0);
        });
      }),
    );
  });

  it('spaces ranks evenly on a logarithmic axis', () => {
    expect(spacedRanks(1000, 4)).toEqual([1, 10, 100, 1000]);
    expect(spacedRanks(3, 100)).toEqual([1, 2, 3]);
    expect(spacedRanks(1, 5)).toEqual([1]);
    expect(spacedRanks(0, 5)).toEqual([]);
  });
});
