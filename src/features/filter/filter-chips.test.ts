import { describe, expect, it } from 'vitest';
import { emptyFilter, type Filter } from '../../core/filter/filter.ts';
import { filterChips, toggled } from './filter-chips.ts';

const datasets = [{ id: 2, colour: 1 }];
const names = {
  dataset: (id: number) => (id === 2 ? 'sharegpt-en' : 'a deleted dataset'),
  run: (id: number) => `Run ${id}`,
};
const filter = {
  ...emptyFilter,
  all: ['crud operation', 'python'],
  any: ['rust', 'go'],
  none: ['translation'],
  datasets: [2],
  statuses: ['failed'],
} as const;

describe('filterChips', () => {
  it('says every condition in the order of the filter', () => {
    const chips = filterChips(filter, datasets, names).map(({ kind, label, colour }) => [kind, label, colour]);
    expect(chips).toEqual([
      ['match', 'crud operation', null],
      ['match', 'python', null],
      ['match', 'any of: rust, go', null],
      ['not', 'not: translation', null],
      ['outline', 'sharegpt-en', 1],
      ['outline', 'failed', null],
    ]);
  });

  it('takes away its own condition and nothing else', () => {
    const [first, , any, not, dataset, status] = filterChips(filter, datasets, names);
    expect(first?.without).toEqual({ ...filter, all: ['python'] });
    expect(any?.without).toEqual({ ...filter, any: [] });
    expect(not?.without).toEqual({ ...filter, none: [] });
    expect(dataset?.without).toEqual({ ...filter, datasets: [] });
    expect(status?.without).toEqual({ ...filter, statuses: [] });
  });

  it('counts where more than one of several is asked for', () => {
    const [chip] = filterChips({ ...emptyFilter, any: ['a', 'b', 'c'], atLeast: 2 }, [], names);
    expect(chip?.label).toBe('2 or more of: a, b, c');
    expect(chip?.without).toEqual(emptyFilter);
  });

  it('calls a single alternative by its name', () => {
    expect(filterChips({ ...emptyFilter, any: ['a'] }, [], names)[0]?.label).toBe('a');
  });

  it('says bounds, engines and unique texts, each to be taken away', () => {
    const other: Filter = {
      ...emptyFilter,
      engines: ['instant'],
      length: { least: 10, most: null },
      turns: { least: 2, most: 5 },
      uniqueOnly: true,
    };
    const chips = filterChips(other, [], names);
    expect(chips.map(({ label }) => label)).toEqual([
      'by instant',
      'length from 10 bytes',
      'turns 2 to 5',
      'unique texts',
    ]);
    expect(
      chips.reduce<Filter>(
        (left, { key }) => filterChips(left, [], names).find((chip) => chip.key === key)!.without,
        other,
      ),
    ).toEqual(emptyFilter);
  });

  it('says every range of the number of tags in one chip', () => {
    const tagCount = [
      { least: 0, most: 1 },
      { least: 3, most: 3 },
      { least: 5, most: null },
    ];
    const [found] = filterChips({ ...emptyFilter, tagCount }, [], names);
    expect(found?.label).toBe('tags 0 to 1, 3 or from 5');
    expect(found?.without).toEqual(emptyFilter);
  });

  it('says how frequent a tag is', () => {
    const frequency = [{ least: 1, most: 3 }];
    const noFrequency = [{ least: 1, most: 1 }];
    const [with3, without1] = filterChips({ ...emptyFilter, frequency, noFrequency }, [], names);
    expect([with3?.kind, with3?.label]).toEqual(['match', 'a tag that 1 to 3 queries carry']);
    expect([without1?.kind, without1?.label]).toEqual(['not', 'no tag that 1 query carries']);
    expect(with3?.without).toEqual({ ...emptyFilter, noFrequency });
    expect(without1?.without).toEqual({ ...emptyFilter, frequency });
  });

  it('says whose word on a tag is meant, each to be taken away', () => {
    const runTags = [
      { run: 3, tag: 'sql', given: true },
      { run: 4, tag: 'sql', given: false },
    ];
    const [has, lacks] = filterChips({ ...emptyFilter, runTags }, [], names);
    expect([has?.kind, has?.label, lacks?.kind, lacks?.label]).toEqual([
      'match',
      'sql by Run 3',
      'not',
      'not: sql by Run 4',
    ]);
    expect(has?.without).toEqual({ ...emptyFilter, runTags: runTags.slice(1) });
    expect(lacks?.without).toEqual({ ...emptyFilter, runTags: runTags.slice(0, 1) });
    expect(filterChips(has!.without, [], names)[0]?.without).toEqual(emptyFilter);
  });

  it('keeps the chip of a dataset that is gone, so that it can be removed', () => {
    expect(filterChips({ ...emptyFilter, datasets: [9] }, datasets, names)[0]?.label).toBe('a deleted dataset');
  });
});

it('puts a value in and takes it out', () => {
  expect(toggled([1, 2], 2)).toEqual([1]);
  expect(toggled([1], 2)).toEqual([1, 2]);
});
