import { describe, expect, it } from 'vitest';
import { alpacaFields } from '../../jobs/sample-source.ts';
import { otherFields } from './other-fields.ts';

describe('other fields of a record', () => {
  it('are those that the mapping does not use', () => {
    const json = '{"instruction":"a","input":"","output":"b","id":7,"source":"web","meta":{"x":[1]}}';
    expect(otherFields(json, alpacaFields)).toEqual([
      { key: 'id', text: '7' },
      { key: 'source', text: 'web' },
      { key: 'meta', text: '{"x":[1]}' },
    ]);
  });

  it('hold keys that objects have by themselves', () => {
    expect(otherFields('{"__proto__":1,"constructor":2}', alpacaFields).map(({ key }) => key)).toEqual([
      '__proto__',
      'constructor',
    ]);
  });

  it('are none where the record is no object', () => {
    for (const json of ['[1]', '"text"', 'null', 'plain text']) expect(otherFields(json, alpacaFields)).toEqual([]);
  });
});
