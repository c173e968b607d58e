/** One line on a terminal that says how far a command is; nothing where standard error is no terminal. */
import type { Writable } from 'node:stream';

export interface Progress {
  show(text: string): void;
  /** Takes the line away. */
  clear(): void;
}

const INTERVAL_MS = 100;
const CLEAR_LINE = '\r\u001b[K';

/** Returns a progress line; `elapsed` is a monotonic clock in milliseconds. */
export function progressLine(stderr: Writable & { readonly isTTY?: boolean }, elapsed: () => number): Progress {
  if (stderr.isTTY !== true) return silentProgress;
  let shownAt = -INTERVAL_MS;
  return {
    show(text) {
      if (elapsed() - shownAt < INTERVAL_MS) return;
      shownAt = elapsed();
      stderr.write(`${CLEAR_LINE}${text}`);
    },
    clear: () => void stderr.write(CLEAR_LINE),
  };
}

export const silentProgress: Progress = { show: () => undefined, clear: () => undefined };
