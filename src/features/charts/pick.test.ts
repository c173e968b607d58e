import { describe, expect, it } from 'vitest';
import { emptyFilter } from '../../core/filter/filter.ts';
import { leavesOut, pickDatasets, pickFrequency, pickTagCount, pickTogether } from './pick.ts';

describe('a click on a dataset', () => {
  const shown = [1, 2, 3];

  it('keeps it alone, and takes that back', () => {
    const one = pickDatasets(emptyFilter, shown, [2], 'all');
    expect(one.datasets).toEqual([2]);
    expect(pickDatasets(one, shown, [2], 'all').datasets).toEqual([]);
  });

  // A chart goes on showing the datasets that are not picked, in grey.
  const third = { ...emptyFilter, datasets: [3] };

  it('in grey keeps that one instead, and Shift adds it', () => {
    expect(pickDatasets(third, shown, [1], 'all').datasets).toEqual([1]);
    expect(pickDatasets(third, shown, [1], 'any').datasets).toEqual([1, 3]);
  });

  it('with Alt leaves it out of those picked, and never brings in one that is not', () => {
    expect(pickDatasets(emptyFilter, shown, [2], 'none').datasets).toEqual([1, 3]);
    expect(pickDatasets({ ...emptyFilter, datasets: [1, 3] }, shown, [3], 'none').datasets).toEqual([1]);
    expect(pickDatasets(third, shown, [1], 'none')).toEqual(third);
  });

  it('with Alt on the only one picked leaves the others, and never none', () => {
    expect(pickDatasets(third, shown, [3], 'none').datasets).toEqual([1, 2]);
    expect(pickDatasets(emptyFilter, [2], [2], 'none')).toEqual(emptyFilter);
    expect(pickDatasets({ ...emptyFilter, datasets: [2] }, [2], [2], 'none').datasets).toEqual([2]);
  });
});

describe('a click on a number of tags', () => {
  const three = { ...emptyFilter, tagCount: [{ least: 3, most: 3 }] };
  const allBut3 = [
    { least: 0, most: 2 },
    { least: 4, most: null },
  ];

  it('keeps that number, and takes that back', () => {
    expect(pickTagCount(emptyFilter, 3, 3, 'all')).toEqual(three);
    expect(pickTagCount(three, 3, 3, 'all')).toEqual(emptyFilter);
    expect(pickTagCount(three, 2, 4, 'all').tagCount).toEqual([{ least: 2, most: 4 }]);
  });

  it('with Shift adds exactly those', () => {
    expect(pickTagCount(three, 5, 6, 'any').tagCount).toEqual([
      { least: 3, most: 3 },
      { least: 5, most: 6 },
    ]);
    expect(pickTagCount(three, 4, 4, 'any').tagCount).toEqual([{ least: 3, most: 4 }]);
    expect(pickTagCount(emptyFilter, 5, 6, 'any').tagCount).toEqual([{ least: 5, most: 6 }]);
  });

  it('with Alt takes out exactly those, and Shift brings them back', () => {
    expect(pickTagCount(emptyFilter, 0, 0, 'none').tagCount).toEqual([{ least: 1, most: null }]);
    const without3 = pickTagCount(emptyFilter, 3, 3, 'none');
    expect(without3.tagCount).toEqual(allBut3);
    expect(pickTagCount(without3, 5, 5, 'none').tagCount).toEqual([
      { least: 0, most: 2 },
      { least: 4, most: 4 },
      { least: 6, most: null },
    ]);
    expect(pickTagCount(without3, 3, 3, 'any')).toEqual(emptyFilter);
  });

  it('with Alt on the only ones picked leaves all others, and never none', () => {
    expect(pickTagCount(three, 3, 3, 'none').tagCount).toEqual(allBut3);
  });
});

describe('a click on tags that are given together', () => {
  it('asks for both, either, or the first without the second', () => {
    expect(pickTogether(emptyFilter, 'a', 'b', 'all').all).toEqual(['a', 'b']);
    expect(pickTogether(emptyFilter, 'a', 'b', 'any').any).toEqual(['a', 'b']);
    expect(pickTogether(emptyFilter, 'a', 'b', 'none')).toMatchObject({ all: ['a'], none: ['b'] });
    expect(pickTogether(emptyFilter, 'a', 'a', 'none')).toMatchObject({ all: [], none: ['a'] });
  });

  it('takes them back, and out of other parts', () => {
    const both = pickTogether({ ...emptyFilter, none: ['a'] }, 'a', 'b', 'all');
    expect(both).toMatchObject({ all: ['a', 'b'], none: [] });
    expect(pickTogether(both, 'a', 'b', 'all')).toEqual(emptyFilter);
  });
});

describe('a click on tags of a frequency', () => {
  const once = { least: 1, most: 1 };
  const few = { least: 2, most: 4 };

  it('asks for a tag of it, and takes that back', () => {
    const picked = pickFrequency(emptyFilter, once, 'all');
    expect(picked).toEqual({ ...emptyFilter, frequency: [once] });
    expect(pickFrequency(picked, few, 'all').frequency).toEqual([few]);
    expect(pickFrequency(picked, once, 'all')).toEqual(emptyFilter);
  });

  it('with Shift asks for those too, and with Shift again no longer', () => {
    const both = pickFrequency(pickFrequency(emptyFilter, once, 'any'), few, 'any');
    expect(both.frequency).toEqual([{ least: 1, most: 4 }]);
    expect(pickFrequency(both, once, 'any').frequency).toEqual([few]);
  });

  it('with Alt asks for none of it, and with Alt again no longer', () => {
    const without = pickFrequency(pickFrequency(emptyFilter, few, 'all'), once, 'none');
    expect(without).toEqual({ ...emptyFilter, frequency: [few], noFrequency: [once] });
    expect(pickFrequency(without, few, 'none')).toEqual({ ...emptyFilter, noFrequency: [{ least: 1, most: 4 }] });
    expect(pickFrequency(without, once, 'none')).toEqual({ ...emptyFilter, frequency: [few] });
    expect(pickFrequency(without, once, 'any')).toEqual({ ...emptyFilter, frequency: [{ least: 1, most: 4 }] });
  });
});

it('datasets, tags and ranges leave something out of everything; engines and counting texts once do not', () => {
  expect(leavesOut({ ...emptyFilter, engines: ['instant'], uniqueOnly: true })).toBe(false);
  expect(leavesOut({ ...emptyFilter, datasets: [1] })).toBe(true);
  expect(leavesOut({ ...emptyFilter, all: ['sql'] })).toBe(true);
  expect(leavesOut({ ...emptyFilter, tagCount: [{ least: 1, most: null }] })).toBe(true);
});
