import { describe, expect, it } from 'vitest';
import { exportArchiveName, exportFileName, exportFileNames, fileNameOf } from './file-name.ts';

describe('file names', () => {
  it.each([
    ['My SFT mix', 'My-SFT-mix'],
    ['a/b\\c:d*e', 'a-b-c-d-e'],
    ['../../etc/passwd', 'etc-passwd'],
    ['指令 数据', '指令-数据'],
    ['evil\u202Egnp.exe', 'evil-gnp.exe'],
    ['  ', 'instag'],
  ])('%j is saved as %j', (name, expected) => {
    expect(fileNameOf(name)).toBe(expected);
  });

  it('are not longer than systems take', () => {
    expect(fileNameOf('x'.repeat(500))).toHaveLength(100);
  });
});

describe('names of exported files', () => {
  const request = {
    format: 'csv',
    shape: 'original',
    profile: 'none',
    files: 'each',
    csv: { escapeFormulas: true },
  } as const;

  it('say what is in them', () => {
    expect(exportFileName('My set', request)).toBe('My-set.instag.csv');
    expect(exportFileName('My set', { ...request, shape: 'flat' })).toBe('My-set.queries.csv');
    expect(exportArchiveName('My set', request)).toBe('My-set.instag.zip');
    expect(exportFileName('a', { ...request, format: 'jsonl', profile: 'mig' })).toBe('a.mig.jsonl');
  });

  it('differ for datasets of the same name, also on systems that do not tell A from a', () => {
    expect(exportFileNames(['a', 'A', 'a', 'a 2'], request)).toEqual([
      'a.instag.csv',
      'A-2.instag.csv',
      'a-3.instag.csv',
      'a-2-2.instag.csv',
    ]);
  });
});
