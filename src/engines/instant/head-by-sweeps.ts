/** The head's dual weights by sweeps over the rows, for so many that an inverse would take hours. */
import { fitRidge, type RidgeFit } from '../../core/learning/ridge-sweeps.ts';
import type { SparseRows } from '../../core/learning/ridge-steps.ts';
import type { Steps } from '../../core/learning/steps.ts';
import { groupsOf } from './groups.ts';
import type { HeadSettings, HeadSizes, LabelledRow } from './head.ts';

/** A row is left out with a quarter of the groups, not with its own alone: each fold is a fit of its own. */
const foldCount = 4;

export function fitBySweeps(rows: readonly LabelledRow[], sizes: HeadSizes, settings: HeadSettings): Steps<RidgeFit> {
  return fitRidge({
    rows: sparseRows(rows, sizes, settings),
    targets: rows.map(({ tags }) => tags),
    targetCount: sizes.tags,
    ridge: settings.ridge,
    folds: foldsOf(rows),
  });
}

/** Rows whose scalar products are the kernel: the numbers of the vector, the constant, the features. */
function sparseRows(rows: readonly LabelledRow[], sizes: HeadSizes, settings: HeadSettings): SparseRows {
  const dimensions = rows[0]?.vector.length ?? 0;
  const before = Uint32Array.from({ length: dimensions + 1 }, (_, column) => column);
  const starts = new Uint32Array(rows.length + 1);
  for (const [row, { features }] of rows.entries()) {
    starts[row + 1] = (starts[row] ?? 0) + before.length + features.ids.length;
  }
  const ids = new Uint32Array(starts.at(-1) ?? 0);
  const values = new Float32Array(ids.length);
  const shares = { vector: Math.sqrt(settings.vector), features: Math.sqrt(settings.features) };
  for (const [row, { vector, features }] of rows.entries()) {
    const from = starts[row] ?? 0;
    const featuresFrom = from + before.length;
    ids.set(before, from);
    ids.set(
      features.ids.map((id) => before.length + id),
      featuresFrom,
    );
    values.set(
      vector.map((value) => shares.vector * value),
      from,
    );
    values[featuresFrom - 1] = Math.sqrt(settings.constant);
    values.set(
      features.values.map((value) => shares.features * value),
      featuresFrom,
    );
  }
  return { columns: before.length + sizes.features, starts, ids, values };
}

/** Whole groups, so many rows in each fold as can be. Neighbours in name go to different ones. */
function foldsOf(rows: readonly LabelledRow[]): readonly number[] {
  const folds = new Array<number>(rows.length).fill(0);
  const sizes = new Array<number>(foldCount).fill(0);
  for (const members of groupsOf(rows)) {
    const smallest = sizes.indexOf(Math.min(...sizes));
    sizes[smallest] = (sizes[smallest] ?? 0) + members.length;
    for (const row of members) folds[row] = smallest;
  }
  return folds;
}
