/** Logistic regression for a few columns and many rows, by Newton's method. */
import { invertSymmetric } from './symmetric-inverse.ts';
import { spreadOf } from './spread.ts';
import { finish, type Steps } from './steps.ts';
import { addAt, dotAt } from './vectors.ts';

/** The logit of a probability between 0 and 1: what `sigmoid` takes it from. */
export function logit(probability: number): number {
  return Math.log(probability / (1 - probability));
}

export interface LogisticModel {
  /** One weight a column, for columns as they are (not standardised). */
  readonly weights: Float64Array;
  readonly bias: number;
}

const mostPasses = 20;
/** A step that moves no weight farther than this is the last. */
const smallStep = 1e-3;
/** Penalty on the squared weights of columns of one spread, in rows. */
const ridge = 1;

/** What is fitted. */
export interface LogisticRows {
  /** Row-major. */
  readonly values: Float32Array;
  readonly columns: number;
  /** 0 or 1, a row each. */
  readonly labels: Uint8Array;
  /** How many rows each stands for; 1 where it is missing. */
  readonly counts?: Float32Array;
}

/**
 * Fits P(label) = 1 / (1 + exp(-(bias + weights · row))). Columns are brought to one spread inside; a constant column gets the
 * weight 0. From a `start` that is near (a model of much the same rows) the same fit is reached in fewer steps.
 */
export function* fitLogistic(rows: LogisticRows, start: LogisticModel | null = null): Steps<LogisticModel> {
  const { values, columns } = rows;
  const { scales } = spreadOf(values, columns);
  const weights = new Float64Array(columns + 1);
  if (start !== null) {
    weights.set(scales.map((scale, k) => (scale === 0 ? 0 : (start.weights[k] ?? 0) / scale)));
    weights[columns] = start.bias;
  }
  const way = { from: weights.slice(), step: new Float64Array(columns + 1), loss: Infinity };
  for (let pass = 0; pass < mostPasses; pass++) {
    yield pass / mostPasses;
    if (goOn(way, weights, slopeAt(rows, weights, scales)) < smallStep) return unscaled(weights, scales);
  }
  return unscaled(way.from, scales);
}

/** The weights for columns as they are. */
function unscaled(weights: Float64Array, scales: Float64Array): LogisticModel {
  return { weights: scales.map((scale, k) => scale * (weights[k] ?? 0)), bias: weights[scales.length] ?? 0 };
}

/** The last step: where it began, and the loss there. */
interface Way {
  readonly from: Float64Array;
  readonly step: Float64Array;
  loss: number;
}

/** Moves the weights by Newton's step, or, where the last one led uphill, half of it back; returns how far the farthest went. */
function goOn(way: Way, weights: Float64Array, { loss, gradient, curvature }: Slope): number {
  const uphill = loss > way.loss;
  if (!uphill) {
    way.loss = loss;
    way.from.set(weights);
    finish(invertSymmetric(curvature, weights.length));
  }
  let farthest = 0;
  for (let k = 0; k < weights.length; k++) {
    const step = uphill ? (way.step[k] ?? 0) / 2 : dotAt(gradient, curvature, k * weights.length);
    way.step[k] = step;
    weights[k] = (way.from[k] ?? 0) + step;
    farthest = Math.max(farthest, Math.abs(step));
  }
  return farthest;
}

/** Keeps the step finite where all labels are equal. */
const leastCurvature = 1e-6;

/** Of the penalised negative log-likelihood: its value, its downward gradient and its second derivatives (lower triangle). */
interface Slope {
  readonly loss: number;
  readonly gradient: Float64Array;
  readonly curvature: Float64Array;
}

function slopeAt({ values, labels, counts }: LogisticRows, weights: Float64Array, scales: Float64Array): Slope {
  const size = weights.length;
  const gradient = new Float64Array(size);
  const curvature = new Float64Array(size * size);
  const row = createRow(size);
  let loss = 0;
  for (const [index, label] of labels.entries()) {
    fillRow(row, values, index, scales);
    const score = scoreRow(row, weights);
    const count = counts?.[index] ?? 1;
    loss += count * surprise(label === 1 ? score : -score);
    addRow(gradient, curvature, row, { label, share: sigmoid(score), count });
  }
  for (let k = 0; k < size - 1; k++) {
    const weight = weights[k] ?? 0;
    loss += (ridge * weight ** 2) / 2;
    addAt(gradient, k, -ridge * weight);
    addAt(curvature, k * size + k, ridge);
  }
  addAt(curvature, size * size - 1, leastCurvature);
  return { loss, gradient, curvature };
}

/** -ln(sigmoid(score)), finite for every score. */
function surprise(score: number): number {
  return Math.max(0, -score) + Math.log1p(Math.exp(-Math.abs(score)));
}

/** The columns of a row that are not zero, by rising number; about half of them are zero in what a ranker sees. */
interface SparseRow {
  readonly columns: Uint16Array;
  readonly values: Float64Array;
  count: number;
}

function createRow(size: number): SparseRow {
  return { columns: new Uint16Array(size), values: new Float64Array(size), count: 0 };
}

/** A row of the table, scaled, and a 1 behind it for the bias. */
function fillRow(row: SparseRow, values: Float32Array, index: number, scales: Float64Array): void {
  const width = scales.length;
  let count = 0;
  for (let k = 0; k < width; k++) {
    const value = (values[index * width + k] ?? 0) * (scales[k] ?? 0);
    if (value === 0) continue;
    row.columns[count] = k;
    row.values[count] = value;
    count += 1;
  }
  row.columns[count] = width;
  row.values[count] = 1;
  row.count = count + 1;
}

function scoreRow({ columns, values, count }: SparseRow, weights: Float64Array): number {
  let score = 0;
  for (let i = 0; i < count; i++) score += (values[i] ?? 0) * (weights[columns[i] ?? 0] ?? 0);
  return score;
}

/** Adds to the lower triangle of the curvature. */
function addRow(
  gradient: Float64Array,
  curvature: Float64Array,
  { columns, values, count: filled }: SparseRow,
  { label, share, count }: { readonly label: number; readonly share: number; readonly count: number },
): void {
  const certainty = count * Math.max(share * (1 - share), 1e-9);
  const miss = count * (label - share);
  for (let i = 0; i < filled; i++) {
    const column = columns[i] ?? 0;
    const value = values[i] ?? 0;
    gradient[column] = (gradient[column] ?? 0) + miss * value;
    const start = column * gradient.length;
    for (let j = 0; j <= i; j++) {
      const at = start + (columns[j] ?? 0);
      curvature[at] = (curvature[at] ?? 0) + certainty * value * (values[j] ?? 0);
    }
  }
}

/** 1 / (1 + e⁻ˣ). */
export function sigmoid(x: number): number {
  return 1 / (1 + Math.exp(-x));
}
