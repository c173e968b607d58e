/**
 * What every filter, chart and sampler reads: which tags each query carries, and the other way round. Typed arrays by
 * reference, never changed once built; new data makes a new index that shares what stayed the same.
 */
import type { FilterStatus } from '../filter/filter.ts';
import { whereCode } from './column-masks.ts';
import type { Columns } from './columns.ts';
import type { Mask } from './mask.ts';
import { addAll, bump, i32, u32, u8 } from './typed.ts';

/** The number of a status in the arrays is its place in this list. */
export const statusCodes: readonly FilterStatus[] = ['untagged', 'tagged', 'unparsable', 'failed', 'empty-text'];

const tagged = 1;
const emptyText = 4;

/** Whose word an entry is. */
export interface Layer {
  /** A run's label, or `review`. */
  readonly label: string;
  /** Id of the engine; `review` for verdicts. */
  readonly engine: string;
}

/** What was said of texts, an entry each: tags as CSR, `tags[tagFrom[e] .. tagFrom[e + 1])` without repeats. */
export interface Entries {
  readonly tagFrom: Uint32Array;
  readonly tags: Uint32Array;
  /** Index into `statusCodes`. */
  readonly status: Uint8Array;
  /** Index into the layers. */
  readonly layer: Uint16Array;
  /** Bits in the order of `resultFlags`. */
  readonly flags: Uint8Array;
}

export interface TagIndexInput {
  readonly columns: Columns;
  readonly entries: Entries;
  /** Per text the entry that is in effect; -1 (or beyond the end) where there is none. */
  readonly entryOfText: Int32Array;
  readonly tagNames: readonly string[];
  readonly tagIds: ReadonlyMap<string, number>;
  readonly layers: readonly Layer[];
  /** Per text what one run says, in effect or not: an entry, -1 (or beyond the end) where nothing; null where there is no such run. */
  readonly entriesOfRun: (run: number) => Int32Array | null;
}

export interface TagIndex extends Omit<TagIndexInput, 'entryOfText'> {
  /** Per query the entry in effect; -1 where there is none. */
  readonly entryOf: Int32Array;
  /** Per query, an index into `statusCodes`. */
  readonly statusOf: Uint8Array;
  /** Queries whose status is `tagged`. */
  readonly tagged: Mask;
  /** Queries that carry a tag, ascending: `postings[postingFrom[tag] .. postingFrom[tag + 1])`. */
  readonly postingFrom: Uint32Array;
  readonly postings: Uint32Array;
  /** What the whole of each dataset comes to, in the order of `columns.sets`. */
  readonly wholes: readonly SetCounts[];
}

/** Counts over queries of one dataset. */
export interface SetCounts {
  readonly queries: number;
  /** Queries with status `tagged`. */
  readonly tagged: number;
  /** Queries by tag id. */
  readonly tags: Uint32Array;
  /** Tagged queries by layer. */
  readonly layers: Uint32Array;
  /** Tagged queries by their number of tags; as long as the greatest number needs, or longer. */
  readonly perQuery: Uint32Array;
}

/** Builds the index; about 0.2 s for a million queries with 4.5 million tags. */
export function buildTagIndex(input: TagIndexInput): TagIndex {
  const { columns, entries, entryOfText, ...rest } = input;
  const entryOf = new Int32Array(columns.queries);
  const statusOf = new Uint8Array(columns.queries);
  for (let q = 0; q < columns.queries; q++) {
    const entry = i32(entryOfText, u32(columns.textIds, q));
    entryOf[q] = entry;
    // An empty text needs no engine to be known as such; one of blanks alone is found so by the first run.
    statusOf[q] = entry >= 0 ? u8(entries.status, entry) : u32(columns.textBytes, q) === 0 ? emptyText : 0;
  }
  const base = {
    ...rest,
    columns,
    entries,
    entryOf,
    statusOf,
    tagged: whereCode(statusOf, Uint8Array.of(0, 1, 0, 0, 0)),
  };
  const wholes = columns.sets.map((set) => countRange(base, set.from, set.to));
  return { ...base, wholes, ...invert(base, wholes) };
}

type Tagged = Omit<TagIndex, 'postingFrom' | 'postings' | 'wholes'>;

function countRange(index: Tagged, from: number, to: number): SetCounts {
  const queries = new Uint32Array(to - from);
  for (let i = 0; i < queries.length; i++) queries[i] = from + i;
  return countQueries(index, queries);
}

/** Counts the tags of [from, end). Reads in place (typed.ts says why): this runs for every query at every click. */
function countTags(byTag: Uint32Array, tags: Uint32Array, from: number, end: number): void {
  for (let at = from; at < end; at++) {
    const tag = tags[at] ?? 0;
    byTag[tag] = (byTag[tag] ?? 0) + 1;
  }
}

/** Counts over some queries of the index. */
export function countQueries(index: Tagged, queries: Uint32Array): SetCounts {
  // Arrays are looked up once: the loop is a third faster so.
  const { entryOf } = index;
  const { tagFrom, tags, status, layer } = index.entries;
  const byTag = new Uint32Array(index.tagNames.length);
  const byLayer = new Uint32Array(index.layers.length);
  let perQuery = new Uint32Array(16);
  let count = 0;
  for (const query of queries) {
    const entry = entryOf[query] ?? -1;
    if (entry < 0 || status[entry] !== tagged) continue;
    count += 1;
    bump(byLayer, layer[entry] ?? 0);
    const from = tagFrom[entry] ?? 0;
    const end = tagFrom[entry + 1] ?? 0;
    if (end - from >= perQuery.length) perQuery = lengthened(perQuery, end - from + 1);
    bump(perQuery, end - from);
    countTags(byTag, tags, from, end);
  }
  return { queries: queries.length, tagged: count, tags: byTag, layers: byLayer, perQuery };
}

function lengthened(counts: Uint32Array<ArrayBuffer>, length: number): Uint32Array<ArrayBuffer> {
  const longer = new Uint32Array(Math.max(length, counts.length * 2));
  longer.set(counts);
  return longer;
}

/** tag -> queries, by counting sort: queries come out ascending because they go in ascending. */
function invert(index: Tagged, wholes: readonly SetCounts[]): Pick<TagIndex, 'postingFrom' | 'postings'> {
  const tags = index.tagNames.length;
  const postingFrom = new Uint32Array(tags + 1);
  for (let t = 0; t < tags; t++) {
    const count = wholes.reduce((sum, whole) => sum + u32(whole.tags, t), 0);
    postingFrom[t + 1] = u32(postingFrom, t) + count;
  }
  const next = postingFrom.slice();
  const postings = new Uint32Array(u32(postingFrom, tags));
  for (let q = 0; q < index.entryOf.length; q++) {
    const entry = i32(index.entryOf, q);
    if (entry < 0 || u8(index.entries.status, entry) !== tagged) continue;
    const end = u32(index.entries.tagFrom, entry + 1);
    for (let i = u32(index.entries.tagFrom, entry); i < end; i++) {
      const tag = u32(index.entries.tags, i);
      postings[u32(next, tag)] = q;
      bump(next, tag);
    }
  }
  return { postingFrom, postings };
}

/** Queries that carry a tag, ascending; empty for an unknown one. */
export function queriesWith(index: TagIndex, tag: string): Uint32Array {
  const id = index.tagIds.get(tag);
  if (id === undefined || id >= index.tagNames.length) return new Uint32Array(0);
  return index.postings.subarray(u32(index.postingFrom, id), u32(index.postingFrom, id + 1));
}

/** By dataset, in the order of `columns.sets`, and by tag: where the postings of its queries begin. */
export function postingStarts({ postingFrom, tagNames, wholes }: TagIndex): readonly Uint32Array[] {
  const next = postingFrom.slice(0, tagNames.length);
  return wholes.map(({ tags }) => {
    const starts = next.slice();
    addAll(next, tags);
    return starts;
  });
}

/** How many queries of the whole project carry a tag id. */
export function tagTotal(index: TagIndex, tagId: number): number {
  return u32(index.postingFrom, tagId + 1) - u32(index.postingFrom, tagId);
}

/** How many tags each query carries. */
export function tagCounts({ entryOf, entries: { tagFrom } }: TagIndex): Uint32Array<ArrayBuffer> {
  const counts = new Uint32Array(entryOf.length);
  for (let query = 0; query < counts.length; query++) {
    const entry = i32(entryOf, query);
    if (entry >= 0) counts[query] = u32(tagFrom, entry + 1) - u32(tagFrom, entry);
  }
  return counts;
}

/** The tag ids of a query in the order its engine gave them. */
export function tagsOf(index: TagIndex, query: number): Uint32Array {
  const entry = i32(index.entryOf, query);
  if (entry < 0) return new Uint32Array(0);
  return index.entries.tags.subarray(u32(index.entries.tagFrom, entry), u32(index.entries.tagFrom, entry + 1));
}
