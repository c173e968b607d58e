import { useRef, useState, type KeyboardEvent, type MouseEvent, type ReactNode } from 'react';
import { brushAfterKey, brushAt, rangeOf, type Brush, type MarkRange } from './brush.ts';
import styles from './marks.module.css';
import { tipPlace } from './tip-place.ts';

/** A place in a chart that is hovered, focused and pressed. Pixels within the chart. */
export interface Mark {
  readonly key: string;
  /** What it shows, in words. */
  readonly label: string;
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
  readonly pressed?: boolean;
  /** Of what the filter leaves out: lies below the others. */
  readonly grey?: boolean;
}

export interface MarksProps {
  readonly label: string;
  readonly marks: readonly Mark[];
  readonly width: number;
  readonly height: number;
  /** Marks can be chosen as a range, by dragging or with Shift and arrows. */
  readonly brush?: boolean;
  readonly onPick: (range: MarkRange, event: MouseEvent | KeyboardEvent) => void;
  /** What is said beside a mark that is hovered or focused. */
  readonly tipOf: (index: number) => ReactNode;
}

/** Buttons laid over a drawing: one stop for Tab, arrows among them, Enter or a click picks. */
export function Marks({ label, marks, width, height, brush: brushes = false, onPick, tipOf }: MarksProps) {
  const [brush, setBrush] = useState<Brush>(brushAt(0));
  const [told, setTold] = useState<number | null>(null);
  const [dragging, setDragging] = useState(false);
  const list = useRef<HTMLUListElement>(null);
  const count = marks.length;
  const at = Math.min(brush.at, count - 1);
  const range = rangeOf(brush);
  const wide = brushes && range.from !== range.to;

  function onKeyDown(event: KeyboardEvent): void {
    if (event.key === 'Enter') {
      // Not left to the button: with Alt the browser would not press it.
      event.preventDefault();
      onPick(wide && brush.at === at ? range : { from: at, to: at }, event);
      return;
    }
    const next = brushAfterKey({ ...brush, at }, event.key, brushes && event.shiftKey, count);
    if (next === null) return;
    event.preventDefault();
    setBrush(next);
    setTold(next.at);
    list.current?.querySelectorAll('button')[next.at]?.focus();
  }

  function onClick(index: number, event: MouseEvent): void {
    // A click by key means what was chosen by keys; one of the mouse means the mark below it.
    const byKey = event.detail === 0;
    onPick(byKey && wide && index === brush.at ? range : { from: index, to: index }, event);
  }

  function onPointerUp(event: MouseEvent): void {
    if (dragging && wide) onPick(range, event);
    setDragging(false);
  }

  const mark = told === null ? undefined : marks[told];
  return (
    <div
      className={styles.layer}
      onPointerLeave={() => {
        setTold(null);
        setDragging(false);
      }}
    >
      <ul ref={list} aria-label={label} onKeyDown={onKeyDown} onPointerUp={onPointerUp}>
        {marks.map((each, index) => (
          <li key={each.key}>
            <button
              type="button"
              className={styles.mark}
              data-grey={each.grey}
              data-chosen={wide && index >= range.from && index <= range.to}
              style={{ left: each.left, top: each.top, width: each.width, height: each.height }}
              tabIndex={index === at ? 0 : -1}
              aria-label={each.label}
              aria-pressed={each.pressed}
              onClick={(event) => onClick(index, event)}
              onPointerDown={(event) => {
                // A button that holds on to the pointer would hide the others from it.
                if (brushes && event.currentTarget.hasPointerCapture(event.pointerId))
                  event.currentTarget.releasePointerCapture(event.pointerId);
                setDragging(brushes);
                setBrush(brushAt(index));
              }}
              onPointerEnter={() => {
                setTold(index);
                if (dragging) setBrush((before) => ({ ...before, at: index }));
              }}
              onFocus={() => {
                setTold(index);
                setBrush((before) => (before.at === index ? before : brushAt(index)));
              }}
              onBlur={() => setTold(null)}
            />
          </li>
        ))}
      </ul>
      {mark === undefined || told === null ? null : (
        <Tip mark={mark} width={width} height={height}>
          {tipOf(told)}
        </Tip>
      )}
    </div>
  );
}

/** What is said beside a mark, within a chart of such a size. */
export function Tip({
  mark,
  width,
  height,
  children,
}: {
  readonly mark: Pick<Mark, 'left' | 'top' | 'width' | 'height'>;
  readonly width: number;
  readonly height: number;
  readonly children: ReactNode;
}) {
  return (
    <div className={styles.tip} style={tipPlace(mark, width, height)} aria-hidden="true">
      {children}
    </div>
  );
}

export interface TipLine {
  readonly name: string;
  readonly value: string;
  /** What stands before the name. */
  readonly swatch?: ReactNode;
}

/** The note on a mark: a heading, a line a value, and a word at the end. */
export function TipText({
  title,
  lines,
  note,
}: {
  readonly title: string;
  readonly lines: readonly TipLine[];
  readonly note?: string;
}) {
  return (
    <>
      <strong>
        <bdi>{title}</bdi>
      </strong>
      {lines.map(({ name, value, swatch }) => (
        <div key={name} className={styles.tipLine}>
          {swatch}
          <bdi className={styles.tipName}>{name}</bdi>
          <span className="figures">{value}</span>
        </div>
      ))}
      {note === undefined ? null : <div className={styles.tipNote}>{note}</div>}
    </>
  );
}
