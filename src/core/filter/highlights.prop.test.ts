import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findHighlights } from './highlights.ts';

function marked(text: string, search: string, matchCase = false): string[] {
  return findHighlights(text, search, matchCase).map(({ from, to }) => text.slice(from, to));
}

describe('findHighlights', () => {
  it('marks words and phrases, in any script, as the search folds them', () => {
    expect(marked('Sort a list, then SORT it', 'sort')).toEqual(['Sort', 'SORT']);
    expect(marked('Sort a list, then SORT it', 'SORT', true)).toEqual(['SORT']);
    expect(marked('a list of lists', '"list of"')).toEqual(['list of']);
    expect(marked('翻译这句话', '这句')).toEqual(['这句']);
    expect(marked('ÄRGER ärger', 'ärger')).toEqual(['ÄRGER', 'ärger']);
    expect(marked('😀 Привет, ПРИВЕТ', 'привет')).toEqual(['Привет', 'ПРИВЕТ']);
    expect(marked('İ ÉCOLE', 'école')).toEqual(['ÉCOLE']);
    expect(marked('nothing here', '')).toEqual([]);
  });

  it('joins places that overlap or touch', () => {
    expect(marked('aaaa b', 'aa')).toEqual(['aaaa']);
    expect(marked('abcd', 'ab cd')).toEqual(['abcd']);
  });

  it('gives ascending places apart from each other, each covered by terms', () => {
    const text = fc.string({ unit: fc.constantFrom('a', 'B', 'b', '😀', ' ') });
    fc.assert(
      fc.property(text, fc.array(fc.constantFrom('a', 'ab', 'b', '😀'), { minLength: 1 }), (hay, terms) => {
        const covered = new Set<number>();
        const folded = hay.toLowerCase();
        for (const term of terms) {
          for (let at = 0; at < hay.length; at++) {
            if (folded.startsWith(term, at)) for (let i = 0; i < term.length; i++) covered.add(at + i);
          }
        }
        const found = findHighlights(hay, terms.join(' '), false);
        const places = found.flatMap(({ from, to }) => Array.from({ length: to - from }, (_, i) => from + i));
        expect(places).toEqual([...covered].sort((a, b) => a - b));
        found.slice(1).forEach(({ from }, i) => expect(from).toBeGreaterThan(found[i]?.to ?? Infinity));
      }),
    );
  });
});
