import { describe, expect, it } from 'vitest';
import { fileNameOf, isDatasetPage, parseAddress, rawAddress } from './address.ts';

describe('parseAddress', () => {
  it('takes http and https', () => {
    expect(parseAddress(' https://example.org/a b.jsonl ').href).toBe('https://example.org/a%20b.jsonl');
    expect(parseAddress('http://localhost:8000/x').host).toBe('localhost:8000');
  });

  it.each([
    ['example', /not a web address/],
    ['', /not a web address/],
    ['file:///etc/passwd', /“file:” addresses cannot be read/],
    ['javascript:alert(1)', /cannot be read/],
    ['data:text/plain,hello', /cannot be read/],
    ['https://me:secret@example.org/', /user name or password/],
  ])('refuses %j with a reason', (address, reason) => {
    expect(() => parseAddress(address)).toThrow(reason);
  });

  it('never repeats a password', () => {
    expect(() => parseAddress('https://me:secret@example.org/')).toThrow(/^(?!.*secret)/s);
  });
});

describe('fileNameOf', () => {
  const url = new URL('https://example.org/sets/my%20data.jsonl?download=true');

  it.each([
    [null, 'my data.jsonl'],
    ['attachment', 'my data.jsonl'],
    ['attachment; filename="a \\"b\\".csv"', 'a "b".csv'],
    ['attachment; filename=plain.csv; size=1', 'plain.csv'],
    ['attachment; filename="x.csv"; filename*=UTF-8\'\'%E6%95%B0%E6%8D%AE.csv', '数据.csv'],
    ['attachment; filename="../../etc/passwd"', 'passwd'],
    ['attachment; filename="C:\\\\dir\\\\file.csv"', 'file.csv'],
    ["attachment; filename*=UTF-8''%E6%95.csv", '%E6%95.csv'],
  ])('reads %j', (header, name) => {
    expect(fileNameOf(url, header)).toBe(name);
  });

  it('falls back to the host', () => {
    expect(fileNameOf(new URL('https://example.org/'), null)).toBe('example.org');
  });
});

describe('rawAddress', () => {
  it.each([
    [
      'https://github.com/tatsu-lab/stanford_alpaca/blob/main/alpaca_data.json',
      'https://raw.githubusercontent.com/tatsu-lab/stanford_alpaca/main/alpaca_data.json',
    ],
    [
      'https://huggingface.co/datasets/tatsu-lab/alpaca/blob/main/data/train.parquet',
      'https://huggingface.co/datasets/tatsu-lab/alpaca/resolve/main/data/train.parquet',
    ],
    ['https://gitlab.com/a/b/-/blob/main/c.csv', 'https://gitlab.com/a/b/-/raw/main/c.csv'],
    ['https://github.com/a/b', null],
    ['https://example.org/a/b/blob/main/c.csv', null],
  ])('of %s', (page, raw) => {
    expect(rawAddress(new URL(page))).toBe(raw);
  });
});

describe('isDatasetPage', () => {
  it('knows pages of datasets from files', () => {
    expect(isDatasetPage(new URL('https://huggingface.co/datasets/tatsu-lab/alpaca'))).toBe(true);
    expect(isDatasetPage(new URL('https://huggingface.co/datasets/tatsu-lab/alpaca/viewer/default'))).toBe(true);
    expect(isDatasetPage(new URL('https://huggingface.co/datasets/tatsu-lab/alpaca/resolve/main/a.json'))).toBe(false);
  });
});
