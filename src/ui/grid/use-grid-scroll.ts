import { useCallback, useEffect, useLayoutEffect, useRef, useState, type RefObject } from 'react';
import {
  needsSettling,
  offsetShowing,
  rowsInView,
  scrolled,
  scrolledTo,
  scrollGeometry,
  type ScrollGeometry,
  type ScrollPosition,
} from './scroll-scale.ts';

const overscan = 8;
const idleMs = 160;

/** `pushes` grows when the position is to be written to the element, instead of having been read from it. */
interface Scroll extends ScrollPosition {
  readonly pushes: number;
}

export interface GridScroll {
  /** For the scrolled element. */
  readonly ref: RefObject<HTMLDivElement | null>;
  readonly width: number;
  readonly geometry: ScrollGeometry;
  /** Rows to draw: [start, end). */
  readonly start: number;
  readonly end: number;
  /** Where the first drawn row stands within the scrolled element. */
  readonly top: number;
  /** The first row in view. */
  readonly firstRow: number;
  readonly onScroll: () => void;
  readonly show: (row: number) => void;
}

/** The inner size of an element below its sticky head; zero until it is measured. */
function useInnerSize(ref: RefObject<HTMLDivElement | null>, headHeight: number): { width: number; height: number } {
  const [size, setSize] = useState({ width: 0, height: 0 });
  useLayoutEffect(() => {
    const element = ref.current;
    if (element === null) return undefined;
    const observer = new ResizeObserver(() =>
      setSize({ width: element.clientWidth, height: Math.max(0, element.clientHeight - headHeight) }),
    );
    observer.observe(element);
    return () => observer.disconnect();
  }, [ref, headHeight]);
  return size;
}

/** Scrolling of `rows` rows of equal height in one element, however many they are, from `firstRow` on. */
export function useGridScroll(rows: number, rowHeight: number, headHeight: number, firstRow: number): GridScroll {
  const ref = useRef<HTMLDivElement>(null);
  const size = useInnerSize(ref, headHeight);
  const [position, setPosition] = useState<Scroll>(() => ({
    ...scrolledTo(firstRow * rowHeight, scrollGeometry(rows, rowHeight, 0)),
    pushes: 1,
  }));
  const geometry = scrollGeometry(rows, rowHeight, size.height);

  const push = useCallback(
    (offset: number) => {
      const next = scrolledTo(offset, scrollGeometry(rows, rowHeight, size.height));
      setPosition((before) => ({ ...next, pushes: before.pushes + 1 }));
    },
    [rows, rowHeight, size.height],
  );

  useLayoutEffect(() => {
    if (ref.current !== null) ref.current.scrollTop = position.scrollTop;
    // Only what was pushed is written: writing what was just read would fight the hand that scrolls.
  }, [position.pushes]);

  useEffect(() => {
    if (scrolledTo(position.offset, geometry).scrollTop === Math.round(position.scrollTop)) return undefined;
    const timer = setTimeout(() => push(position.offset), needsSettling(position, geometry) ? 0 : idleMs);
    return () => clearTimeout(timer);
  });

  const offset = Math.min(position.offset, Math.max(0, geometry.contentHeight - size.height));
  const { start, end } = rowsInView(offset, rowHeight, size.height, size.height === 0 ? 0 : rows, overscan);
  return {
    ref,
    width: size.width,
    geometry,
    start,
    end,
    top: start * rowHeight - (offset - Math.min(position.scrollTop, geometry.scrollHeight)),
    firstRow: Math.floor(offset / rowHeight),
    onScroll: () => {
      const top = ref.current?.scrollTop ?? 0;
      setPosition((before) => ({ ...scrolled(before, top, geometry), pushes: before.pushes }));
    },
    show: (row) => {
      const wanted = offsetShowing(row, rowHeight, offset, size.height);
      if (wanted !== offset) push(wanted);
    },
  };
}
