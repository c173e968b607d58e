/** Files of a repository, read in pieces through the net worker: it alone may leave the origin. */
import { wrap, type Remote } from 'comlink';
import type { SlicedSource } from '../../core/models/convert/sliced-source.ts';
import type { RemoteFile, RepositoryApi } from '../net/contract.ts';
import type { RemoteCheckpoint } from './checkpoints.ts';

/** Asked for at once ahead of what is read: a line is idle while its next piece is only wished for. */
const AHEAD_BYTES = 8 << 20;

export class RemoteFiles {
  #net: Remote<RepositoryApi> | null = null;
  #readers = 0;

  connect(port: MessagePort): void {
    this.#net = wrap<RepositoryApi>(port);
  }

  async open(address: string, signal: AbortSignal): Promise<RemoteCheckpoint> {
    const net = this.#net;
    if (net === null)
      throw new Error('The convert worker was asked for an address before it was connected to the network.');
    this.#readers += 1;
    const reader = String(this.#readers);
    function stop(): void {
      void net?.stop(reader);
    }
    signal.addEventListener('abort', stop, { once: true });
    const { label, files } = await net.files(reader, address);
    signal.throwIfAborted();
    return {
      label,
      sources: files.map((file) => remoteSource(file, (start, end) => net.read(reader, file.url, start, end))),
      stop,
    };
  }
}

type Read = (start: number, end: number) => Promise<Uint8Array>;

/** Reads on behind what was asked last, so that the next piece is under way while this one is worked on. */
function remoteSource({ name, bytes: byteLength }: RemoteFile, read: Read): SlicedSource {
  let ahead: { readonly start: number; readonly end: number; readonly bytes: Promise<Uint8Array> } | null = null;
  /** As much again as was asked for: the blocks of one matrix are of one size. */
  function lookAhead(start: number, length: number): void {
    const end = Math.min(byteLength, start + Math.min(length, AHEAD_BYTES));
    ahead = null;
    if (start >= end) return;
    const bytes = read(start, end);
    bytes.catch(() => undefined);
    ahead = { start, end, bytes };
  }
  async function slice(start: number, end: number): Promise<Uint8Array> {
    const here = ahead;
    const isBlock = end - start >= AHEAD_BYTES / 2;
    if (here?.start !== start || here.end > end) {
      const bytes = read(start, end);
      if (isBlock) lookAhead(end, end - start);
      return bytes;
    }
    const rest = here.end < end ? read(here.end, end) : null;
    lookAhead(end, end - start);
    const first = await here.bytes;
    if (rest === null) return first;
    const result = new Uint8Array(end - start);
    result.set(first);
    result.set(await rest, first.length);
    return result;
  }
  return { name, byteLength, slice };
}
