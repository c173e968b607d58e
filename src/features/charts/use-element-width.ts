import { startTransition, useLayoutEffect, useState } from 'react';

/** The inner width of an element in pixels, and what to hand to it as `ref`; 0 until it is measured. */
export function useElementWidth(): { readonly ref: (element: HTMLElement | null) => void; readonly width: number } {
  const [element, setElement] = useState<HTMLElement | null>(null);
  const [width, setWidth] = useState(0);
  useLayoutEffect(() => {
    if (element === null) return undefined;
    // All charts of a page hear of a new width at once: as a transition they are drawn in slices, not in one task.
    const observer = new ResizeObserver(() => startTransition(() => setWidth(element.clientWidth)));
    observer.observe(element);
    return () => observer.disconnect();
  }, [element]);
  return { ref: setElement, width };
}
