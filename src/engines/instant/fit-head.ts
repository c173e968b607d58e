/** Fits the head: kernel ridge regression of every tag on the features of a text. */
import { within, type Steps } from '../../core/learning/steps.ts';
import { reusedZeros } from '../../core/learning/vectors.ts';
import { fitByInverse } from './head-by-inverse.ts';
import { fitBySweeps } from './head-by-sweeps.ts';
import { headOf, type Head, type HeadSettings, type HeadSizes, type LabelledRow } from './head.ts';

export interface FittedHead {
  readonly head: Head;
  /** What the head would give a row's tags had it never seen the row's group; until the next row is asked for. */
  readonly leftOut: (row: number) => Float32Array;
}

/** Fits the head. An inverse is exact, and leaves out a group alone, but its time grows with the cube of the rows. */
export function* fitHead(rows: readonly LabelledRow[], sizes: HeadSizes, settings: HeadSettings): Steps<FittedHead> {
  // Most of the vocabulary occurs in no row: those tags have no columns.
  const used = usedTags(rows);
  const columns = new Map(Array.from(used, (tag, column) => [tag, column]));
  const narrow = rows.map((row) => ({ ...row, tags: row.tags.map((tag) => columns.get(tag) ?? 0) }));
  const narrowSizes = { tags: used.length, features: sizes.features };
  const fit = rows.length > settings.invertedRows ? fitBySweeps : fitByInverse;
  const { alpha, rest } = yield* within(0, 0.95, fit(narrow, narrowSizes, settings));
  const head = headOf(narrow, alpha, narrowSizes, settings);
  function leftOut(row: number): Float32Array {
    return scatter(rest.subarray(row * used.length, (row + 1) * used.length), used, sizes.tags);
  }
  return { head: widen(head, used, sizes.tags), leftOut };
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
