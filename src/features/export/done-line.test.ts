import { expect, it } from 'vitest';
import { doneLine } from './done-line.ts';

const outcome = {
  rows: 3,
  bytes: 2000,
  file: null,
  key: 'instag',
  changedCells: 0,
  leftOutRows: 0,
  damagedRows: 0,
  files: 1,
  companion: null,
};

it('says what was written, and only what is worth saying', () => {
  expect(doneLine('a.jsonl', outcome)).toBe('Wrote 3 rows (2 KB) to a.jsonl, tags under “instag”.');
  const more = { ...outcome, changedCells: 1, leftOutRows: 2, companion: { name: 'dataset_info.json', text: '' } };
  expect(doneLine('a.jsonl', more)).toBe(
    "Wrote 1 row (2 KB) to a.jsonl, tags under “instag”. 2 rows without tags left out. 1 cell got a ' in front. " +
      'dataset_info.json came along: put its entry into yours.',
  );
  const damaged = { ...outcome, rows: 5, damagedRows: 2, files: 3 };
  expect(doneLine('a.zip', damaged)).toBe(
    'Wrote 3 rows (2 KB) to 3 files in a.zip, tags under “instag”. 2 rows left out that the disk has damaged.',
  );
});
