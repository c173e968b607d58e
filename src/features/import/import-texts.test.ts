import { describe, expect, it } from 'vitest';
import type { RowIssue } from '../../core/types.ts';
import { filePreview, importReport } from '../../store/test-clients.ts';
import { allIssues, issuesAsCsv, issuesAsJsonl } from './bad-rows-file.ts';
import { doneLine } from './done-line.ts';
import { fileFacts, placeOf } from './file-facts.ts';
import { importLine } from './import-rate.ts';

describe('importLine', () => {
  const progress = { bytes: 50_000_000, totalBytes: 100_000_000, rows: 1200, queries: 1300, issues: 1 };

  it('says how far, how fast, how many and how long', () => {
    expect(importLine(progress, 5)).toBe('50 MB of 100 MB · 10 MB/s · 1,200 rows · 1 bad row · 5 s left');
  });

  it('says nothing about speed at once, nor an end that is not known', () => {
    expect(importLine({ ...progress, issues: 0 }, 0.1)).toBe('50 MB of 100 MB · 1,200 rows');
    expect(importLine({ ...progress, totalBytes: undefined }, 5)).toBe('50 MB · 10 MB/s · 1,200 rows · 1 bad row');
    expect(importLine(null, 0)).toBe('starting…');
  });
});

describe('doneLine', () => {
  it('mentions only what happened', () => {
    expect(doneLine([importReport({ rows: 1, queries: 1 })])).toBe('1 row · 1 query');
  });

  it('adds several datasets up and says a note once', () => {
    const report = importReport({
      rows: 1000,
      queries: 2000,
      duplicatesWithin: 3,
      duplicatesAcross: 1,
      emptyQueries: 1,
      rowsWithoutQuery: 1,
      issues: 2,
      notes: ['A note.'],
    });
    expect(doneLine([report, report])).toBe(
      '2,000 rows · 4,000 queries · 6 duplicates · 2 queries also in other datasets · 2 blank queries · 2 rows without a query · 4 bad rows · A note.',
    );
  });
});

it('says what a file is', () => {
  expect(fileFacts(filePreview({ bytes: 12_400_000, gzip: true, encoding: 'utf-16le' }))).toBe(
    'JSONL · gzip · UTF-16 · 12.4 MB',
  );
});

const issue: RowIssue = {
  file: 'a.jsonl',
  place: { unit: 'line', at: 1204 },
  kind: 'broken-json',
  message: 'An object was expected, "x" found.',
  excerpt: '=cmd()',
};

it('says where something is', () => {
  expect(placeOf(issue)).toBe('line 1,204');
  expect(placeOf({ place: null })).toBe('');
});

describe('the list of bad rows as a file', () => {
  it('is read to the end in blocks', async () => {
    const stored = Array.from({ length: 2300 }, () => issue);
    const asked: number[] = [];
    const all = await allIssues((start, count) => {
      asked.push(start);
      return Promise.resolve(stored.slice(start, start + count));
    });
    expect(all).toHaveLength(2300);
    expect(asked).toEqual([0, 1000, 2000]);
  });

  it('keeps every field in JSONL', () => {
    const lines = issuesAsJsonl([issue, issue]).trimEnd().split('\n');
    expect(lines.map((line) => JSON.parse(line) as unknown)).toEqual([issue, issue]);
  });

  it('is no formula in a spreadsheet', () => {
    expect(issuesAsCsv([issue, { ...issue, place: null, excerpt: "'-1" }])).toBe(
      '"file","unit","at","kind","message","excerpt"\r\n' +
        '"a.jsonl","line","1204","broken-json","An object was expected, ""x"" found.","\'=cmd()"\r\n' +
        '"a.jsonl","","","broken-json","An object was expected, ""x"" found.","\'\'-1"\r\n',
    );
  });
});
