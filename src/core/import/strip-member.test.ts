import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { stripMember } from './strip-member.ts';

function strip(json: string, key = 'instag'): string {
  return new TextDecoder().decode(stripMember(new TextEncoder().encode(json), key));
}

describe('stripMember', () => {
  it.each([
    ['{"a":1,"instag":{"x":[1,"}"]}}', '{"a":1}'],
    ['{"a":1 ,"instag":"\\"}"}', '{"a":1 }'],
    ['{"instag":1}', '{}'],
    ['{"instag":1, "a":2}', '{ "a":2}'],
    ['{"a":1, "instag" : null , "b":2}', '{"a":1, "b":2}'],
    ['{"instag":1,"b":2,"instag":3}', '{"instag":1,"b":2}'],
    ['{"in\\u0073tag":1,"b":2}', '{"b":2}'],
    ['{"a":{"instag":1}}', '{"a":{"instag":1}}'],
    ['{}', '{}'],
  ])('%s -> %s', (json, expected) => {
    expect(strip(json)).toBe(expected);
  });

  it('undoes what an export does: put a member before the closing brace', () => {
    const row = fc.dictionary(fc.string({ unit: 'grapheme' }), fc.jsonValue({ maxDepth: 3 }));
    fc.assert(
      fc.property(row, fc.jsonValue({ maxDepth: 3 }), fc.constantFrom(0, 2, '\t'), (value, tags, indent) => {
        const json = JSON.stringify(value, null, indent);
        const comma = Object.keys(value).length === 0 ? '' : ',';
        expect(strip(`${json.slice(0, -1)}${comma}"instag":${JSON.stringify(tags)}}`)).toBe(json);
      }),
    );
  });
});
