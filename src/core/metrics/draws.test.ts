import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { seededRandom } from '../seed.ts';
import { bitCounts, drawParts, KeptCoins } from './draws.ts';
import { addIds, allOf, noneOf, type Mask } from './mask.ts';

function bitsOf(number: number): number {
  let bits = 0;
  for (let rest = number; rest !== 0; rest >>>= 1) bits += rest & 1;
  return bits;
}

function maskOf(members: readonly boolean[]): Mask {
  const mask = noneOf(members.length);
  addIds(mask, Uint32Array.from(members.flatMap((member, id) => (member ? [id] : []))));
  return mask;
}

describe('drawParts', () => {
  it('takes as many as wished, none twice, in every draw', () => {
    fc.assert(
      fc.property(
        fc
          .array(fc.boolean(), { minLength: 1, maxLength: 2100 })
          .chain((members) =>
            fc.tuple(fc.constant(members), fc.integer({ min: 0, max: members.filter(Boolean).length })),
          ),
        fc.integer({ min: 1, max: 32 }),
        fc.integer(),
        ([members, size], draws, seed) => {
          const parts = drawParts(maskOf(members), size, draws, seededRandom(seed));
          const sizes = Array.from({ length: draws }, (_, draw) => parts.filter((part) => (part >>> draw) & 1).length);
          expect(parts).toHaveLength(members.length);
          expect(parts.every((part, id) => part === 0 || members[id])).toBe(true);
          expect(sizes).toEqual(new Array(draws).fill(size));
          expect(bitCounts(parts, draws)).toEqual(sizes);
          if (draws < 32) expect(parts.every((part) => part < 2 ** draws)).toBe(true);
        },
      ),
    );
  });

  it('takes the same with coins that were kept, whatever masks they served before', () => {
    const size = 500;
    const members = fc.array(fc.boolean(), { minLength: size, maxLength: size });
    const asked = fc.tuple(members, fc.integer({ min: 0, max: 4 }), fc.integer({ min: 1, max: 32 }), fc.nat(1));
    fc.assert(
      fc.property(fc.array(asked, { minLength: 1, maxLength: 12 }), (questions) => {
        const kept = new KeptCoins();
        for (const [things, quarters, draws, seed] of questions) {
          const mask = maskOf(things);
          const part = Math.floor((things.filter(Boolean).length * quarters) / 4);
          const alone = drawParts(mask, part, draws, seededRandom(seed)).slice();
          expect(drawParts(mask, part, draws, seededRandom(seed), kept)).toEqual(alone);
        }
      }),
      { numRuns: 50 },
    );
  });

  it('takes as many of very many', () => {
    for (const size of [0, 1, 37_500, 299_999, 300_000]) {
      const parts = drawParts(allOf(300_000), size, 20, seededRandom(size));
      expect(bitCounts(parts, 20)).toEqual(new Array(20).fill(size));
    }
  });

  it('takes any two things together as often as any others', () => {
    for (const size of [2, 3, 5]) {
      const together = new Map<string, number>();
      const rounds = 600;
      const random = seededRandom(size);
      for (let round = 0; round < rounds; round++) {
        const parts = drawParts(allOf(6), size, 32, random);
        for (let a = 0; a < 6; a++)
          for (let b = 0; b < a; b++) {
            const both = bitsOf((parts[a] ?? 0) & (parts[b] ?? 0));
            together.set(`${a} ${b}`, (together.get(`${a} ${b}`) ?? 0) + both);
          }
      }
      const share = (size * (size - 1)) / 30;
      const deviation = Math.sqrt(rounds * 32 * share * (1 - share));
      for (const count of together.values()) expect(Math.abs(count - rounds * 32 * share)).toBeLessThan(4 * deviation);
    }
  });

  it('draws anew each time: what one draw takes says nothing of the next', () => {
    const random = seededRandom(11);
    const rounds = 800;
    let both = 0;
    for (let round = 0; round < rounds; round++) {
      for (const part of drawParts(allOf(6), 2, 32, random)) both += bitsOf(part & (part >>> 1));
    }
    // 31 neighbours of 6 things: a ninth of them are taken by both of two independent draws.
    const pairs = rounds * 6 * 31;
    expect(Math.abs(both - pairs / 9)).toBeLessThan(4 * Math.sqrt((pairs * 8) / 81));
  });

  it('refuses more draws than a number has bits, and more things than there are', () => {
    expect(() => drawParts(allOf(9), 3, 33, seededRandom(1))).toThrow('33 draws; 1 to 32 can be taken.');
    expect(() => drawParts(allOf(9), 3, 0, seededRandom(1))).toThrow(RangeError);
    expect(() => drawParts(allOf(9), 10, 3, seededRandom(1))).toThrow('10 of 9 things cannot be drawn.');
  });
});
