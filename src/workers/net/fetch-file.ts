/** Fetches one file to the end, over broken lines: goes on behind the bytes that are there, whether the server helps with that or not. */
import { explainStatus } from './refusal.ts';
import { FinalError, request, type NetAccess } from './request.ts';

/** Where the bytes go. */
export interface FileTarget {
  readonly bytes: number;
  write(bytes: Uint8Array): Promise<void>;
  /** Forgets all that was written. */
  restart(): Promise<void>;
}

export interface FetchFileOptions extends NetAccess {
  /** Waits between tries. */
  readonly wait: (milliseconds: number, signal: AbortSignal) => Promise<void>;
  /** What the file must have in the end; null where the source does not say. */
  readonly expectedBytes: number | null;
  /** So many bytes more are there; negative where some were given up. */
  readonly onBytes: (bytes: number) => void;
}

/** Tries in a row that bring not one byte. */
const mostTries = 6;
const firstWait = 500;
const longestWait = 20_000;

function explainLonger({ host, pathname }: URL, expected: number): string {
  return `${host} sent more of ${pathname} than the ${expected} bytes that the model's list gives it. The model was changed there, or is damaged: delete what came in and begin anew.`;
}

function isWorthRetrying(status: number): boolean {
  return status >= 500 || status === 408 || status === 425 || status === 429;
}

function ask(url: URL, from: number, options: FetchFileOptions): Promise<Response> {
  const init: RequestInit = { cache: 'no-store' };
  return request(url, options, from > 0 ? { ...init, headers: { range: `bytes=${from}-` } } : init);
}

/** Bytes of the answer that are there already: a server that ignores the range begins at the front again. */
function overlap(response: Response, from: number): number {
  return response.status === 206 ? 0 : from;
}

async function take(url: URL, response: Response, target: FileTarget, options: FetchFileOptions): Promise<void> {
  const { signal, expectedBytes, onBytes } = options;
  const reader = response.body?.getReader();
  if (reader === undefined) return;
  let skip = overlap(response, target.bytes);
  try {
    for (;;) {
      const { done, value } = await reader.read();
      signal.throwIfAborted();
      if (done) return;
      const fresh = value.subarray(Math.min(skip, value.length));
      skip -= value.length - fresh.length;
      if (expectedBytes !== null && target.bytes + fresh.length > expectedBytes)
        throw new FinalError(explainLonger(url, expectedBytes));
      if (fresh.length > 0) await target.write(fresh);
      onBytes(fresh.length);
    }
  } finally {
    await reader.cancel().catch(() => undefined);
  }
}

async function requireOk(url: URL, response: Response): Promise<void> {
  if (response.ok) return;
  await response.body?.cancel();
  const message = explainStatus(url, response.status);
  throw isWorthRetrying(response.status) ? new Error(message) : new FinalError(message);
}

async function startAnew(target: FileTarget, { onBytes }: FetchFileOptions): Promise<void> {
  onBytes(-target.bytes);
  await target.restart();
}

/** One try. Returns true when the file is whole. */
async function attempt(url: URL, target: FileTarget, options: FetchFileOptions): Promise<boolean> {
  const { expectedBytes } = options;
  if (target.bytes > 0 && target.bytes === expectedBytes) return true;
  if (target.bytes > (expectedBytes ?? Infinity)) await startAnew(target, options);
  const response = await ask(url, target.bytes, options);
  if (response.status === 416) {
    // The server has fewer bytes than are here: what is here is of another file.
    await startAnew(target, options);
    return false;
  }
  await requireOk(url, response);
  await take(url, response, target, options);
  return expectedBytes === null || target.bytes === expectedBytes;
}

/** Fetches `url` into the target. Throws what the last of several tries in a row said, or an AbortError. */
export async function fetchFile(url: URL, target: FileTarget, options: FetchFileOptions): Promise<void> {
  let tries = 0;
  for (;;) {
    const before = target.bytes;
    let problem = `The connection to ${url.host} ended before ${url.pathname} was whole.`;
    try {
      if (await attempt(url, target, options)) return;
    } catch (error) {
      options.signal.throwIfAborted();
      if (error instanceof FinalError || isOutOfSpace(error)) throw error;
      problem = error instanceof Error ? error.message : String(error);
    }
    tries = target.bytes > before ? 1 : tries + 1;
    if (tries >= mostTries) throw new Error(`${problem} What came in stays: the download can go on later.`);
    await options.wait(Math.min(longestWait, firstWait * 2 ** tries), options.signal);
  }
}

function isOutOfSpace(error: unknown): boolean {
  return error instanceof Error && error.name === 'OutOfSpaceError';
}
