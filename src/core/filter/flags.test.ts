import { expect, it } from 'vitest';
import { joinColumns } from '../metrics/columns.ts';
import { EntryLog } from '../metrics/entry-log.ts';
import { idsIn } from '../metrics/mask.ts';
import { buildTagIndex } from '../metrics/tag-index.ts';
import { resultFlags, type ResultFlag } from '../types.ts';
import { evaluateFilter } from './evaluate.ts';
import { emptyFilter } from './filter.ts';

/** A query a line: the flags of its result, null where it has none. */
function indexOf(results: readonly (readonly ResultFlag[] | null)[]) {
  const log = new EntryLog();
  const entryOfText = Int32Array.from(results, (flags) => {
    if (flags === null) return -1;
    const bits = flags.reduce((sum, flag) => sum + 2 ** resultFlags.indexOf(flag), 0);
    return log.append(0, 1, [0], bits);
  });
  const ids = Uint32Array.from(results, (_, at) => at);
  const info = { id: 1, epoch: '1', name: 'Set', colour: 0, seed: 1, rowCount: results.length };
  const piece = {
    rows: ids,
    textIds: ids,
    turns: new Uint16Array(results.length),
    textBytes: new Uint32Array(results.length).fill(1),
  };
  const columns = joinColumns([{ info, pieces: [piece] }]);
  const layers = [{ label: 'Instant', engine: 'instant' }];
  const tagIds = new Map([['tag', 0]]);
  const tags = { tagNames: ['tag'], tagIds };
  return buildTagIndex({ columns, entries: log.entries(), entryOfText, ...tags, layers, entriesOfRun: () => null });
}

function found(flags: readonly ResultFlag[]): number[] {
  const results = [['far-from-known'], [], null, ['input-truncated', 'far-from-known'], ['output-cut']] as const;
  return [...idsIn(evaluateFilter(indexOf(results), { ...emptyFilter, flags }, null))];
}

it('finds results that carry one of the flags, and all queries where none is asked for', () => {
  expect(found(['far-from-known'])).toEqual([0, 3]);
  expect(found(['input-truncated'])).toEqual([3]);
  expect(found(['far-from-known', 'output-cut'])).toEqual([0, 3, 4]);
  expect(found([])).toEqual([0, 1, 2, 3, 4]);
});
