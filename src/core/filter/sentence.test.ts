import { describe, expect, it } from 'vitest';
import { emptyFilter, type Filter } from './filter.ts';
import { countSentence, filterSentence } from './sentence.ts';

function sentence(part: Partial<Filter>): string {
  return filterSentence({ ...emptyFilter, ...part }, { dataset: (id) => `Set ${id}`, run: (id) => `Run ${id}` });
}

describe('filterSentence', () => {
  it('says what is looked at', () => {
    expect(sentence({})).toBe('All queries');
    expect(sentence({ all: ['sql', 'join'], datasets: [1, 2] })).toBe(
      'Queries tagged “sql” and “join”, in Set 1 or Set 2',
    );
    expect(sentence({ any: ['a', 'b', 'c'] })).toBe('Queries tagged “a”, “b” or “c”');
    expect(sentence({ any: ['a', 'b', 'c'], atLeast: 2 })).toBe('Queries with at least 2 of the tags “a”, “b” and “c”');
    expect(sentence({ none: ['a'], statuses: ['tagged', 'failed'] })).toBe(
      'Queries not tagged “a”, that are tagged or failed',
    );
    expect(sentence({ search: 'join "left outer"', matchCase: true })).toBe(
      'Queries that contain “join” and “left outer” in this case',
    );
    expect(
      sentence({
        runTags: [
          { run: 3, tag: 'sql', given: true },
          { run: 4, tag: 'sql', given: false },
        ],
      }),
    ).toBe('Queries tagged “sql” by Run 3, not tagged “sql” by Run 4');
    expect(sentence({ engines: ['instant', 'imported', 'review'] })).toBe(
      'Queries with the word of instant, their file or a person',
    );
    expect(sentence({ length: { least: 1000, most: null }, turns: { least: 2, most: 2 } })).toBe(
      'Queries of at least 1,000 bytes, of 2 turns',
    );
    expect(sentence({ length: { least: null, most: 9 }, turns: { least: 1, most: 3 }, uniqueOnly: true })).toBe(
      'Queries of at most 9 bytes, of 1 to 3 turns, equal texts counted once',
    );
    expect(sentence({ frequency: [{ least: 1, most: 3 }] })).toBe(
      'Queries with a tag that 1 to 3 queries of the project carry',
    );
    expect(
      sentence({
        frequency: [
          { least: 1, most: 1 },
          { least: 5, most: null },
        ],
        noFrequency: [{ least: 1, most: 1 }],
      }),
    ).toBe(
      'Queries with a tag that 1 or at least 5 queries of the project carry, without a tag that 1 query of the project carries',
    );
  });
});

describe('countSentence', () => {
  it('sets thousands apart and minds the singular', () => {
    expect(countSentence(1234567, 1000)).toBe('1,234,567 queries in 1,000 rows');
    expect(countSentence(1, 1)).toBe('1 query in 1 row');
    expect(countSentence(0, 0)).toBe('0 queries in 0 rows');
  });
});
