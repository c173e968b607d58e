import { memo, useCallback, useEffect, useMemo, useRef, useState, type KeyboardEvent, type MouseEvent } from 'react';
import { textWidth } from '../../ui/grid/measure-text.ts';
import { labelFont, textWithin } from './frequency-layout.ts';
import { heatLayout, slantedName, type HeatLayout } from './heat-layout.ts';
import styles from './heat-map.module.css';
import { heatFill, heatInk } from './heat-scale.ts';
import { cellAfterKey, type Cell } from './roving.ts';
import { useElementWidth } from './use-element-width.ts';

function measure(text: string): number {
  return textWidth(text, labelFont);
}

/** What stands in a cell. */
export interface HeatValue {
  /** 0..1; null for a cell that has none: it stays blank. */
  readonly share: number | null;
  readonly text: string;
  /** The cell in words. */
  readonly label: string;
}

/** A square of names against themselves. Made anew when what it shows changes, and only then. */
export interface Heat {
  readonly names: readonly string[];
  readonly valueAt: (cell: Cell) => HeatValue;
}

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
              <HeatDrawing heat={heat} layout={layout} />
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
          <div ref={grid} role="grid" aria-label={label} className={styles.buttons} onKeyDown={onKeyDown}>
            {names.map((_, row) => (
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

const HeatDrawing = memo(function HeatDrawing({
  heat: { names, valueAt },
  layout,
}: {
  readonly heat: Heat;
  readonly layout: HeatLayout;
}) {
  return (
    <>
      {names.map((name, index) => (
        <g key={index}>
          <text
            className={styles.name}
            x={layout.left - 10}
            y={layout.top + index * layout.stepY + layout.cellHeight / 2}
            dy="0.35em"
            textAnchor="end"
          >
            {textWithin(name, layout.left - 12, measure)}
          </text>
          <ColumnName name={name} index={index} layout={layout} />
        </g>
      ))}
      {names.map((_, row) =>
        names.map((__, column) => (
          <HeatCell
            key={`${row} ${column}`}
            value={valueAt({ row, column })}
            x={layout.left + column * layout.stepX}
            y={layout.top + row * layout.stepY}
            layout={layout}
          />
        )),
      )}
    </>
  );
});

function ColumnName({
  name,
  index,
  layout,
}: {
  readonly name: string;
  readonly index: number;
  readonly layout: HeatLayout;
}) {
  const x = layout.left + index * layout.stepX + layout.cellWidth / 2;
  const y = layout.top - 9;
  return layout.slanted ? (
    <text className={styles.name} x={x} y={y} transform={`rotate(-40 ${x} ${y})`}>
      {textWithin(name, slantedName, measure)}
    </text>
  ) : (
    <text className={styles.name} x={x} y={y} textAnchor="middle">
      {textWithin(name, layout.stepX - 6, measure)}
    </text>
  );
}

function HeatCell({
  value: { share, text: whole },
  x,
  y,
  layout,
}: {
  readonly value: HeatValue;
  readonly x: number;
  readonly y: number;
  readonly layout: HeatLayout;
}) {
  const ink = heatInk(share ?? 0);
  // Where cells are narrow the number stands alone.
  const text = measure('100 %') + 6 <= layout.cellWidth ? whole : whole.replace(' %', '');
  const fits = measure(text) + 4 <= layout.cellWidth;
  return (
    <g>
      <rect
        className={share === null ? styles.blank : undefined}
        style={share === null ? undefined : { fill: heatFill(share) }}
        x={x}
        y={y}
        width={layout.cellWidth}
        height={layout.cellHeight}
        rx={5}
      />
      {fits ? (
        <text
          className={share === null ? styles.size : styles.value}
          style={share === null ? undefined : { fill: `light-dark(${ink.light}, ${ink.dark})` }}
          x={x + layout.cellWidth / 2}
          y={y + layout.cellHeight / 2}
          dy="0.35em"
          textAnchor="middle"
        >
          {text}
        </text>
      ) : null}
    </g>
  );
}
