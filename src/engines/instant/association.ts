/** How often a feature and a tag occur in the same labelled text. */
import { addAt, reusedZeros, topIndices } from '../../core/learning/vectors.ts';

export interface Association {
  readonly rows: number;
  /** Rows that have the feature. */
  readonly featureCounts: Uint16Array;
  /** Rows that have the tag. */
  readonly tagCounts: Uint16Array;
  /** Feature f occurs with the tags at [starts[f], starts[f + 1]), so many times each. */
  readonly starts: Uint32Array;
  readonly tagIds: Uint16Array;
  readonly counts: Uint16Array;
}

interface CountedRow {
  readonly features: { readonly ids: Uint32Array };
  readonly tags: readonly number[];
}

/** A pair that occurs in fewer rows is not kept. */
const leastTogether = 2;

/** Counts over labelled rows; pairs that are in fewer rows than `least` are left out. */
export function countAssociation(
  rows: readonly CountedRow[],
  sizes: { readonly tags: number; readonly features: number },
  least: number = leastTogether,
): Association {
  const featureCounts = new Uint16Array(sizes.features);
  const tagCounts = new Uint16Array(sizes.tags);
  const together = Array.from({ length: sizes.features }, () => new Map<number, number>());
  for (const { features, tags } of rows) {
    for (const tag of tags) tagCounts[tag] = (tagCounts[tag] ?? 0) + 1;
    for (const id of features.ids) {
      featureCounts[id] = (featureCounts[id] ?? 0) + 1;
      const counts = together[id];
      for (const tag of tags) counts?.set(tag, (counts.get(tag) ?? 0) + 1);
    }
  }
  return { rows: rows.length, featureCounts, tagCounts, ...packPairs(together, least) };
}

function packPairs(together: readonly ReadonlyMap<number, number>[], least: number) {
  const starts = new Uint32Array(together.length + 1);
  const tagIds: number[] = [];
  const counts: number[] = [];
  for (const [feature, pairs] of together.entries()) {
    for (const [tag, count] of [...pairs].sort(([a], [b]) => a - b)) {
      if (count < least) continue;
      tagIds.push(tag);
      counts.push(count);
    }
    starts[feature + 1] = tagIds.length;
  }
  return { starts, tagIds: Uint16Array.from(tagIds), counts: Uint16Array.from(counts) };
}

/** What a group of rows adds to the counts, to be taken away where the group is left out. */
export interface GroupCounts {
  readonly rows: number;
  readonly tags: ReadonlyMap<number, number>;
  readonly features: ReadonlyMap<number, number>;
  /** By feature * number of tags + tag. */
  readonly together: ReadonlyMap<number, number>;
}

export const noGroup: GroupCounts = { rows: 0, tags: new Map(), features: new Map(), together: new Map() };

/** Counts over the rows of one group. */
export function countGroup(rows: readonly CountedRow[], tagCount: number): GroupCounts {
  const counts = {
    rows: rows.length,
    tags: new Map<number, number>(),
    features: new Map<number, number>(),
    together: new Map<number, number>(),
  };
  for (const { features, tags } of rows) {
    for (const tag of tags) increase(counts.tags, tag);
    for (const id of features.ids) {
      increase(counts.features, id);
      for (const tag of tags) increase(counts.together, id * tagCount + tag);
    }
  }
  return counts;
}

function increase(counts: Map<number, number>, key: number): void {
  counts.set(key, (counts.get(key) ?? 0) + 1);
}

/** A text's evidence for each tag from what its features occurred with. */
export interface Support {
  /** Greatest share of rows with one of the features that have the tag, drawn towards the tag's share of all rows. */
  readonly share: Float32Array;
  /** Mean of those shares, each feature weighed by its value. */
  readonly mean: Float32Array;
}

/** Rows that a share is drawn towards the tag's overall share with. */
const drawn = 3;
/** So many features are looked at: the ones with the greatest values. */
const mostFeatures = 40;

interface ValuedFeatures {
  readonly ids: Uint32Array;
  readonly values: Float32Array;
}

/** Evidence for all tags; it holds until the next call. */
export function supportOf(features: ValuedFeatures, association: Association, left: GroupCounts): Support {
  const tags = association.tagCounts.length;
  const support = { share: reusedZeros('share', tags), mean: reusedZeros('mean', tags) };
  for (const k of topIndices(features.values, mostFeatures, 0)) {
    const [id, value] = [features.ids[k] ?? 0, features.values[k] ?? 0];
    if (left.rows === 0) addFeature(support, id, value, association, sharesOf(association));
    else addFeatureWithout(support, id, value, association, left);
  }
  return support;
}

/** The shares of all pairs where no group is left out: to work them out for each text would take a tenth of its time. */
const known = new WeakMap<Association, Float32Array>();

function sharesOf(association: Association): Float32Array {
  const found = known.get(association);
  if (found !== undefined) return found;
  const { starts, tagIds, counts, featureCounts, tagCounts, rows } = association;
  const shares = new Float32Array(tagIds.length);
  for (let id = 0; id + 1 < starts.length; id++) {
    const seen = (featureCounts[id] ?? 0) + drawn;
    const end = starts[id + 1] ?? 0;
    for (let at = starts[id] ?? 0; at < end; at++) {
      shares[at] = ((counts[at] ?? 0) + (drawn * (tagCounts[tagIds[at] ?? 0] ?? 0)) / rows) / seen;
    }
  }
  known.set(association, shares);
  return shares;
}

function addFeature(
  { share: most, mean }: Support,
  id: number,
  value: number,
  { starts, tagIds }: Association,
  shares: Float32Array,
): void {
  const end = starts[id + 1] ?? 0;
  for (let at = starts[id] ?? 0; at < end; at++) {
    const tag = tagIds[at] ?? 0;
    const share = shares[at] ?? 0;
    if (share > (most[tag] ?? 0)) most[tag] = share;
    addAt(mean, tag, share * value);
  }
}

function addFeatureWithout(
  support: Support,
  id: number,
  value: number,
  { rows, starts, tagIds, counts, featureCounts, tagCounts }: Association,
  left: GroupCounts,
): void {
  const seen = countWithout(featureCounts, id, left.features) + drawn;
  const end = starts[id + 1] ?? 0;
  for (let at = starts[id] ?? 0; at < end; at++) {
    const tag = tagIds[at] ?? 0;
    const both = countTogetherWithout(counts[at] ?? 0, id * tagCounts.length + tag, left);
    // As strict as for the pairs kept: what only the group itself made frequent enough must not show.
    if (both < leastTogether) continue;
    const share = (both + (drawn * countWithout(tagCounts, tag, left.tags)) / (rows - left.rows)) / seen;
    support.share[tag] = Math.max(support.share[tag] ?? 0, share);
    addAt(support.mean, tag, share * value);
  }
}

/** A count without the rows that are left out. */
export function countWithout(counts: Uint16Array, id: number, left: ReadonlyMap<number, number>): number {
  return (counts[id] ?? 0) - (left.size === 0 ? 0 : (left.get(id) ?? 0));
}

/** The same of a pair, by feature * number of tags + tag. */
export function countTogetherWithout(count: number, pair: number, { together }: GroupCounts): number {
  return together.size === 0 ? count : count - (together.get(pair) ?? 0);
}
