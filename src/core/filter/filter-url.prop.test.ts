import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { resultFlags } from '../types.ts';
import { parseFilter, writeFilter } from './filter-url.ts';
import { emptyFilter, type Bounds, type Filter, type FilterStatus } from './filter.ts';

const tags = fc.array(fc.string({ unit: 'grapheme' }));

const bounds: fc.Arbitrary<Bounds> = fc.record({
  least: fc.option(fc.nat()),
  most: fc.option(fc.nat()),
});

const ranges = fc.array(
  bounds.filter(({ least, most }) => least !== null || most !== null),
  { minLength: 1, maxLength: 4 },
);
const ranged: fc.Arbitrary<Pick<Filter, 'tagCount' | 'frequency' | 'noFrequency'>> = fc.record(
  { tagCount: ranges, frequency: ranges, noFrequency: ranges },
  { requiredKeys: [] },
);
const anyOf = fc.oneof(
  fc.constant({ any: [], atLeast: 1 }),
  fc.record({
    any: fc.array(fc.string({ unit: 'grapheme' }), { minLength: 1 }),
    atLeast: fc.integer({ min: 1, max: 20 }),
  }),
);

const otherParts = fc.record({
  all: tags,
  none: tags,
  datasets: fc.array(fc.nat()),
  statuses: fc.subarray<FilterStatus>(['tagged', 'untagged', 'failed', 'unparsable', 'empty-text']),
  search: fc.string({ unit: 'grapheme' }),
  matchCase: fc.boolean(),
  engines: tags,
  length: bounds,
  turns: bounds,
  uniqueOnly: fc.boolean(),
});

const flags = fc.subarray([...resultFlags]).map((chosen) => (chosen.length === 0 ? {} : { flags: chosen }));

const runTag = fc.record({ run: fc.nat(), tag: fc.string({ unit: 'grapheme' }), given: fc.boolean() });
const runTags = fc.array(runTag).map((asked) => (asked.length === 0 ? {} : { runTags: asked }));

const arbitraryFilter: fc.Arbitrary<Filter> = fc
  .tuple(otherParts, anyOf, ranged, flags, runTags)
  .map(([parts, any, byRange, flagged, ofRuns]) => ({ ...parts, ...any, ...byRange, ...flagged, ...ofRuns }));

describe('a filter in a URL', () => {
  it('comes back as it went in, through a real URL too', () => {
    fc.assert(
      fc.property(arbitraryFilter, (filter) => {
        expect(parseFilter(writeFilter(filter))).toEqual(filter);
        const url = new URL('https://example.org/app/');
        url.hash = writeFilter(filter);
        expect(parseFilter(url.hash)).toEqual(filter);
        url.search = writeFilter(filter);
        expect(parseFilter(url.search)).toEqual(filter);
      }),
    );
  });

  it('is short where little is asked', () => {
    expect(writeFilter(emptyFilter)).toBe('');
    expect(writeFilter({ ...emptyFilter, all: ['a&b=c'], datasets: [2] })).toBe('all=a%26b%3Dc&dataset=2');
    const lost = { runTags: [{ run: 3, tag: 'a:b', given: false }] };
    expect(writeFilter({ ...emptyFilter, ...lost })).toBe('run=3%3Alacks%3Aa%3Ab');
    const bounded = { length: { least: 10, most: null }, turns: { least: null, most: 3 }, uniqueOnly: true };
    expect(writeFilter({ ...emptyFilter, ...bounded })).toBe('length=10-&turns=-3&unique=1');
  });

  it('never throws, and reads any text as some valid filter', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string({ unit: 'binary' }), fc.webQueryParameters()), (text) => {
        const filter = parseFilter(text);
        expect(filter.atLeast).toBeGreaterThanOrEqual(1);
        expect(parseFilter(writeFilter(filter))).toEqual(filter);
      }),
    );
  });

  it('leaves out what it does not know', () => {
    expect(
      parseFilter(
        '?all=a+b&atleast=0&dataset=x&status=odd&status=failed&new=1&none=%E0%A4%A&run=3:is:a&run=:has:a&run=x',
      ),
    ).toEqual({
      ...emptyFilter,
      all: ['a b'],
      statuses: ['failed'],
    });
  });

  it('writes lone surrogates as the replacement character', () => {
    expect(parseFilter(writeFilter({ ...emptyFilter, all: ['\ud800'] })).all).toEqual(['\ufffd']);
  });
});
