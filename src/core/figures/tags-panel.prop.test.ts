import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { arbitraryProject } from '../metrics/arbitrary-project.ts';
import { addIds, allOf, noneOf } from '../metrics/mask.ts';
import { smallIndex, type SmallProject } from '../metrics/small-index.ts';
import { countSets } from '../metrics/tag-counts.ts';
import { overlapPair } from './overlap-pair.ts';
import { tagFrequency } from './tag-frequency.ts';
import { tagLine, tagTable, type TagTableSort } from './tag-table.ts';

/** A project in which every query is as likely to match as not. */
const arbitraryCase = fc.tuple(arbitraryProject, fc.array(fc.boolean(), { minLength: 120, maxLength: 120 }));

interface NaiveSet {
  readonly tagged: readonly (readonly string[])[];
  readonly rest: readonly (readonly string[])[];
}

function naiveSets(project: SmallProject, keeps: readonly boolean[]): NaiveSet[] {
  let query = -1;
  return project.map((rows) => {
    const tagged: (readonly string[])[] = [];
    const rest: (readonly string[])[] = [];
    for (const tags of rows.flat()) {
      query += 1;
      if (typeof tags !== 'string') (keeps[query] === true ? tagged : rest).push(tags);
    }
    return { tagged, rest };
  });
}

function counted(queries: readonly (readonly string[])[], tag: string): number {
  return queries.filter((tags) => tags.includes(tag)).length;
}

function ask([project, keeps]: readonly [SmallProject, readonly boolean[]]) {
  const index = smallIndex(project);
  const mask = noneOf(index.columns.queries);
  addIds(mask, Uint32Array.from(allIds(index.columns.queries).filter((query) => keeps[query] === true)));
  const scope = {
    counts: countSets(index, mask),
    wholes: countSets(index, allOf(index.columns.queries)),
    datasets: [],
  };
  return { index, scope, sets: naiveSets(project, keeps) };
}

function allIds(count: number): number[] {
  return Array.from({ length: count }, (_, id) => id);
}

function shareGap(sets: readonly NaiveSet[], tag: string): number {
  const shares = sets.filter((set) => set.tagged.length > 0).map((set) => counted(set.tagged, tag) / set.tagged.length);
  return shares.length === 0 ? 0 : Math.max(...shares) - Math.min(...shares);
}

describe('tagTable', () => {
  it('counts, shares, skews and lifts as counting one by one does', () => {
    fc.assert(
      fc.property(arbitraryCase, (made) => {
        const { index, scope, sets } = ask(made);
        const table = tagTable(index, scope, { search: '', sort: 'frequency', start: 0, count: 99 });
        const tagged = sets.flatMap((set) => set.tagged);
        const rest = sets.flatMap((set) => set.rest);
        expect(new Set(table.lines.map(({ tag }) => tag))).toEqual(new Set(tagged.flat()));
        for (const line of table.lines) {
          const count = counted(tagged, line.tag);
          expect(line).toMatchObject({ count, counts: sets.map((set) => counted(set.tagged, line.tag)) });
          expect(line.share).toBeCloseTo(count / tagged.length, 12);
          expect(line.skew).toBeCloseTo(shareGap(sets, line.tag), 12);
          const elsewhere = (counted(rest, line.tag) + 0.5) / (rest.length + 1);
          if (rest.length === 0) expect(line.lift).toBeNull();
          else expect(line.lift).toBeCloseTo((count + 0.5) / (tagged.length + 1) / elsewhere, 9);
          expect(tagLine(index, scope, line.tag)).toEqual(line);
        }
      }),
      { numRuns: 200 },
    );
  });

  it('searches without case beyond ASCII', () => {
    const index = smallIndex([[[['École', 'перевод', 'ecole']]]]);
    const counts = countSets(index, allOf(index.columns.queries));
    function found(search: string): string[] {
      const wish = { search, sort: 'name', start: 0, count: 99 } as const;
      return tagTable(index, { counts, wholes: counts, datasets: [] }, wish).lines.map(({ tag }) => tag);
    }
    expect(found('éCO')).toEqual(['École']);
    expect(found('ВОД')).toEqual(['перевод']);
  });

  it('sorts, turns round, searches and pages', () => {
    const sorts: readonly TagTableSort[] = ['frequency', 'skew', 'lift', 'name'];
    fc.assert(
      fc.property(arbitraryCase, fc.constantFrom(...sorts), fc.nat(4), (made, sort, start) => {
        const { index, scope } = ask(made);
        const { lines } = tagTable(index, scope, { search: '', sort, start: 0, count: 99 });
        const values = lines.map((line) =>
          sort === 'frequency' ? line.count : sort === 'skew' ? line.skew : (line.lift ?? 0),
        );
        if (sort !== 'name') expect(values).toEqual([...values].sort((a, b) => b - a));
        else expect(lines.map(({ tag }) => tag)).toEqual(lines.map(({ tag }) => tag).sort());
        const page = tagTable(index, scope, { search: '', sort, start, count: 2 });
        expect(page.lines).toEqual(lines.slice(start, start + 2));
        const back = tagTable(index, scope, { search: '', sort, reversed: true, start: 0, count: 99 });
        expect(back.lines).toEqual(lines.toReversed());
        const some = tagTable(index, scope, { search: ' C', sort, start: 0, count: 99 });
        expect(some.lines).toEqual(lines.filter(({ tag }) => tag.includes('c')));
        expect(some).toMatchObject({ found: some.lines.length, tags: lines.length });
      }),
      { numRuns: 200 },
    );
  });

  it('knows nothing of a tag that was never given', () => {
    const { index, scope } = ask([[[[['a']]]], [true]]);
    expect(tagLine(index, scope, 'never')).toEqual({
      ...{ tag: 'never', count: 0, share: 0, counts: [0], skew: 0, lift: null },
    });
  });
});

describe('tagFrequency', () => {
  it('puts the tags first that datasets differ in most', () => {
    fc.assert(
      fc.property(arbitraryCase, fc.integer({ min: 1, max: 9 }), (made, top) => {
        const { index, scope, sets } = ask(made);
        const { bars } = tagFrequency(index, scope.counts, scope.wholes, [], top, 'skew');
        const gaps = [...new Set(sets.flatMap((set) => set.tagged).flat())].map((tag) => shareGap(sets, tag));
        gaps.sort((a, b) => b - a);
        expect(bars).toHaveLength(Math.min(top, gaps.length));
        bars.forEach((bar, rank) => expect(bar.skew).toBeCloseTo(gaps[rank] ?? -1, 12));
      }),
    );
  });
});

describe('overlapPair', () => {
  it('names what both have and what one lacks', () => {
    fc.assert(
      fc.property(arbitraryCase, (made) => {
        const { index, scope, sets } = ask(made);
        const pair = overlapPair(index, scope.counts, 1, 2, 99);
        const [a, b] = sets;
        fc.pre(a !== undefined && b !== undefined && pair !== null);
        const tags = [...new Set([a.tagged, b.tagged].flat(2))];
        const counts = tags.map((tag) => ({ tag, a: counted(a.tagged, tag), b: counted(b.tagged, tag) }));
        expect(new Set(pair.both)).toEqual(new Set(counts.filter((own) => own.a > 0 && own.b > 0)));
        expect(new Set(pair.onlyA)).toEqual(new Set(counts.filter((own) => own.b === 0)));
        expect(new Set(pair.onlyB)).toEqual(new Set(counts.filter((own) => own.a === 0)));
        const [both, onlyA, onlyB] = [pair.both.length, pair.onlyA.length, pair.onlyB.length];
        expect(pair.sizes).toEqual({ both, onlyA, onlyB });
        const short = overlapPair(index, scope.counts, 1, 2, 1);
        expect(short).toMatchObject({ sizes: pair.sizes, both: pair.both.slice(0, 1) });
      }),
      { numRuns: 200 },
    );
  });

  it('is none where a dataset is not there', () => {
    const { index, scope } = ask([[[[['a']]]], [true]]);
    expect(overlapPair(index, scope.counts, 1, 2, 9)).toBeNull();
  });
});
