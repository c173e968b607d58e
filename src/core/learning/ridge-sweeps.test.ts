import { describe, expect, it } from 'vitest';
import { seededRandom } from '../seed.ts';
import { lanes, openRidgeRoom, plainRoom, type SparseRows } from './ridge-steps.ts';
import { fitRidge } from './ridge-sweeps.ts';
import { finish } from './steps.ts';
import { invertSymmetric } from './symmetric-inverse.ts';

const columns = 30;

/** Rows of up to seven columns, the last of them empty. */
function makeRows(count: number): SparseRows {
  const random = seededRandom(count);
  const ids: number[] = [];
  const starts = [0];
  for (let row = 0; row < count; row++) {
    if (row < count - 1) for (let k = 0; k < 1 + (row % 7); k++) ids.push(Math.floor(random() * columns));
    starts.push(ids.length);
  }
  const values = Float32Array.from(ids, () => random() - 0.3);
  return { columns, starts: Uint32Array.from(starts), ids: Uint32Array.from(ids), values };
}

function rowOf({ starts, ids, values }: SparseRows, row: number): Float64Array {
  const dense = new Float64Array(columns);
  for (let at = starts[row]!; at < starts[row + 1]!; at++) dense[ids[at]!]! += values[at]!;
  return dense;
}

function product(a: Float64Array, b: Float64Array): number {
  return a.reduce((sum, value, k) => sum + value * b[k]!, 0);
}

/** What ridge regression on the rows gives another one, by an inverse. */
function exactScore(
  rows: readonly Float64Array[],
  labels: readonly number[],
  ridge: number,
  asked: Float64Array,
): number {
  const n = rows.length;
  const kernel = Float64Array.from({ length: n * n }, (_, at) => {
    const [i, j] = [Math.floor(at / n), at % n];
    return product(rows[i]!, rows[j]!) + (i === j ? ridge : 0);
  });
  finish(invertSymmetric(kernel, n));
  return rows.reduce(
    (sum, row, i) =>
      sum + labels.reduce((dual, label, j) => dual + kernel[i * n + j]! * label, 0) * product(row, asked),
    0,
  );
}

describe('fitRidge', () => {
  const count = 60;
  const targetCount = lanes + 5;
  const rows = makeRows(count);
  const random = seededRandom(4);
  const targets = Array.from({ length: count }, (_, row) => [
    row % targetCount,
    ...(random() < 0.4 ? [lanes + 1] : []),
  ]).map((own) => [...new Set(own)]);
  const folds = Array.from({ length: count }, (_, row) => Math.floor(row / 5) % 3);
  const dense = Array.from({ length: count }, (_, row) => rowOf(rows, row));
  const fit = finish(fitRidge({ rows, targets, targetCount, ridge: 0.5, folds }));

  function labelsOf(target: number, places: readonly number[]): number[] {
    return places.map((row) => (targets[row]!.includes(target) ? 1 : 0));
  }

  it.each([0, 3, lanes - 1, lanes, lanes + 1])('gives target %i the weights that an inverse gives', (target) => {
    const all = [...dense.keys()];
    for (const asked of [0, 17, 41]) {
      const score = all.reduce(
        (sum, row) => sum + fit.alpha[row * targetCount + target]! * product(dense[row]!, dense[asked]!),
        0,
      );
      expect(score).toBeCloseTo(exactScore(dense, labelsOf(target, all), 0.5, dense[asked]!), 2);
    }
  });

  it('scores a row by the other folds alone', () => {
    for (const asked of [2, 30, 58]) {
      const others = [...dense.keys()].filter((row) => folds[row] !== folds[asked]);
      for (const target of [2, lanes + 1]) {
        const labels = labelsOf(target, others);
        const exact = exactScore(
          others.map((row) => dense[row]!),
          labels,
          0.5,
          dense[asked]!,
        );
        expect(fit.rest[asked * targetCount + target]).toBeCloseTo(exact, 2);
      }
    }
  });

  it('says how far it is', () => {
    const shares = [...fitRidge({ rows, targets, targetCount, ridge: 0.5, folds })];
    expect(shares).toEqual(shares.toSorted((a, b) => a - b));
    expect(shares.at(-1)).toBeGreaterThan(0.9);
    expect(shares.at(-1)).toBeLessThan(1);
  });
});

it('takes the same steps with vector instructions and without', () => {
  const rows = makeRows(9);
  const rooms = [openRidgeRoom(rows), plainRoom(rows)];
  for (const room of rooms) {
    const random = seededRandom(5);
    for (let at = 0; at < room.left.length; at++) room.left[at] = random();
    for (const row of [3, 8, 0, 3, 7]) room.learn(row, 0.37, 0.8);
  }
  const [fast, plain] = rooms;
  expect([...fast!.weights]).toEqual([...plain!.weights]);
  expect([...fast!.left]).toEqual([...plain!.left]);
  for (let row = 0; row < 9; row++) expect([...fast!.score(row)]).toEqual([...plain!.score(row)]);
});
