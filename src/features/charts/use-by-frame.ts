import { startTransition, useEffect, useState } from 'react';

/** How much of `count` is to be drawn by now: `step` at first, and as much again each time it has been seen. */
export function useByFrame(count: number, step: number): number {
  const [drawn, setDrawn] = useState(step);
  useEffect(() => {
    if (drawn >= count) return undefined;
    let next = requestAnimationFrame(() => {
      // This one comes before the frame is painted, the one after it when that is done.
      next = requestAnimationFrame(() => startTransition(() => setDrawn(drawn + step)));
    });
    return () => cancelAnimationFrame(next);
  }, [drawn, count, step]);
  return Math.min(drawn, count);
}
