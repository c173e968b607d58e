import type { Clock } from '../jobs/ports.ts';

/** The clock of a command; `now` makes its calendar stand still. */
export function commandClock(now: string | null): Clock {
  return { now: () => now ?? new Date().toISOString(), elapsed: () => performance.now() };
}
