import { describe, expect, it } from 'vitest';
import { JsonSplitter } from './json-split.ts';

/** What a splitter tells of a text, in order. */
function split(text: string, isWrapper = false, pieceBytes = text.length * 4 + 1): string[] {
  const told: string[] = [];
  const decoder = new TextDecoder();
  const splitter = new JsonSplitter(
    {
      value: (bytes, row, key) => void told.push(`${key ?? ''}${row}=${decoder.decode(bytes)}`),
      fault: ({ kind, row, key }) => void told.push(`${key ?? ''}${row}!${kind}`),
    },
    isWrapper,
  );
  const bytes = new TextEncoder().encode(text);
  for (let at = 0; at < bytes.length; at += pieceBytes) splitter.push(bytes.subarray(at, at + pieceBytes));
  splitter.end(false);
  return told;
}

describe('JsonSplitter', () => {
  it('takes brackets, commas and escaped quotes within texts for text', () => {
    expect(split('[{"a":"]},{\\"\\\\"},["x,]"], 12 ,"s"]')).toEqual([
      '1={"a":"]},{\\"\\\\"}',
      '2=["x,]"]',
      '3=12',
      '4="s"',
    ]);
  });

  it('gives the same for any cut', () => {
    const text = '[{"a":"é\\"\\\\"}, {"b":[1,2,{"c":"]"}]}\n,3]{"d":"x\ny"}\n{"e":1} tail';
    for (let pieceBytes = 1; pieceBytes < 12; pieceBytes += 1)
      expect(split(text, false, pieceBytes)).toEqual(split(text));
  });

  it('opens the lists of a wrapper and passes over its other members', () => {
    const text = '{"n":{"x":[1]},"data":[{"b":2},{"c":3}],"s":"]","more":[4]}';
    expect(split(text, true)).toEqual(['data1={"b":2}', 'data2={"c":3}', 'more1=4']);
  });

  it('goes on after a missing quote where a record begins as the broken one did', () => {
    expect(split('[\n  {"a":"x},\n  {"b":1},\n  {"c":2}\n]')).toEqual(['1!broken-json', '2={"b":1}', '3={"c":2}']);
    expect(split('[{"a":"x},\n{"b":1}]')).toEqual(['1!broken-json']);
  });

  it('tells of a list or a record that is not closed', () => {
    expect(split('[{"a":1}')).toEqual(['1={"a":1}', '2!truncated']);
    expect(split('[{"a":1},{"b":')).toEqual(['1={"a":1}', '2!truncated']);
    expect(split('{"data":[{"a":1}]', true)).toEqual(['data1={"a":1}', 'data2!truncated']);
  });

  it('takes a stray bracket for a value and goes on', () => {
    expect(split('[}}{"a":1}]')).toContain('2={"a":1}');
  });
});
