/** Errors that say that the disk or the browser's quota is full. */

/**
 * SQLite's primary codes for "disk full", "a write failed" and "a new file could not be made": all three are what is
 * left of the browser's refusal to write beyond the quota.
 */
const FULL_CODES: ReadonlySet<number> = new Set([13, 10, 14]);

function isFull(error: unknown): boolean {
  if (error instanceof DOMException) return error.name === 'QuotaExceededError';
  if (!(error instanceof Error) || !('resultCode' in error)) return false;
  return typeof error.resultCode === 'number' && FULL_CODES.has(error.resultCode & 0xff);
}

/** There is no room for what was to be written; the message says what is needed and what is free. */
export class OutOfSpaceError extends Error {
  constructor(what: string, needed: number, free: number) {
    // Browsers may name a round figure for the quota, whatever the disk has.
    const found =
      free < needed
        ? `${inWords(free)} are free for this site`
        : `the browser refuses to write more, although it reports ${inWords(free)} as free: the disk is nearly full`;
    super(
      `There is not enough storage to ${what}: it needs about ${inWords(needed)}, and ${found}. ` +
        'Nothing that was there is lost. Free space on the disk, or delete datasets or projects, then try again.',
    );
    this.name = 'OutOfSpaceError';
  }
}

export function inWords(bytes: number): string {
  if (bytes >= 1e9) return `${(bytes / 1e9).toFixed(1)} GB`;
  if (bytes >= 1e6) return `${(bytes / 1e6).toFixed(1)} MB`;
  return `${Math.ceil(bytes / 1000)} kB`;
}

export interface Estimate {
  readonly usage: number;
  readonly quota: number;
}

export async function estimateSpace(): Promise<Estimate> {
  const { usage = 0, quota = 0 } = await navigator.storage.estimate();
  return { usage, quota };
}

/** Left free for everything else when something large is kept. */
const spareBytes = 64e6;

/** Throws an OutOfSpaceError when `needed` bytes would not leave room for everything else. */
export async function requireSpace(what: string, needed: number, estimate: () => Promise<Estimate>): Promise<void> {
  const { usage, quota } = await estimate();
  const free = Math.max(0, quota - usage);
  if (free < needed + spareBytes) throw new OutOfSpaceError(what, needed, free);
}

/** Runs a write; when the storage is full, throws an error that says what `what` needed. */
export async function withSpace<T>(what: string, needed: number, write: () => T | Promise<T>): Promise<T> {
  try {
    return await write();
  } catch (error) {
    if (!isFull(error)) throw error;
    const { usage, quota } = await estimateSpace();
    throw new OutOfSpaceError(what, needed, Math.max(0, quota - usage));
  }
}
