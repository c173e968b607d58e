import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { arbitraryProject } from '../metrics/arbitrary-project.ts';
import { allOf } from '../metrics/mask.ts';
import { smallIndex } from '../metrics/small-index.ts';
import { countSets } from '../metrics/tag-counts.ts';
import { seededRandom } from '../seed.ts';
import { datasetCard } from './dataset-card.ts';
import { diversityComplexity } from './diversity-complexity.ts';

const texts = fc.array(fc.nat({ max: 8 }), { minLength: 150, maxLength: 150 });

describe('datasetCard', () => {
  it('counts rows, texts and tags as counting one by one does', () => {
    fc.assert(
      fc.property(arbitraryProject, texts, (project, textOf) => {
        const base = smallIndex(project);
        const textIds = base.columns.textIds.map((_, query) => textOf[query] ?? 0);
        const textBytes = textIds.map((text) => text * 3);
        const index = { ...base, columns: { ...base.columns, textIds, textBytes, texts: 9 } };
        for (const set of index.columns.sets) {
          const card = datasetCard(index, set, [], seededRandom(set.seed));
          const own = [...textIds.subarray(set.from, set.to)];
          const others = [...textIds.subarray(0, set.from), ...textIds.subarray(set.to)];
          const turns = (project[set.id - 1] ?? []).map((row) => row.length).filter((count) => count > 0);
          const tagged = (project[set.id - 1] ?? []).flat().filter((query) => typeof query !== 'string');
          expect(card).toMatchObject({
            rows: project[set.id - 1]?.length,
            queries: own.length,
            emptyQueries: own.filter((text) => text === 0).length,
            texts: new Set(own).size,
            duplicates: own.length - new Set(own).size,
            shared: [...new Set(own)].filter((text) => others.includes(text)).length,
          });
          expect(card.turns?.max).toBe(turns.length === 0 ? undefined : Math.max(...turns));
          expect(card.turnBins.reduce((sum, bin) => sum + bin.count, 0)).toBe(turns.length);
          expect(card.basis.tagged).toBe(tagged.length);
          expect(new Set(card.topTags.map(({ tag }) => tag))).toEqual(new Set(tagged.flat()));
          for (const { tag, count, share } of card.topTags) {
            expect(count).toBe(tagged.filter((query) => query.includes(tag)).length);
            expect(share).toBe(count / tagged.length);
          }
        }
      }),
      { numRuns: 150 },
    );
  });

  it('has the measures of the plane of diversity', () => {
    fc.assert(
      fc.property(arbitraryProject, (project) => {
        const index = smallIndex(project, { label: 'Instant', engine: 'instant' });
        const every = allOf(index.columns.queries);
        const plane = diversityComplexity(index, every, countSets(index, every), [], seededRandom);
        for (const set of index.columns.sets) {
          const { measures, basis } = datasetCard(index, set, [], seededRandom(set.seed));
          const point = plane.points.find((shown) => shown.set.id === set.id);
          expect(measures?.diversity).toBe(point?.diversity);
          expect(measures?.complexity).toBe(point?.complexity);
          expect(measures?.matched.diversity).toBe(point?.matched.diversity);
          expect(measures?.matched.spread).toBe(point?.matched.spread);
          expect(basis.approximate).toBe(point !== undefined);
        }
      }),
      { numRuns: 150 },
    );
  });

  it('estimates languages from the sample', () => {
    const index = smallIndex([[[['a']]]]);
    const [set] = index.columns.sets;
    const card = set && datasetCard(index, set, ['what is the time', '现在几点'], seededRandom(1));
    expect(card?.estimate).toMatchObject({
      sampled: 2,
      languages: [
        { language: 'Han', share: 0.5 },
        { language: 'en', share: 0.5 },
      ],
    });
  });
});
