import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { arbitraryProject, arbitraryTag } from '../metrics/arbitrary-project.ts';
import { addIds, idsIn, noneOf } from '../metrics/mask.ts';
import { countSets, sumSets } from '../metrics/tag-counts.ts';
import { buildTagIndex, statusCodes, type TagIndex } from '../metrics/tag-index.ts';
import { smallIndex, type SmallProject, type SmallQuery } from '../metrics/small-index.ts';
import { evaluateFilter, everythingOf, wholeOf } from './evaluate.ts';
import { emptyFilter, noBounds, type Bounds, type Filter, type FilterStatus } from './filter.ts';

const tags = fc.array(fc.oneof(arbitraryTag, fc.constant('never given')), { maxLength: 3 });

const arbitraryFilter: fc.Arbitrary<Filter> = fc.record({
  all: fc.oneof(fc.constant([]), tags),
  any: fc.oneof(fc.constant([]), tags),
  atLeast: fc.nat({ max: 3 }),
  none: fc.oneof(fc.constant([]), tags),
  datasets: fc.oneof(fc.constant([]), fc.array(fc.nat({ max: 5 }), { maxLength: 3 })),
  statuses: fc.subarray<FilterStatus>(['tagged', 'untagged', 'failed', 'unparsable', 'empty-text']),
  search: fc.constant(''),
  matchCase: fc.boolean(),
  engines: fc.constant([]),
  length: fc.constant(noBounds),
  turns: fc.constant(noBounds),
  uniqueOnly: fc.constant(false),
});

function statusOf(query: SmallQuery): FilterStatus {
  return typeof query === 'string' ? query : 'tagged';
}

/** The meaning of a filter, read off its documentation. */
function matches(filter: Filter, set: number, query: SmallQuery): boolean {
  const carried = typeof query === 'string' ? [] : query;
  const anyTags = [...new Set(filter.any)];
  return [
    filter.all.every((tag) => carried.includes(tag)),
    anyTags.length === 0 || anyTags.filter((tag) => carried.includes(tag)).length >= Math.max(1, filter.atLeast),
    filter.none.length === 0 || (statusOf(query) === 'tagged' && !filter.none.some((tag) => carried.includes(tag))),
    filter.datasets.length === 0 || filter.datasets.includes(set),
    filter.statuses.length === 0 || filter.statuses.includes(statusOf(query)),
  ].every((holds) => holds);
}

function expected(project: SmallProject, filter: Filter): number[] {
  const queries = project.flatMap((rows, set) => rows.flat().map((query) => matches(filter, set + 1, query)));
  return queries.flatMap((match, query) => (match ? [query] : []));
}

describe('evaluateFilter', () => {
  it('matches what its words mean', () => {
    fc.assert(
      fc.property(arbitraryProject, arbitraryFilter, (project, filter) => {
        expect([...idsIn(evaluateFilter(smallIndex(project), filter, null))]).toEqual(expected(project, filter));
      }),
      { numRuns: 400 },
    );
  });

  it('matches everything when empty, and only what was found when there is a search', () => {
    fc.assert(
      fc.property(arbitraryProject, fc.array(fc.nat({ max: 30 })), (project, found) => {
        const index = smallIndex(project);
        const { queries } = index.columns;
        const mask = noneOf(queries);
        addIds(mask, Uint32Array.from(found.filter((query) => query < queries)));
        expect([...idsIn(evaluateFilter(index, emptyFilter, null))]).toHaveLength(queries);
        expect(evaluateFilter(index, emptyFilter, mask)).toEqual(mask);
      }),
    );
  });

  it('matches no less in its whole, and no less in everything than in that', () => {
    fc.assert(
      fc.property(arbitraryProject, arbitraryFilter, (project, filter) => {
        const index = smallIndex(project);
        const everything = new Set(idsIn(evaluateFilter(index, everythingOf(filter), null)));
        const whole = new Set(idsIn(evaluateFilter(index, wholeOf(filter), null)));
        for (const query of whole) expect(everything.has(query)).toBe(true);
        for (const query of idsIn(evaluateFilter(index, filter, null))) expect(whole.has(query)).toBe(true);
      }),
    );
  });
});

/** What `shaped` makes of a project: equal texts, lengths and two layers. */
interface Shape {
  readonly texts: readonly number[];
  readonly bytes: readonly number[];
  readonly layers: readonly number[];
}

const arbitraryShape: fc.Arbitrary<Shape> = fc.record({
  texts: fc.array(fc.nat({ max: 6 }), { minLength: 120, maxLength: 120 }),
  bytes: fc.array(fc.nat({ max: 4 }), { minLength: 7, maxLength: 7 }),
  layers: fc.array(fc.nat({ max: 1 }), { minLength: 7, maxLength: 7 }),
});

/** The small index with few texts: what a query carries is what the last query with its text was given. */
function shaped(project: SmallProject, { texts, bytes, layers }: Shape): TagIndex {
  const base = smallIndex(project);
  const textIds = base.columns.textIds.map((_, query) => texts[query] ?? 0);
  const textBytes = textIds.map((text) => bytes[text] ?? 0);
  const entryOfText = new Int32Array(7).fill(-1);
  const layer = Uint16Array.from(base.entries.layer);
  textIds.forEach((text, query) => {
    const entry = base.entryOf[query] ?? -1;
    entryOfText[text] = entry;
    if (entry >= 0) layer[entry] = layers[text] ?? 0;
  });
  return buildTagIndex({
    ...base,
    columns: { ...base.columns, textIds, textBytes, texts: 7 },
    entries: { ...base.entries, layer },
    entryOfText,
    layers: [
      { label: 'review', engine: 'review' },
      { label: 'Fake', engine: 'fake' },
    ],
  });
}

const bounds: fc.Arbitrary<Bounds> = fc.record({
  least: fc.option(fc.nat({ max: 4 })),
  most: fc.option(fc.nat({ max: 4 })),
});

const shapeFilter: fc.Arbitrary<Filter> = fc
  .record({
    datasets: fc.oneof(fc.constant([]), fc.array(fc.nat({ max: 5 }), { maxLength: 3 })),
    engines: fc.subarray(['review', 'fake', 'never']),
    all: fc.oneof(fc.constant([]), fc.array(arbitraryTag, { maxLength: 1 })),
    length: bounds,
    turns: bounds,
  })
  .map((part) => ({ ...emptyFilter, ...part }));

function within(value: number, { least, most }: Bounds): boolean {
  return value >= (least ?? 0) && value <= (most ?? Infinity);
}

function carriedBy(index: TagIndex, query: number): string[] {
  const { entries, entryOf, tagNames } = index;
  const entry = entryOf[query] ?? -1;
  const ids = entry < 0 ? [] : [...entries.tags.slice(entries.tagFrom[entry], entries.tagFrom[entry + 1])];
  return ids.map((id) => tagNames[id] ?? '');
}

/** The meaning of the parts that hang on text, row and layer, query by query. */
function fits(project: SmallProject, index: TagIndex, filter: Filter): number[] {
  const places = project.flatMap((rows, set) =>
    rows.flatMap((row) => row.map(() => ({ set: set + 1, turns: row.length }))),
  );
  return places.flatMap(({ set, turns }, query) => {
    const entry = index.entryOf[query] ?? -1;
    const engine = entry < 0 ? null : index.layers[index.entries.layer[entry] ?? -1]?.engine;
    const holds = [
      filter.datasets.length === 0 || filter.datasets.includes(set),
      filter.engines.length === 0 || filter.engines.some((wanted) => wanted === engine),
      filter.all.every((tag) => carriedBy(index, query).includes(tag)),
      within(index.columns.textBytes[query] ?? 0, filter.length),
      within(turns, filter.turns),
    ];
    return holds.every((part) => part) ? [query] : [];
  });
}

describe('evaluateFilter on texts, rows and layers', () => {
  it('keeps lengths, turns and engines within bounds', () => {
    fc.assert(
      fc.property(arbitraryProject, arbitraryShape, shapeFilter, (project, shape, filter) => {
        const index = shaped(project, shape);
        expect([...idsIn(evaluateFilter(index, filter, null))]).toEqual(fits(project, index, filter));
      }),
      { numRuns: 300 },
    );
  });

  it('counts the first of equal texts where only unique ones are wanted', () => {
    fc.assert(
      fc.property(arbitraryProject, arbitraryShape, shapeFilter, (project, shape, filter) => {
        const index = shaped(project, shape);
        const seen = new Set<number>();
        const expectedIds = fits(project, index, filter).filter((query) => {
          const text = index.columns.textIds[query] ?? -1;
          return !seen.has(text) && seen.add(text);
        });
        expect([...idsIn(evaluateFilter(index, { ...filter, uniqueOnly: true }, null))]).toEqual(expectedIds);
      }),
      { numRuns: 300 },
    );
  });

  it('finds no tag more often in a filter than in its whole and in everything', () => {
    fc.assert(
      fc.property(arbitraryProject, arbitraryShape, shapeFilter, fc.boolean(), (project, shape, part, uniqueOnly) => {
        const index = shaped(project, shape);
        const filter = { ...part, uniqueOnly };
        const own = sumSets(index, countSets(index, evaluateFilter(index, filter, null)));
        for (const larger of [wholeOf(filter), everythingOf(filter)]) {
          const whole = sumSets(index, countSets(index, evaluateFilter(index, larger, null)));
          expect(whole.tagged).toBeGreaterThanOrEqual(own.tagged);
          own.tags.forEach((count, tag) => expect(whole.tags[tag]).toBeGreaterThanOrEqual(count));
        }
        expect(own.tagged).toBe(
          [...idsIn(evaluateFilter(index, filter, null))].filter(
            (query) => statusCodes[index.statusOf[query] ?? 0] === 'tagged',
          ).length,
        );
      }),
      { numRuns: 200 },
    );
  });
});
