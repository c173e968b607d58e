import { expect, it } from 'vitest';
import { loadProgress } from './load-progress.ts';

it.each([
  ['Start to fetch params', 0, { phase: 'reading', share: 0 }],
  ['Fetching param cache[3/115]: 97MB fetched. 2% completed, 1 secs elapsed.', 0.02, { phase: 'reading', share: 0.02 }],
  ['Loading model from cache[115/115]: 3615MB loaded.', 1, { phase: 'uploading', share: 1 }],
  ['Loading GPU shader modules[20/40]: 50% completed, 3 secs elapsed.', 0.5, { phase: 'compiling', share: 0.5 }],
  ['Loading GPU shader modules[41/40]', 1.025, { phase: 'compiling', share: 1 }],
  ['Finish loading on WebGPU - nvidia', 1, null],
] as const)('reads %j', (text, progress, told) => {
  expect(loadProgress({ text, progress })).toEqual(told);
});
