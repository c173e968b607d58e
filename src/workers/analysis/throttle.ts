/** Runs a task when asked, never twice at once, with a pause between that grows with what the task costs. */
const leastPause = 450;
const greatestPause = 3000;
const tries = 3;

export interface Timer {
  /** Monotonic milliseconds. */
  elapsed(): number;
  wait(milliseconds: number): Promise<void>;
}

/**
 * Returns `request`: asks for one more run of the task; requests that come while it runs or pauses become one run. An
 * urgent request ends the pause. A failed run is tried again (the data may have changed under it); the third failure in a row goes to `onFailure`.
 */
export function throttled(
  task: () => Promise<void>,
  timer: Timer,
  onFailure: (error: unknown) => void,
): (urgent?: boolean) => void {
  let wanted = false;
  let busy = false;
  let failures = 0;
  let endPause: (() => void) | null = null;
  async function attempt(): Promise<void> {
    try {
      await task();
      failures = 0;
    } catch (error) {
      failures += 1;
      if (failures < tries) wanted = true;
      else onFailure(error);
    }
  }
  async function loop(): Promise<void> {
    busy = true;
    while (wanted) {
      wanted = false;
      const urgency = new Promise<void>((resolve) => (endPause = resolve));
      const start = timer.elapsed();
      await attempt();
      const pause = Math.min(greatestPause, Math.max(leastPause, 4 * (timer.elapsed() - start)));
      await Promise.race([timer.wait(pause), urgency]);
    }
    busy = false;
  }
  return (urgent = false) => {
    wanted = true;
    if (urgent) endPause?.();
    if (!busy) void loop();
  };
}
