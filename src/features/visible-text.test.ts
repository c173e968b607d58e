import { describe, expect, it } from 'vitest';
import { boundedText, visibleLine, visiblePieces } from './visible-text.ts';

describe('visible text', () => {
  it('leaves plain text alone, whatever the script', () => {
    for (const text of ['Write a haiku.\n\tTwo.', '用 React 写', 'می‌خواهم', '👩‍💻 code', '']) {
      expect(
        visiblePieces(text)
          .map((piece) => piece.text)
          .join(''),
      ).toBe(text);
      expect(visiblePieces(text).every((piece) => piece.code === null)).toBe(true);
    }
  });

  it('shows what would turn the line round', () => {
    expect(visiblePieces('a\u202Eb')).toEqual([
      { text: 'a', code: null },
      { text: 'U+202E', code: 'U+202E' },
      { text: 'b', code: null },
    ]);
  });

  it('shows control characters, but not the one of a line end', () => {
    expect(visiblePieces('\u0000')).toEqual([{ text: 'U+0000', code: 'U+0000' }]);
    expect(visiblePieces('a\r\nb')).toEqual([{ text: 'a\r\nb', code: null }]);
    expect(visiblePieces('a\rb')[1]).toEqual({ text: 'U+000D', code: 'U+000D' });
  });

  it('shows a lone half of a pair', () => {
    expect(visiblePieces('x\uD83D').at(-1)).toEqual({ text: 'U+D83D', code: 'U+D83D' });
  });

  it('fits a cell in one line', () => {
    expect(visibleLine('  a\n\n b\u200Bc ')).toBe('a bU+200Bc');
  });

  it('is cut between characters', () => {
    expect(boundedText('abc', 3)).toEqual({ text: 'abc', whole: true });
    expect(boundedText('ab😀', 3)).toEqual({ text: 'ab', whole: false });
  });
});
