import { expect, it } from 'vitest';
import { runInfo } from '../../store/test-clients.ts';
import { engineChoices, engineName } from './engines.ts';

it('offers every engine that has said something, once, and what is asked for already', () => {
  const { identity } = runInfo();
  const runs = [runInfo(), runInfo({ id: 2 }), runInfo({ id: 3, identity: { ...identity, engine: 'imported' } })];
  expect(engineChoices(runs, 0, [])).toEqual(['instant', 'imported']);
  expect(engineChoices(runs, 4, ['endpoint', 'instant'])).toEqual(['instant', 'imported', 'review', 'endpoint']);
  expect(engineChoices([], 0, [])).toEqual([]);
});

it('offers the engine that the tags of a file name: the index knows them by it', () => {
  const identity = { ...runInfo().identity, engine: 'webllm' };
  expect(engineChoices([runInfo({ kind: 'imported', identity })], 0, [])).toEqual(['webllm']);
});

it('calls engines by name', () => {
  expect(['instant', 'review', 'later'].map(engineName)).toEqual(['Instant', 'a person', 'later']);
});
