/** The drawing of a heat map: a square of names against themselves, in one hue. */
import { memo } from 'react';
import { classes } from '../../ui/classes.ts';
import { textWidth } from '../../ui/grid/measure-text.ts';
import { labelFont, textWithin } from './frequency-layout.ts';
import { slantedName, type HeatLayout } from './heat-layout.ts';
import styles from './heat-map.module.css';
import { heatFill, heatInk } from './heat-scale.ts';
import type { Cell } from './roving.ts';

/** Pixels of a name. */
export function measure(text: string): number {
  return textWidth(text, labelFont);
}

/** What stands in a cell. */
export interface HeatValue {
  /** 0..1; null for a cell that has none: it stays blank. */
  readonly share: number | null;
  readonly text: string;
  /** The share of everything, 0..1: a mark in grey at the foot of the cell. Missing where the filter leaves nothing out. */
  readonly full?: number | null;
  /** The cell in words. */
  readonly label: string;
}

/** A square of names against themselves. Made anew when what it shows changes, and only then. */
export interface Heat {
  readonly names: readonly string[];
  readonly valueAt: (cell: Cell) => HeatValue;
}

/** The names, and the first `rows` of the cells. */
export const HeatDrawing = memo(function HeatDrawing({
  heat,
  layout,
  rows,
}: {
  readonly heat: Heat;
  readonly layout: HeatLayout;
  readonly rows: number;
}) {
  const { names } = heat;
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
      {names.slice(0, rows).map((_, row) => (
        <CellRow key={row} heat={heat} layout={layout} row={row} />
      ))}
    </>
  );
});

const CellRow = memo(function CellRow({
  heat: { names, valueAt },
  layout,
  row,
}: {
  readonly heat: Heat;
  readonly layout: HeatLayout;
  readonly row: number;
}) {
  return (
    <>
      {names.map((_, column) => (
        <HeatCell
          key={column}
          value={valueAt({ row, column })}
          x={layout.left + column * layout.stepX}
          y={layout.top + row * layout.stepY}
          layout={layout}
        />
      ))}
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
  value,
  x,
  y,
  layout,
}: {
  readonly value: HeatValue;
  readonly x: number;
  readonly y: number;
  readonly layout: HeatLayout;
}) {
  const { share, full = null } = value;
  return (
    <g>
      <rect
        {...(share === null ? { className: styles.blank } : { fill: heatFill(share) })}
        x={x}
        y={y}
        width={layout.cellWidth}
        height={layout.cellHeight}
        rx={5}
      />
      <HeatText value={value} x={x + layout.cellWidth / 2} y={y + layout.cellHeight / 2} width={layout.cellWidth} />
      {full === null ? null : <FullScale share={full} x={x} y={y} layout={layout} />}
    </g>
  );
}

/** The number in a cell: alone, without its unit, where cells are narrow. */
function HeatText({
  value: { share, text },
  x,
  y,
  width,
}: {
  readonly value: HeatValue;
  readonly x: number;
  readonly y: number;
  readonly width: number;
}) {
  const narrow = measure('100 %') + 6 > width;
  const shown = narrow ? text.replace(' %', '') : text;
  if (measure(shown) > width) return null;
  const ink = heatInk(share ?? 0);
  return (
    <text
      className={classes(share === null ? styles.size : styles.value, narrow && styles.narrow)}
      {...(share === null ? {} : { fill: `light-dark(${ink.light}, ${ink.dark})` })}
      x={x}
      y={y}
      dy="0.35em"
      textAnchor="middle"
    >
      {shown}
    </text>
  );
}

/** How long a mark of 100 % is short of its cell, and what it takes of its height. */
const markInset = 4;
const markHeight = 3;

/** The share of everything as a mark along the foot of a cell: grey, and read on the colour of the cell by its edge. */
function FullScale({
  share,
  x,
  y,
  layout: { cellWidth, cellHeight },
}: {
  readonly share: number;
  readonly x: number;
  readonly y: number;
  readonly layout: HeatLayout;
}) {
  return (
    <rect
      className={styles.full}
      x={x + markInset}
      y={y + cellHeight - markHeight - 2}
      width={Math.max(1, (cellWidth - 2 * markInset) * share)}
      height={markHeight}
    />
  );
}
