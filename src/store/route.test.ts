import { describe, expect, it } from 'vitest';
import { emptyFilter } from '../core/filter/filter.ts';
import { datasetOrder } from '../core/filter/order.ts';
import { formatRoute as format, parseRoute, type Route } from './route.ts';

/** A route without what most of these tests are not about. */
function formatRoute(route: Omit<Route, 'subject' | 'order'> & Partial<Route>): string {
  return format({ subject: null, order: datasetOrder, ...route });
}

describe('formatRoute', () => {
  it('leads to the first page where no project is open', () => {
    expect(formatRoute({ project: null, view: 'charts', filter: { ...emptyFilter, search: 'x' } })).toBe('#/');
  });

  it('leads to the models with and without a project', () => {
    expect(formatRoute({ project: null, view: 'models', filter: emptyFilter })).toBe('#/models');
    expect(formatRoute({ project: 'p', view: 'models', filter: emptyFilter })).toBe('#/p/p/models');
    expect(parseRoute('#/models')).toMatchObject({ project: null, view: 'models' });
    expect(parseRoute('#/')).toMatchObject({ project: null, view: 'data' });
  });

  it('names project, view and only what the filter asks for', () => {
    expect(formatRoute({ project: 'p 1', view: 'data', filter: emptyFilter })).toBe('#/p/p%201/data');
    const filter = { ...emptyFilter, all: ['crud operation'], none: ['a&b'], datasets: [2], search: 'x?y' };
    expect(formatRoute({ project: 'p', view: 'charts', filter })).toBe(
      '#/p/p/charts?all=crud+operation&none=a%26b&dataset=2&q=x%3Fy',
    );
  });

  it('writes bounds with open ends', () => {
    const filter = { ...emptyFilter, length: { least: 10, most: null }, turns: { least: null, most: 0 } };
    expect(formatRoute({ project: 'p', view: 'data', filter })).toBe('#/p/p/data?length=10-&turns=-0');
  });

  it('keeps the number of tags a query may have', () => {
    const filter = { ...emptyFilter, tagCount: [{ least: 2, most: 4 }] };
    expect(formatRoute({ project: 'p', view: 'charts', filter })).toBe('#/p/p/charts?tags=2-4');
    expect(parseRoute('#/p/p/charts?tags=2-4').filter).toEqual(filter);
  });

  it('leaves "at least" out where nothing is counted', () => {
    expect(formatRoute({ project: 'p', view: 'data', filter: { ...emptyFilter, atLeast: 2 } })).toBe('#/p/p/data');
  });
});

describe('the subject of a view and the order of rows', () => {
  it('are part of the address', () => {
    const route = { project: 'p', view: 'tags', subject: 'c/c++ & c#?', filter: emptyFilter } as const;
    expect(formatRoute(route)).toBe('#/p/p/tags/c%2Fc%2B%2B%20%26%20c%23%3F');
    expect(parseRoute(formatRoute(route)).subject).toBe('c/c++ & c#?');
    const sorted = {
      project: 'p',
      view: 'data',
      filter: emptyFilter,
      order: { by: 'length', descending: true },
    } as const;
    expect(formatRoute(sorted)).toBe('#/p/p/data?sort=-length');
    expect(parseRoute('#/p/p/data?sort=-length').order).toEqual(sorted.order);
  });

  it('are left out where there is none', () => {
    expect(formatRoute({ project: 'p', view: 'data', subject: 'x', filter: emptyFilter })).toBe('#/p/p/data');
    expect(parseRoute('#/p/p/charts/x?sort=odd')).toMatchObject({ subject: null, order: datasetOrder });
  });
});

describe('parseRoute', () => {
  it.each(['', '#', '#/', '#/somewhere', '#/p/', '#/p/%E0%A4%A/data'])('takes %j for the first page', (hash) => {
    expect(parseRoute(hash).project).toBeNull();
  });

  it('falls back to the data where the view is unknown', () => {
    expect(parseRoute('#/p/x/nothing')).toEqual({
      project: 'x',
      view: 'data',
      subject: null,
      filter: emptyFilter,
      order: datasetOrder,
    });
    expect(parseRoute('#/p/x')).toEqual({
      project: 'x',
      view: 'data',
      subject: null,
      filter: emptyFilter,
      order: datasetOrder,
    });
  });

  it('drops parts of a filter that make no sense', () => {
    const { filter } = parseRoute(
      '#/p/x/data?dataset=-1&dataset=a&dataset=3&status=odd&status=failed&atleast=0&case=0&length=a-3&turns=7',
    );
    expect(filter).toEqual({ ...emptyFilter, datasets: [3], statuses: ['failed'] });
  });
});
