/**
 * Reads the fields of a protobuf message (protobuf.dev, "Encoding"). Nothing is copied, and no length is believed beyond the
 * bytes that are there.
 */

/** What a field holds: a whole number (its low 32 bits), four bytes of a float, or bytes. Eight-byte fields are passed over. */
export type FieldValue =
  | { readonly kind: 'varint'; readonly value: number }
  | { readonly kind: 'float'; readonly value: number }
  | { readonly kind: 'bytes'; readonly value: Uint8Array };

export type Field = FieldValue & { readonly number: number };

/** Bytes that are no protobuf message; the one who reads knows which file they are of. */
export class ProtobufFault extends Error {
  override readonly name = 'ProtobufFault';
}

interface Cursor {
  readonly bytes: Uint8Array;
  at: number;
}

const MAX_VARINT_BYTES = 10;
const LOW_FIVE_GROUPS = 5;

function nextByte(cursor: Cursor): number {
  const byte = cursor.bytes[cursor.at];
  if (byte === undefined) throw new ProtobufFault('it ends in the middle of a field');
  cursor.at += 1;
  return byte;
}

/** The low 32 bits as a signed number: negative ones are written in ten bytes, of which the upper half is sign. */
function readVarint(cursor: Cursor): number {
  let low = 0;
  for (let group = 0; group < MAX_VARINT_BYTES; group += 1) {
    const byte = nextByte(cursor);
    if (group < LOW_FIVE_GROUPS) low |= (byte & 0x7f) << (7 * group);
    if (byte < 0x80) return low;
  }
  throw new ProtobufFault('a number in it has more than ten bytes');
}

function takeBytes(cursor: Cursor, length: number): Uint8Array {
  if (length < 0 || length > cursor.bytes.length - cursor.at) {
    throw new ProtobufFault('a field is said to be longer than the rest of the file');
  }
  cursor.at += length;
  return cursor.bytes.subarray(cursor.at - length, cursor.at);
}

function readFloat(cursor: Cursor): number {
  const bytes = takeBytes(cursor, 4);
  return new DataView(bytes.buffer, bytes.byteOffset, 4).getFloat32(0, true);
}

function readField(cursor: Cursor): Field | null {
  const key = readVarint(cursor);
  const number = key >>> 3;
  if (number === 0) throw new ProtobufFault('a field has the number 0');
  switch (key & 7) {
    case 0:
      return { number, kind: 'varint', value: readVarint(cursor) };
    case 1:
      takeBytes(cursor, 8);
      return null;
    case 2:
      return { number, kind: 'bytes', value: takeBytes(cursor, readVarint(cursor)) };
    case 5:
      return { number, kind: 'float', value: readFloat(cursor) };
    default:
      throw new ProtobufFault(`a field has the wire type ${key & 7}, which is not in use`);
  }
}

/** Yields the fields of a message in their order, unknown ones too. Throws ProtobufFault where the bytes are no message. */
export function* readFields(bytes: Uint8Array): Generator<Field> {
  const cursor: Cursor = { bytes, at: 0 };
  while (cursor.at < bytes.length) {
    const field = readField(cursor);
    if (field !== null) yield field;
  }
}
