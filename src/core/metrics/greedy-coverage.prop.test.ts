import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { greedyCoverage } from './greedy-coverage.ts';

const counts = fc.array(fc.nat({ max: 1 }), { minLength: 12, maxLength: 12 }).map((tags) => Uint32Array.from(tags));
const sets = fc.array(counts, { maxLength: 6 });

function union(chosen: readonly Uint32Array[]): number {
  return Array.from({ length: 12 }, (_, tag) => chosen.some((set) => (set[tag] ?? 0) > 0)).filter(Boolean).length;
}

function choices<T>(items: readonly T[], k: number): T[][] {
  if (k === 0) return [[]];
  return items.flatMap((item, i) => choices(items.slice(i + 1), k - 1).map((rest) => [item, ...rest]));
}

describe('greedyCoverage', () => {
  it('takes each set once, adds up to the union, and never adds more later', () => {
    fc.assert(
      fc.property(sets, (all) => {
        const steps = greedyCoverage(all);
        expect(steps.map(({ set }) => set).sort((a, b) => a - b)).toEqual([...all.keys()]);
        steps.forEach(({ added, covered }, k) => {
          expect(covered).toBe(union(steps.slice(0, k + 1).map(({ set }) => all[set]!)));
          if (k > 0) expect(added).toBeLessThanOrEqual(steps[k - 1]!.added);
        });
      }),
    );
  });

  it('covers at least 1 - 1/e of what the best k sets could', () => {
    fc.assert(
      fc.property(sets, (all) => {
        greedyCoverage(all).forEach(({ covered }, k) => {
          const best = Math.max(...choices(all, k + 1).map(union));
          expect(covered).toBeGreaterThanOrEqual((1 - 1 / Math.E) * best);
        });
      }),
    );
  });

  it('prefers the earlier one of two that add as much', () => {
    const [a, b] = [Uint32Array.of(1, 0), Uint32Array.of(0, 5)];
    expect(greedyCoverage([a, b])).toEqual([
      { set: 0, added: 1, covered: 1 },
      { set: 1, added: 1, covered: 2 },
    ]);
  });
});
