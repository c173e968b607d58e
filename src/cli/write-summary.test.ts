import { expect, it } from 'vitest';
import { emptyFilter } from '../core/filter/filter.ts';
import type { ResultStatus } from '../core/types.ts';
import { plainRequest } from '../jobs/export-round-trip.ts';
import type { WriteOptions } from './options.ts';
import { writeSummary, type WriteOutcome } from './write-summary.ts';

const options: WriteOptions = {
  inputs: ['in.jsonl'],
  mappings: { all: null, byInput: new Map() },
  report: null,
  json: false,
  quiet: true,
  now: null,
  engine: 'instant',
  tagger: null,
  threshold: null,
  filter: emptyFilter,
  output: 'out.jsonl',
  request: plainRequest,
  resume: false,
};

function faultsOf(statuses: readonly (readonly [ResultStatus, number])[] | null, badRows: number): string {
  const outcome: WriteOutcome = {
    files: [],
    datasets: [],
    texts: 9,
    badRows,
    mixedForms: false,
    statuses: statuses === null ? null : new Map(statuses),
    seconds: 1,
    key: 'instag',
    rows: 9,
    bytes: 90,
    damagedRows: 0,
    leftOutRows: 0,
    changedCells: 0,
    inFolder: null,
    companion: null,
  };
  const { text, faults } = writeSummary(outcome, options);
  expect(text).toContain(faults);
  return faults;
}

it('says apart what makes the exit code 1', () => {
  const statuses = [
    ['tagged', 4],
    ['failed', 2],
    ['unparsable', 1],
  ] as const;
  expect(faultsOf(statuses, 5)).toBe(
    '3 texts could not be tagged: see "error" and "raw" in the output\n' +
      '5 rows have problems: list them with --report FILE\n',
  );
  expect(faultsOf(null, 1)).toBe('1 row has problems: list them with --report FILE\n');
});

it('finds no fault in blank texts', () => {
  expect(
    faultsOf(
      [
        ['tagged', 8],
        ['empty-text', 1],
      ],
      0,
    ),
  ).toBe('');
});
