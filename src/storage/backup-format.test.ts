import { describe, expect, it } from 'vitest';
import {
  backupBytes,
  encodeHeader,
  parseHeader,
  PREFIX_BYTES,
  readPrefix,
  type BackupHeader,
} from './backup-format.ts';

const header: BackupHeader = {
  name: 'Mine — 中文',
  storeFormat: 1,
  createdAt: '2026-01-01T00:00:00.000Z',
  entries: [
    { path: 'database.sqlite3', bytes: 4096 },
    { path: 'datasets/12/v1-texts', bytes: 5 },
  ],
};

function jsonOf(value: unknown): Uint8Array {
  return new TextEncoder().encode(JSON.stringify(value));
}

describe('the container of a backup', () => {
  it('gives its header back, and knows its length from it', () => {
    const bytes = encodeHeader(header);
    expect(readPrefix(bytes.slice(0, PREFIX_BYTES), 'a')).toBe(bytes.length - PREFIX_BYTES);
    expect(parseHeader(bytes.subarray(PREFIX_BYTES), 'a')).toEqual(header);
    expect(backupBytes(bytes.length, header.entries)).toBe(bytes.length + 4096 + 32 + 5 + 32);
  });

  it.each([
    ['a path that leads elsewhere', { ...header, entries: [{ path: '../registry', bytes: 1 }, ...header.entries] }],
    ['a path of another depth', { ...header, entries: [{ path: 'datasets/1/a/b', bytes: 1 }, ...header.entries] }],
    ['a negative length', { ...header, entries: [{ path: 'text-keys', bytes: -1 }, ...header.entries] }],
    ['no database', { ...header, entries: [] }],
    ['no name', { ...header, name: null }],
    ['a list', [header]],
  ])('takes a header with %s for damaged', (_, value) => {
    expect(() => parseHeader(jsonOf(value), 'mine.instag')).toThrow(
      'mine.instag is damaged: its header cannot be read. Nothing was restored.',
    );
  });

  it('takes an impossibly long header for damaged', () => {
    const bytes = encodeHeader(header);
    new DataView(bytes.buffer).setUint32(12, 0xffff_ffff, true);
    expect(() => readPrefix(bytes, 'mine.instag')).toThrow('its header is impossibly long');
  });

  it('names a file that is something else', () => {
    expect(() => readPrefix(new Uint8Array(20), 'mine.zip')).toThrow('mine.zip is not a backup of InsTag Studio');
    expect(() => readPrefix(new Uint8Array(), 'mine.zip')).toThrow('mine.zip is not a backup of InsTag Studio');
  });
});
