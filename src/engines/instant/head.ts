/**
 * The linear head: kernel ridge regression of every tag on the features of a text. Leaving a group of rows out needs no
 * second fit: with G = (K + λ)⁻¹ and α = G·Y, the rows H of a group would be given Y_H - (G_HH)⁻¹·α_H by the others.
 */
import { finish, within, type Steps } from '../../core/learning/steps.ts';
import { invertSymmetric } from '../../core/learning/symmetric-inverse.ts';
import { addAt, addScaled, dotAt, multiplyRows, reusedZeros } from '../../core/learning/vectors.ts';
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
}

export const headSettings: HeadSettings = { vector: 1, features: 0.7, constant: 0.05, ridge: 1 };

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

export interface FittedHead {
  readonly head: Head;
  /** What the head would give a row's tags had it never seen the row's group. */
  readonly leftOut: (row: number) => Float32Array;
}

/** Fits the head. What a left-out row is given holds until the next one is asked for. */
export function* fitHead(
  rows: readonly LabelledRow[],
  sizes: { readonly tags: number; readonly features: number },
  settings: HeadSettings,
): Steps<FittedHead> {
  const n = rows.length;
  const inverse = kernelMatrix(rows, sizes.features, settings);
  for (let row = 0; row < n; row++) addAt(inverse, row * n + row, settings.ridge);
  yield* within(0, 0.8, invertSymmetric(inverse, n));
  // Most of the vocabulary occurs in no row: those tags have no columns.
  const used = usedTags(rows);
  const columns = new Map(Array.from(used, (tag, column) => [tag, column]));
  const narrow = rows.map((row) => ({ ...row, tags: row.tags.map((tag) => columns.get(tag) ?? 0) }));
  const alpha = timesLabels(inverse, narrow, used.length);
  yield 0.85;
  const leftOut = leaveGroupsOut(inverse, alpha, narrow, used.length);
  yield 0.9;
  const head = headOf(narrow, alpha, { tags: used.length, features: sizes.features }, settings);
  return { head: widen(head, used, sizes.tags), leftOut: (row) => scatter(leftOut(row), used, sizes.tags) };
}

/** Tags that occur, ascending. */
function usedTags(rows: readonly LabelledRow[]): Uint16Array {
  return Uint16Array.from(new Set(rows.flatMap(({ tags }) => tags))).sort();
}

/** A head over the used tags as one over all tags. */
function widen(head: Head, used: Uint16Array, tags: number): Head {
  function own(column: number): number {
    return used[column] ?? 0;
  }
  const bias = scatter(head.bias, used, tags).slice();
  return { ...head, tags, bias, vectorTags: head.vectorTags.map(own), tagIds: head.tagIds.map(own) };
}

function scatter(values: Float32Array, used: Uint16Array, tags: number): Float32Array {
  const all = reusedZeros('left out', tags);
  for (const [column, tag] of used.entries()) all[tag] = values[column] ?? 0;
  return all;
}

/** A row's value of a feature. */
interface Posting {
  readonly row: number;
  readonly value: number;
}

/** The rows that have each feature. */
function postingsOf(rows: readonly HeadRow[], featureCount: number): readonly (readonly Posting[])[] {
  const postings = Array.from({ length: featureCount }, (): Posting[] => []);
  for (const [row, { features }] of rows.entries()) {
    for (const [k, id] of features.ids.entries()) postings[id]?.push({ row, value: features.values[k] ?? 0 });
  }
  return postings;
}

/** All pairs of rows, row-major; both triangles. */
function kernelMatrix(rows: readonly HeadRow[], featureCount: number, settings: HeadSettings): Float64Array {
  const n = rows.length;
  const kernel = new Float64Array(n * n);
  const postings = postingsOf(rows, featureCount);
  const shared = new Float64Array(n);
  for (const [i, { vector, features }] of rows.entries()) {
    shared.fill(0);
    for (const [k, id] of features.ids.entries()) {
      for (const { row, value } of postings[id] ?? []) addAt(shared, row, value * (features.values[k] ?? 0));
    }
    for (const [j, other] of rows.entries()) {
      const near = dotAt(vector, other.vector, 0);
      kernel[i * n + j] = settings.vector * near + settings.features * (shared[j] ?? 0) + settings.constant;
    }
  }
  return kernel;
}

function timesLabels(inverse: Float64Array, rows: readonly LabelledRow[], tags: number): Float32Array {
  const n = rows.length;
  const alpha = new Float32Array(n * tags);
  for (let i = 0; i < n; i++) {
    for (const [j, row] of rows.entries()) {
      const weight = inverse[i * n + j] ?? 0;
      for (const tag of row.tags) addAt(alpha, i * tags + tag, weight);
    }
  }
  return alpha;
}

function leaveGroupsOut(
  inverse: Float64Array,
  alpha: Float32Array,
  rows: readonly LabelledRow[],
  tags: number,
): (row: number) => Float32Array {
  const n = rows.length;
  const rest = new Float32Array(alpha.length);
  for (const members of groupsOf(rows)) {
    const size = members.length;
    const block = Float64Array.from(
      { length: size * size },
      (_, at) => inverse[(members[Math.floor(at / size)] ?? 0) * n + (members[at % size] ?? 0)] ?? 0,
    );
    finish(invertSymmetric(block, size));
    for (const [i, row] of members.entries()) {
      const line = rest.subarray(row * tags, (row + 1) * tags);
      for (const [j, other] of members.entries()) addScaled(line, -(block[i * size + j] ?? 0), alpha, other * tags);
      for (const tag of rows[row]?.tags ?? []) addAt(line, tag, 1);
    }
  }
  return (row) => rest.subarray(row * tags, (row + 1) * tags);
}

/** Rows of each group. */
export function groupsOf(rows: readonly { readonly group: number }[]): readonly (readonly number[])[] {
  const groups = new Map<number, number[]>();
  for (const [row, { group }] of rows.entries()) {
    const members = groups.get(group);
    if (members === undefined) groups.set(group, [row]);
    else members.push(row);
  }
  return [...groups.values()];
}

/** Tags that a feature speaks for, at most, and the least it has to say. */
const mostTagsOfFeature = 24;
const leastWeight = 0.005;

function headOf(
  rows: readonly LabelledRow[],
  alpha: Float32Array,
  sizes: { readonly tags: number; readonly features: number },
  settings: HeadSettings,
): Head {
  const { tags } = sizes;
  const bias = new Float32Array(tags);
  for (const row of rows.keys()) addScaled(bias, settings.constant, alpha, row * tags);
  const vectorTags = frequentTags(rows, tags);
  const postings = postingsOf(rows, sizes.features);
  const byVector = vectorWeights(rows, alpha, tags, vectorTags, settings.vector);
  return { tags, bias, vectorTags, byVector, ...pruneFeatures(postings, alpha, tags, settings) };
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
  settings: HeadSettings,
): Pick<Head, 'starts' | 'tagIds' | 'weights'> {
  const starts = new Uint32Array(postings.length + 1);
  const tagIds: number[] = [];
  const weights: number[] = [];
  const sums = new Float32Array(tags);
  for (const [feature, found] of postings.entries()) {
    sums.fill(0);
    for (const { row, value } of found) addScaled(sums, settings.features * value, alpha, row * tags);
    for (const tag of strongest(sums, mostTagsOfFeature, leastWeight)) {
      tagIds.push(tag);
      weights.push(sums[tag] ?? 0);
    }
    starts[feature + 1] = tagIds.length;
  }
  return { starts, tagIds: Uint16Array.from(tagIds), weights: Float32Array.from(weights) };
}

/** Indices of the values farthest from zero, of at least that size. */
function strongest(values: Float32Array, most: number, least: number): number[] {
  const found: number[] = [];
  for (let k = 0; k < values.length; k++) if (Math.abs(values[k] ?? 0) >= least) found.push(k);
  if (found.length <= most) return found;
  return found.sort((a, b) => Math.abs(values[b] ?? 0) - Math.abs(values[a] ?? 0)).slice(0, most);
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
