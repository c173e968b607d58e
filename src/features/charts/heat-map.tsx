import { memo, useCallback, useEffect, useMemo, useRef, useState, type KeyboardEvent, type MouseEvent } from 'react';
import { HeatDrawing, measure, type Heat } from './heat-drawing.tsx';
import { heatLayout, type HeatLayout } from './heat-layout.ts';
import styles from './heat-map.module.css';
import { cellAfterKey, type Cell } from './roving.ts';
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
                {...{ heat, layout, row, setAt }}
                stop={at.row === row ? at.column : -1}
                chosen={selected?.row === row ? selected.column : -1}
                onPick={pick}
              />
            ))}
          </div>
        </div>
      )}
    </div>
  );
}

/** The buttons of a row; `stop` is the one that Tab reaches, `chosen` the selected one (-1: none). */
const HeatRow = memo(function HeatRow({
  heat: { names, valueAt },
  layout,
  row,
  stop,
  chosen,
  setAt,
  onPick,
}: {
  readonly heat: Heat;
  readonly layout: HeatLayout;
  readonly row: number;
  readonly stop: number;
  readonly chosen: number;
  readonly setAt: (cell: Cell) => void;
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
              title={words}
              onFocus={() => setAt({ row, column })}
              onClick={(event) => onPick({ row, column }, event)}
            />
          </div>
        );
      })}
    </div>
  );
});
