/** The head's dual weights in closed form, for a few thousand rows. */
import { finish, within, type Steps } from '../../core/learning/steps.ts';
import { invertSymmetric } from '../../core/learning/symmetric-inverse.ts';
import { addAt, addScaled, dotAt } from '../../core/learning/vectors.ts';
import { groupsOf } from './groups.ts';
import { postingsOf, type HeadRow, type HeadSettings, type HeadSizes, type LabelledRow } from './head.ts';
import type { RidgeFit } from '../../core/learning/ridge-sweeps.ts';

/**
 * Leaving a group of rows out needs no second fit: with G = (K + λ)⁻¹ and α = G·Y, the rows H of a group would be given
 * Y_H - (G_HH)⁻¹·α_H by the others.
 */
export function* fitByInverse(rows: readonly LabelledRow[], sizes: HeadSizes, settings: HeadSettings): Steps<RidgeFit> {
  const n = rows.length;
  const inverse = kernelMatrix(rows, sizes.features, settings);
  for (let row = 0; row < n; row++) addAt(inverse, row * n + row, settings.ridge);
  yield* within(0, 0.9, invertSymmetric(inverse, n));
  const alpha = timesLabels(inverse, rows, sizes.tags);
  yield 0.95;
  return { alpha, rest: leaveGroupsOut(inverse, alpha, rows, sizes.tags) };
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
