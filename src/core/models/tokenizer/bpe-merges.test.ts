import { describe, expect, it } from 'vitest';
import { mergesOf, whyNoMerges } from './bpe-merges.ts';
import type { Piece } from './sentencepiece-model.ts';

/** Pieces with falling scores, as training gives them. */
function pieces(...texts: readonly string[]): Piece[] {
  return texts.map((text, place) => ({ text, score: -place, type: 'normal' }));
}

describe('merges', () => {
  it('come in the order of scores, each piece in all ways that others make it', () => {
    expect(mergesOf(pieces('ab', 'abc', 'bc', 'a', 'b', 'c'))).toEqual([
      ['a', 'b'],
      ['ab', 'c'],
      ['a', 'bc'],
      ['b', 'c'],
    ]);
  });

  it('let a run grow from its left end', () => {
    const run = ['__', '___', '____'].map((text): Piece => ({ text, score: -1e9, type: 'normal' }));
    expect(mergesOf([...run, ...pieces('_')])).toEqual([
      ['___', '_'],
      ['__', '__'],
      ['__', '_'],
      ['_', '___'],
      ['_', '__'],
      ['_', '_'],
    ]);
  });

  it('never split a character of two code units', () => {
    expect(mergesOf(pieces('😀😀', '😀', '\ud83d', '\ude00'))).toEqual([['😀', '😀']]);
  });
});

describe('pieces that no merges can stand for', () => {
  it.each([
    ['none', pieces('ab', 'a', 'b'), null],
    ['a character that is no piece', pieces('ab', 'a'), 'the piece “ab” has a character that is no piece itself'],
    ['a long piece', pieces('a'.repeat(129), 'a'), 'a piece is longer than 64 characters'],
    [
      'scores that are shared',
      [...pieces('ab'), ...pieces('ba', 'a', 'b')],
      'the pieces “ab” and “ba” have the same score',
    ],
    ['runs that share a score', [...pieces('aa'), ...pieces('aaa', 'a')], null],
    ['runs of two characters that share a score', [...pieces('aa'), ...pieces('bb', 'a', 'b')], 'have the same score'],
  ])('%s', (_, list, reason) => {
    if (reason === null) expect(whyNoMerges(list)).toBeNull();
    else expect(whyNoMerges(list)).toContain(reason);
  });
});
