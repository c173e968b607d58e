import { expect, it } from 'vitest';
import { seededRandom } from '../seed.ts';
import { logit } from './logistic.ts';
import { fitPerceptron, probabilityOf, withLogits } from './perceptron.ts';
import { finish } from './steps.ts';

/** Rows of two columns of very different spread; a label holds where both are on the same side: no linear part tells. */
function sameSide(count: number, seed: number) {
  const random = seededRandom(seed);
  const values = Float32Array.from({ length: 2 * count }, (_, at) =>
    at % 2 === 0 ? random() - 0.5 : 100 + 20 * random(),
  );
  const labels = Uint8Array.from({ length: count }, (_, row) =>
    values[2 * row]! > 0 === values[2 * row + 1]! > 110 ? 1 : 0,
  );
  return { values, labels, columns: 2 };
}

const rows = sameSide(20_000, 1);

it('learns what columns mean only together', () => {
  const network = finish(fitPerceptron(rows, 1));
  const fresh = sameSide(2000, 2);
  const right = fresh.labels.reduce(
    (sum, label, row) => sum + (probabilityOf(fresh.values, 2 * row, network) > 0.5 === (label === 1) ? 1 : 0),
    0,
  );
  expect(right / fresh.labels.length).toBeGreaterThan(0.95);
});

it('gives the same network for the same seed', () => {
  const [first, again] = [finish(fitPerceptron(rows, 3)), finish(fitPerceptron(rows, 3))];
  expect(again.parameters).toEqual(first.parameters);
});

it('goes on from another network, which stays as it is', () => {
  const start = finish(fitPerceptron(rows, 1));
  const before = start.parameters.slice();
  const other = sameSide(3000, 4);
  const next = finish(fitPerceptron(other, 1, start));
  expect(start.parameters).toEqual(before);
  expect(next.parameters).not.toEqual(before);
  const right = rows.labels.filter((label, row) => probabilityOf(rows.values, 2 * row, next) > 0.5 === (label === 1));
  expect(right.length / rows.labels.length).toBeGreaterThan(0.95);
});

it('gives what the labels say where the columns say nothing, and counts rows as often as told', () => {
  const empty = {
    values: new Float32Array(4000),
    labels: Uint8Array.from({ length: 4000 }, (_, at) => (at % 4 === 0 ? 1 : 0)),
    columns: 1,
  };
  expect(probabilityOf(empty.values, 0, finish(fitPerceptron(empty, 1)))).toBeCloseTo(0.25, 1);
  const counts = Float32Array.from(empty.labels, (label) => (label === 1 ? 3 : 1));
  expect(probabilityOf(empty.values, 0, finish(fitPerceptron({ ...empty, counts }, 1)))).toBeCloseTo(0.5, 1);
});

it('stretches and moves its logits', () => {
  const network = finish(fitPerceptron(rows, 1));
  const moved = withLogits(network, 0.5, -1);
  for (const row of [0, 1, 2]) {
    const before = logit(probabilityOf(rows.values, 2 * row, network));
    expect(logit(probabilityOf(rows.values, 2 * row, moved))).toBeCloseTo(0.5 * before - 1, 3);
  }
});
