import { useCallback, useRef } from 'react';

/**
 * Whether an element holds the focus, as far as the person knows: what is taken away by a drawing does not say that it
 * lost it. `onFocus` and `onBlur` belong on the element.
 */
export function useFocusWithin(): {
  readonly hasFocus: () => boolean;
  readonly onFocus: () => void;
  readonly onBlur: () => void;
} {
  const held = useRef(false);
  const hasFocus = useCallback(() => held.current, []);
  const onFocus = useCallback(() => {
    held.current = true;
  }, []);
  const onBlur = useCallback(() => {
    held.current = false;
  }, []);
  return { hasFocus, onFocus, onBlur };
}
