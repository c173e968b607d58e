import { expect, it } from 'vitest';
import { filterNames, runName } from './filter-names.ts';
import { datasetInfo, runInfo } from './test-clients.ts';

const imported = runInfo({ id: 1, label: 'Tags from the file' });
const first = runInfo({ id: 2 });
const second = runInfo({ id: 5 });
const runs = [imported, first, second];

it('numbers runs of one label', () => {
  expect(runs.map((run) => runName(run, runs))).toEqual(['Tags from the file', 'Instant 1', 'Instant 2']);
});

it('names what is there, and says of the rest that it was deleted', () => {
  const names = filterNames({ datasets: [datasetInfo({ id: 3, name: 'Poems' })], runs });
  expect([names.dataset(3), names.dataset(4), names.run(5), names.run(9)]).toEqual([
    'Poems',
    'a deleted dataset',
    'Instant 2',
    'a deleted layer',
  ]);
  expect(filterNames(null).run(1)).toBe('a deleted layer');
});
