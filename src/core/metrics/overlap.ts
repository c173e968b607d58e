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
  return sets.map((counts) => {
    const all = sum(counts);
    return present.map((other) => (all === 0 ? null : countPresent(counts, other) / all));
  });
}

function sum(counts: Uint32Array): number {
  let all = 0;
  for (let t = 0; t < counts.length; t++) all += u32(counts, t);
  return all;
}

/** The sum of the counts whose tags are present; only their bits are looked at. */
function countPresent(counts: Uint32Array, present: Uint32Array): number {
  let covered = 0;
  for (let w = 0; w < present.length; w++) {
    for (let left = u32(present, w); left !== 0; left &= left - 1) {
      covered += u32(counts, (w << 5) + 31 - Math.clz32(left & -left));
    }
  }
  return covered;
}
