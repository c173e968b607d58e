import { useEffect, useId, useRef, useState, type ReactNode } from 'react';
import { placeBelow } from './place.ts';
import styles from './popover.module.css';

export interface PopoverTrigger {
  readonly popoverTarget: string;
  readonly 'aria-expanded': boolean;
  readonly 'aria-haspopup': 'menu' | 'dialog';
}

/**
 * A small surface that belongs to a button. The browser's own popover gives the top layer, Escape, closing by a click
 * elsewhere and the way back for the focus. `children` are made only while it is open.
 */
export function Popover({
  label,
  role = 'dialog',
  align = 'start',
  trigger,
  children,
}: {
  readonly label: string;
  readonly role?: 'menu' | 'dialog';
  readonly align?: 'start' | 'end';
  readonly trigger: (props: PopoverTrigger) => ReactNode;
  readonly children: (close: () => void) => ReactNode;
}) {
  const id = useId();
  const anchor = useRef<HTMLSpanElement>(null);
  const [surface, setSurface] = useState<HTMLDivElement | null>(null);
  const [open, setOpen] = useState(false);

  useEffect(() => {
    const owner = anchor.current;
    if (!open || surface === null || owner === null) return undefined;
    function place(): void {
      if (surface !== null && owner !== null) placeBelow(surface, owner.getBoundingClientRect(), align);
    }
    place();
    if (!surface.contains(document.activeElement)) {
      surface.querySelector<HTMLElement>('[role="menuitem"], input, select, textarea, button')?.focus();
    }
    window.addEventListener('resize', place);
    window.addEventListener('scroll', place, true);
    return () => {
      window.removeEventListener('resize', place);
      window.removeEventListener('scroll', place, true);
    };
  }, [open, surface, align]);

  function close(): void {
    surface?.hidePopover();
  }
  return (
    <span ref={anchor} className={styles.anchor}>
      {trigger({ popoverTarget: id, 'aria-expanded': open, 'aria-haspopup': role })}
      <div
        ref={setSurface}
        id={id}
        popover="auto"
        role={role}
        aria-label={label}
        className={styles.surface}
        onToggle={(event) => setOpen(event.newState === 'open')}
      >
        {open ? children(close) : null}
      </div>
    </span>
  );
}
