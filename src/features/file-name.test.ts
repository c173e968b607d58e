import { describe, expect, it } from 'vitest';
import { fileNameOf } from './file-name.ts';

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
