import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { MemberReader } from './members.ts';

const [encoder, decoder] = [new TextEncoder(), new TextDecoder('utf-8', { ignoreBOM: true })];

function membersOf(reader: MemberReader, json: string): [string, unknown][] {
  const bytes = encoder.encode(json);
  return reader.read(bytes).map(({ key, from, to }) => {
    return [key, JSON.parse(decoder.decode(bytes.subarray(from, to)))];
  });
}

describe('MemberReader', () => {
  it('finds every member of objects of any shape, one after the other', () => {
    const object = fc.dictionary(fc.string({ unit: 'grapheme' }), fc.jsonValue({ maxDepth: 3 }));
    fc.assert(
      fc.property(fc.array(object), fc.constantFrom(0, 2, '\t'), (objects, indent) => {
        const reader = new MemberReader();
        for (const value of objects) {
          expect(membersOf(reader, JSON.stringify(value, null, indent))).toEqual(
            Object.entries(JSON.parse(JSON.stringify(value)) as object),
          );
        }
      }),
    );
  });

  it('keeps members of the same key, and leaves white space out', () => {
    const json = '{ "a" :\t1.0 , "a":"\\\\\\"" ,"\\u0061": [ "}" ] }';
    expect(membersOf(new MemberReader(), json)).toEqual([
      ['a', 1],
      ['a', '\\"'],
      ['a', ['}']],
    ]);
  });
});
