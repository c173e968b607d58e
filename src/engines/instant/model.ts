/** A fitted tagger as data, and how it judges a text. */
import { sigmoid, type LogisticModel } from '../../core/learning/logistic.ts';
import { probabilityOf, type Perceptron } from '../../core/learning/perceptron.ts';
import { noGroup, type Association, type GroupCounts } from './association.ts';
import { chooseCandidates } from './candidates.ts';
import { gatherEvidence, nothingLeftOut, type Sources } from './evidence.ts';
import { placeFeatures } from './feature-space.ts';
import { scoreHead, type Head } from './head.ts';
import { pairColumns, pairFeatures } from './pair-features.ts';
import { pairsOf } from './pairs.ts';
import { readText, type Reading } from './reading.ts';
import { lookAgain, lookColumns, mostFinalists } from './second-look.ts';

export interface Model extends Sources {
  readonly head: Head;
  readonly ranker: LogisticModel;
  /** How often two tags stand together, and the ranker that takes it into account. */
  readonly together: Association;
  readonly secondRanker: Perceptron;
  /** Least probability of a tag that is given. */
  readonly threshold: number;
  /** A text whose best tag is less probable than this is far from all that the model was fitted on. */
  readonly farBelow: number;
}

export interface Judged {
  readonly tag: number;
  readonly probability: number;
}

export const leastTags = 2;
export const mostTags = 8;

/** The likeliest tags of a text by falling probability. */
export function judgeText(
  text: string,
  model: Model,
): { readonly reading: Reading; readonly judged: readonly Judged[] } {
  const reading = readText(text, model.table, model.lexicon);
  const features = placeFeatures(reading.raw, model.space);
  const scores = scoreHead(model.head, { vector: reading.vector, features });
  const evidence = gatherEvidence(reading, features, scores, model, nothingLeftOut);
  const candidates = chooseCandidates(evidence);
  const rows = pairFeatures(pairsOf(candidates, evidence, model, noGroup));
  const finals = findFinals({ candidates: candidates.ids, values: rows }, model.ranker, model.together, noGroup);
  return { reading, judged: rankFinals(finals, model.secondRanker) };
}

/** Tags of a text and a row of numbers for each, row-major. */
export interface TagRows {
  readonly candidates: readonly number[];
  readonly values: Float32Array;
}

/** Columns of the rows of a second look: its own, and those of the first. */
export const secondColumns = lookColumns.length + pairColumns.length;

/** The likeliest candidates by a first ranker, by falling probability, with the rows for the second. */
export function findFinals(first: TagRows, ranker: LogisticModel, together: Association, left: GroupCounts): TagRows {
  const judged = rankTags(first, (place) => probabilityBy(ranker, first.values, place * pairColumns.length));
  const finals = judged.slice(0, mostFinalists);
  const looks = lookAgain(finals, together, left);
  const values = new Float32Array(finals.length * secondColumns);
  for (const [rank, { place }] of finals.entries()) {
    const own = looks.subarray(rank * lookColumns.length, (rank + 1) * lookColumns.length);
    const before = first.values.subarray(place * pairColumns.length, (place + 1) * pairColumns.length);
    values.set(own, rank * secondColumns);
    values.set(before, rank * secondColumns + lookColumns.length);
  }
  return { candidates: finals.map(({ tag }) => tag), values };
}

/** The tags of a second look with their probability, greatest first. */
export function rankFinals(finals: TagRows, ranker: Perceptron): readonly Judged[] {
  return rankTags(finals, (place) => probabilityOf(finals.values, place * secondColumns, ranker));
}

/** Tags with their probability and the place of their row, greatest first; of equal ones the lower id. */
function rankTags(
  { candidates }: TagRows,
  probability: (place: number) => number,
): readonly (Judged & { readonly place: number })[] {
  return candidates
    .map((tag, place) => ({ tag, place, probability: probability(place) }))
    .sort((a, b) => b.probability - a.probability || a.tag - b.tag);
}

function probabilityBy({ weights, bias }: LogisticModel, rows: Float32Array, from: number): number {
  let score = bias;
  for (let k = 0; k < weights.length; k++) score += (weights[k] ?? 0) * (rows[from + k] ?? 0);
  return sigmoid(score);
}

/** The tags that are given: those above the threshold, at least two and at most eight. */
export function chooseTags(judged: readonly Judged[], threshold: number): readonly Judged[] {
  const above = judged.findIndex(({ probability }) => probability < threshold);
  const count = above === -1 ? judged.length : above;
  return judged.slice(0, Math.min(mostTags, Math.max(leastTags, count)));
}
