import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findByRareByte, findBySkips, foldTable, preparePattern } from './find-bytes.ts';

/** Few values, so that patterns are found, and such as differ in the bit that tells capital from small letters. */
const byte = fc.constantFrom(0x61, 0x41, 0x62, 0x40, 0x60, 0x01, 0x21, 0x80, 0xc1, 0xe1, 0x00, 0xff);
const pattern = fc.uint8Array({ min: 0, max: 255, minLength: 1, maxLength: 4 }).chain((any) =>
  fc.oneof(
    fc.array(byte, { minLength: 1, maxLength: 4 }).map((bytes) => Uint8Array.from(bytes)),
    fc.constant(any),
  ),
);

/** What both ways must come to, read off the definition. */
function firstPlace(bytes: Uint8Array, from: number, to: number, wanted: Uint8Array, fold: Uint8Array): number {
  for (let at = from; at + wanted.length <= to; at++) {
    if (wanted.every((own, i) => fold[bytes[at + i] ?? 0] === fold[own])) return at;
  }
  return -1;
}

describe('both ways to find bytes', () => {
  it('find the first place, whichever byte is taken for the rare one', () => {
    fc.assert(
      fc.property(
        fc.array(byte, { maxLength: 40 }),
        pattern,
        fc.nat(12),
        fc.nat(12),
        fc.boolean(),
        (all, wanted, head, tail, matchCase) => {
          const bytes = Uint8Array.from(all);
          const fold = foldTable(matchCase);
          const place = { bytes, from: Math.min(head, bytes.length), to: Math.max(0, bytes.length - tail) };
          const expected = firstPlace(bytes, place.from, place.to, wanted, fold);
          const prepared = preparePattern(wanted, fold);
          expect(findBySkips(place, prepared)).toBe(expected);
          for (let rare = 0; rare < wanted.length; rare++) expect(findByRareByte(place, prepared, rare)).toBe(expected);
        },
      ),
      { numRuns: 3000 },
    );
  });
});
