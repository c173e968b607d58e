import { useLayoutEffect, useRef, useState, type RefObject } from 'react';

/** Where the focus is to go after the next drawing: the first of these selectors that finds something. */
export interface FocusWish {
  readonly ref: RefObject<HTMLDivElement | null>;
  readonly focusOn: (...selectors: readonly string[]) => void;
}

/** Keeps the focus in its place when what held it goes away. */
export function useFocusWish(): FocusWish {
  const ref = useRef<HTMLDivElement>(null);
  const [wish, setWish] = useState<readonly string[]>([]);
  useLayoutEffect(() => {
    for (const selector of wish) {
      const element = ref.current?.querySelector<HTMLElement>(selector);
      if (element === null || element === undefined) continue;
      element.focus();
      return;
    }
  }, [wish]);
  return { ref, focusOn: (...selectors) => setWish(selectors) };
}
