import { expect, it } from 'vitest';
import { runInfo } from '../../store/test-clients.ts';
import { partnerOf, runTitle } from './run-title.ts';

const imported = runInfo({ id: 1, label: 'Tags from the file' });
const first = runInfo({ id: 2 });
const second = runInfo({ id: 5 });
const runs = [imported, first, second];

it('runs of one label are told apart by number and time', () => {
  expect(runTitle(imported, runs)).toBe('Tags from the file');
  expect(runTitle(first, runs)).toMatch(/^Instant 1 \(.+\)$/);
  expect(runTitle(second, runs)).toMatch(/^Instant 2 \(.+\)$/);
});

it('a run is compared with the one before it, the first with the one after', () => {
  expect(partnerOf(runs, second)).toBe(first);
  expect(partnerOf(runs, imported)).toBe(first);
  expect(partnerOf([first], first)).toBeUndefined();
});
