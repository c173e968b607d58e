import { useEffect, useRef, type RefObject } from 'react';

/** Leads the keyboard, and who listens, to a panel that has just taken the place of the view. */
export function useFocusOnOpen<Kind extends HTMLElement>(): RefObject<Kind | null> {
  const element = useRef<Kind>(null);
  useEffect(() => element.current?.focus(), []);
  return element;
}
