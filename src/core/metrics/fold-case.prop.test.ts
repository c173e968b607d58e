import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { foldCode, foldText, unfoldedCodes } from './fold-case.ts';

const codes = Array.from({ length: 0x800 }, (_, code) => code);
const everyLetter = String.fromCharCode(...codes);

/** What the regular expressions of the platform hold for the same letter: Unicode's simple case folding. */
function sameByUnicode(code: number): number[] {
  const pattern = new RegExp(`\\u{${code.toString(16)}}`, 'giu');
  return [...everyLetter.matchAll(pattern)].map(({ index }) => index);
}

describe('foldCode', () => {
  it('holds the same letters for equal as Unicode does, but for those of another length', () => {
    for (const code of codes) {
      const same = sameByUnicode(code).filter((other) => other < 0x80 === code < 0x80);
      expect(codes.filter((other) => foldCode(other) === foldCode(code))).toEqual(same);
    }
  });

  it('comes to nothing new when done twice, and is undone by `unfoldedCodes`', () => {
    for (const code of codes) {
      expect(foldCode(foldCode(code))).toBe(foldCode(code));
      expect(unfoldedCodes(foldCode(code))).toContain(code);
    }
  });
});

describe('foldText', () => {
  it('folds Latin with accents, Greek, Cyrillic and Armenian, and leaves other lengths alone', () => {
    expect(foldText('ÉCOLE Łódź ΟΔΌΣ οδός ЁЛКА Ș Ա')).toBe('école łódź οδόσ οδόσ ёлка ș ա');
    expect(foldText('ß ſ İ ı \u212a Ẽ Ａ 中 😀')).toBe('ß ſ İ ı \u212a Ẽ Ａ 中 😀');
  });

  it('keeps every length, in UTF-16 and in UTF-8', () => {
    fc.assert(
      fc.property(fc.array(fc.nat(0xffff)), (units) => {
        const text = String.fromCharCode(...units);
        const folded = foldText(text);
        expect(folded.length).toBe(text.length);
        expect(new TextEncoder().encode(folded).length).toBe(new TextEncoder().encode(text).length);
      }),
    );
  });
});
