/**
 * How many different things a dataset asks for: its unique tags as a share of the pool's (InsTag, section 3.2). Unique
 * tags grow with size, so beside it stands the value of a random part as large as the smallest dataset (rarefaction:
 * Sanders 1968, Hurlbert 1971).
 */
import type { TagIndex } from './tag-index.ts';
import { i32, u32 } from './typed.ts';

/** Unique tags as a share of the pool's, 0..1; null where the pool has none. */
export function diversity(uniqueTags: number, poolTags: number): number | null {
  return poolTags === 0 ? null : uniqueTags / poolTags;
}

export interface Rarefied {
  /** Unique tags of a part, on average over the draws. */
  readonly mean: number;
  /** Standard deviation over the draws; 0 where the part is the whole. */
  readonly spread: number;
}

/**
 * Unique tags of `size` of these queries, drawn `draws` times without replacement. `random` gives numbers in [0, 1): a
 * seeded one makes it repeatable. With `size` at or above the number of queries it is their exact number.
 */
export function rarefiedTags(
  index: TagIndex,
  queries: Uint32Array,
  size: number,
  draws: number,
  random: () => number,
): Rarefied {
  const steps = rarefaction(index, queries, size, draws, random);
  for (let step = steps.next(); ; step = steps.next()) if (step.done === true) return step.value;
}

/** The same in steps, a draw each; every one looks at all queries. */
export function* rarefaction(
  index: TagIndex,
  queries: Uint32Array,
  size: number,
  draws: number,
  random: () => number,
): Generator<undefined, Rarefied> {
  const seen = new Uint32Array(index.tagNames.length);
  if (size >= queries.length) return { mean: countUnique(index, queries, seen, 1), spread: 0 };
  const part = new Uint32Array(size);
  const found: number[] = [];
  for (let draw = 1; draw <= draws; draw++) {
    drawPart(queries, part, random);
    found.push(countUnique(index, part, seen, draw));
    yield;
  }
  return { mean: mean(found), spread: deviation(found) };
}

/**
 * Fills `part` with a random choice, in the order of `queries` (selection sampling: Knuth, volume 2, 3.4.2, algorithm
 * S). Walking memory in order is what counts here: shuffled, the same draws took several times as long.
 */
function drawPart(queries: Uint32Array, part: Uint32Array, random: () => number): void {
  let chosen = 0;
  for (let i = 0; chosen < part.length; i++) {
    if (random() * (queries.length - i) < part.length - chosen) part[chosen++] = u32(queries, i);
  }
}

/** `seen` holds the number of the last draw that met a tag: it need not be cleared in between. */
function countUnique(index: TagIndex, queries: Uint32Array, seen: Uint32Array, draw: number): number {
  const { entryOf } = index;
  const { tagFrom, tags } = index.entries;
  let unique = 0;
  for (let q = 0; q < queries.length; q++) {
    const entry = i32(entryOf, u32(queries, q));
    if (entry < 0) continue;
    const end = u32(tagFrom, entry + 1);
    for (let i = u32(tagFrom, entry); i < end; i++) {
      const tag = u32(tags, i);
      if (u32(seen, tag) !== draw) unique += 1;
      seen[tag] = draw;
    }
  }
  return unique;
}

function mean(values: readonly number[]): number {
  return values.length === 0 ? 0 : values.reduce((sum, value) => sum + value, 0) / values.length;
}

/** Sample standard deviation; 0 for fewer than two values. */
function deviation(values: readonly number[]): number {
  if (values.length < 2) return 0;
  const centre = mean(values);
  return Math.sqrt(values.reduce((sum, value) => sum + (value - centre) ** 2, 0) / (values.length - 1));
}
