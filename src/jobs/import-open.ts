/** Opens a file for import: unpacks it, and tells its encoding and shape from its start. */
import { encodingOf, utf8Start, type EncodingFound } from '../core/import/encoding.ts';
import { gunzip, isGzip } from '../core/import/gunzip.ts';
import { takeHead, type Headed } from '../core/import/head.ts';
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
function judge(
  fileName: string,
  start: Uint8Array,
  whole: boolean,
): Refusal | { readonly encoding: EncodingFound; readonly shape: FileShape } {
  const refusal = refusalOf(start, whole);
  if (refusal !== null) return refusal;
  const encoding = encodingOf(start);
  if (isParquet(start)) return { encoding, shape: { format: 'parquet' } };
  const text = utf8Start(start, encoding);
  return (
    foreignText(new TextDecoder().decode(text.subarray(0, 256))) ?? { encoding, shape: shapeOf(text, whole, fileName) }
  );
}

/** What stopped the reading of a head, where it is a fault of the file; anything else is thrown on. */
function faultIn({ error }: Headed): ImportFault | null {
  if (error === undefined) return null;
  if (error instanceof ImportFault) return error;
  throw error instanceof Error ? error : new Error('The file could not be read.');
}

/** Opens a source. Resolves to a refusal where its start tells that nothing in it can be read. */
export async function openFile(source: ByteSource, signal: AbortSignal, sampleBytes = headBytes): Promise<Opening> {
  const raw = counted(source.stream(signal));
  const packed = await takeHead(raw.bytes, 4);
  faultIn(packed);
  const gzip = isGzip(packed.head);
  const unpacked = await takeHead(gzip ? gunzip(packed.bytes) : packed.bytes, sampleBytes);
  const { head, bytes } = unpacked;
  const fault = faultIn(unpacked);
  if (fault !== null && head.length === 0) {
    return refusedFile(source.name, { refused: fault.kind, message: fault.message });
  }
  // A file that broke off is judged by what is there.
  const whole = (unpacked.whole || fault !== null) && head.length < headBytes;
  const judged = judge(source.name, head.subarray(0, headBytes), whole);
  if ('refused' in judged) {
    await unpacked.close();
    return refusedFile(source.name, judged);
  }
  return { ...judged, source, gzip, head, bytes, bytesRead: raw.read };
}
