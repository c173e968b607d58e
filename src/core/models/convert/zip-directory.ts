/** Reads the table of contents of zip archives, with their 64-bit extension (PKWARE APPNOTE 6.3, sections 4.3 and 4.5.3). */
import { CheckpointError } from './checkpoint-error.ts';
import { readExactly, type SlicedSource } from './sliced-source.ts';

export interface ZipEntry {
  readonly name: string;
  readonly method: 'stored' | 'deflated';
  readonly packedBytes: number;
  /** After inflating. */
  readonly bytes: number;
  /** Where its local header begins. */
  readonly headerAt: number;
}

const END = 0x06054b50;
const END_BYTES = 22;
const LONG_END = 0x06064b50;
const LONG_END_BYTES = 56;
const LOCATOR = 0x07064b50;
const LOCATOR_BYTES = 20;
const CENTRAL = 0x02014b50;
const CENTRAL_BYTES = 46;
const LOCAL = 0x04034b50;
const LOCAL_BYTES = 30;
const LONG_FIELDS = 1;
const MAX_COMMENT_BYTES = 0xffff;
const UNKNOWN_SHORT = 0xffff;
const UNKNOWN = 0xffffffff;
/** A checkpoint has some hundred entries. */
const MAX_DIRECTORY_BYTES = 8 << 20;
/** Deflate cannot do better: a larger claim is a bomb. */
const MAX_RATIO = 1032;

interface Directory {
  readonly at: number;
  readonly bytes: number;
  readonly entries: number;
}

/** Returns the entries of an archive. Throws a CheckpointError where it is damaged, packed in another way, or encrypted. */
export async function readZipDirectory(source: SlicedSource): Promise<ZipEntry[]> {
  const directory = await findDirectory(source);
  const { at, bytes, entries } = directory;
  if (bytes > MAX_DIRECTORY_BYTES)
    damaged(source, `its table of contents has ${bytes} bytes; expected ${MAX_DIRECTORY_BYTES} at most`);
  const view = viewOf(await readExactly(source, at, at + bytes));
  const found: ZipEntry[] = [];
  for (let next = 0; next + CENTRAL_BYTES <= view.byteLength && view.getUint32(next, true) === CENTRAL;) {
    const { entry, length } = readEntry(view, next, source);
    found.push(entry);
    next += length;
  }
  if (found.length !== entries)
    damaged(source, `its table of contents holds ${found.length} entries; ${entries} are announced`);
  for (const entry of found) checkEntry(entry, at, source);
  return found;
}

function damaged(source: SlicedSource, what: string): never {
  throw new CheckpointError(source.name, `the archive is damaged: ${what}.`);
}

function viewOf(bytes: Uint8Array): DataView {
  return new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
}

async function findDirectory(source: SlicedSource): Promise<Directory> {
  const tailAt = Math.max(0, source.byteLength - END_BYTES - MAX_COMMENT_BYTES);
  const tail = viewOf(await readExactly(source, tailAt, source.byteLength));
  for (let at = tail.byteLength - END_BYTES; at >= 0; at -= 1) {
    if (tail.getUint32(at, true) !== END) continue;
    const entries = tail.getUint16(at + 10, true);
    const short = { entries, bytes: tail.getUint32(at + 12, true), at: tail.getUint32(at + 16, true) };
    const isLong = entries === UNKNOWN_SHORT || short.bytes === UNKNOWN || short.at === UNKNOWN;
    return isLong ? readLongEnd(source, tailAt + at) : short;
  }
  return damaged(source, 'its table of contents, at the end, is missing. The file is cut off, or no zip archive');
}

async function readLongEnd(source: SlicedSource, endAt: number): Promise<Directory> {
  const locatorAt = endAt - LOCATOR_BYTES;
  if (locatorAt < 0) damaged(source, 'the 64-bit table of contents is missing');
  const locator = viewOf(await readExactly(source, locatorAt, endAt));
  const at = locator.getUint32(0, true) === LOCATOR ? readLong(locator, 8, source) : -1;
  if (at < 0 || at + LONG_END_BYTES > locatorAt) damaged(source, 'the 64-bit table of contents is missing');
  const end = viewOf(await readExactly(source, at, at + LONG_END_BYTES));
  if (end.getUint32(0, true) !== LONG_END) damaged(source, 'the 64-bit table of contents is missing');
  return { entries: readLong(end, 32, source), bytes: readLong(end, 40, source), at: readLong(end, 48, source) };
}

function readLong(view: DataView, at: number, source: SlicedSource): number {
  const value = Number(view.getBigUint64(at, true));
  if (!Number.isSafeInteger(value)) damaged(source, `it names byte ${value}`);
  return value;
}

function readEntry(
  view: DataView,
  at: number,
  source: SlicedSource,
): { readonly entry: ZipEntry; readonly length: number } {
  const nameLength = view.getUint16(at + 28, true);
  const extraLength = view.getUint16(at + 30, true);
  const nameAt = at + CENTRAL_BYTES;
  const length = CENTRAL_BYTES + nameLength + extraLength + view.getUint16(at + 32, true);
  if (at + length > view.byteLength) damaged(source, 'an entry of its table of contents is cut off');
  const name = new TextDecoder().decode(new Uint8Array(view.buffer, view.byteOffset + nameAt, nameLength));
  const long = longFields(view, nameAt + nameLength, extraLength, source);
  if ((view.getUint16(at + 8, true) & 1) !== 0)
    throw new CheckpointError(source.name, `"${name}" is encrypted. Save it without a password.`);
  const bytes = orLong(view.getUint32(at + 24, true), long);
  const packedBytes = orLong(view.getUint32(at + 20, true), long);
  const headerAt = orLong(view.getUint32(at + 42, true), long);
  return {
    entry: { name, method: methodOf(view.getUint16(at + 10, true), name, source), bytes, packedBytes, headerAt },
    length,
  };
}

/** The 64-bit numbers of an entry in their order: only those that do not fit into 32 bits are there. */
function longFields(view: DataView, start: number, length: number, source: SlicedSource): number[] {
  const numbers: number[] = [];
  for (let at = start; at + 4 <= start + length;) {
    const size = view.getUint16(at + 2, true);
    const end = Math.min(at + 4 + size, start + length);
    if (view.getUint16(at, true) === LONG_FIELDS) {
      for (let field = at + 4; field + 8 <= end; field += 8) numbers.push(readLong(view, field, source));
    }
    at += 4 + size;
  }
  return numbers;
}

function orLong(value: number, long: number[]): number {
  return value === UNKNOWN ? (long.shift() ?? UNKNOWN) : value;
}

function methodOf(method: number, name: string, source: SlicedSource): ZipEntry['method'] {
  if (method === 0) return 'stored';
  if (method === 8) return 'deflated';
  throw new CheckpointError(
    source.name,
    `"${name}" is packed with method ${method}; expected stored (0) or deflated (8). Save it anew.`,
  );
}

function checkEntry(
  { name, method, bytes, packedBytes, headerAt }: ZipEntry,
  directoryAt: number,
  source: SlicedSource,
): void {
  if (headerAt + LOCAL_BYTES + packedBytes > directoryAt)
    damaged(source, `"${name}" reaches into the table of contents`);
  if (method === 'stored' && bytes !== packedBytes) damaged(source, `"${name}" is stored, but has two sizes`);
  if (method === 'deflated' && bytes > packedBytes * MAX_RATIO)
    damaged(source, `"${name}" claims more bytes than it can hold`);
}

/** Returns where the bytes of an entry begin: behind its local header, whose length the table of contents does not tell. */
export async function entryStart(source: SlicedSource, { name, headerAt, packedBytes }: ZipEntry): Promise<number> {
  const header = viewOf(await readExactly(source, headerAt, headerAt + LOCAL_BYTES));
  if (header.getUint32(0, true) !== LOCAL) damaged(source, `"${name}" does not begin where it should`);
  const start = headerAt + LOCAL_BYTES + header.getUint16(26, true) + header.getUint16(28, true);
  if (start + packedBytes > source.byteLength) damaged(source, `"${name}" is cut off`);
  return start;
}
