/** Counts of tags over the queries that a mask holds, dataset by dataset: what most figures stand on. */
import { countIn, type Mask } from './mask.ts';
import { rankedCounts } from './rank-frequency.ts';
import { countQueries, type SetCounts, type TagIndex } from './tag-index.ts';
import { addAll, u32 } from './typed.ts';

/** What is left of the whole without a part that is as long or shorter, and may be written over. */
function takeFrom(whole: Uint32Array, part: Uint32Array): Uint32Array {
  // New memory takes longer to get than to fill.
  const rest = part.length === whole.length ? part : new Uint32Array(whole.length);
  for (let i = 0; i < whole.length; i++) rest[i] = u32(whole, i) - (i < part.length ? u32(part, i) : 0);
  return rest;
}

/** Counts under the mask for each dataset, in the order of `columns.sets`. Walks the smaller of matching and other queries. */
export function countSets(index: TagIndex, mask: Mask): SetCounts[] {
  return index.columns.sets.map((set, position) => {
    const whole = index.wholes[position];
    const inside = countIn(mask, set.from, set.to);
    if (whole === undefined || inside * 2 <= set.to - set.from) {
      return countQueries(index, mask, set.from, set.to);
    }
    if (inside === whole.queries) return whole;
    const rest = countQueries(index, mask, set.from, set.to, true);
    return {
      queries: inside,
      tagged: whole.tagged - rest.tagged,
      tags: takeFrom(whole.tags, rest.tags),
      layers: takeFrom(whole.layers, rest.layers),
      perQuery: takeFrom(whole.perQuery, rest.perQuery),
    };
  });
}

/** Sums by the list they are of: every figure of a filter asks for the same. */
const knownSums = new WeakMap<readonly SetCounts[], SetCounts>();

/** The sum of counts over datasets; all zero where there is none. */
export function sumSets(index: TagIndex, sets: readonly SetCounts[]): SetCounts {
  const known = knownSums.get(sets);
  if (known !== undefined) return known;
  const sum = sumOf(index, sets);
  knownSums.set(sets, sum);
  return sum;
}

function sumOf(index: TagIndex, sets: readonly SetCounts[]): SetCounts {
  const tags = new Uint32Array(index.tagNames.length);
  const layers = new Uint32Array(index.layers.length);
  const perQuery = new Uint32Array(Math.max(0, ...sets.map((set) => set.perQuery.length)));
  for (const set of sets) {
    addAll(tags, set.tags);
    addAll(layers, set.layers);
    addAll(perQuery, set.perQuery);
  }
  return {
    queries: sets.reduce((sum, set) => sum + set.queries, 0),
    tagged: sets.reduce((sum, set) => sum + set.tagged, 0),
    ...{ tags, layers, perQuery },
  };
}

/** How many tags occur at all. */
export function uniqueTags(counts: Uint32Array): number {
  let unique = 0;
  for (let t = 0; t < counts.length; t++) if (u32(counts, t) > 0) unique += 1;
  return unique;
}

/** Orders strings by code unit: the same everywhere, unlike localeCompare. */
export function byCodeUnit(a: string, b: string): number {
  if (a === b) return 0;
  return a < b ? -1 : 1;
}

/** Ids of the tags that occur, most frequent first (ties by tag, by code unit), at most `top` of them. */
export function topTags(index: TagIndex, counts: Uint32Array, top: number): number[] {
  const ids: number[] = [];
  // What lies below the last of them need not be sorted by name.
  const least = rankedCounts(counts)[top - 1] ?? 1;
  for (let t = 0; t < counts.length; t++) if (u32(counts, t) >= least) ids.push(t);
  ids.sort((a, b) => u32(counts, b) - u32(counts, a) || byCodeUnit(index.tagNames[a] ?? '', index.tagNames[b] ?? ''));
  return ids.slice(0, top);
}
