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
  // In an array: a number that a closure keeps would be allocated anew with every change.
  const state = Int32Array.of(seed);
  return () => {
    const next = nextState(state[0] ?? 0);
    state[0] = next;
    return (wordOf(next) >>> 0) / 2 ** 32;
  };
}

/** The state of the generator after this one: core/metrics/draws.wat goes on from there. */
export function nextState(state: number): number {
  return (state + 0x6d2b79f5) | 0;
}

/** The 32 random bits that a state of the generator stands for, as a signed number. */
function wordOf(state: number): number {
  let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
  mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
  return mixed ^ (mixed >>> 14);
}
