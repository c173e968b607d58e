/** A small neural network: a linear part, and a layer of hidden units for what columns mean only together. */
import { seededRandom, type Random } from '../seed.ts';
import { sigmoid, type LogisticRows } from './logistic.ts';
import { multiplyRows } from './multiply-rows.ts';
import { shuffledPlaces } from './shuffled-places.ts';
import { spreadOf } from './spread.ts';
import type { Steps } from './steps.ts';
import { addAt, dotAt } from './vectors.ts';

/**
 * Its output is sigmoid(bias + weights · x + outputs · max(0, hiddenBiases + hidden · x)), where x are the columns of a row, each
 * brought to (value - mean) · scale and at most `farthest` from zero.
 */
export interface Perceptron {
  readonly means: Float32Array;
  readonly scales: Float32Array;
  /** The weights, one a column; the bias; then for each hidden unit its output, its bias and its weights, one a column. */
  readonly parameters: Float32Array;
}

const farthest = 6;
const hiddenUnits = 24;
/** Rows of a step: a hundredth of all, within these bounds. */
const batchRows = { least: 64, most: 2048 };
/** Passes over all rows, and from a start. */
const passes = { anew: 10, on: 4 };
const highestRate = { anew: 0.005, on: 0.002 };
/** The rate rises over this share of the steps and falls over the others (Smith and Topin, 2019). */
const risingShare = 0.3;
/** Adam's memory of the gradient and of its square (Kingma and Ba, 2015). */
const memory = { gradient: 0.9, square: 0.999, least: 1e-8 };
/** By how much all parameters shrink beside it, of the rate (Loshchilov and Hutter, 2019). */
const decay = 0.01;

/** What a network computes on the way. */
interface Work {
  /** The hidden units, a row each: its output, its bias and its weights. */
  readonly units: Float32Array;
  /** What a unit's row is multiplied with: 0, 1 and the columns. */
  readonly row: Float32Array;
  readonly x: Float32Array;
  /** Of each hidden unit, 0 where it is silent. */
  readonly active: Float32Array;
}

const works = new WeakMap<Perceptron, Work>();

function workOf(network: Perceptron): Work {
  const known = works.get(network);
  if (known !== undefined) return known;
  const columns = network.means.length;
  const units = network.parameters.subarray(columns + 1);
  const row = new Float32Array(columns + 2);
  row[1] = 1;
  const work = { units, row, x: row.subarray(2), active: new Float32Array(units.length / row.length) };
  works.set(network, work);
  return work;
}

/** The probability that a network gives the row that begins there. It must not change after it was first asked. */
export function probabilityOf(values: Float32Array, from: number, network: Perceptron): number {
  return sigmoid(scoreOf(values, from, network, multiplyRows));
}

/** `multiply` writes the products of each unit's row with another row. */
function scoreOf(
  values: Float32Array,
  from: number,
  network: Perceptron,
  multiply: (units: Float32Array, row: Float32Array, products: Float32Array) => void,
): number {
  const { units, row, x, active } = workOf(network);
  standardise(values, from, network, x);
  multiply(units, row, active);
  let score = (network.parameters[x.length] ?? 0) + dotAt(x, network.parameters, 0);
  for (let unit = 0; unit < active.length; unit++) {
    const own = Math.max(0, active[unit] ?? 0);
    active[unit] = own;
    score += (units[unit * row.length] ?? 0) * own;
  }
  return score;
}

/** As `multiplyRows` does, which keeps a copy of a matrix: while it is fitted it changes. */
function multiplyChanging(units: Float32Array, row: Float32Array, products: Float32Array): void {
  for (let unit = 0; unit < products.length; unit++) products[unit] = dotAt(row, units, unit * row.length);
}

function standardise(values: Float32Array, from: number, { means, scales }: Perceptron, x: Float32Array): void {
  for (let k = 0; k < x.length; k++) {
    const value = ((values[from + k] ?? 0) - (means[k] ?? 0)) * (scales[k] ?? 0);
    x[k] = Math.max(-farthest, Math.min(farthest, value));
  }
}

/** The network with its logits stretched and moved. */
export function withLogits(network: Perceptron, stretch: number, shift: number): Perceptron {
  const columns = network.means.length;
  const parameters = network.parameters.map((value, at) =>
    at <= columns || (at - columns - 1) % (columns + 2) === 0 ? value * stretch : value,
  );
  parameters[columns] = (parameters[columns] ?? 0) + shift;
  return { ...network, parameters };
}

/** Fits a network to labelled rows; from a `start`, of rows much like these, in fewer passes. The same seed gives the same one. */
export function* fitPerceptron(rows: LogisticRows, seed: number, start: Perceptron | null = null): Steps<Perceptron> {
  const random = seededRandom(seed);
  const network = start === null ? newNetwork(rows, random) : { ...start, parameters: start.parameters.slice() };
  const way = start === null ? 'anew' : 'on';
  const count = rows.labels.length;
  const size = Math.max(batchRows.least, Math.min(batchRows.most, Math.ceil(count / 100)));
  const steps = passes[way] * Math.ceil(count / size);
  const adam = createAdam(network.parameters);
  const gradient = new Float32Array(network.parameters.length);
  for (let pass = 0, step = 0; pass < passes[way]; pass++) {
    const order = shuffledPlaces(count, random);
    for (let from = 0; from < count; from += size, step++) {
      yield step / steps;
      gradient.fill(0);
      const batch = order.subarray(from, from + size);
      for (const row of batch) addGradient(gradient, network, rows, row, 1 / batch.length);
      adam(gradient, highestRate[way] * shareOfRate(step / steps));
    }
  }
  return network;
}

/** Slow at the beginning, and slower and slower to the end. */
function shareOfRate(done: number): number {
  const share = done < risingShare ? done / risingShare : (1 - done) / (1 - risingShare);
  return 0.04 + 0.96 * share * share * (3 - 2 * share);
}

/** All weights small and at random, the linear part zero. */
function newNetwork({ values, columns }: LogisticRows, random: Random): Perceptron {
  const { means, scales } = spreadOf(values, columns);
  const parameters = new Float32Array(columns + 1 + hiddenUnits * (columns + 2));
  const most = 1 / Math.sqrt(columns);
  for (let at = columns + 1; at < parameters.length; at++) parameters[at] = most * (2 * random() - 1);
  return { means: Float32Array.from(means), scales: Float32Array.from(scales), parameters };
}

function addGradient(
  gradient: Float32Array,
  network: Perceptron,
  rows: LogisticRows,
  row: number,
  share: number,
): void {
  const { x, active } = workOf(network);
  const probability = sigmoid(scoreOf(rows.values, row * x.length, network, multiplyChanging));
  const slope = share * (rows.counts?.[row] ?? 1) * (probability - (rows.labels[row] ?? 0));
  addTo(gradient, 0, slope, x);
  addAt(gradient, x.length, slope);
  let at = x.length + 1;
  for (let unit = 0; unit < active.length; unit++, at += x.length + 2) {
    const own = active[unit] ?? 0;
    if (own === 0) continue;
    const back = slope * (network.parameters[at] ?? 0);
    addAt(gradient, at, slope * own);
    addAt(gradient, at + 1, back);
    addTo(gradient, at + 2, back, x);
  }
}

/** Adds factor · x to the values from `from` on. */
function addTo(values: Float32Array, from: number, factor: number, x: Float32Array): void {
  for (let k = 0; k < x.length; k++) values[from + k] = (values[from + k] ?? 0) + factor * (x[k] ?? 0);
}

/** Moves the parameters against a gradient, each by what its gradients were of late. */
function createAdam(parameters: Float32Array): (gradient: Float32Array, rate: number) => void {
  const mean = new Float32Array(parameters.length);
  const square = new Float32Array(parameters.length);
  let step = 0;
  return (gradient, rate) => {
    step += 1;
    const meanShare = 1 - memory.gradient ** step;
    const squareShare = 1 - memory.square ** step;
    for (const [at, slope] of gradient.entries()) {
      const ofMean = memory.gradient * (mean[at] ?? 0) + (1 - memory.gradient) * slope;
      const ofSquare = memory.square * (square[at] ?? 0) + (1 - memory.square) * slope * slope;
      mean[at] = ofMean;
      square[at] = ofSquare;
      const towards = ofMean / meanShare / (Math.sqrt(ofSquare / squareShare) + memory.least);
      addAt(parameters, at, -rate * (towards + decay * (parameters[at] ?? 0)));
    }
  };
}
