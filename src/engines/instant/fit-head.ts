/**
 * Fits the head: kernel ridge regression of every tag on the features of a text. Leaving a group of rows out needs no
 * second fit: with G = (K + λ)⁻¹ and α = G·Y, the rows H of a group would be given Y_H - (G_HH)⁻¹·α_H by the others.
 */
import { finish, within, type Steps } from '../../core/learning/steps.ts';
import { invertSymmetric } from '../../core/learning/symmetric-inverse.ts';
import { addAt, addScaled, dotAt, reusedZeros } from '../../core/learning/vectors.ts';
import {
  headOf,
  keptHead,
  postingsOf,
  scoreHead,
  wholeHead,
  type Head,
  type HeadRow,
  type HeadSettings,
  type LabelledRow,
} from './head.ts';

export interface FittedHead {
  readonly head: Head;
  /** What the head would give a row's tags had it never seen the row's group. */
  readonly leftOut: (row: number) => Float32Array;
}

/**
 * Fits the head. The time of one fit grows with the cube of its rows: many rows are fitted in parts of whole groups, and the
 * mean of the parts counts; each part is held less, since the mean holds too (Zhang, Duchi and Wainwright, 2013). What a
 * left-out row is given holds until the next one is asked for.
 */
export function* fitHead(
  rows: readonly LabelledRow[],
  sizes: { readonly tags: number; readonly features: number },
  settings: HeadSettings,
): Steps<FittedHead> {
  // Most of the vocabulary occurs in no row: those tags have no columns.
  const used = usedTags(rows);
  const columns = new Map(Array.from(used, (tag, column) => [tag, column]));
  const narrow = rows.map((row) => ({ ...row, tags: row.tags.map((tag) => columns.get(tag) ?? 0) }));
  const narrowSizes = { tags: used.length, features: sizes.features };
  const members = partsOf(rows, settings.partRows);
  const alpha = new Float32Array(rows.length * used.length);
  const parts: Part[] = [];
  for (const [index, own] of members.entries()) {
    const fit = fitPart(
      narrow,
      own,
      narrowSizes,
      { ...settings, ridge: settings.ridge / members.length },
      members.length > 1,
    );
    const part = yield* within((0.9 * index) / members.length, (0.9 * (index + 1)) / members.length, fit);
    parts.push(part);
    for (const [at, row] of own.entries()) {
      const line = alpha.subarray(row * used.length, (row + 1) * used.length);
      addScaled(line, 1 / members.length, part.alpha, at * used.length);
    }
  }
  yield 0.9;
  const head = headOf(narrow, alpha, narrowSizes, settings, keptHead);
  const leftOut = meanOfParts(narrow, members, parts, used.length);
  return { head: widen(head, used, sizes.tags), leftOut: (row) => scatter(leftOut(row), used, sizes.tags) };
}

/** Rows of each part: as few parts as can be, about equal, whole groups each. Neighbours in name go to different ones. */
function partsOf(rows: readonly LabelledRow[], most: number): readonly (readonly number[])[] {
  const parts = Array.from({ length: Math.ceil(rows.length / most) }, (): number[] => []);
  for (const members of groupsOf(rows)) {
    const smallest = parts.reduce((best, part) => (part.length < best.length ? part : best));
    smallest.push(...members);
  }
  return parts;
}

interface Part {
  /** A row of weights of the tags for each of its rows. */
  readonly alpha: Float32Array;
  /** What the part without their group gives its rows, a row of numbers of the tags for each. */
  readonly rest: Float32Array;
  /** For the rows of other parts; null where there are none. */
  readonly head: Head | null;
}

function* fitPart(
  all: readonly LabelledRow[],
  members: readonly number[],
  sizes: { readonly tags: number; readonly features: number },
  settings: HeadSettings,
  needsHead: boolean,
): Steps<Part> {
  const rows = members.flatMap((row) => all[row] ?? []);
  const n = rows.length;
  const inverse = kernelMatrix(rows, sizes.features, settings);
  for (let row = 0; row < n; row++) addAt(inverse, row * n + row, settings.ridge);
  yield* within(0, 0.9, invertSymmetric(inverse, n));
  const alpha = timesLabels(inverse, rows, sizes.tags);
  yield 0.95;
  const rest = leaveGroupsOut(inverse, alpha, rows, sizes.tags);
  return { alpha, rest, head: needsHead ? headOf(rows, alpha, sizes, settings, wholeHead) : null };
}

/** For a row the mean of what its own part says without its group, and of what the other parts say. */
function meanOfParts(
  rows: readonly LabelledRow[],
  members: readonly (readonly number[])[],
  parts: readonly Part[],
  tags: number,
): (row: number) => Float32Array {
  const places = new Map(
    members.flatMap((own, part) => own.map((row, position) => [row, { part, position }] as const)),
  );
  return (row) => {
    const place = places.get(row) ?? { part: 0, position: 0 };
    const own = parts[place.part]?.rest.subarray(place.position * tags, (place.position + 1) * tags);
    const labelled = rows[row];
    if (own === undefined || labelled === undefined) return new Float32Array(tags);
    if (parts.length === 1) return own;
    const mean = reusedZeros('mean of parts', own.length);
    addScaled(mean, 1 / parts.length, own, 0);
    for (const [index, { head }] of parts.entries()) {
      if (index !== place.part && head !== null) addScaled(mean, 1 / parts.length, scoreHead(head, labelled), 0);
    }
    return mean;
  };
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

/** All pairs of rows, row-major; the lower triangle. */
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
      if (j > i) break;
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

/** What the others would give each row: a row of numbers of the tags for each. */
function leaveGroupsOut(
  inverse: Float64Array,
  alpha: Float32Array,
  rows: readonly LabelledRow[],
  tags: number,
): Float32Array {
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
  return rest;
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
