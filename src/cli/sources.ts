/** Files and pipes as the import jobs read them. */
import { createReadStream } from 'node:fs';
import { open, stat } from 'node:fs/promises';
import { basename } from 'node:path';
import type { Readable } from 'node:stream';
import type { ByteSource } from '../core/types.ts';
import { Spool } from './spool.ts';
import { StartError } from './start-error.ts';

export interface Input {
  readonly source: ByteSource;
  /** Frees what the input holds on disk. */
  close(): Promise<void>;
}

const CHUNK_BYTES = 1 << 20;

/** Opens a file, or standard input for `-`. Throws a StartError where there is nothing to read. */
export async function openInput(path: string, stdin: Readable, signal: AbortSignal): Promise<Input> {
  return path === '-' ? openPipe(stdin, signal) : openFile(path);
}

async function openFile(path: string): Promise<Input> {
  const info = await stat(path).catch((error: unknown) => {
    throw new StartError(`${path} cannot be read: ${reasonOf(error)}.`);
  });
  if (info.isDirectory()) throw new StartError(`${path} is a folder. Name the file to read.`);
  return { source: fileSource(path, basename(path), info.size), close: () => Promise.resolve() };
}

/** A pipe can be read once, but a file is looked into before it is read: it goes through a temporary file. */
async function openPipe(stdin: Readable, signal: AbortSignal): Promise<Input> {
  const spool = await Spool.create();
  try {
    for await (const chunk of stdin as AsyncIterable<Uint8Array>) {
      signal.throwIfAborted();
      await spool.append(chunk);
    }
    await spool.flush();
  } catch (error) {
    await spool.remove();
    throw error;
  }
  return { source: fileSource(spool.path, 'standard input', spool.length), close: () => spool.remove() };
}

/** A file of a known length. */
export function fileSource(path: string, name: string, byteLength: number): ByteSource {
  return {
    name,
    byteLength,
    stream: (signal) => createReadStream(path, { highWaterMark: CHUNK_BYTES, ...(signal ? { signal } : {}) }),
    slice: (start, end) => readRange(path, start, Math.min(end, byteLength)),
  };
}

async function readRange(path: string, start: number, end: number): Promise<Uint8Array> {
  const file = await open(path);
  try {
    const bytes = new Uint8Array(Math.max(0, end - start));
    let filled = 0;
    while (filled < bytes.length) {
      const { bytesRead } = await file.read(bytes, filled, bytes.length - filled, start + filled);
      if (bytesRead === 0) break;
      filled += bytesRead;
    }
    return bytes.subarray(0, filled);
  } finally {
    await file.close();
  }
}

const REASONS: ReadonlyMap<unknown, string> = new Map([
  ['ENOENT', 'there is no such file'],
  ['EACCES', 'it may not be read by you'],
  ['ENOTDIR', 'a part of the path is no folder'],
]);

function reasonOf(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  return REASONS.get((error as NodeJS.ErrnoException).code) ?? error.message;
}
