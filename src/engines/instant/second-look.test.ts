import { describe, expect, it } from 'vitest';
import { noGroup } from './association.ts';
import { countTogether, countTogetherOfGroup, lookAgain, lookColumns } from './second-look.ts';

/** Tags 0 and 1 always stand together, 2 and 3 never do, 4 is in no row. */
const rows = [[0, 1], [0, 1, 2], [0, 1, 3], [2], [3], [2], [3]].map((tags) => ({ tags }));
const together = countTogether(rows, 5);

/** What a column says of each finalist. */
function column(name: (typeof lookColumns)[number], finalists: readonly (readonly [number, number])[], left = noGroup) {
  const judged = finalists.map(([tag, probability]) => ({ tag, probability }));
  const values = lookAgain(judged, together, left);
  return judged.map((_, rank) => values[rank * lookColumns.length + lookColumns.indexOf(name)] ?? NaN);
}

describe('a second look', () => {
  it('has the probability of the first in it, as a logit, and what is to be expected of the text', () => {
    const finalists = [
      [0, 0.5],
      [2, 0.25],
    ] as const;
    expect(column('likelihood', finalists)[0]).toBe(0);
    expect(column('likelihood', finalists)[1]).toBeCloseTo(-Math.log(3), 5);
    expect(column('likelihood below the best', finalists)[1]).toBeCloseTo(Math.log(3), 5);
    expect(column('tags to expect', finalists)).toEqual([0.75, 0.75]);
    expect(column('rank', finalists)[1]).toBeCloseTo(Math.log(2), 5);
  });

  it('lets tags that stand together speak for each other, the likelier the louder', () => {
    const [, loud = 0, other = 0] = column('company above chance', [
      [0, 0.8],
      [1, 0.2],
      [3, 0.1],
    ]);
    const [, quiet = 0] = column('company above chance', [
      [0, 0.3],
      [1, 0.2],
      [3, 0.1],
    ]);
    expect(loud).toBeGreaterThan(quiet);
    expect(quiet).toBeGreaterThan(0);
    expect(other).toBeLessThan(loud);
    // 0.8 of what 3 rows of 3 say, drawn towards 3 rows of 7 by three rows.
    expect(
      column('strongest company', [
        [0, 0.8],
        [1, 0.2],
      ])[1],
    ).toBeCloseTo((0.8 * (3 + 9 / 7)) / 6, 5);
  });

  it('lets frequent tags that never meet speak against each other', () => {
    const [, against = 0] = column('company below chance', [
      [2, 0.8],
      [3, 0.2],
    ]);
    expect(against).toBeLessThan(0);
  });

  it('hears nothing of a group that is left out', () => {
    const left = countTogetherOfGroup(rows.slice(0, 3), 5);
    const [, above = 1] = column(
      'strongest company',
      [
        [0, 0.8],
        [1, 0.2],
      ],
      left,
    );
    expect(above).toBe(0);
  });

  it('stays finite for certain tags, for tags of no row, and without any tag', () => {
    const values = lookAgain(
      [
        { tag: 0, probability: 1 },
        { tag: 4, probability: 0 },
      ],
      together,
      noGroup,
    );
    expect([...values].every(Number.isFinite)).toBe(true);
    expect(lookAgain([], together, noGroup)).toHaveLength(0);
  });
});
