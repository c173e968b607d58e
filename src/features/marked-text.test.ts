import { describe, expect, it } from 'vitest';
import { markedLine, markedPieces } from './marked-text.ts';

function marked(text: string) {
  return { text, marked: true };
}

function plain(text: string) {
  return { text, marked: false };
}

describe('markedPieces', () => {
  it('cuts at the edges of what was found', () => {
    expect(
      markedPieces('a sql join', [
        { from: 2, to: 5 },
        { from: 6, to: 10 },
      ]),
    ).toEqual([plain('a '), marked('sql'), plain(' '), marked('join')]);
  });

  it('leaves out what lies beyond a text that was cut', () => {
    expect(
      markedPieces('abcd', [
        { from: 3, to: 9 },
        { from: 12, to: 13 },
      ]),
    ).toEqual([plain('abc'), marked('d')]);
  });

  it('loses nothing and adds nothing', () => {
    const text = 'x\n y';
    expect(markedPieces(text, [])).toEqual([plain(text)]);
    expect(markedPieces(text, [{ from: 0, to: text.length }])).toEqual([marked(text)]);
    expect(markedPieces('', [])).toEqual([]);
  });
});

describe('markedLine', () => {
  it('keeps blanks between pieces and shows what is invisible', () => {
    expect(markedLine('  say\n hi\u202E', [{ from: 2, to: 5 }])).toEqual([
      plain(''),
      marked('say'),
      plain(' hiU+202E'),
    ]);
  });

  it('begins shortly before a find that lies far in', () => {
    const text = `${'word '.repeat(40)}needle`;
    const [first, second] = markedLine(text, [{ from: 200, to: 206 }]);
    expect(first?.text).toBe('…ord word word word word ');
    expect(second).toEqual(marked('needle'));
  });
});
