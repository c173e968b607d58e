/** The tables of the charts as counted from exported rows: by the definitions, with none of the studio's code. */
import type { TaggedSet } from './exported.ts';

export type CountedRow = readonly (string | number)[];

function occurrences(queries: TaggedSet['queries']): Map<string, number> {
  const counts = new Map<string, number>();
  for (const tag of queries.flat()) counts.set(tag, (counts.get(tag) ?? 0) + 1);
  return counts;
}

/** Tags with their queries: the most frequent first, ties by the tag. */
function mostFrequent(queries: TaggedSet['queries'], top: number): readonly (readonly [string, number])[] {
  return [...occurrences(queries)]
    .sort(([a, countA], [b, countB]) => countB - countA || (a < b ? -1 : 1))
    .slice(0, top);
}

function uniqueTags(sets: readonly TaggedSet[]): Set<string> {
  return new Set(sets.flatMap(({ queries }) => queries.flat()));
}

function share(part: number, whole: number): number {
  return Math.round((part / whole) * 10_000) / 10_000;
}

/** Tag, queries, queries without the tag filters, queries of each dataset: the most frequent first, ties by the tag. */
export function countedFrequency(sets: readonly TaggedSet[], top: number): readonly CountedRow[] {
  const bySet = sets.map(({ queries }) => occurrences(queries));
  const tags = mostFrequent(
    sets.flatMap(({ queries }) => queries),
    top,
  );
  return tags.map(([tag, count]) => [tag, count, count, ...bySet.map((counts) => counts.get(tag) ?? 0)]);
}

/** Number of tags, queries with so many, and those of each dataset. */
export function countedTagsPerQuery(sets: readonly TaggedSet[]): readonly CountedRow[] {
  const most = Math.max(...sets.flatMap(({ queries }) => queries.map((tags) => tags.length)));
  return Array.from({ length: most + 1 }, (_, tags) => {
    const counts = sets.map(({ queries }) => queries.filter((query) => query.length === tags).length);
    return [tags, counts.reduce((sum, count) => sum + count, 0), ...counts];
  });
}

/** Each ordered pair: unique tags of both, shared ones, coverage, coverage by frequency, Jaccard. */
export function countedOverlap(sets: readonly TaggedSet[]): readonly CountedRow[] {
  return sets.flatMap((a) =>
    sets.flatMap((b) => {
      if (a === b) return [];
      const [own, other] = [uniqueTags([a]), uniqueTags([b])];
      const shared = [...own].filter((tag) => other.has(tag)).length;
      const all = a.queries.flat();
      const weighted = share(all.filter((tag) => other.has(tag)).length, all.length);
      const jaccard = share(shared, uniqueTags([a, b]).size);
      return [[a.name, own.size, b.name, other.size, shared, share(shared, own.size), weighted, jaccard]];
    }),
  );
}

/** Which dataset is added k-th, what it adds, and how much of all tags the first k cover; ties in the order of `sets`. */
export function countedCoverage(sets: readonly TaggedSet[]): readonly CountedRow[] {
  const all = uniqueTags(sets).size;
  const left = [...sets];
  const covered = new Set<string>();
  const rows: CountedRow[] = [];
  while (left.length > 0) {
    const adds = left.map((set) => [...uniqueTags([set])].filter((tag) => !covered.has(tag)));
    const most = Math.max(...adds.map((tags) => tags.length));
    const at = adds.findIndex((tags) => tags.length === most);
    for (const tag of adds[at] ?? []) covered.add(tag);
    const [chosen] = left.splice(at, 1);
    rows.push([rows.length + 1, chosen?.name ?? '', most, covered.size, share(covered.size, all)]);
  }
  return rows;
}

/** Dataset, tagged queries, unique tags, diversity, complexity. */
export function countedPlane(sets: readonly TaggedSet[]): readonly CountedRow[] {
  const pool = uniqueTags(sets).size;
  return sets.map((set) => {
    const { name, queries } = set;
    const unique = uniqueTags([set]).size;
    return [name, queries.length, unique, share(unique, pool), share(queries.flat().length, queries.length)];
  });
}

/** Dataset, rank, queries with the tag of that rank: every rank of each dataset, then of all together. */
export function countedLongTail(sets: readonly TaggedSet[]): readonly CountedRow[] {
  const together = { name: 'Together', queries: sets.flatMap(({ queries }) => queries) };
  return [...sets, together].flatMap(({ name, queries }) =>
    [...occurrences(queries).values()].sort((a, b) => b - a).map((count, at) => [name, at + 1, count]),
  );
}

/** Each ordered pair of the most frequent tags that are given together: queries of each, of both, share of the first. */
export function countedCoOccurrence(sets: readonly TaggedSet[], top: number): readonly CountedRow[] {
  const queries = sets.flatMap((set) => set.queries);
  const tags = mostFrequent(queries, top);
  return tags.flatMap(([a, countA]) =>
    tags.flatMap(([b, countB]) => {
      const both = queries.filter((query) => query.includes(a) && query.includes(b)).length;
      return a === b || both === 0 ? [] : [[a, countA, b, countB, both, share(both, countA)]];
    }),
  );
}
