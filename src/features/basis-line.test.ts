import { describe, expect, it } from 'vitest';
import { basisLine } from './basis-line.ts';

describe('what a figure stands on', () => {
  it('names the engines and marks what is approximate', () => {
    const basis = { engines: ['review', 'Instant 1.0'], approximate: true, queries: 2000, tagged: 1284 };
    expect(basisLine(basis)).toBe('1,284 of 2,000 queries tagged, by hand, Instant 1.0. Instant tags are approximate.');
    expect(basisLine({ ...basis, approximate: false, tagged: 2000 })).toBe(
      'All 2,000 queries tagged, by hand, Instant 1.0.',
    );
  });

  it('says so when there is nothing to count', () => {
    expect(basisLine({ engines: [], approximate: false, queries: 1, tagged: 0 })).toBe(
      'None of 1 query is tagged yet.',
    );
  });

  it('names two of many layers', () => {
    const line = basisLine({ engines: ['a', 'b', 'c', 'd'], approximate: false, queries: 2, tagged: 2 });
    expect(line).toBe('All 2 queries tagged, by a, b, 2 more.');
  });
});
