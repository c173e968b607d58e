import fc from 'fast-check';
import { expect, it } from 'vitest';
import type { Filter, FilterStatus } from '../core/filter/filter.ts';
import { orderKeys, type Order } from '../core/filter/order.ts';
import { formatRoute, parseRoute, type Route } from './route.ts';
import type { ViewName } from './state.ts';

// An address is text: no lone surrogates.
const text = fc.string({ unit: 'grapheme' });
const tags = fc.array(text, { maxLength: 3 });
const statuses: readonly FilterStatus[] = ['tagged', 'untagged', 'unparsable', 'failed', 'empty-text'];

const bounds = fc.record({ least: fc.option(fc.nat()), most: fc.option(fc.nat()) });

const filters: fc.Arbitrary<Filter> = fc
  .record({
    all: tags,
    any: tags,
    atLeast: fc.integer({ min: 1, max: 9 }),
    none: tags,
    datasets: fc.array(fc.nat()),
    statuses: fc.subarray([...statuses]),
    search: text,
    matchCase: fc.boolean(),
    engines: tags,
    length: bounds,
    turns: bounds,
    uniqueOnly: fc.boolean(),
  })
  .map((filter) => (filter.any.length === 0 ? { ...filter, atLeast: 1 } : filter));

const orders: fc.Arbitrary<Order> = fc.record({ by: fc.constantFrom(...orderKeys), descending: fc.boolean() });
const views: readonly ViewName[] = ['data', 'charts', 'tags', 'dataset', 'export', 'models'];

const routes: fc.Arbitrary<Route> = fc
  .record({
    project: text.filter((value) => value !== ''),
    view: fc.constantFrom(...views),
    subject: fc.option(text),
    filter: filters,
    order: orders,
  })
  .map((route) => (route.view === 'tags' || route.view === 'dataset' ? route : { ...route, subject: null }));

it('reads back what it writes', () => {
  fc.assert(
    fc.property(routes, (route) => {
      expect(parseRoute(formatRoute(route))).toEqual(route);
    }),
  );
});

it('takes any text for some place', () => {
  fc.assert(
    fc.property(fc.string(), (hash) => {
      expect(views).toContain(parseRoute(hash).view);
    }),
  );
});
