import fc from 'fast-check';
import { snappyUncompress } from 'hyparquet';
import { describe, expect, it } from 'vitest';
import { seededRandom } from '../seed.ts';
import { snappyCompress } from './snappy.ts';

function roundTrip(bytes: Uint8Array): Uint8Array {
  const output = new Uint8Array(bytes.length);
  snappyUncompress(snappyCompress(bytes), output);
  return output;
}

/** Pieces of earlier bytes and new ones: matches of every length, near and far. */
const repetitive = fc
  .array(fc.tuple(fc.uint8Array({ maxLength: 40 }), fc.nat(200), fc.nat(70_000)), { minLength: 1, maxLength: 60 })
  .map((pieces) => {
    const bytes: number[] = [];
    for (const [fresh, length, back] of pieces) {
      bytes.push(...fresh);
      const from = Math.max(0, bytes.length - 1 - back);
      for (let at = 0; at < length && bytes.length > 0; at += 1) bytes.push(bytes[from + at] ?? 0);
    }
    return Uint8Array.from(bytes);
  });

describe('snappyCompress', () => {
  it('gives back what was compressed', () => {
    fc.assert(
      fc.property(repetitive, (bytes) => {
        expect(roundTrip(bytes)).toEqual(bytes);
      }),
    );
    // A view into a larger buffer, as pages are.
    const view = new TextEncoder().encode('--a text, a text and a text again--').subarray(2, -2);
    expect(roundTrip(view)).toEqual(view);
  });

  it('holds bytes that do not repeat, across blocks', () => {
    const random = seededRandom(1);
    const noise = Uint8Array.from({ length: 200_000 }, () => random() * 256);
    expect(roundTrip(noise)).toEqual(noise);
    expect(snappyCompress(noise).length).toBeLessThan(noise.length * 1.01);
  });

  it('makes texts small', () => {
    const text = new TextEncoder().encode('a line that comes again and again\n'.repeat(10_000));
    expect(roundTrip(text)).toEqual(text);
    expect(snappyCompress(text).length).toBeLessThan(text.length / 15);
  });
});
