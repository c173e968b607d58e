/** Turns, one at a time, in the order in which they were asked for; what changes hands at a cost is kept for who used it last. */
import { reasonOf, startWatchdog, type Watchdog } from './watchdog.ts';

export interface Queue {
  /**
   * Waits for its turn; the answer gives it back. Rejects with the signal's reason, its place given up, when it fires. `need`:
   * those that need the same as the last one come first; null for a turn in passing, which waits for nothing but its place.
   */
  take(need: string | null, signal: AbortSignal): Promise<() => void>;
  /** Nobody has a turn or waits for one. */
  isFree(): boolean;
}

interface Waiting {
  readonly need: string | null;
  readonly begin: () => void;
}

/** `linger`: seconds for which what was needed last is kept, should more turns be asked for with it. `onFree`: nobody is left. */
export function createQueue({ linger, onFree }: { readonly linger: number; readonly onFree: () => void }): Queue {
  const waiting: Waiting[] = [];
  let taken = false;
  let last: string | null = null;
  let change: Watchdog | null = null;

  function fits({ need }: Waiting): boolean {
    return need === null || need === last;
  }

  function start(next: Waiting): void {
    change?.stop();
    taken = true;
    last = next.need ?? last;
    next.begin();
  }

  function startAt(index: number): void {
    for (const next of waiting.splice(index, 1)) start(next);
  }

  function passOn(): void {
    taken = false;
    const index = waiting.findIndex(fits);
    if (index !== -1) startAt(index);
    else if (waiting.length === 0) onFree();
    else change = startWatchdog(linger, () => startAt(0));
  }

  function leave(waiter: Waiting): void {
    waiting.splice(waiting.indexOf(waiter), 1);
    if (taken || waiting.length > 0) return;
    change?.stop();
    onFree();
  }

  return {
    take(need, signal) {
      return new Promise((resolve, reject) => {
        function stop(): void {
          leave(waiter);
          reject(reasonOf(signal));
        }
        function begin(): void {
          signal.removeEventListener('abort', stop);
          resolve(once(passOn));
        }
        const waiter: Waiting = { need, begin };
        if (signal.aborted) reject(reasonOf(signal));
        else if (!taken && (waiting.length === 0 || fits(waiter))) start(waiter);
        else {
          signal.addEventListener('abort', stop, { once: true });
          waiting.push(waiter);
        }
      });
    },
    isFree: () => !taken && waiting.length === 0,
  };
}

function once(call: () => void): () => void {
  let called = false;
  return () => {
    if (!called) call();
    called = true;
  };
}
