import { describe, expect, it } from 'vitest';
import { emptyFilter, type Filter } from '../../core/filter/filter.ts';
import { filterChips, toggled } from './filter-chips.ts';

const datasets = [{ id: 2, name: 'sharegpt-en', colour: 1 }];
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
    const chips = filterChips(filter, datasets).map(({ kind, label, colour }) => [kind, label, colour]);
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
    const [first, , any, not, dataset, status] = filterChips(filter, datasets);
    expect(first?.without).toEqual({ ...filter, all: ['python'] });
    expect(any?.without).toEqual({ ...filter, any: [] });
    expect(not?.without).toEqual({ ...filter, none: [] });
    expect(dataset?.without).toEqual({ ...filter, datasets: [] });
    expect(status?.without).toEqual({ ...filter, statuses: [] });
  });

  it('counts where more than one of several is asked for', () => {
    const [chip] = filterChips({ ...emptyFilter, any: ['a', 'b', 'c'], atLeast: 2 }, []);
    expect(chip?.label).toBe('2 or more of: a, b, c');
    expect(chip?.without).toEqual(emptyFilter);
  });

  it('calls a single alternative by its name', () => {
    expect(filterChips({ ...emptyFilter, any: ['a'] }, [])[0]?.label).toBe('a');
  });

  it('says bounds, engines and unique texts, each to be taken away', () => {
    const other: Filter = {
      ...emptyFilter,
      engines: ['instant'],
      length: { least: 10, most: null },
      turns: { least: 2, most: 5 },
      uniqueOnly: true,
    };
    const chips = filterChips(other, []);
    expect(chips.map(({ label }) => label)).toEqual(['by instant', 'length from 10', 'turns 2 to 5', 'unique texts']);
    expect(
      chips.reduce<Filter>((left, { key }) => filterChips(left, []).find((chip) => chip.key === key)!.without, other),
    ).toEqual(emptyFilter);
  });

  it('keeps the chip of a dataset that is gone, so that it can be removed', () => {
    expect(filterChips({ ...emptyFilter, datasets: [9] }, datasets)[0]?.label).toBe('a deleted dataset');
  });
});

it('puts a value in and takes it out', () => {
  expect(toggled([1, 2], 2)).toEqual([1]);
  expect(toggled([1], 2)).toEqual([1, 2]);
});
