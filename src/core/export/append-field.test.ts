import { describe, expect, it } from 'vitest';
import { onOneLine, writeWithField } from './append-field.ts';
import { ByteWriter } from './byte-writer.ts';

function appended(row: string, key = 'instag', value = '{}'): string {
  const writer = new ByteWriter();
  writeWithField(writer, new TextEncoder().encode(row), key, value);
  return new TextDecoder().decode(writer.take());
}

describe('writeWithField', () => {
  it.each([
    ['{"a":1.0}', '{"a":1.0,"instag":{}}'],
    ['{}', '{"instag":{}}'],
    ['{ }', '{ "instag":{}}'],
    ['{"a":{}}', '{"a":{},"instag":{}}'],
    ['{"a":"{" }  ', '{"a":"{" ,"instag":{}}  '],
    ['{"a":1,"a":12345678901234567890}', '{"a":1,"a":12345678901234567890,"instag":{}}'],
    ['\t{"a":"}"}\t', '\t{"a":"}","instag":{}}\t'],
  ])('keeps every byte of %j', (row, expected) => {
    expect(appended(row)).toBe(expected);
  });

  it('escapes the key', () => {
    expect(appended('{}', 'a"b', '1')).toBe('{"a\\"b":1}');
  });

  it('refuses what is no object', () => {
    expect(() => appended('[1]')).toThrow(/does not end with/);
    expect(() => appended('')).toThrow(/does not end with/);
  });
});

describe('onOneLine', () => {
  function joined(row: string): string {
    return new TextDecoder().decode(onOneLine(new TextEncoder().encode(row)));
  }

  it('drops line breaks and the indentation after them', () => {
    expect(joined('{\n  "a": 1,\r\n\t"b": "x  y"\n}')).toBe('{"a": 1,"b": "x  y"}');
  });

  it('leaves a row on one line as it is', () => {
    expect(joined('{ "a" : "\\n" }')).toBe('{ "a" : "\\n" }');
  });
});
