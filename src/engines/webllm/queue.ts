/** Turns, one at a time, in the order in which they were asked for. */
import { reasonOf } from './watchdog.ts';

export interface Queue {
  /** Waits for its turn; the answer gives it back. Rejects with the signal's reason, its place given up, when it fires. */
  take(signal: AbortSignal): Promise<() => void>;
  /** Nobody has a turn or waits for one. */
  isFree(): boolean;
}

export function createQueue(): Queue {
  const waiting: (() => void)[] = [];
  let taken = false;

  function next(): void {
    const begin = waiting.shift();
    if (begin === undefined) taken = false;
    else begin();
  }

  return {
    take(signal) {
      return new Promise((resolve, reject) => {
        function begin(): void {
          signal.removeEventListener('abort', leave);
          resolve(once(next));
        }
        function leave(): void {
          waiting.splice(waiting.indexOf(begin), 1);
          reject(reasonOf(signal));
        }
        if (signal.aborted) reject(reasonOf(signal));
        else if (taken) {
          signal.addEventListener('abort', leave, { once: true });
          waiting.push(begin);
        } else {
          taken = true;
          begin();
        }
      });
    },
    isFree: () => !taken,
  };
}

function once(call: () => void): () => void {
  let called = false;
  return () => {
    if (!called) call();
    called = true;
  };
}
