import { expect, it } from 'vitest';
import { countCues, countCuesOfGroup, noCueCounts, precisionOf } from './cue-counts.ts';

/** Cue 0 speaks for tag 0 of the vocabulary, which is tag 7 of the model; cue 1 for one that the model does not know. */
const ofCue = Int32Array.of(7, -1);

function row(tags: readonly number[], ...cues: readonly number[]) {
  return { tags, reading: { matches: { evidence: cues.map((cue) => ({ cue, tag: cue })) } } };
}

const rows = [row([7, 3], 0), row([3], 0, 1), row([7]), row([7], 0)];

it('counts the rows with a cue, and those of them that have its tag', () => {
  const { found, right } = countCues(rows, ofCue, noCueCounts(3));
  expect([...found]).toEqual([3, 1, 0]);
  expect([...right]).toEqual([2, 0, 0]);
  expect([...countCues(rows, ofCue, { found, right }).found]).toEqual([6, 2, 0]);
});

it('draws the share of a rare cue towards what its strength promises', () => {
  const counts = { found: Uint16Array.of(0, 1, 1000), right: Uint16Array.of(0, 1, 600) };
  const [never, once, often] = [0, 1, 2].map((cue) => precisionOf(cue, 'strong', counts, new Map()));
  expect(never).toBe(0.25);
  expect(once).toBeCloseTo((1 + 4 * 0.25) / 5);
  expect(often).toBeCloseTo(0.6, 2);
  expect(precisionOf(0, 'weak', counts, new Map())).toBe(0.06);
});

it('knows nothing of a group that is left out', () => {
  const own = rows.slice(0, 1);
  const without = countCues(rows.slice(1), ofCue, noCueCounts(2));
  for (const cue of [0, 1]) {
    const left = precisionOf(cue, 'normal', countCues(rows, ofCue, noCueCounts(2)), countCuesOfGroup(own, ofCue));
    expect(left).toBe(precisionOf(cue, 'normal', without, new Map()));
  }
});
