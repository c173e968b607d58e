/** Bounds on waiting. */

export interface Watchdog {
  /** From now on it waits that many seconds more. */
  readonly arm: (seconds: number) => void;
  readonly stop: () => void;
}

/** Calls `onSilence` once nobody has armed or stopped it for the seconds it was last armed for. */
export function startWatchdog(seconds: number, onSilence: () => void): Watchdog {
  let timer = setTimeout(onSilence, seconds * 1000);
  return {
    arm(more) {
      clearTimeout(timer);
      timer = setTimeout(onSilence, more * 1000);
    },
    stop: () => clearTimeout(timer),
  };
}

/** Settles like the promise, but not before the seconds are over it gives up: then it resolves with `false`. */
export function settlesWithin(work: Promise<unknown>, seconds: number): Promise<boolean> {
  return new Promise((resolve) => {
    const watchdog = startWatchdog(seconds, () => resolve(false));
    function settled(): void {
      watchdog.stop();
      resolve(true);
    }
    work.then(settled, settled);
  });
}

/** Resolves after the seconds; rejects with the signal's reason when it fires. */
export function pause(seconds: number, signal: AbortSignal): Promise<void> {
  return untilAborted(
    new Promise((resolve) => {
      setTimeout(resolve, seconds * 1000);
    }),
    signal,
  );
}

/** The promise's outcome, or the signal's reason at once when it fires first. `onAbort` runs then. */
export function untilAborted<Value>(work: Promise<Value>, signal: AbortSignal, onAbort?: () => void): Promise<Value> {
  return new Promise((resolve, reject) => {
    function stop(): void {
      onAbort?.();
      reject(reasonOf(signal));
    }
    // Also where it is over already: what becomes of the work later has to be heard by somebody.
    work.then(resolve, reject).finally(() => signal.removeEventListener('abort', stop));
    if (signal.aborted) stop();
    else signal.addEventListener('abort', stop, { once: true });
  });
}

/** Why the signal fired, as an Error. */
export function reasonOf({ reason }: AbortSignal): Error {
  return reason instanceof Error ? reason : new DOMException(String(reason), 'AbortError');
}
