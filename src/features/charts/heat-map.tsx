import { memo, useCallback, useEffect, useMemo, useRef, useState, type KeyboardEvent, type MouseEvent } from 'react';
import { HeatDrawing, measure, type Heat } from './heat-drawing.tsx';
import { heatLayout, type HeatLayout } from './heat-layout.ts';
import styles from './heat-map.module.css';
import { cellAfterKey, type Cell } from './roving.ts';
import { Tip, TipText } from './marks.tsx';
import { useByFrame } from './use-by-frame.ts';
import { useElementWidth } from './use-element-width.ts';

/** More of them take too long for one frame: their shapes, their numbers and their buttons. */
const cellsAFrame = 128;

/** Shares of ordered pairs as a square of one hue. */
export function HeatMap({
  heat,
  label,
  selected,
  onPick,
}: {
  readonly heat: Heat;
  readonly label: string;
  readonly selected: Cell | null;
  readonly onPick: (cell: Cell, event: MouseEvent | KeyboardEvent) => void;
}) {
  const { names } = heat;
  const { ref, width } = useElementWidth();
  const [wanted, setAt] = useState<Cell>({ row: 0, column: 1 });
  const grid = useRef<HTMLDivElement>(null);
  const [told, setTold] = useState<Told | null>(null);
  const last = names.length - 1;
  const rows = useByFrame(names.length, Math.max(1, Math.floor(cellsAFrame / Math.max(1, names.length))));
  const at = { row: Math.min(wanted.row, last), column: Math.min(wanted.column, last) };
  const layout = useMemo(() => heatLayout(names.length, Math.max(0, ...names.map(measure)), width), [names, width]);
  const handler = useRef(onPick);
  useEffect(() => {
    handler.current = onPick;
  });
  // The same function always, so that rows are laid out again only when they change.
  const pick = useCallback((cell: Cell, event: MouseEvent) => handler.current(cell, event), []);

  function onKeyDown(event: KeyboardEvent): void {
    if (event.key === 'Enter') {
      // Not left to the button: with Alt the browser would not press it.
      event.preventDefault();
      onPick(at, event);
      return;
    }
    const next = cellAfterKey(at, event.key, names.length);
    if (next === null) return;
    event.preventDefault();
    setAt(next);
    grid.current?.querySelectorAll('button')[next.row * names.length + next.column]?.focus();
  }

  return (
    <div ref={ref} className={styles.map}>
      {width === 0 ? null : (
        <div className={styles.scroller} onScroll={() => setTold(null)}>
          <div className={styles.stage} style={{ width: layout.width, height: layout.height }}>
            <div data-chart="" aria-hidden="true">
              <svg width={layout.width} height={layout.height} className={styles.drawing}>
                <HeatDrawing heat={heat} layout={layout} rows={rows} />
                {selected === null ? null : (
                  <rect
                    className={styles.outline}
                    x={layout.left + selected.column * layout.stepX}
                    y={layout.top + selected.row * layout.stepY}
                    width={layout.cellWidth}
                    height={layout.cellHeight}
                    rx={5}
                  />
                )}
              </svg>
            </div>
            <div
              ref={grid}
              role="grid"
              aria-label={label}
              aria-busy={rows < names.length}
              className={styles.buttons}
              onKeyDown={onKeyDown}
            >
              {names.slice(0, rows).map((_, row) => (
                <HeatRow
                  key={row}
                  {...{ heat, layout, row, setAt, setTold }}
                  stop={at.row === row ? at.column : -1}
                  chosen={selected?.row === row ? selected.column : -1}
                  onPick={pick}
                />
              ))}
            </div>
          </div>
        </div>
      )}
      {told === null ? null : <CellTip {...{ heat, layout, told, width }} />}
    </div>
  );
}

/** The cell that is hovered or focused, and how far the map was scrolled then. */
interface Told extends Cell {
  readonly scrolled: number;
}

function CellTip({
  heat: { names, valueAt },
  layout,
  told: { row, column, scrolled },
  width,
}: {
  readonly heat: Heat;
  readonly layout: HeatLayout;
  readonly told: Told;
  readonly width: number;
}) {
  const [name, other] = [names[row], names[column]];
  if (name === undefined || other === undefined) return null;
  const { share, text, label } = valueAt({ row, column });
  return (
    <Tip
      mark={{
        left: layout.left + column * layout.stepX - scrolled,
        top: layout.top + row * layout.stepY,
        width: layout.cellWidth,
        height: layout.cellHeight,
      }}
      width={width}
      height={layout.height}
    >
      <TipText title={name} lines={share === null ? [] : [{ name: other, value: text }]} note={label} />
    </Tip>
  );
}

function scrolledBy(cell: Element): number {
  return cell.closest(`.${styles.scroller}`)?.scrollLeft ?? 0;
}

/** The buttons of a row; `stop` is the one that Tab reaches, `chosen` the selected one (-1: none). */
const HeatRow = memo(function HeatRow({
  heat: { names, valueAt },
  layout,
  row,
  stop,
  chosen,
  setAt,
  setTold,
  onPick,
}: {
  readonly heat: Heat;
  readonly layout: HeatLayout;
  readonly row: number;
  readonly stop: number;
  readonly chosen: number;
  readonly setAt: (cell: Cell) => void;
  readonly setTold: (told: Told | null) => void;
  readonly onPick: (cell: Cell, event: MouseEvent) => void;
}) {
  return (
    <div role="row">
      {names.map((_, column) => {
        const words = valueAt({ row, column }).label;
        return (
          <div role="gridcell" key={column} aria-selected={column === chosen}>
            <button
              type="button"
              className={styles.button}
              style={{
                left: layout.left + column * layout.stepX,
                top: layout.top + row * layout.stepY,
                width: layout.cellWidth,
                height: layout.cellHeight,
              }}
              tabIndex={column === stop ? 0 : -1}
              aria-label={words}
              onFocus={(event) => {
                setAt({ row, column });
                setTold({ row, column, scrolled: scrolledBy(event.currentTarget) });
              }}
              onBlur={() => setTold(null)}
              onPointerEnter={(event) => setTold({ row, column, scrolled: scrolledBy(event.currentTarget) })}
              onPointerLeave={() => setTold(null)}
              onClick={(event) => onPick({ row, column }, event)}
            />
          </div>
        );
      })}
    </div>
  );
});
