import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { prepareSearch, searchBlock } from './byte-search.ts';
import { parseSearch, searchTerms } from './search-terms.ts';

/** Among them letters whose forms share bytes with each other, and longer characters of the same bytes. */
const letters = fc.oneof(
  fc.constantFrom('a', 'b', 'A', 'B', ' ', 'é', 'É', 'à', '中', '文', '一', '丠', '😀', 'ab', 'ba', 'ÿ', 'Ÿ', 'Ő', 'ő'),
  fc.constantFrom('р', 'Р', 'с', 'С', 'а', 'А', 'п', 'П', 'ё', 'Ё', 'Ѐ', 'Ѡ', 'Σ', 'σ', 'ς', 'Ώ', 'ώ', 'Μ', 'µ', 'ß'),
);
const text = fc.array(letters, { maxLength: 12 }).map((parts) => parts.join(''));
const search = fc.oneof(
  text,
  text.map((phrase) => `"${phrase}"`),
);

/** What Unicode holds for the same text, asked of the platform's regular expressions. */
function holds(candidate: string, term: string, matchCase: boolean): boolean {
  return matchCase ? candidate.includes(term) : new RegExp(term, 'iu').test(candidate);
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
        const expected = texts.flatMap((candidate, index) =>
          parseSearch(wanted).every((term) => holds(candidate, term, matchCase)) ? [index] : [],
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

  it('folds letters of all scripts that keep their length', () => {
    expect(inBlock(['SQL', 'sql', 'É', 'é'], 'sql', false)).toEqual([0, 1]);
    expect(inBlock(['SQL', 'sql'], 'SQL', true)).toEqual([0]);
    expect(inBlock(['École', 'école', 'ÉCOLE', 'ecole'], 'école', false)).toEqual([0, 1, 2]);
    expect(inBlock(['École', 'école'], 'école', true)).toEqual([1]);
    expect(inBlock(['СПОРТ и ёлка', 'спорт', 'Ёлка'], 'Спорт', false)).toEqual([0, 1]);
    expect(inBlock(['ΟΔΟΣ', 'οδός', 'οδος'], 'οδοσ', false)).toEqual([0, 2]);
    expect(inBlock(['STRASSE', 'Straße'], 'straße', false)).toEqual([1]);
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
