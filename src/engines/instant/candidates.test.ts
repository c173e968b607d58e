import { expect, it } from 'vitest';
import { beyond, chooseCandidates } from './candidates.ts';
import type { Evidence } from './evidence.ts';

const evidence: Evidence = {
  head: Float32Array.of(0.1, 0.9, 0.5, 0),
  nearest: [3, 1],
  nearness: () => 0,
  named: Float32Array.of(0, 0, 0.4, 1),
  share: new Float32Array(4),
  mean: new Float32Array(4),
  cues: { sums: Float32Array.of(0, 0.2, 0, 0.7), own: new Map() },
  words: { hashes: new Uint32Array(), firsts: new Map(), rarity: () => 0, cues: 0 },
  keyWords: new Float32Array(),
};

it('takes every tag once and keeps its rank by each kind of evidence', () => {
  const { ids, ranks } = chooseCandidates(evidence);
  expect(ids).toEqual([1, 2, 0, 3]);
  expect([...ranks.head]).toEqual([0, 1, 2, 3]);
  expect([...ranks.nearest]).toEqual([1, beyond.nearest, beyond.nearest, 0]);
  expect([...ranks.named]).toEqual([beyond.named, beyond.named, beyond.named, 0]);
  expect([...ranks.cued]).toEqual([1, beyond.cued, beyond.cued, 0]);
});

it('leaves out what is not known, but not its place in the ranks of the others', () => {
  const { ids, ranks } = chooseCandidates(evidence, (tag) => tag !== 1);
  expect(ids).toEqual([2, 0, 3]);
  expect([...ranks.head]).toEqual([1, 2, 3]);
});
