import { describe, expect, it } from 'vitest';
import { evaluateFilter, everythingOf } from '../filter/evaluate.ts';
import { emptyFilter, type Filter } from '../filter/filter.ts';
import { smallIndex } from '../metrics/small-index.ts';
import { countSets } from '../metrics/tag-counts.ts';
import { figureCsv } from './figure-csv.ts';
import { figureTable } from './figure-table.ts';
import { overlap } from './overlap.ts';
import { tagFrequency } from './tag-frequency.ts';

const index = smallIndex(
  [
    [[['sql', 'join']], [['sql'], 'untagged']],
    [[['sql', 'poem']], [['poem']], [[]]],
  ],
  { label: 'Instant', engine: 'instant' },
);

function countsOf(filter: Filter) {
  return countSets(index, evaluateFilter(index, filter, null));
}

function frequencyOf(part: Partial<Filter>, top: number) {
  const filter = { ...emptyFilter, ...part };
  return tagFrequency(index, countsOf(filter), countsOf(everythingOf(filter)), filter.datasets, top);
}

describe('tag frequency', () => {
  it('counts by dataset, most frequent first', () => {
    const figure = frequencyOf({}, 2);
    expect(figure.bars).toEqual([
      { tag: 'sql', total: 3, whole: 3, counts: [2, 1] },
      { tag: 'poem', total: 2, whole: 2, counts: [0, 2] },
    ]);
    expect(figure.tags).toBe(3);
    expect(figure.basis).toEqual({ engines: ['Instant'], approximate: true, queries: 6, tagged: 5 });
    expect(figure.sets).toEqual([
      { id: 1, name: 'Set 1', colour: 0 },
      { id: 2, name: 'Set 2', colour: 1 },
    ]);
  });

  it('keeps the full scale beside what a tag filter leaves', () => {
    const figure = frequencyOf({ all: ['poem'] }, 9);
    expect(figure.bars).toEqual([
      { tag: 'poem', total: 2, whole: 2, counts: [0, 2], wholes: [0, 2] },
      { tag: 'sql', total: 1, whole: 3, counts: [0, 1], wholes: [2, 1] },
    ]);
  });

  it.each<readonly [string, Partial<Filter>, number]>([
    ['the number of tags', { tagCount: [{ least: 2, most: null }] }, 2],
    ['a tag left out', { none: ['join'] }, 2],
    ['the number of turns', { turns: { least: 2, most: null } }, 1],
    ['datasets', { datasets: [1] }, 2],
  ])('keeps it under a condition on %s', (_, part, total) => {
    expect(frequencyOf(part, 9).bars.find(({ tag }) => tag === 'sql')).toMatchObject({ total, whole: 3 });
  });

  it('shows the datasets of the filter alone, beside the scale of all', () => {
    const figure = frequencyOf({ datasets: [1] }, 9);
    expect(figure.sets.map((set) => set.id)).toEqual([1]);
    expect(figure.bars).toEqual([
      { tag: 'sql', total: 2, whole: 3, counts: [2], wholes: [2] },
      { tag: 'join', total: 1, whole: 1, counts: [1], wholes: [1] },
    ]);
  });

  it('is empty, not wrong, where nothing matches', () => {
    const figure = frequencyOf({ all: ['no such tag'] }, 9);
    expect(figure).toMatchObject({ bars: [], tags: 0 });
    expect(figure.basis).toEqual({ engines: [], approximate: false, queries: 0, tagged: 0 });
  });
});

describe('overlap', () => {
  it('is a matrix of ordered pairs', () => {
    const figure = overlap(index, countsOf(emptyFilter), []);
    expect(figure.sizes).toEqual([2, 2]);
    expect(figure.shared).toEqual([
      [2, 1],
      [1, 2],
    ]);
    expect(figure.coverage).toEqual([
      [1, 0.5],
      [0.5, 1],
    ]);
  });

  it('has no coverage where a dataset has no tags', () => {
    const figure = overlap(index, countsOf({ ...emptyFilter, all: ['join'] }), []);
    expect(figure.coverage).toEqual([
      [1, 0],
      [null, null],
    ]);
  });
});

describe('tables and CSV', () => {
  it('says in words what the charts draw', () => {
    expect(figureTable(frequencyOf({}, 1))).toEqual({
      columns: ['Tag', 'Queries', 'Of everything', 'Set 1', 'Set 2'],
      rows: [['sql', 3, 3, 2, 1]],
    });
    expect(figureTable(overlap(index, countsOf(emptyFilter), [])).rows).toEqual([
      ['Set 1', 2, 'Set 2', 2, 1, 0.5, 0.6667, 0.3333],
      ['Set 2', 2, 'Set 1', 2, 1, 0.5, 0.3333, 0.3333],
    ]);
  });

  it('quotes as RFC 4180 asks and disarms formulas', () => {
    const rows = [
      ['=1+1', 'a,b', 'say "hi"', 'two\nlines'],
      ["'=x", '-2', -2, null],
      ['@a', '\tb', 'a=b', "'quoted"],
    ];
    expect(figureCsv({ columns: ['+1', 'b', 'c', 'd'], rows })).toBe(
      '\'+1,b,c,d\r\n\'=1+1,"a,b","say ""hi""","two\nlines"\r\n\'\'=x,\'-2,-2,\r\n\'@a,\'\tb,a=b,\'quoted\r\n',
    );
  });
});
