import { useLayoutEffect, useRef, useState, type KeyboardEvent, type PointerEvent, type ReactNode } from 'react';
import { useServices } from '../studio.tsx';
import { paneLimits, paneWidthAfterKey, paneWidthWithin } from './pane-width.ts';
import styles from './split-view.module.css';

const setting = 'detail-width';
const usualWidth = 412;

function useWidthOf(element: HTMLElement | null): number {
  const [width, setWidth] = useState(0);
  useLayoutEffect(() => {
    if (element === null) return undefined;
    const observer = new ResizeObserver(() => setWidth(element.clientWidth));
    observer.observe(element);
    return () => observer.disconnect();
  }, [element]);
  return width;
}

/** A view with a pane on its right, a line between them that can be moved by hand and by key, and no pane when there is none. */
export function SplitView({ children, pane }: { readonly children: ReactNode; readonly pane: ReactNode }) {
  const { page } = useServices();
  const [view, setView] = useState<HTMLElement | null>(null);
  const [wanted, setWanted] = useState(() => Number(page.recall(setting) ?? usualWidth) || usualWidth);
  const dragging = useRef(false);
  const limits = paneLimits(useWidthOf(view));
  const width = paneWidthWithin(wanted, limits);

  function keep(next: number): void {
    setWanted(next);
    page.remember(setting, String(next));
  }

  function onKeyDown(event: KeyboardEvent): void {
    const next = paneWidthAfterKey(event.key, width, limits);
    if (next === null) return;
    event.preventDefault();
    keep(next);
  }

  function onPointerMove(event: PointerEvent): void {
    if (!dragging.current || view === null) return;
    keep(paneWidthWithin(view.getBoundingClientRect().right - event.clientX, limits));
  }

  return (
    <div ref={setView} className={styles.view}>
      <div className={styles.main}>{children}</div>
      {pane === null ? null : (
        <>
          <div
            role="separator"
            aria-orientation="vertical"
            aria-label="Width of the details"
            aria-valuenow={width}
            aria-valuemin={limits.min}
            aria-valuemax={limits.max}
            tabIndex={0}
            className={styles.separator}
            onKeyDown={onKeyDown}
            onPointerDown={(event) => {
              dragging.current = true;
              event.currentTarget.setPointerCapture(event.pointerId);
            }}
            onPointerMove={onPointerMove}
            onPointerUp={() => {
              dragging.current = false;
            }}
          />
          <div className={styles.pane} style={{ width }}>
            {pane}
          </div>
        </>
      )}
    </div>
  );
}
