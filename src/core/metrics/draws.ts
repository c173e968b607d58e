/** Many random draws from the same things at once: what takes part in which draw is a bit of a number. */
import { fromBase64 } from '../base64.ts';
import { nextState, type Random } from '../seed.ts';
import { drawsWasm } from './draws-wasm.ts';
import { allOf, countIn, has, type Mask } from './mask.ts';
import { bump, u32, u8 } from './typed.ts';

/** A draw has a bit of a number. */
const mostDraws = 32;

/** Coins thrown a thing: its share in a draw comes out to 1/256. */
const coins = 8;
const shares = 2 ** coins;

/** Sets of coins that are kept; 4 bytes a thing each. */
const mostThrows = 2;

/**
 * Coins that were thrown for all things of a set. They serve every mask: what it leaves of them is as random as coins
 * thrown for its own things, and the same. Kept for those shares that were asked for last.
 */
export class KeptCoins {
  readonly #throws = new Map<string, Uint32Array>();

  /** The coins of so many things, a share and a start of the generators; `throwAll` throws them where they are not here. */
  of(size: number, share: number, start: number, throwAll: () => Uint32Array): Uint32Array {
    const key = `${size} ${share} ${start}`;
    const parts = this.#throws.get(key) ?? throwAll();
    this.#throws.delete(key);
    this.#throws.set(key, parts);
    const [oldest] = this.#throws.keys();
    if (this.#throws.size > mostThrows && oldest !== undefined) this.#throws.delete(oldest);
    return parts;
  }
}

/**
 * Draws `size` of the things of a mask `draws` times (1 to 32), each time without replacement: every choice of that many
 * is equally likely. Returns a number for each id of the mask, whose bit `d` is set where draw `d` has taken it; they hold until
 * the next call. `kept` are the coins of earlier calls for as many things; the numbers are the same without.
 *
 * Coins are thrown for all draws of a thing at once; then as many are added or left out at random as a draw has too few
 * or too many. Whichever number the coins come to, all choices of that many are equally likely, and stay so. Adding and
 * leaving out try one id after another: the mask should hold many of its ids.
 */
export function drawParts(
  things: Mask,
  size: number,
  draws: number,
  random: Random,
  kept: KeptCoins | null = null,
): Uint32Array {
  if (draws < 1 || draws > mostDraws) throw new RangeError(`${draws} draws; 1 to ${mostDraws} can be taken.`);
  const count = countIn(things);
  if (size > count) throw new RangeError(`${size} of ${count} things cannot be drawn.`);
  const { parts, taken } = throwCoins(things, nearShare(size / count), 2 ** draws - 1, random, kept);
  for (let draw = 0; draw < draws; draw++) {
    evenOut(parts, things, 1 << draw, size - u32(taken, draw), random);
  }
  return parts;
}

/** In 256ths, away from the half: what is then to be added or left out is found soon, since most of the rest is of that kind. */
function nearShare(share: number): number {
  return share < 0.5 ? Math.floor(share * shares) : Math.ceil(share * shares);
}

/** What draws.wat offers; its comments say what it does. */
interface Program {
  readonly memory: { readonly buffer: ArrayBuffer; grow(pages: number): number };
  throwCoins(member: number, end: number, part: number, share: number, coins: number, every: number): void;
}

const pageBytes = 65_536;
/** Bytes of the memory: the tallies, the states of four generators, then the things and their numbers. */
const place = { states: 128, things: 256 } as const;
/** Words of the things at a time: more would not fit the tallies. */
const blockWords = 31;

let program: Program | null = null;

function startProgram(): Program {
  const { exports } = new WebAssembly.Instance(new WebAssembly.Module(fromBase64(drawsWasm)));
  return exports as unknown as Program;
}

/** A number a thing; each bit of `every` is set with a probability of `share` 256ths. `taken`: how often, by bit. */
function throwCoins(things: Mask, share: number, every: number, random: Random, kept: KeptCoins | null) {
  const start = (random() * 2 ** 32) | 0;
  // With all, or none, there is no coin to throw.
  if (share % shares === 0) return runProgram(things, share === shares ? -1 : 0, every, null);
  const toss = { share, start };
  if (kept === null) return runProgram(things, 0, every, toss);
  const { size } = things;
  const thrown = kept.of(size, share, start, () => runProgram(allOf(size), 0, -1, toss).parts.slice());
  return runProgram(things, thrown, every, null);
}

interface Toss {
  /** In 256ths. */
  readonly share: number;
  /** Of the generators. */
  readonly start: number;
}

/** Throws coins, if any, upon what each thing has before: all the same number, or one each. Leaves the bits of `every`. */
function runProgram({ size, words }: Mask, before: Uint32Array | number, every: number, toss: Toss | null) {
  program ??= startProgram();
  const { memory } = program;
  const partsAt = place.things + 16 * Math.ceil(words.length / 4);
  const missing = partsAt + 128 * words.length - memory.buffer.byteLength;
  if (missing > 0) memory.grow(Math.ceil(missing / pageBytes));
  new Uint32Array(memory.buffer, place.things, words.length).set(words);
  const parts = new Uint32Array(memory.buffer, partsAt, size);
  if (typeof before === 'number') parts.fill(before);
  else parts.set(before);
  if (toss !== null) startGenerators(new Int32Array(memory.buffer, place.states, 4), toss.start);
  const tallies = new Uint8Array(memory.buffer, 0, place.states);
  const taken = new Uint32Array(mostDraws);
  for (let word = 0; word < words.length; word += blockWords) {
    const end = Math.min(words.length, word + blockWords);
    const [from, to] = [place.things + 4 * word, place.things + 4 * end];
    program.throwCoins(from, to, partsAt + 128 * word, toss?.share ?? 0, toss === null ? 0 : coins, every);
    addTallies(taken, tallies);
  }
  return { parts, taken };
}

function startGenerators(states: Int32Array, start: number): void {
  let state = start;
  for (let lane = 0; lane < states.length; lane++) {
    state = nextState(state);
    states[lane] = state;
  }
}

/** Byte b of each group of four in vector s counts bit 8b+s. */
function addTallies(taken: Uint32Array, tallies: Uint8Array): void {
  for (let at = 0; at < tallies.length; at++) {
    const bit = 8 * (at & 3) + (at >> 4);
    taken[bit] = u32(taken, bit) + u8(tallies, at);
  }
}

/** Adds that many things to a draw, or leaves as many out where it is negative. */
function evenOut(parts: Uint32Array, things: Mask, bit: number, missing: number, random: Random): void {
  const found = missing > 0 ? 0 : bit;
  for (let left = Math.abs(missing); left > 0;) {
    const any = Math.floor(random() * parts.length);
    const part = u32(parts, any);
    if ((part & bit) !== found || !has(things, any)) continue;
    parts[any] = part ^ bit;
    left -= 1;
  }
}

/** The lowest bit of each byte. */
const lowest = 0x01010101;
/** So many numbers can be counted in bytes. */
const byteNumbers = 255;

/** How many of the numbers have each of the lowest `bits` bits. Counts four bits at once, a byte each. */
export function bitCounts(numbers: Uint32Array, bits: number): number[] {
  const counts = new Uint32Array(32);
  for (let from = 0; from < numbers.length; from += byteNumbers) addBits(counts, numbers, from);
  return Array.from(counts.subarray(0, bits));
}

function addBits(counts: Uint32Array, numbers: Uint32Array, from: number): void {
  const end = Math.min(numbers.length, from + byteNumbers);
  let [a, b, c, d, e, f, g, h] = [0, 0, 0, 0, 0, 0, 0, 0];
  for (let at = from; at < end; at++) {
    const number = numbers[at] ?? 0;
    a += number & lowest;
    b += (number >>> 1) & lowest;
    c += (number >>> 2) & lowest;
    d += (number >>> 3) & lowest;
    e += (number >>> 4) & lowest;
    f += (number >>> 5) & lowest;
    g += (number >>> 6) & lowest;
    h += (number >>> 7) & lowest;
  }
  for (const [shift, fours] of [a, b, c, d, e, f, g, h].entries()) {
    for (let byte = 0; byte < 4; byte++) bump(counts, 8 * byte + shift, (fours >>> (8 * byte)) & 255);
  }
}
