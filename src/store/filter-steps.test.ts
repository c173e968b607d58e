import { describe, expect, it } from 'vitest';
import { emptyFilter, type Filter } from '../core/filter/filter.ts';
import { afterChange, isFilterLast, noFilterSteps, stepBack, stepForward, type FilterSteps } from './filter-steps.ts';

const python: Filter = { ...emptyFilter, all: ['python'] };
const both: Filter = { ...emptyFilter, all: ['python', 'sql'] };

function walked(filters: readonly Filter[], verdicts = 0): FilterSteps {
  return filters
    .slice(1)
    .reduce((steps, next, at) => afterChange(steps, filters[at] ?? emptyFilter, next, verdicts), noFilterSteps);
}

function pastOf({ past }: FilterSteps): readonly Filter[] {
  return past.map(({ filter }) => filter);
}

describe('the steps of a filter', () => {
  it('are what can be gone back to', () => {
    const steps = walked([emptyFilter, python, both]);
    expect(pastOf(steps)).toEqual([emptyFilter, python]);
    const back = stepBack(steps, both);
    expect(pastOf(back)).toEqual([emptyFilter]);
    expect(back.future).toEqual([both]);
    expect(pastOf(stepForward(back, python, 0))).toEqual([emptyFilter, python]);
  });

  it('do not grow where nothing changes', () => {
    expect(afterChange(noFilterSteps, python, { ...python }, 0)).toBe(noFilterSteps);
  });

  it('go back and forward when the browser does', () => {
    const steps = walked([emptyFilter, python, both]);
    const back = afterChange(steps, both, { ...python }, 0);
    expect(back).toEqual(stepBack(steps, both));
    expect(afterChange(back, python, { ...both }, 0)).toEqual(stepForward(back, python, 0));
  });

  it('lose what was ahead with a change of another kind', () => {
    const back = stepBack(walked([emptyFilter, python]), python);
    expect(afterChange(back, emptyFilter, both, 0).future).toEqual([]);
  });

  it('take a search typed in pieces for one', () => {
    const typed = ['p', 'py', 'pyt'].map((search) => ({ ...emptyFilter, search }));
    expect(pastOf(walked([emptyFilter, ...typed]))).toEqual([emptyFilter]);
    const after = { ...python, search: 'pyt' };
    expect(pastOf(walked([emptyFilter, ...typed, after]))).toEqual([emptyFilter, typed[2]]);
  });

  it('stay few enough to be kept', () => {
    const many = Array.from({ length: 300 }, (_, at) => ({ ...emptyFilter, all: [String(at)] }));
    expect(walked(many).past).toHaveLength(100);
    expect(walked(many).past.at(-1)?.filter.all).toEqual(['298']);
  });
});

it('leaves a verdict that came later to be undone first', () => {
  const steps = walked([emptyFilter, python], 2);
  expect(isFilterLast(steps, 2)).toBe(true);
  expect(isFilterLast(steps, 1)).toBe(true);
  expect(isFilterLast(steps, 3)).toBe(false);
  expect(isFilterLast(noFilterSteps, 0)).toBe(false);
});
