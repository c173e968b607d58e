import { describe, expect, it } from 'vitest';
import { EntryLog } from '../metrics/entry-log.ts';
import { comparisonSheet, comparisonTable, runComparison } from './run-comparison.ts';

const tagNames = ['sorting', 'sort', 'python', 'poem', 'sea'];
const tagged = 1;

/** What each run says of texts 0..3, by tag id; null: nothing. */
function compare(a: readonly (number[] | null)[], b: readonly (number[] | null)[], top = 50) {
  const log = new EntryLog();
  function entries(run: readonly (number[] | null)[]): Int32Array {
    return Int32Array.from(run, (tags) => (tags === null ? -1 : log.append(0, tagged, tags)));
  }
  const [first, second] = [entries(a), entries(b)];
  return runComparison(
    { entries: log.entries(), tagNames, a: first, b: second, texts: Uint32Array.of(0, 1, 2, 3) },
    top,
  );
}

const comparison = compare([[0, 2], [3], [2], null], [[1, 2], [3, 4], null, [2]]);

describe('the comparison of two runs', () => {
  it('counts the texts of each, and agreement over those of both', () => {
    expect(comparison).toMatchObject({ texts: 4, both: 2, onlyA: 1, onlyB: 1 });
    expect(comparison.exact).toEqual({ same: 0, f1: 4 / 7, jaccard: (1 / 3 + 1 / 2) / 2 });
  });

  it('takes forms of one word as one where stemmed', () => {
    expect(comparison.stemmed).toEqual({ same: 1, f1: 6 / 7, jaccard: (1 + 1 / 2) / 2 });
  });

  it('lists tags gained and lost, the most frequent first, by name where equal, and how many there are', () => {
    const more = compare([[0], [0], [3], []], [[4, 2], [2], [3, 4], [1]], 2);
    expect(more.gained).toEqual([
      { tag: 'python', texts: 2 },
      { tag: 'sea', texts: 2 },
    ]);
    expect(more).toMatchObject({ gainedTags: 3, lost: [{ tag: 'sorting', texts: 2 }], lostTags: 1 });
  });

  it('of runs without a text in common has no shares', () => {
    const apart = compare([[0], null], [null, [1]]);
    expect(apart.exact).toEqual({ same: 0, f1: null, jaccard: null });
    expect(comparisonTable(apart).rows[1]).toEqual(['Share of the texts', null, null]);
  });

  it('is a table of both ways to compare, and a sheet with everything', () => {
    expect(comparisonTable(comparison).rows).toEqual([
      ['Texts with the same tags', 0, 1],
      ['Share of the texts', 0, 0.5],
      ['Micro-F1', 0.5714, 0.8571],
      ['Mean Jaccard', 0.4167, 0.75],
    ]);
    const { rows } = comparisonSheet(comparison, 'Old', 'New');
    expect(rows).toContainEqual(['texts', 'Tagged only by New', 1]);
    expect(rows).toContainEqual(['stemmed', 'Micro-F1', 0.8571]);
    expect(rows).toContainEqual(['gained', 'sea', 1]);
    expect(rows).toContainEqual(['lost', 'sorting', 1]);
    expect(rows).toHaveLength(4 + 8 + 3);
  });
});
