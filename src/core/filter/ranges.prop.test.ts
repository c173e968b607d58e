import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Bounds } from './filter.ts';
import { everyNumber, holdsNumber, numbersWithin, sameNumbers, withoutRange, withRange } from './ranges.ts';

const most = 12;
const number = fc.nat(most);
const bounds: fc.Arbitrary<Bounds> = fc.record({ least: fc.option(number), most: fc.option(number) });
const ranges = fc.array(bounds, { maxLength: 5 });

function numbersOf(held: readonly Bounds[]): readonly number[] {
  return Array.from({ length: most + 2 }, (_, at) => at).filter((at) => holdsNumber(held, at));
}

function within({ least, most: last }: Bounds, at: number): boolean {
  return at >= (least ?? 0) && at <= (last ?? Infinity);
}

describe('ranges of numbers', () => {
  it('hold what any of them holds', () => {
    fc.assert(
      fc.property(ranges, number, (held, at) => {
        expect(holdsNumber(held, at)).toBe(held.some((range) => within(range, at)));
        expect(numbersWithin(held, most)[at]).toBe(holdsNumber(held, at) ? 1 : 0);
      }),
    );
  });

  it('with one more hold its numbers too, and without it the others alone', () => {
    fc.assert(
      fc.property(ranges, bounds, number, (held, range, at) => {
        expect(holdsNumber(withRange(held, range), at)).toBe(holdsNumber(held, at) || within(range, at));
        expect(holdsNumber(withoutRange(held, range), at)).toBe(holdsNumber(held, at) && !within(range, at));
      }),
    );
  });

  it('come out ascending, apart from each other and never empty', () => {
    fc.assert(
      fc.property(ranges, bounds, (held, range) => {
        for (const made of [withRange(held, range), withoutRange(held, range)]) {
          for (const [at, { least, most: last }] of made.entries()) {
            expect(least).toBeLessThanOrEqual(last ?? Infinity);
            expect(made[at + 1]?.least ?? Infinity).toBeGreaterThan((last ?? Infinity) === Infinity ? most : last! + 1);
          }
        }
      }),
    );
  });

  it('are the same when they hold the same', () => {
    fc.assert(
      fc.property(ranges, ranges, (a, b) => {
        expect(sameNumbers(a, b)).toBe(JSON.stringify(numbersOf(a)) === JSON.stringify(numbersOf(b)));
      }),
    );
    expect(
      sameNumbers(
        [
          { least: null, most: 2 },
          { least: 3, most: null },
        ],
        everyNumber,
      ),
    ).toBe(true);
  });
});
