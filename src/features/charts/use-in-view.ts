import { useEffect, useState } from 'react';

/** Pixels around the window that count as in view: a card is there when it is scrolled to. */
const ahead = '200px';

/** Whether an element is in view, and what to hand to it as `ref`. */
export function useInView(): { readonly ref: (element: HTMLElement | null) => void; readonly inView: boolean } {
  const [element, setElement] = useState<HTMLElement | null>(null);
  const [inView, setInView] = useState(false);
  useEffect(() => {
    if (element === null) return undefined;
    const observer = new IntersectionObserver((entries) => setInView(entries.at(-1)?.isIntersecting === true), {
      rootMargin: ahead,
    });
    observer.observe(element);
    return () => observer.disconnect();
  }, [element]);
  return { ref: setElement, inView };
}
