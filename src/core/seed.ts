/** A generator of numbers in [0, 1). */
export type Random = () => number;

/**
 * Returns the seed that stands for something with this hash (hex): the same wherever its content is the same, whatever
 * number a project or a command gave it.
 */
export function seedOfHash(hex: string): number {
  return Number.parseInt(hex.slice(0, 8), 16) || 0;
}

/**
 * A seeded generator (mulberry32): the same seed gives the same numbers on every machine.
 * Good enough for sampling and tests; not for secrets.
 */
export function seededRandom(seed: number): Random {
  const word = seededWords(seed);
  return () => (word() >>> 0) / 2 ** 32;
}

/** The same generator, giving 32 random bits as a signed number. */
export function seededWords(seed: number): () => number {
  // In an array: a number that a closure keeps would be allocated anew with every change.
  const state = Int32Array.of(seed);
  return () => {
    const now = ((state[0] ?? 0) + 0x6d2b79f5) | 0;
    state[0] = now;
    let mixed = Math.imul(now ^ (now >>> 15), 1 | now);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return mixed ^ (mixed >>> 14);
  };
}
