import { describe, expect, it } from 'vitest';
import { nameInText, nowhere, type TextWords } from './name-in-text.ts';

/** A text of these words, given as numbers; a word is as rare as its number. */
function textOf(...words: number[]): TextWords {
  const firsts = new Map<number, number>();
  for (const [unit, word] of words.entries()) if (!firsts.has(word)) firsts.set(word, unit);
  return { hashes: Uint32Array.from(words), firsts, rarity: (word) => word, cues: 0 };
}

describe('nameInText', () => {
  it('finds the words of a tag side by side', () => {
    expect(nameInText([3, 4], textOf(9, 3, 1, 3, 4))).toEqual({ found: 2, foundRarity: 7, firstFound: 1, phrase: 1 });
  });

  it('does not take words in another order or apart for the phrase', () => {
    expect(nameInText([3, 4], textOf(4, 3, 5)).phrase).toBe(0);
    expect(nameInText([3, 4], textOf(3, 5, 4)).phrase).toBe(0);
  });

  it('counts what is there of a tag that is not named in full', () => {
    expect(nameInText([3, 4], textOf(7, 4))).toEqual({ found: 1, foundRarity: 4, firstFound: 1, phrase: 0 });
  });

  it('says so where nothing is there', () => {
    expect(nameInText([3], textOf(1, 2))).toEqual({ found: 0, foundRarity: 0, firstFound: nowhere, phrase: 0 });
    expect(nameInText([], textOf(1)).phrase).toBe(0);
  });
});
