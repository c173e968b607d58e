/** How far the columns of a table are spread. */
import { addAt } from './vectors.ts';

/** For each column of a row-major table its mean and 1 / its standard deviation; 0 for a constant one. */
export function spreadOf(
  values: Float32Array,
  columns: number,
): { readonly means: Float64Array; readonly scales: Float64Array } {
  const share = columns / values.length;
  const means = new Float64Array(columns);
  const variances = new Float64Array(columns);
  for (const [at, value] of values.entries()) addAt(means, at % columns, value * share);
  for (const [at, value] of values.entries()) {
    addAt(variances, at % columns, (value - (means[at % columns] ?? 0)) ** 2 * share);
  }
  return { means, scales: variances.map((variance) => (variance > 1e-12 ? 1 / Math.sqrt(variance) : 0)) };
}
