import { describe, expect, it } from 'vitest';
import { encodingOf, guessEncoding, toUtf8, utf16WithoutBom } from './encoding.ts';
import { excerptOf, excerptOfBytes } from './excerpt.ts';
import { foreignFile, looksBinary } from './magic.ts';

async function* pieces(bytes: Uint8Array, size: number): AsyncGenerator<Uint8Array> {
  for (let at = 0; at < bytes.length; at += size) yield await Promise.resolve(bytes.subarray(at, at + size));
}

function utf16le(text: string): Uint8Array {
  return Uint8Array.from(Array.from(text, (_, at) => text.charCodeAt(at)).flatMap((code) => [code & 255, code >> 8]));
}

describe('toUtf8', () => {
  it.each([1, 3, 100])('reads UTF-16 in pieces of %i bytes', async (size) => {
    const bytes = utf16le('\ufeff写 a\n');
    let text = '';
    for await (const part of toUtf8(pieces(bytes, size), encodingOf(bytes))) text += new TextDecoder().decode(part);
    expect(text).toBe('写 a\n');
  });

  it('takes the byte order mark of UTF-8 off, also in pieces', async () => {
    const bytes = new TextEncoder().encode('\ufeffab');
    const parts: number[] = [];
    for await (const part of toUtf8(pieces(bytes, 2), encodingOf(bytes))) parts.push(...part);
    expect(parts).toEqual([0x61, 0x62]);
  });
});

describe('guessEncoding', () => {
  it('names UTF-16 without a byte order mark by its NUL bytes', () => {
    expect(utf16WithoutBom(utf16le('plain words'))).toBe('UTF-16LE');
    expect(utf16WithoutBom(new TextEncoder().encode('plain words'))).toBeNull();
  });

  it('names what it cannot tell after the most common one', () => {
    expect(guessEncoding(Uint8Array.from([0x63, 0x61, 0x66, 0xe9]))).toContain('Windows-1252');
  });
});

describe('excerptOf', () => {
  it('shows control and direction characters and keeps to 200 characters', () => {
    expect(excerptOf('a\0b\u202ec\td')).toBe('a␀b<U+202E>c␉d');
    expect(excerptOf('\u202e'.repeat(150))).toHaveLength(200);
    expect(excerptOf('x'.repeat(201))).toBe(`${'x'.repeat(199)}…`);
    expect(excerptOf('x'.repeat(200))).toBe('x'.repeat(200));
  });

  it('does not show a character cut in two as a wrong byte', () => {
    const shown = excerptOfBytes(new TextEncoder().encode(`a${'写'.repeat(400)}`));
    expect(shown).not.toContain('\ufffd');
    expect(shown.length).toBeLessThanOrEqual(200);
  });
});

describe('foreignFile', () => {
  it('leaves texts alone that begin like a signature', () => {
    const encoder = new TextEncoder();
    expect(foreignFile(encoder.encode('MZ is a place'))).toBeNull();
    expect(foreignFile(encoder.encode('BM25 ranks documents'))).toBeNull();
    expect(looksBinary(encoder.encode('tabs\tand\r\nlines\f'))).toBe(false);
  });
});
