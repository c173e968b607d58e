import { expect, it } from 'vitest';
import { runInfo } from '../../store/test-clients.ts';
import { ownSources, sourceOf } from './own-sources.ts';

const llm = { ...runInfo().identity, engine: 'imported' };

it('offers layers with tags, the tagger’s own ones last', () => {
  const runs = [
    runInfo({ id: 1, label: 'Instant' }),
    runInfo({ id: 2, label: 'alpaca', kind: 'imported', identity: llm }),
    runInfo({ id: 3, label: 'failed', tagged: 0 }),
  ];
  expect(ownSources(runs, 0).map(({ label }) => label)).toEqual(['alpaca', 'Instant']);
  expect(ownSources([], 3)).toEqual([{ value: 'review', label: 'Reviewed by hand' }]);
});

it('tells layers of one name apart', () => {
  const runs = [1, 2].map((id) => runInfo({ id, kind: 'imported', label: 'a', createdAt: `2026-01-0${id}T00:00:00Z` }));
  const labels = ownSources(runs, 0).map(({ label }) => label);
  expect(new Set(labels).size).toBe(2);
});

it('names a source by its value', () => {
  expect([sourceOf('review'), sourceOf('12')]).toEqual(['review', 12]);
});
