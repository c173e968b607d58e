/** The linear head: one weight a tag for each number of a text's vector and each of its features. */
import { multiplyRows } from '../../core/learning/multiply-rows.ts';
import { addAt, addScaled, reusedZeros } from '../../core/learning/vectors.ts';
import type { SparseFeatures } from './feature-space.ts';

/** A text as the head sees it. */
export interface HeadRow {
  readonly vector: Float32Array;
  readonly features: SparseFeatures;
}

export interface LabelledRow extends HeadRow {
  /** Ids of its tags. */
  readonly tags: readonly number[];
  /** Rows of one author or file: left out together, since they share their manner. */
  readonly group: number;
}

/** How much each part of a text counts in the kernel, and the ridge. */
export interface HeadSettings {
  readonly vector: number;
  readonly features: number;
  readonly constant: number;
  readonly ridge: number;
  /** So many rows at most are fitted in closed form. */
  readonly invertedRows: number;
}

export const headSettings: HeadSettings = { vector: 1, features: 0.7, constant: 0.05, ridge: 1, invertedRows: 6000 };

export interface HeadSizes {
  readonly tags: number;
  readonly features: number;
}

/** One weight a tag, for each number of a vector and for each feature. */
export interface Head {
  readonly tags: number;
  readonly bias: Float32Array;
  /** The tags that the vector of a text speaks for: those of at least two rows. */
  readonly vectorTags: Uint16Array;
  /** A row of weights for each of them. */
  readonly byVector: Float32Array;
  /** Feature f speaks for the tags at [starts[f], starts[f + 1]). */
  readonly starts: Uint32Array;
  readonly tagIds: Uint16Array;
  readonly weights: Float32Array;
}

/** A row's value of a feature. */
export interface Posting {
  readonly row: number;
  readonly value: number;
}

/** The rows that have each feature. */
export function postingsOf(rows: readonly HeadRow[], featureCount: number): readonly (readonly Posting[])[] {
  const postings = Array.from({ length: featureCount }, (): Posting[] => []);
  for (const [row, { features }] of rows.entries()) {
    for (const [k, id] of features.ids.entries()) postings[id]?.push({ row, value: features.values[k] ?? 0 });
  }
  return postings;
}

/** Tags that a feature speaks for, at most, and the least it has to say. */
const tagsOfFeature = 14;
const leastWeight = 0.012;

/** The head that rows with those weights make: alpha is row-major, a number a tag. */
export function headOf(
  rows: readonly LabelledRow[],
  alpha: Float32Array,
  sizes: HeadSizes,
  settings: HeadSettings,
): Head {
  const { tags } = sizes;
  const bias = new Float32Array(tags);
  for (const row of rows.keys()) addScaled(bias, settings.constant, alpha, row * tags);
  const vectorTags = frequentTags(rows, tags);
  const postings = postingsOf(rows, sizes.features);
  const byVector = vectorWeights(rows, alpha, tags, vectorTags, settings.vector);
  return { tags, bias, vectorTags, byVector, ...pruneFeatures(postings, alpha, tags, settings.features) };
}

const leastRowsOfVectorTag = 2;

function frequentTags(rows: readonly LabelledRow[], tags: number): Uint16Array {
  const counts = new Float32Array(tags);
  for (const row of rows) for (const tag of row.tags) addAt(counts, tag, 1);
  return Uint16Array.from([...counts.keys()].filter((tag) => (counts[tag] ?? 0) >= leastRowsOfVectorTag));
}

function vectorWeights(
  rows: readonly LabelledRow[],
  alpha: Float32Array,
  tags: number,
  vectorTags: Uint16Array,
  share: number,
): Float32Array {
  const size = rows[0]?.vector.length ?? 0;
  const weights = new Float32Array(vectorTags.length * size);
  for (const [index, tag] of vectorTags.entries()) {
    const sum = weights.subarray(index * size, (index + 1) * size);
    for (const [row, { vector }] of rows.entries()) addScaled(sum, share * (alpha[row * tags + tag] ?? 0), vector, 0);
  }
  return weights;
}

function pruneFeatures(
  postings: readonly (readonly Posting[])[],
  alpha: Float32Array,
  tags: number,
  share: number,
): Pick<Head, 'starts' | 'tagIds' | 'weights'> {
  const starts = new Uint32Array(postings.length + 1);
  const tagIds: number[] = [];
  const weights: number[] = [];
  const sums = new Float32Array(tags);
  for (const [feature, found] of postings.entries()) {
    sums.fill(0);
    for (const { row, value } of found) addScaled(sums, share * value, alpha, row * tags);
    for (const tag of strongest(sums, tagsOfFeature, leastWeight)) {
      tagIds.push(tag);
      weights.push(sums[tag] ?? 0);
    }
    starts[feature + 1] = tagIds.length;
  }
  return { starts, tagIds: Uint16Array.from(tagIds), weights: Float32Array.from(weights) };
}

/** Indices of the values farthest from zero, of at least that size; ascending. */
function strongest(values: Float32Array, most: number, least: number): number[] {
  const found: number[] = [];
  for (let k = 0; k < values.length; k++) if (Math.abs(values[k] ?? 0) >= least) found.push(k);
  if (found.length <= most) return found;
  return found
    .sort((a, b) => Math.abs(values[b] ?? 0) - Math.abs(values[a] ?? 0))
    .slice(0, most)
    .sort((a, b) => a - b);
}

/** Scores of all tags for a text; they hold until the next call. */
export function scoreHead(head: Head, { vector, features }: HeadRow): Float32Array {
  const scores = reusedZeros('head', head.tags);
  scores.set(head.bias);
  const { vectorTags, byVector } = head;
  const products = reusedZeros('head by vector', vectorTags.length);
  multiplyRows(byVector, vector, products);
  for (let index = 0; index < vectorTags.length; index++) addAt(scores, vectorTags[index] ?? 0, products[index] ?? 0);
  for (let k = 0; k < features.ids.length; k++) {
    addFeature(scores, head, features.ids[k] ?? 0, features.values[k] ?? 0);
  }
  return scores;
}

function addFeature(scores: Float32Array, { starts, tagIds, weights }: Head, id: number, value: number): void {
  const end = starts[id + 1] ?? 0;
  for (let at = starts[id] ?? 0; at < end; at++) addAt(scores, tagIds[at] ?? 0, value * (weights[at] ?? 0));
}
