import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { splitWords, stem, stemsOf } from './words.ts';

describe('stem', () => {
  it.each([
    ['queries', 'query'],
    ['boxes', 'box'],
    ['classes', 'class'],
    ['functions', 'function'],
    ['writing', 'writ'],
    ['write', 'writ'],
    ['planned', 'plan'],
    ['pipe', 'pipe'],
    ['dates', 'date'],
    ['planning', 'plan'],
    ['selling', 'sell'],
    ['translation', 'translat'],
    ['translate', 'translat'],
  ])('%s -> %s', (word, expected) => {
    expect(stem(word)).toBe(expected);
  });

  it.each(['lens', 'news', 'string', 'bring', 'need', 'speed', 'this', 'question', 'status', 'sql'])(
    'leaves %s alone',
    (word) => {
      expect(stem(word)).toBe(word);
    },
  );
});

describe('splitWords', () => {
  it('takes words as stems and characters of scripts without spaces one by one', () => {
    expect(splitWords('请用Python写脚本').stems).toEqual(['请', '用', 'python', '写', '脚', '本']);
  });

  it('keeps c++, c# and full-width letters', () => {
    expect(splitWords('C++, C# or ＳＱＬ').stems).toEqual(['c++', 'c#', 'or', 'sql']);
  });

  it('takes traditional characters as simplified ones', () => {
    expect(splitWords('請寫一個程式').stems.join('')).toBe('请写一个程式');
  });

  it('takes accents off Latin letters and keeps other alphabets', () => {
    expect(splitWords('traducción über Ελλάδα').stems).toEqual(['traduccion', 'uber', 'ελλάδα']);
  });

  it('says where a unit stands in the text', () => {
    const { starts, ends } = splitWords(' Fix  it');
    expect(starts).toEqual([1, 6]);
    expect(ends).toEqual([4, 8]);
  });

  it('sets units apart at punctuation, but not inside a word', () => {
    const { stems, apart } = splitWords('node.js, step-by-step');
    expect(stems).toEqual(['node', 'js', 'step', 'by', 'step']);
    expect(apart).toEqual([true, false, true, false, false]);
  });

  it('knows the sentence of each unit', () => {
    expect(splitWords('Go on. Now stop，等等。好').sentence).toEqual([0, 0, 2, 2, 2, 2, 6]);
  });
});

describe('stemsOf', () => {
  it('gives the stems alone', () => {
    const tricky = ['a', 'Ss', '-', '.', 'c', '+', '#', ' ', '请', 'ｶ', 'Ｓ', '，', '0', '\n'];
    const text = fc.oneof(fc.string({ unit: 'grapheme' }), fc.array(fc.constantFrom(...tricky)));
    fc.assert(
      fc.property(text, (written) => {
        const any = typeof written === 'string' ? written : written.join('');
        expect(stemsOf(any)).toEqual(splitWords(any).stems);
      }),
    );
  });
});
