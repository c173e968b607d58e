import { expect, it } from 'vitest';
import type { EngineVersion } from '../../workers/store/contract.ts';
import { configOf, engineChoices } from './engine-choices.ts';

const report = { rows: 9, heldOut: 0, before: null, after: null, curve: [], newTags: [] };
const version: EngineVersion = {
  ...{ sha256: 'abc', engine: 'instant', name: 'Mine', source: 'Reviewed by hand', report },
  ...{ createdAt: '2026-01-01', bytes: 9 },
};

function engine(id: string) {
  return { id, label: id.toUpperCase(), needs: 'nothing', threshold: null, adapts: true };
}

it('offers each engine and behind it its own versions', () => {
  const choices = engineChoices([engine('instant'), engine('other')], [version]);
  expect(choices.map(({ value, label }) => [value, label])).toEqual([
    ['instant', 'INSTANT'],
    ['instant/abc', 'INSTANT: Mine'],
    ['other', 'OTHER'],
  ]);
});

it('tells a run its version and threshold, where they are not the usual ones', () => {
  const [usual, kept] = engineChoices([engine('instant')], [version]);
  expect(usual && configOf(usual, null)).toEqual({});
  expect(kept && configOf(kept, 0.4)).toEqual({ version: 'abc', threshold: 0.4 });
});
