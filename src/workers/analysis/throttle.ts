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
 * Returns `request`: asks for one more run of the task; requests that come while it runs or pauses become one run. A
 * failed run is tried again (the data may have changed under it); the third failure in a row goes to `onFailure`.
 */
export function throttled(task: () => Promise<void>, timer: Timer, onFailure: (error: unknown) => void): () => void {
  let wanted = false;
  let busy = false;
  let failures = 0;
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
      const start = timer.elapsed();
      await attempt();
      await timer.wait(Math.min(greatestPause, Math.max(leastPause, 4 * (timer.elapsed() - start))));
    }
    busy = false;
  }
  return () => {
    wanted = true;
    if (!busy) void loop();
  };
}
