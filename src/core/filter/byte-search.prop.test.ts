import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { prepareSearch, searchBlock } from './byte-search.ts';
import { parseSearch, searchTerms } from './search-terms.ts';

const letters = fc.constantFrom('a', 'b', 'A', 'B', ' ', 'é', 'É', '中', '文', '😀', 'ab', 'ba');
const text = fc.array(letters, { maxLength: 12 }).map((parts) => parts.join(''));
const search = fc.oneof(
  text,
  text.map((phrase) => `"${phrase}"`),
);

function foldAscii(value: string): string {
  return value.replace(/[A-Z]/g, (letter) => letter.toLowerCase());
}

function inBlock(texts: readonly string[], wanted: string, matchCase: boolean): number[] {
  const parts = texts.map((part) => new TextEncoder().encode(part));
  const bytes = Uint8Array.from(parts.flatMap((part) => [...part]));
  const lengths = Uint32Array.from(parts, (part) => part.length);
  return searchBlock(bytes, lengths, prepareSearch(searchTerms(wanted), matchCase));
}

describe('searchBlock', () => {
  it('finds the texts that hold every term, and no others', () => {
    fc.assert(
      fc.property(fc.array(text, { maxLength: 12 }), search, fc.boolean(), (texts, wanted, matchCase) => {
        const fold = matchCase ? (value: string) => value : foldAscii;
        const expected = texts.flatMap((candidate, index) =>
          parseSearch(wanted).every((term) => fold(candidate).includes(fold(term))) ? [index] : [],
        );
        expect(inBlock(texts, wanted, matchCase)).toEqual(expected);
      }),
      { numRuns: 2000 },
    );
  });

  it('takes no match that runs over the border of two texts', () => {
    expect(inBlock(['sel', 'ect', '', 'select'], 'select', false)).toEqual([3]);
    expect(inBlock(['aaa', 'aa'], 'aaaa', false)).toEqual([]);
  });

  it('folds ASCII alone', () => {
    expect(inBlock(['SQL', 'sql', 'É', 'é'], 'sql', false)).toEqual([0, 1]);
    expect(inBlock(['SQL', 'sql'], 'SQL', true)).toEqual([0]);
    expect(inBlock(['É', 'é'], 'é', false)).toEqual([1]);
  });
});

describe('parseSearch', () => {
  it('splits words and keeps phrases', () => {
    expect(parseSearch('  join  "left  outer" 数据库 ')).toEqual(['join', 'left  outer', '数据库']);
    expect(parseSearch('"open end')).toEqual(['open end']);
    expect(parseSearch('a"b c"d a')).toEqual(['a', 'b c', 'd']);
    expect(parseSearch(' "" "  " ')).toEqual([]);
  });

  it('puts the longest term first', () => {
    expect(searchTerms('a 中文 bcd').map((term) => term.length)).toEqual([6, 3, 1]);
  });
});
