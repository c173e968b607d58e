/**
 * Unpacks gzip within bounds. With a port of zlib and not the platform's DecompressionStream: that one fails at a second
 * member (Chromium), and drops output which is on its way when it meets damage.
 */
import {
  ZStream,
  Z_BUF_ERROR,
  Z_NO_FLUSH,
  Z_OK,
  Z_STREAM_END,
  zlibInflate,
  zlibInflateInit2,
  zlibInflateReset,
} from 'pako';
import { ImportFault } from './import-fault.ts';
import { maxRatio, maxUnpackedBytes, ratioFromBytes } from './limits.ts';

/** True for bytes that start as gzip does. */
export function isGzip(head: Uint8Array): boolean {
  return head[0] === 0x1f && head[1] === 0x8b && head[2] === 0x08;
}

const outputBytes = 64 * 1024;
/** The largest window, and no other wrapping than gzip's. */
const gzipWindowBits = 15 + 16;

const damaged = 'The gzip file is damaged. What came before the damage was read; fetch the file again.';
const truncated = 'The gzip file breaks off before its end. What came before was read; fetch the file again.';
const trailing =
  'Expected the file to end after its gzip data; found other bytes there. All data before them was read; cut the rest off or fetch the file again.';

function checkBounds(packed: number, unpacked: number): void {
  if (unpacked > ratioFromBytes && unpacked > packed * maxRatio) {
    throw new ImportFault(
      'too-large',
      `The gzip file unpacks to more than ${maxRatio} times its size, as only files made to fill a disk do. The rest was not read.`,
    );
  }
  if (unpacked > maxUnpackedBytes) {
    throw new ImportFault('too-large', 'The gzip file unpacks to more than 64 GiB. Split it; the rest was not read.');
  }
}

/** Unpacks the members of a gzip file, one after the other, as its bytes come in. */
class Unpacker {
  private readonly stream = new ZStream();
  private members = 0;
  /** True where a member may begin, and the file may end. */
  private between = false;
  private packed = 0;
  private unpacked = 0;

  constructor() {
    zlibInflateInit2(this.stream, gzipWindowBits);
  }

  /** The output of the next bytes. Throws an ImportFault after the output of what came before a fault. */
  *unpack(chunk: Uint8Array): Generator<Uint8Array> {
    const { stream } = this;
    stream.input = chunk;
    stream.next_in = 0;
    stream.avail_in = chunk.length;
    this.packed += chunk.length;
    let more = true;
    while (more) {
      if (this.between && !this.beginMember()) return;
      stream.output = new Uint8Array(outputBytes);
      stream.next_out = 0;
      stream.avail_out = outputBytes;
      const status = zlibInflate(stream, Z_NO_FLUSH);
      if (stream.next_out > 0) yield this.taken();
      this.judge(status);
      // A full output may have more behind it, also when all input is in.
      more = stream.avail_in > 0 || (stream.avail_out === 0 && !this.between);
    }
  }

  /** Throws an ImportFault where the file may not end here. */
  end(): void {
    if (!this.between) throw new ImportFault('truncated', truncated);
  }

  /** False where no byte of another member is here: zeros after a member are padding, as tapes and block devices have it. */
  private beginMember(): boolean {
    const { stream } = this;
    while (stream.avail_in > 0 && stream.input[stream.next_in] === 0) {
      stream.next_in += 1;
      stream.avail_in -= 1;
    }
    if (stream.avail_in === 0) return false;
    zlibInflateReset(stream);
    this.between = false;
    return true;
  }

  private taken(): Uint8Array {
    const { output, next_out: length, avail_in: left } = this.stream;
    this.unpacked += length;
    checkBounds(this.packed - left, this.unpacked);
    return output.subarray(0, length);
  }

  private judge(status: number): void {
    if (status === Z_STREAM_END) {
      this.members += 1;
      this.between = true;
      return;
    }
    // No progress for want of input is no fault.
    if (status === Z_OK || status === Z_BUF_ERROR) return;
    const isTrailing = this.members > 0 && /header|method/u.test(this.stream.msg);
    throw new ImportFault('damaged', isTrailing ? trailing : damaged);
  }
}

/**
 * The unpacked bytes of a gzip file, all its members. Throws an ImportFault where it is damaged, breaks off, or unpacks
 * without bound; all that could be unpacked before comes first.
 */
export async function* gunzip(input: AsyncIterable<Uint8Array>): AsyncGenerator<Uint8Array> {
  const unpacker = new Unpacker();
  for await (const chunk of input) yield* unpacker.unpack(chunk);
  unpacker.end();
}
