import { describe, expect, it } from 'vitest';
import { finish } from '../../core/learning/steps.ts';
import { seededRandom } from '../../core/seed.ts';
import { fitHead } from './fit-head.ts';
import { headSettings, scoreHead, type LabelledRow } from './head.ts';

const sizes = { tags: 4, features: 9 };

/** Rows whose tag 0 follows the first feature, tag 1 the first number of the vector; tag 3 occurs in one group only. */
function makeRows(count: number): LabelledRow[] {
  const random = seededRandom(7);
  return Array.from({ length: count }, (_, row) => {
    const first = random() < 0.5 ? 1 : 0;
    const angle = random() * Math.PI;
    const other = 1 + Math.floor(random() * 8);
    const tags = [first === 1 ? 0 : 2, ...(Math.cos(angle) > 0 ? [1] : []), ...(row < 3 ? [3] : [])];
    const ids = first === 1 ? [0, other] : [other];
    const values = ids.map(() => 1 / Math.sqrt(ids.length));
    return {
      vector: Float32Array.of(Math.cos(angle), Math.sin(angle)),
      features: { ids: Uint32Array.from(ids), values: Float32Array.from(values), known: 1 },
      tags,
      group: Math.floor(row / 3),
    };
  });
}

const rows = makeRows(60);
const fitted = finish(fitHead(rows, sizes, headSettings));

describe('fitHead', () => {
  it('scores the tags of its rows higher than the others', () => {
    for (const row of rows.slice(3)) {
      const scores = scoreHead(fitted.head, row);
      expect(scores[row.tags[0]!]).toBeGreaterThan(scores[2 - row.tags[0]!]!);
    }
  });

  it('leaves a group out as a fit without it would', () => {
    const without = finish(
      fitHead(
        rows.filter(({ group }) => group !== 5),
        sizes,
        headSettings,
      ),
    );
    for (const index of [15, 16, 17]) {
      const expected = scoreHead(without.head, rows[index]!);
      fitted.leftOut(index).forEach((score, tag) => {
        expect(score).toBeCloseTo(expected[tag]!, 2);
      });
    }
  });

  it('tells tags apart by sweeps, too, where there are many rows', () => {
    const swept = finish(fitHead(rows, sizes, { ...headSettings, invertedRows: 30 }));
    for (const [index, row] of rows.slice(3).entries()) {
      for (const scores of [scoreHead(swept.head, row), swept.leftOut(index + 3)]) {
        expect(scores[row.tags[0]!]).toBeGreaterThan(scores[2 - row.tags[0]!]!);
      }
    }
    for (const index of [0, 1, 2]) expect(swept.leftOut(index)[3]).toBeCloseTo(0, 5);
  });

  it('gives nothing to a tag that only the left-out group has', () => {
    for (const index of [0, 1, 2]) expect(fitted.leftOut(index)[3]).toBeCloseTo(0, 5);
  });
});
