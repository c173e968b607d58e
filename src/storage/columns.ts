/**
 * Columns of numbers in one segment: chunks of 16,384 entries, in each chunk the columns one after the other. Single
 * entries and whole columns are both read without touching the rest. Little-endian.
 */
import type { SegmentReader, SegmentWriter } from './segment.ts';

const CHUNK = 16_384;

export type Numbers =
  Uint8Array<ArrayBuffer> | Uint16Array<ArrayBuffer> | Uint32Array<ArrayBuffer> | Float64Array<ArrayBuffer>;

export interface Column<A extends Numbers> {
  /** Bytes of the columns before it, a entry. */
  readonly before: number;
  readonly width: number;
  /** Bytes of all columns of the segment, a entry. */
  readonly stride: number;
  view(buffer: ArrayBuffer): A;
}

function f64(before: number, stride: number): Column<Float64Array<ArrayBuffer>> {
  return { before, stride, width: 8, view: (buffer) => new Float64Array(buffer) };
}

function u32(before: number, stride: number): Column<Uint32Array<ArrayBuffer>> {
  return { before, stride, width: 4, view: (buffer) => new Uint32Array(buffer) };
}

function u16(before: number, stride: number): Column<Uint16Array<ArrayBuffer>> {
  return { before, stride, width: 2, view: (buffer) => new Uint16Array(buffer) };
}

function u8(before: number, stride: number): Column<Uint8Array<ArrayBuffer>> {
  return { before, stride, width: 1, view: (buffer) => new Uint8Array(buffer) };
}

/** Where an item (row, issue) ends in its bytes; it starts where the one before ends. */
export const endColumn = f64(0, 8);

/** One entry a query. `end`: where its text ends in the texts of the dataset. `flags`: 1 when it had other parts. */
export const queryColumns = {
  end: f64(0, 21),
  row: u32(8, 21),
  textId: u32(12, 21),
  turn: u16(16, 21),
  message: u16(18, 21),
  flags: u8(20, 21),
};

function position(column: Column<Numbers>, entry: number): number {
  const chunk = Math.floor(entry / CHUNK);
  return chunk * CHUNK * column.stride + CHUNK * column.before + (entry % CHUNK) * column.width;
}

function eachRun(from: number, to: number, visit: (start: number, end: number) => void): void {
  for (let start = from; start < to;) {
    const end = Math.min(to, (Math.floor(start / CHUNK) + 1) * CHUNK);
    visit(start, end);
    start = end;
  }
}

/** Writes entries [from, from + values.length) of a column. */
export function writeColumn<A extends Numbers>(
  segment: SegmentWriter,
  column: Column<A>,
  from: number,
  values: A,
): void {
  const bytes = new Uint8Array(values.buffer, values.byteOffset, values.byteLength);
  eachRun(from, from + values.length, (start, end) => {
    segment.write(bytes.subarray((start - from) * column.width, (end - from) * column.width), position(column, start));
  });
}

/** Reads entries [from, to) of a column. */
export async function readColumn<A extends Numbers>(
  segment: SegmentReader,
  column: Column<A>,
  from: number,
  to: number,
): Promise<A> {
  const bytes = new Uint8Array(Math.max(0, to - from) * column.width);
  const runs: (readonly [number, number])[] = [];
  eachRun(from, to, (start, end) => runs.push([start, end]));
  for (const [start, end] of runs) {
    const at = position(column, start);
    bytes.set(await segment.read(at, at + (end - start) * column.width), (start - from) * column.width);
  }
  return column.view(bytes.buffer);
}

/** Reads one entry; undefined for entry -1. */
export async function readEntry(segment: SegmentReader, column: Column<Numbers>, entry: number): Promise<number> {
  if (entry < 0) return 0;
  return (await readColumn(segment, column, entry, entry + 1))[0] ?? 0;
}

/** How many of the first `entries` entries can be read before the first damaged block. */
export async function readableEntries(
  segment: SegmentReader,
  column: Column<Numbers>,
  entries: number,
): Promise<number> {
  const damage = await segment.firstDamage(0, segment.size());
  return damage === segment.size() ? entries : Math.min(entries, Math.floor(damage / (CHUNK * column.stride)) * CHUNK);
}

/** Reads where items [from, to) end, and where the first one starts. */
export async function readEnds(
  segment: SegmentReader,
  column: Column<Float64Array<ArrayBuffer>>,
  from: number,
  to: number,
): Promise<{ readonly start: number; readonly ends: Float64Array<ArrayBuffer> }> {
  if (from === 0) return { start: 0, ends: await readColumn(segment, column, 0, to) };
  const ends = await readColumn(segment, column, from - 1, to);
  return { start: ends[0] ?? 0, ends: ends.subarray(1) };
}

/** Lengths of items from their ends. */
export function lengthsOf(start: number, ends: Float64Array): Uint32Array<ArrayBuffer> {
  const lengths = new Uint32Array(ends.length);
  let before = start;
  for (let index = 0; index < ends.length; index += 1) {
    const end = ends[index] ?? before;
    lengths[index] = end - before;
    before = end;
  }
  return lengths;
}

/** Ends of items from their lengths. */
export function endsOf(start: number, lengths: Uint32Array): Float64Array<ArrayBuffer> {
  const ends = new Float64Array(lengths.length);
  let end = start;
  for (let index = 0; index < lengths.length; index += 1) {
    end += lengths[index] ?? 0;
    ends[index] = end;
  }
  return ends;
}
