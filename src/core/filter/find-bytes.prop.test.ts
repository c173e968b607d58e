import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { canScanFor, findByRareByte, findBySkips, preparePattern, type Pattern } from './find-bytes.ts';

/** Few values, so that patterns are found, and such as differ in the bit that tells capital from small letters. */
const byte = fc.constantFrom(0x61, 0x41, 0x62, 0x40, 0x60, 0x01, 0x21, 0x80, 0xa0, 0xc1, 0xe1, 0x00, 0xff);
/** Letters of two bytes whose forms share bytes with others, in either way. */
const letters = fc.constantFrom('р', 'Р', 'ё', 'а', 'É', 'é', 'ÿ', 'σ', 'a', '中', '一', '丠');
const pattern = fc.uint8Array({ min: 0, max: 255, minLength: 1, maxLength: 4 }).chain((any) =>
  fc.oneof(
    fc.array(byte, { minLength: 1, maxLength: 4 }).map((bytes) => Uint8Array.from(bytes)),
    fc.array(letters, { minLength: 1, maxLength: 3 }).map((parts) => new TextEncoder().encode(parts.join(''))),
    fc.constant(any),
  ),
);
const text = fc.array(fc.oneof(byte, letters), { maxLength: 40 }).map((parts) => {
  return parts.flatMap((part) => (typeof part === 'number' ? part : [...new TextEncoder().encode(part)]));
});

/** What both ways must come to, read off the definition. */
function firstPlace(bytes: Uint8Array, from: number, to: number, wanted: Pattern): number {
  for (let at = from; at + wanted.bytes.length <= to; at++) {
    if (wanted.bytes.every((own, i) => wanted.fold[bytes[at + i] ?? 0] === own)) return at;
  }
  return -1;
}

describe('both ways to find bytes', () => {
  it('find the first place, whichever byte is taken for the rare one', () => {
    fc.assert(
      fc.property(text, pattern, fc.nat(12), fc.nat(12), fc.boolean(), (all, wanted, head, tail, matchCase) => {
        const bytes = Uint8Array.from(all);
        const place = { bytes, from: Math.min(head, bytes.length), to: Math.max(0, bytes.length - tail) };
        const prepared = preparePattern(wanted, matchCase);
        const expected = firstPlace(bytes, place.from, place.to, prepared);
        expect(findBySkips(place, prepared)).toBe(expected);
        for (let rare = 0; rare < wanted.length; rare++) {
          if (canScanFor(prepared, rare)) expect(findByRareByte(place, prepared, rare)).toBe(expected);
        }
      }),
      { numRuns: 3000 },
    );
  });

  it('can scan for every byte but those of letters whose forms differ in more than one bit', () => {
    function scanned(term: string): boolean[] {
      const prepared = preparePattern(new TextEncoder().encode(term), false);
      return Array.from(prepared.bytes, (_, at) => canScanFor(prepared, at));
    }
    expect(scanned('Sql 中')).toEqual([true, true, true, true, true, true, true]);
    expect(scanned('é')).toEqual([true, true]);
    expect(scanned('ё')).toEqual([false, false]);
  });
});
