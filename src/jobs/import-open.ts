/** Opens a file for import: unpacks it, and tells its encoding and shape from its start. */
import { encodingOf, toUtf8, type EncodingFound } from '../core/import/encoding.ts';
import { gunzip, isGzip } from '../core/import/gunzip.ts';
import { takeHead } from '../core/import/head.ts';
import { ImportFault } from '../core/import/import-fault.ts';
import { headBytes } from '../core/import/limits.ts';
import { isParquet } from '../core/import/magic.ts';
import { foreignText, refusalOf, shapeOf, type FileShape, type Refusal } from '../core/import/sniff.ts';
import type { ByteSource, RowIssue } from '../core/types.ts';

export interface OpenFile {
  readonly source: ByteSource;
  readonly gzip: boolean;
  readonly encoding: EncodingFound;
  readonly shape: FileShape;
  /** The start after gunzip. */
  readonly head: Uint8Array;
  /** The bytes after gunzip, from the start; can be read once. */
  readonly bytes: AsyncIterable<Uint8Array>;
  /** Bytes of the source read so far, before gunzip. */
  readonly bytesRead: () => number;
}

export type Opening = OpenFile | { readonly refused: RowIssue };

/** A refusal as an issue of the whole file. */
export function refusedFile(fileName: string, { refused, message }: Refusal): { readonly refused: RowIssue } {
  return { refused: { file: fileName, place: null, kind: refused, message, excerpt: '' } };
}

async function utf8Head(head: Uint8Array, encoding: EncodingFound): Promise<Uint8Array> {
  async function* once(): AsyncGenerator<Uint8Array> {
    yield await Promise.resolve(head);
  }
  const parts: number[] = [];
  for await (const part of toUtf8(once(), encoding)) for (const byte of part) parts.push(byte);
  return Uint8Array.from(parts);
}

function counted(stream: AsyncIterable<Uint8Array>): { bytes: AsyncIterable<Uint8Array>; read: () => number } {
  let total = 0;
  async function* bytes(): AsyncGenerator<Uint8Array> {
    for await (const chunk of stream) {
      total += chunk.length;
      yield chunk;
    }
  }
  return { bytes: bytes(), read: () => total };
}

/** What the start of a file says: why it is refused, or how it is read. */
async function judge(
  fileName: string,
  start: Uint8Array,
  whole: boolean,
): Promise<Refusal | { readonly encoding: EncodingFound; readonly shape: FileShape }> {
  const refusal = refusalOf(start, whole);
  if (refusal !== null) return refusal;
  const encoding = encodingOf(start);
  if (isParquet(start)) return { encoding, shape: { format: 'parquet' } };
  const text = await utf8Head(start, encoding);
  return (
    foreignText(new TextDecoder().decode(text.subarray(0, 256))) ?? { encoding, shape: shapeOf(text, whole, fileName) }
  );
}

/** Opens a source. Resolves to a refusal where its start tells that nothing in it can be read. */
export async function openFile(source: ByteSource, signal: AbortSignal, sampleBytes = headBytes): Promise<Opening> {
  const raw = counted(source.stream(signal));
  const packed = await takeHead(raw.bytes, 4);
  if (packed.error !== undefined) throw packed.error;
  const gzip = isGzip(packed.head);
  const unpacked = await takeHead(gzip ? gunzip(packed.bytes) : packed.bytes, sampleBytes);
  const { head, error, bytes } = unpacked;
  if (error !== undefined && !(error instanceof ImportFault)) throw error;
  if (error !== undefined && head.length === 0) {
    return refusedFile(source.name, { refused: error.kind, message: error.message });
  }
  // A file that broke off is judged by what is there.
  const whole = (unpacked.whole || error !== undefined) && head.length < headBytes;
  const judged = await judge(source.name, head.subarray(0, headBytes), whole);
  if ('refused' in judged) {
    await unpacked.close();
    return refusedFile(source.name, judged);
  }
  return { ...judged, source, gzip, head, bytes, bytesRead: raw.read };
}
