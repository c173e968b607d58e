import fc from 'fast-check';
import { expect, it } from 'vitest';
import type { Filter, FilterStatus } from '../core/filter/filter.ts';
import { formatRoute, parseRoute, type Route } from './route.ts';

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

const routes: fc.Arbitrary<Route> = fc.record({
  project: text.filter((value) => value !== ''),
  view: fc.constantFrom('data', 'charts', 'export'),
  filter: filters,
});

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
      expect(['data', 'charts', 'export']).toContain(parseRoute(hash).view);
    }),
  );
});
