/** Unpacks gzip by the platform's DecompressionStream, within bounds. */
import { ImportFault } from './import-fault.ts';
import { maxRatio, maxUnpackedBytes, ratioFromBytes } from './limits.ts';

/** True for bytes that start as gzip does. */
export function isGzip(head: Uint8Array): boolean {
  return head[0] === 0x1f && head[1] === 0x8b && head[2] === 0x08;
}

/** Small, because output of a slice with damage in it is lost. */
const sliceBytes = 16 * 1024;
/** The checksum and size at the end: written apart, so that a wrong one costs no output. */
const trailerBytes = 8;
/** How long output may be on its way once all input is in. Only a file that is damaged takes that long. */
const settleMilliseconds = 250;

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

function faultOf(error: unknown): ImportFault {
  const message = error instanceof Error ? `${error.message} ${String((error as { code?: unknown }).code)}` : '';
  if (/truncat|unexpected end|Z_BUF_ERROR|incomplete/iu.test(message)) {
    return new ImportFault(
      'truncated',
      'The gzip file breaks off before its end. What came before was read; fetch the file again.',
    );
  }
  return new ImportFault(
    'damaged',
    'The gzip file is damaged. What came before the damage was read; fetch the file again.',
  );
}

/** Output of the unpacker as it arrives, and whether it has ended or failed. */
class Outlet {
  readonly chunks: Uint8Array[] = [];
  ended = false;
  error: unknown = undefined;
  private arrived: (() => void) | null = null;

  async drain(reader: { read(): Promise<{ done: boolean; value?: Uint8Array | undefined }> }): Promise<void> {
    try {
      for (let step = await reader.read(); !step.done; step = await reader.read()) {
        if (step.value !== undefined) this.chunks.push(step.value);
        this.arrived?.();
      }
    } catch (error) {
      this.error = error;
    }
    this.ended = true;
    this.arrived?.();
  }

  /** Resolves when something new is there, or after the wait. */
  next(milliseconds: number | null): Promise<void> {
    if (this.ended) return Promise.resolve();
    return new Promise((resolve) => {
      this.arrived = resolve;
      if (milliseconds !== null) setTimeout(resolve, milliseconds);
    });
  }
}

/** The input in slices; its last bytes come in a slice of their own. */
async function* slices(input: AsyncIterable<Uint8Array>): AsyncGenerator<Uint8Array<ArrayBuffer>> {
  let held = new Uint8Array(0);
  for await (const chunk of input) {
    const joined = new Uint8Array(held.length + chunk.length);
    joined.set(held);
    joined.set(chunk, held.length);
    const ready = Math.max(0, joined.length - trailerBytes);
    for (let at = 0; at < ready; at += sliceBytes) yield joined.subarray(at, Math.min(at + sliceBytes, ready));
    held = joined.subarray(ready);
  }
  if (held.length > 0) yield held;
}

/** The size that a gzip file's last slice promises, modulo 4 GiB. */
function promisedSize(slice: Uint8Array): number {
  if (slice.length < 4) return -1;
  return new DataView(slice.buffer, slice.byteOffset + slice.length - 4, 4).getUint32(0, true);
}

/**
 * The unpacked bytes of a gzip file. Throws an ImportFault where it is damaged, breaks off, or unpacks without bound; all
 * that could be unpacked before comes first.
 */
export async function* gunzip(input: AsyncIterable<Uint8Array>): AsyncGenerator<Uint8Array> {
  const stream = new DecompressionStream('gzip');
  const writer = stream.writable.getWriter();
  const reader = stream.readable.getReader();
  const outlet = new Outlet();
  const drained = outlet.drain(reader);
  let [packed, unpacked, promised] = [0, 0, -1];

  function* arrivals(): Generator<Uint8Array> {
    for (let chunk = outlet.chunks.shift(); chunk !== undefined; chunk = outlet.chunks.shift()) {
      unpacked += chunk.length;
      checkBounds(packed, unpacked);
      yield chunk;
    }
  }
  /** Yields output until the write is done: while it waits for room, output must be taken away. */
  async function* whileWriting(writing: Promise<void>): AsyncGenerator<Uint8Array> {
    const state = { open: true };
    const done = writing
      .catch(() => undefined)
      .then(() => {
        state.open = false;
      });
    while (state.open) {
      await Promise.race([done, outlet.next(null)]);
      yield* arrivals();
    }
  }

  try {
    for await (const slice of slices(input)) {
      packed += slice.length;
      promised = promisedSize(slice);
      yield* whileWriting(writer.write(slice));
      if (outlet.ended) break;
    }
    // An error empties the queue of the stream, so what is still on its way is taken before the end can raise one. A whole
    // file says in its last four bytes how much there is to come.
    let quiet = outlet.ended || unpacked % 2 ** 32 === promised;
    while (!quiet) {
      await outlet.next(settleMilliseconds);
      quiet = outlet.chunks.length === 0;
      yield* arrivals();
      if (unpacked % 2 ** 32 === promised) quiet = true;
    }
    if (!outlet.ended) yield* whileWriting(writer.close());
    await drained;
    yield* arrivals();
    if (outlet.error !== undefined) throw faultOf(outlet.error);
  } finally {
    void reader.cancel().catch(() => undefined);
    void writer.abort().catch(() => undefined);
  }
}
