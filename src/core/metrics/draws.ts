/** Many random draws from the same things at once: what takes part in which draw is a bit of a number. */
import { nextState, wordOf, type Random } from '../seed.ts';
import { bump, u32 } from './typed.ts';

/** A draw has a bit of a number. */
const mostDraws = 32;

/** Coins thrown a thing: its share in a draw comes out to 1/32. */
const coins = 5;
const shares = 2 ** coins;

/**
 * Draws `size` of `count` things `draws` times (1 to 32), each time without replacement: every choice of that many is
 * equally likely. Returns a number for each thing, whose bit `d` is set where draw `d` has taken it.
 *
 * Coins are thrown for all draws of a thing at once; then as many are added or left out at random as a draw has too few
 * or too many. Whichever number the coins come to, all choices of that many are equally likely, and stay so.
 */
export function drawParts(count: number, size: number, draws: number, random: Random): Uint32Array {
  if (draws < 1 || draws > mostDraws) throw new RangeError(`${draws} draws; 1 to ${mostDraws} can be taken.`);
  if (size > count) throw new RangeError(`${size} of ${count} things cannot be drawn.`);
  const parts = throwCoins(count, nearShare(size / count), draws, random);
  bitCounts(parts, draws).forEach((taken, draw) => {
    evenOut(parts, 1 << draw, size - taken, random);
  });
  return parts;
}

/** In 32nds, away from the half: what is then to be added or left out is found soon, since most of the rest is of that kind. */
function nearShare(share: number): number {
  return share < 0.5 ? Math.floor(share * shares) : Math.ceil(share * shares);
}

/** A number a thing; each bit is set with a probability of `share` 32nds. */
function throwCoins(count: number, share: number, draws: number, random: Random): Uint32Array {
  const every = everyDraw(draws);
  const parts = new Uint32Array(count);
  if (share === 0) return parts;
  if (share === shares) return parts.fill(every);
  let state = (random() * 2 ** 32) | 0;
  for (let at = 0; at < count; at++) {
    let part = 0;
    for (let coin = 0; coin < coins; coin++) {
      state = nextState(state);
      part = (share >> coin) & 1 ? part | wordOf(state) : part & wordOf(state);
    }
    parts[at] = part & every;
  }
  return parts;
}

/** Adds that many to a draw, or leaves as many out where it is negative. */
function evenOut(parts: Uint32Array, bit: number, missing: number, random: Random): void {
  const found = missing > 0 ? 0 : bit;
  for (let left = Math.abs(missing); left > 0;) {
    const any = Math.floor(random() * parts.length);
    const part = u32(parts, any);
    if ((part & bit) !== found) continue;
    parts[any] = part ^ bit;
    left -= 1;
  }
}

/** What takes part in every draw. */
export function everyDraw(draws: number): number {
  return 2 ** draws - 1;
}

/** How many of the numbers have each of the lowest `bits` bits. */
export function bitCounts(numbers: Uint32Array, bits: number): number[] {
  const byByte = Array.from({ length: Math.ceil(bits / 8) }, (_, byte) => countBytes(numbers, 8 * byte));
  return Array.from({ length: bits }, (_, bit) =>
    (byByte[bit >> 3] ?? []).reduce((sum, count, byte) => sum + ((byte >> (bit & 7)) & 1) * count, 0),
  );
}

/** How often each value of a byte occurs. */
function countBytes(numbers: Uint32Array, shift: number): readonly number[] {
  const counts = new Uint32Array(256);
  for (let at = 0; at < numbers.length; at++) bump(counts, (u32(numbers, at) >>> shift) & 255);
  return Array.from(counts);
}
