/** A fitted tagger as data, and how it judges a text. */
import { sigmoid, type LogisticModel } from '../../core/learning/logistic.ts';
import { noGroup } from './association.ts';
import { chooseCandidates } from './candidates.ts';
import { gatherEvidence, type Sources } from './evidence.ts';
import { placeFeatures } from './feature-space.ts';
import { scoreHead, type Head } from './head.ts';
import { pairColumns, pairFeatures } from './pair-features.ts';
import { pairsOf } from './pairs.ts';
import { readText, type Reading } from './reading.ts';

export interface Model extends Sources {
  readonly head: Head;
  readonly ranker: LogisticModel;
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

/** Every candidate tag of a text by falling probability. */
export function judgeText(
  text: string,
  model: Model,
): { readonly reading: Reading; readonly judged: readonly Judged[] } {
  const reading = readText(text, model.table, model.lexicon);
  const features = placeFeatures(reading.raw, model.space);
  const scores = scoreHead(model.head, { vector: reading.vector, features });
  const evidence = gatherEvidence(reading, features, scores, model, noGroup);
  const candidates = chooseCandidates(evidence);
  const rows = pairFeatures(pairsOf(candidates, evidence, model, noGroup));
  return { reading, judged: rankPairs(candidates.ids, rows, model.ranker) };
}

/** Candidates with their probability, greatest first; of equal ones the lower id. */
export function rankPairs(candidates: readonly number[], rows: Float32Array, ranker: LogisticModel): readonly Judged[] {
  return candidates
    .map((tag, index) => ({ tag, probability: probabilityOf(rows, index * pairColumns.length, ranker) }))
    .sort((a, b) => b.probability - a.probability || a.tag - b.tag);
}

function probabilityOf(rows: Float32Array, from: number, { weights, bias }: LogisticModel): number {
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
