/** Logistic regression for a few columns and many rows, by Newton's method. */
import { invertSymmetric } from './symmetric-inverse.ts';
import { finish, type Steps } from './steps.ts';
import { addAt, addScaled, dotAt } from './vectors.ts';

export interface LogisticModel {
  /** One weight a column, for columns as they are (not standardised). */
  readonly weights: Float64Array;
  readonly bias: number;
}

const newtonSteps = 8;
/** Penalty on the squared weights of standardised columns, in rows. */
const ridge = 1;

/**
 * Fits P(label) = 1 / (1 + exp(-(bias + weights · row))). `values` is row-major with `columns` columns a row.
 * Columns are standardised inside; a constant column gets the weight 0.
 */
export function* fitLogistic(values: Float32Array, labels: Uint8Array, columns: number): Steps<LogisticModel> {
  const standards = standardsOf(values, columns);
  const weights = new Float64Array(columns + 1);
  for (let step = 0; step < newtonSteps; step++) {
    yield step / newtonSteps;
    newtonStep(values, labels, weights, standards);
  }
  return unstandardise(weights, standards);
}

interface Standards {
  readonly means: Float64Array;
  /** 1 / standard deviation; 0 for a constant column. */
  readonly scales: Float64Array;
}

function newtonStep(
  values: Float32Array,
  labels: Uint8Array,
  weights: Float64Array,
  { means, scales }: Standards,
): void {
  const size = weights.length;
  const columns = size - 1;
  const gradient = new Float64Array(size);
  const curvature = new Float64Array(size * size);
  const row = new Float64Array(size);
  row[columns] = 1;
  for (const [index, label] of labels.entries()) {
    for (let k = 0; k < columns; k++) {
      row[k] = ((values[index * columns + k] ?? 0) - (means[k] ?? 0)) * (scales[k] ?? 0);
    }
    addRow(gradient, curvature, row, label - sigmoid(dotAt(row, weights, 0)), label);
  }
  for (let k = 0; k < columns; k++) {
    addAt(gradient, k, -ridge * (weights[k] ?? 0));
    addAt(curvature, k * size + k, ridge);
  }
  addAt(curvature, size * size - 1, leastCurvature);
  finish(invertSymmetric(curvature, size));
  for (let k = 0; k < size; k++) addAt(weights, k, dotAt(gradient, curvature, k * size));
}

/** Keeps the step finite where all labels are equal. */
const leastCurvature = 1e-6;

function addRow(
  gradient: Float64Array,
  curvature: Float64Array,
  row: Float64Array,
  error: number,
  label: number,
): void {
  const share = label - error;
  const certainty = Math.max(share * (1 - share), 1e-9);
  addScaled(gradient, error, row, 0);
  const size = row.length;
  for (let i = 0; i < size; i++) {
    const weight = certainty * (row[i] ?? 0);
    for (let j = 0; j <= i; j++) addAt(curvature, i * size + j, weight * (row[j] ?? 0));
  }
}

function standardsOf(values: Float32Array, columns: number): Standards {
  const share = columns / values.length;
  const means = new Float64Array(columns);
  const variances = new Float64Array(columns);
  for (const [at, value] of values.entries()) addAt(means, at % columns, value * share);
  for (const [at, value] of values.entries()) {
    addAt(variances, at % columns, (value - (means[at % columns] ?? 0)) ** 2 * share);
  }
  return { means, scales: variances.map((variance) => (variance > 1e-12 ? 1 / Math.sqrt(variance) : 0)) };
}

function unstandardise(fitted: Float64Array, { means, scales }: Standards): LogisticModel {
  const weights = scales.map((scale, k) => scale * (fitted[k] ?? 0));
  return { weights, bias: (fitted[scales.length] ?? 0) - dotAt(weights, means, 0) };
}

/** 1 / (1 + e⁻ˣ). */
export function sigmoid(x: number): number {
  return 1 / (1 + Math.exp(-x));
}
