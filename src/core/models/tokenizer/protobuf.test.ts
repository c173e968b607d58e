import { describe, expect, it } from 'vitest';
import { ProtobufFault, readFields } from './protobuf.ts';

function fields(...bytes: readonly number[]) {
  return [...readFields(Uint8Array.from(bytes))];
}

describe('protobuf fields', () => {
  it('are read as the encoding says', () => {
    // The example of protobuf.dev: field 1 is 150; then a text, a float, a fixed64 that is passed over, and -1 as an int32.
    const minusOne = [0x20, ...Array.from({ length: 9 }, () => 0xff), 0x01];
    const found = fields(
      0x08,
      0x96,
      0x01,
      0x12,
      2,
      0x68,
      0x69,
      0x1d,
      0,
      0,
      0x80,
      0xbf,
      0x31,
      0,
      0,
      0,
      0,
      0,
      0,
      0,
      0,
      ...minusOne,
    );
    expect(found).toEqual([
      { number: 1, kind: 'varint', value: 150 },
      { number: 2, kind: 'bytes', value: Uint8Array.of(0x68, 0x69) },
      { number: 3, kind: 'float', value: -1 },
      { number: 4, kind: 'varint', value: -1 },
    ]);
  });

  it.each([
    ['a number that does not end', [0x08, 0x80]],
    ['a number of eleven bytes', [0x08, ...Array.from({ length: 11 }, () => 0x80)]],
    ['a length beyond the end', [0x12, 3, 0x68]],
    ['a length of 2^32 - 1', [0x12, 0xff, 0xff, 0xff, 0xff, 0x0f, 0x68]],
    ['a float that is cut off', [0x1d, 0, 0]],
    ['a group', [0x0b]],
    ['field 0', [0x00, 0x01]],
  ])('are refused: %s', (_, bytes) => {
    expect(() => fields(...bytes)).toThrow(ProtobufFault);
  });
});
