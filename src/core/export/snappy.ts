/**
 * Snappy compression (github.com/google/snappy, format_description.txt), block by block as the reference does it. The
 * Parquet library brings one of its own, which spends half of its time on a buffer that grows byte by byte.
 */

const blockBytes = 1 << 16;
const tableBits = 14;
/** So near to the end of a block nothing is looked for: four bytes can always be read. */
const margin = 15;
const shortLiteral = 60;
/** Copied byte by byte below this: a call costs more. */
const fewBytes = 24;

/** Positions within a block by the hash of the four bytes there. */
const table = new Uint16Array(1 << tableBits);

/** What is written: the buffer is large enough for the worst case. */
interface Output {
  readonly bytes: Uint8Array;
  length: number;
}

/** Returns the bytes compressed, with their length in front. */
export function snappyCompress(input: Uint8Array): Uint8Array {
  const output: Output = { bytes: new Uint8Array(32 + input.length + Math.ceil(input.length / 6)), length: 0 };
  writeLength(output, input.length);
  const view = new DataView(input.buffer, input.byteOffset, input.byteLength);
  for (let start = 0; start < input.length; start += blockBytes) {
    compressBlock(output, input, view, start, Math.min(start + blockBytes, input.length));
  }
  return output.bytes.subarray(0, output.length);
}

function writeLength(output: Output, length: number): void {
  let rest = length;
  for (; rest >= 0x80; rest >>>= 7) output.bytes[output.length++] = (rest & 0x7f) | 0x80;
  output.bytes[output.length++] = rest;
}

function compressBlock(output: Output, input: Uint8Array, view: DataView, start: number, end: number): void {
  table.fill(0);
  let written = start;
  let at = start + 1;
  // Where nothing matches for long, larger and larger steps are taken: such data does not get smaller.
  let step = 32;
  while (at < end - margin) {
    const word = view.getInt32(at, true);
    const hash = Math.imul(word, 0x1e35a7bd) >>> (32 - tableBits);
    const candidate = start + (table[hash] ?? 0);
    table[hash] = at - start;
    if (view.getInt32(candidate, true) !== word) {
      at += step++ >>> 5;
      continue;
    }
    writeLiteral(output, input, written, at);
    const length = matchLength(input, candidate, at, end);
    writeCopy(output, at - candidate, length);
    at += length;
    written = at;
    step = 32;
  }
  writeLiteral(output, input, written, end);
}

function matchLength(input: Uint8Array, candidate: number, at: number, end: number): number {
  let length = 4;
  while (at + length < end && input[at + length] === input[candidate + length]) length += 1;
  return length;
}

function writeLiteral(output: Output, input: Uint8Array, from: number, to: number): void {
  const length = to - from;
  if (length === 0) return;
  const { bytes } = output;
  if (length <= shortLiteral) bytes[output.length++] = (length - 1) << 2;
  else writeLongTag(output, length - 1);
  if (length < fewBytes) {
    for (let at = from; at < to; at += 1) bytes[output.length++] = input[at] ?? 0;
    return;
  }
  bytes.set(input.subarray(from, to), output.length);
  output.length += length;
}

/** A literal is never longer than a block: two bytes hold its length. */
function writeLongTag(output: Output, last: number): void {
  const isShort = last < 0x100;
  output.bytes[output.length++] = (isShort ? 60 : 61) << 2;
  output.bytes[output.length++] = last & 0xff;
  if (!isShort) output.bytes[output.length++] = last >>> 8;
}

function writeCopy(output: Output, offset: number, length: number): void {
  const { bytes } = output;
  for (let left = length; left > 0;) {
    // A piece may have four bytes or more: none shorter is left over.
    const piece = left <= 64 ? left : Math.min(64, left - 4);
    left -= piece;
    const isNear = piece < 12 && offset < 2048;
    bytes[output.length++] = isNear ? 1 | ((piece - 4) << 2) | ((offset >>> 8) << 5) : 2 | ((piece - 1) << 2);
    bytes[output.length++] = offset & 0xff;
    if (!isNear) bytes[output.length++] = offset >>> 8;
  }
}
