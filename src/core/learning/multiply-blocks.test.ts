import { expect, it } from 'vitest';
import { seededRandom } from '../seed.ts';
import { blockRows, multiplyBlocks, openRoom, plainRoom } from './multiply-blocks.ts';

it('adds up the same with vector instructions and without', () => {
  const random = seededRandom(1);
  const [fast, plain] = [openRoom(), plainRoom()];
  for (const columns of [4, 36, 512]) {
    for (let at = 0; at < blockRows * columns; at++) {
      fast.first[at] = plain.first[at] = random() - 0.5;
      fast.second[at] = plain.second[at] = random() - 0.5;
    }
    fast.multiply(columns);
    plain.multiply(columns);
    expect([...fast.products]).toEqual([...plain.products]);
  }
});

it('counts rows that are not there as zeros, and only the columns asked for', () => {
  const n = 34;
  const cells = Float64Array.from({ length: n * n }, (_, at) => (at % 7) - 3);
  const found = multiplyBlocks(cells, n, 32, 1, 3, 30);
  for (const [r, c] of [
    [0, 0],
    [1, 31],
    [2, 5],
    [31, 31],
  ] as const) {
    let sum = 0;
    for (let k = 3; k < 30; k++)
      sum += 32 + r < n && 1 + c < n ? cells[(32 + r) * n + k]! * cells[(1 + c) * n + k]! : 0;
    expect(found[r * blockRows + c]).toBe(sum);
  }
});
