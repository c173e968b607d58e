/** Sets the probabilities right by the development queries: the training queries were written with their tags in mind. */
import { fitLogistic, logit, sigmoid } from '../../src/core/learning/logistic.ts';
import { withLogits } from '../../src/core/learning/perceptron.ts';
import { finish } from '../../src/core/learning/steps.ts';
import { idsOf } from '../../src/engines/instant/fit.ts';
import { judgeText, type Model } from '../../src/engines/instant/model.ts';
import type { QueryGroup } from './labelled-data.ts';

/** What is hardly ever given must not lead the two numbers that are fitted. */
const LEAST = 0.1;

/** The model with its logits stretched and moved; it gives the same tags, only their probabilities change. */
export function calibrated(model: Model, groups: readonly QueryGroup[]): Model {
  const logits: number[] = [];
  const labels: number[] = [];
  for (const { query, tags } of groups.flatMap(({ queries }) => queries)) {
    const own = new Set(idsOf(tags, model.tags));
    for (const { tag, probability } of judgeText(query, model).judged) {
      if (probability < LEAST) continue;
      logits.push(logit(probability));
      labels.push(own.has(tag) ? 1 : 0);
    }
  }
  const fitted = finish(
    fitLogistic({ values: Float32Array.from(logits), labels: Uint8Array.from(labels), columns: 1 }),
  );
  const stretch = fitted.weights[0] ?? 1;
  function moved(probability: number): number {
    return sigmoid(fitted.bias + stretch * logit(probability));
  }
  return {
    ...model,
    secondRanker: withLogits(model.secondRanker, stretch, fitted.bias),
    threshold: moved(model.threshold),
    farBelow: moved(model.farBelow),
  };
}
