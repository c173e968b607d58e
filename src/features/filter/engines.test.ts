import { expect, it } from 'vitest';
import { runInfo } from '../../store/test-clients.ts';
import { engineChoices, engineName } from './engines.ts';

it('offers every engine that has said something, once, and what is asked for already', () => {
  const runs = [runInfo(), runInfo({ id: 2 }), runInfo({ id: 3, kind: 'imported' })];
  expect(engineChoices(runs, 0, [])).toEqual(['instant', 'imported']);
  expect(engineChoices(runs, 4, ['endpoint', 'instant'])).toEqual(['instant', 'imported', 'review', 'endpoint']);
  expect(engineChoices([], 0, [])).toEqual([]);
});

it('calls engines by name', () => {
  expect(['instant', 'review', 'later'].map(engineName)).toEqual(['Instant', 'a person', 'later']);
});
