import { describe, expect, it } from 'vitest';
import { foreignKeys, freeKey } from './foreign-keys.ts';

function keysOf(...rows: string[]): string[] {
  const encoded = rows.map((row) => new TextEncoder().encode(row));
  const bytes = new Uint8Array(encoded.flatMap((row) => [...row]));
  return [
    ...foreignKeys(
      bytes,
      Uint32Array.from(encoded, (row) => row.length),
    ),
  ].sort();
}

describe('foreignKeys', () => {
  it('finds keys of any row that begin with instag', () => {
    expect(keysOf('{"a":1}', '{"instag":1}', '{"instag_studio":2,"b":"ü"}')).toEqual(['instag', 'instag_studio']);
  });

  it('finds a key written with escapes', () => {
    expect(keysOf('{"\\u0069nst\\u0061g":1}')).toEqual(['instag']);
  });

  it('is not misled by values and by keys further down', () => {
    expect(keysOf('{"a":"instag"}', '{"a":{"instag":1}}', '{"a":"\\"instag\\":"}')).toEqual([]);
  });

  it('copes with names of Object.prototype', () => {
    expect(keysOf('{"__proto__":{"instag":1},"instag":2}')).toEqual(['instag']);
  });
});

describe('freeKey', () => {
  it('takes the first name that no row has', () => {
    expect(freeKey(new Set())).toBe('instag');
    expect(freeKey(new Set(['instags']))).toBe('instag');
    expect(freeKey(new Set(['instag']))).toBe('instag_studio');
    expect(freeKey(new Set(['instag', 'instag_studio']))).toBe('instag_studio_2');
    expect(freeKey(new Set(['instag', 'instag_studio', 'instag_studio_2']))).toBe('instag_studio_3');
  });
});
