import { expect, it } from 'vitest';
import { seededRandom } from '../seed.ts';
import { fitLogistic, sigmoid, type LogisticModel } from './logistic.ts';
import { finish } from './steps.ts';

/** Two columns that the labels were drawn by, and a constant one. */
function drawnRows() {
  const random = seededRandom(3);
  const rows = 20_000;
  const values = Float32Array.from({ length: rows * 3 }, (_, at) => (at % 3 === 2 ? 5 : random() * 4 - 2));
  const labels = Uint8Array.from({ length: rows }, (_, row) =>
    random() < sigmoid(1.5 * values[row * 3]! - 0.8 * values[row * 3 + 1]! - 0.4) ? 1 : 0,
  );
  return { values, labels };
}

it('finds the weights that labels were drawn by', () => {
  const { values, labels } = drawnRows();
  const { weights, bias } = finish(fitLogistic({ values, labels, columns: 3 }));
  expect(weights[0]).toBeCloseTo(1.5, 1);
  expect(weights[1]).toBeCloseTo(-0.8, 1);
  expect(weights[2]).toBe(0);
  expect(bias).toBeCloseTo(-0.4, 1);
});

/** The model, and how many passes over the rows it took. */
function fitFrom(start: LogisticModel | null) {
  const { values, labels } = drawnRows();
  const steps = fitLogistic({ values, labels, columns: 3 }, start);
  let passes = 0;
  let step = steps.next();
  for (; step.done !== true; step = steps.next()) passes += 1;
  return { model: step.value, passes };
}

it('comes to the same from a start that is near, sooner, and from one where a step leads far past it', () => {
  const cold = fitFrom(null);
  const { weights, bias } = cold.model;
  for (const [factor, most] of [
    [1, 1],
    [0.9, cold.passes - 1],
    [30, 20],
  ] as const) {
    const { model, passes } = fitFrom({ weights: weights.map((weight) => weight * factor), bias });
    for (const k of [0, 1]) expect(model.weights[k]).toBeCloseTo(weights[k] ?? 0, 5);
    expect(model.bias).toBeCloseTo(bias, 5);
    expect(passes).toBeLessThanOrEqual(most);
  }
});

it('takes a row as often as it counts', () => {
  const values = Float32Array.of(1, 2, 3, 4, 5, 6);
  const labels = Uint8Array.of(0, 1, 0, 0, 1, 1);
  const counts = Float32Array.of(1, 3, 1, 1, 2, 1);
  const places = [0, 1, 1, 1, 2, 3, 4, 4, 5];
  const repeated = {
    values: Float32Array.from(places, (place) => values[place] ?? 0),
    labels: Uint8Array.from(places, (place) => labels[place] ?? 0),
  };
  const counted = finish(fitLogistic({ values, labels, counts, columns: 1 }));
  const written = finish(fitLogistic({ ...repeated, columns: 1 }));
  // Columns are brought to one spread by the rows as they are given, and the penalty goes by that spread.
  expect(counted.weights[0]).toBeCloseTo(written.weights[0] ?? 0, 1);
  expect(counted.bias).toBeCloseTo(written.bias, 1);
  const plain = finish(fitLogistic({ values, labels, columns: 1 }));
  expect(Math.abs(counted.bias - plain.bias)).toBeGreaterThan(0.2);
});

it('stays finite where every label is the same', () => {
  const { weights, bias } = finish(
    fitLogistic({ values: Float32Array.of(1, 2, 3), labels: Uint8Array.of(0, 0, 0), columns: 1 }),
  );
  expect(weights[0]).toBeCloseTo(0, 4);
  expect(sigmoid(bias)).toBeLessThan(0.01);
});
