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
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}
