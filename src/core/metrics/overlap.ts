/** How far the vocabularies of datasets cover each other (the paper's figure 3). */
import { bitsIn } from './mask.ts';
import { u32 } from './typed.ts';

/** Which tags occur at all, as a bitmap over tag ids. */
export function presence(counts: Uint32Array): Uint32Array {
  const words = new Uint32Array(Math.ceil(counts.length / 32));
  for (let w = 0; w < words.length; w++) {
    const bits = Math.min(32, counts.length - 32 * w);
    let word = 0;
    // The sign of -count, not a branch: which tags occur cannot be guessed.
    for (let bit = 0; bit < bits; bit++) word |= (-(counts[32 * w + bit] ?? 0) >>> 31) << bit;
    words[w] = word;
  }
  return words;
}

function sharedBits(a: Uint32Array, b: Uint32Array): number {
  let shared = 0;
  for (let w = 0; w < a.length; w++) {
    shared += bitsIn(u32(a, w) & u32(b, w));
  }
  return shared;
}

/** `shared[a][b]`: unique tags that occur in both; the diagonal is the unique tags of each. Takes counts by tag id. */
export function sharedTags(sets: readonly Uint32Array[]): number[][] {
  const present = sets.map(presence);
  return present.map((a) => present.map((b) => sharedBits(a, b)));
}

/** The share of A's unique tags that B has too, 0..1; null where A has none (InsTag, section 3.3). */
export function coverage(shared: number, sizeOfA: number): number | null {
  return sizeOfA === 0 ? null : shared / sizeOfA;
}

/** Tags in both over tags in either, 0..1; null where neither has any (Jaccard 1901). */
export function jaccard(shared: number, sizeOfA: number, sizeOfB: number): number | null {
  const either = sizeOfA + sizeOfB - shared;
  return either === 0 ? null : shared / either;
}

/**
 * `weighted[a][b]`: the share of A's tag occurrences whose tag B has too, 0..1; null where A has none. Unlike `coverage`,
 * a rare tag that B lacks weighs little. Takes counts by tag id.
 */
export function weightedCoverage(sets: readonly Uint32Array[]): (number | null)[][] {
  const present = sets.map(presence);
  return sets.map((counts, set) => {
    const own = present[set] ?? new Uint32Array(0);
    const sums = own.map((word, w) => sumOf(counts, w, word));
    const all = sums.reduce((total, sum) => total + sum, 0);
    return present.map((other) => (all === 0 ? null : countShared(counts, own, sums, other) / all));
  });
}

/** The sum of the counts whose tags the other has too; where it has all of a word, their sum is known. */
function countShared(counts: Uint32Array, own: Uint32Array, sums: Uint32Array, other: Uint32Array): number {
  let covered = 0;
  for (let w = 0; w < own.length; w++) {
    const word = own[w] ?? 0;
    const shared = (word & (other[w] ?? 0)) >>> 0;
    covered += shared === word ? (sums[w] ?? 0) : sumOf(counts, w, shared);
  }
  return covered;
}

/** The sum of the counts of those bits of word `w`. */
function sumOf(counts: Uint32Array, w: number, bits: number): number {
  let sum = 0;
  for (let left = bits; left !== 0; left &= left - 1) sum += counts[32 * w + 31 - Math.clz32(left & -left)] ?? 0;
  return sum;
}
