import { useRef, useState, type KeyboardEvent } from 'react';
import type { OverlapFigure } from '../../core/figures/figure.ts';
import { textWidth } from '../../ui/grid/measure-text.ts';
import { labelFont, textWithin } from './frequency-layout.ts';
import { heatLayout, slantedName, type HeatLayout } from './heat-layout.ts';
import styles from './heat-map.module.css';
import { heatFill, heatInk } from './heat-scale.ts';
import { pairOf, pairSentence, pairText } from './pair.ts';
import { cellAfterKey, type Cell } from './roving.ts';
import { useElementWidth } from './use-element-width.ts';

function measure(text: string): number {
  return textWidth(text, labelFont);
}

function sentenceOf(figure: OverlapFigure, cell: Cell): string {
  const pair = pairOf(figure, cell);
  return pair === null ? '' : pairSentence(pair);
}

/** Shares of ordered pairs as a square of one hue: the row's tags, covered by the column. */
export function HeatMap({
  figure,
  selected,
  onSelect,
}: {
  readonly figure: OverlapFigure;
  readonly selected: Cell | null;
  readonly onSelect: (cell: Cell | null) => void;
}) {
  const { sets } = figure;
  const { ref, width } = useElementWidth();
  const [at, setAt] = useState<Cell>({ row: 0, column: Math.min(1, sets.length - 1) });
  const grid = useRef<HTMLDivElement>(null);
  const layout = heatLayout(sets.length, Math.max(0, ...sets.map((set) => measure(set.name))), width);

  function onKeyDown(event: KeyboardEvent): void {
    const next = cellAfterKey(at, event.key, sets.length);
    if (next === null) return;
    event.preventDefault();
    setAt(next);
    grid.current?.querySelectorAll('button')[next.row * sets.length + next.column]?.focus();
  }

  return (
    <div ref={ref} className={styles.map}>
      {width === 0 ? null : (
        <div className={styles.stage} style={{ width: layout.width, height: layout.height }}>
          <div data-chart="" aria-hidden="true">
            <HeatDrawing figure={figure} layout={layout} selected={selected} />
          </div>
          <div
            ref={grid}
            role="grid"
            aria-label="Share of the row’s unique tags that the column covers"
            className={styles.buttons}
            onKeyDown={onKeyDown}
          >
            {sets.map((set, row) => (
              <div role="row" key={set.id}>
                {sets.map((other, column) => {
                  const chosen = selected?.row === row && selected.column === column;
                  return (
                    <div role="gridcell" key={other.id} aria-selected={chosen}>
                      <button
                        type="button"
                        className={styles.button}
                        style={{
                          left: layout.left + column * layout.stepX,
                          top: layout.top + row * layout.stepY,
                          width: layout.cellWidth,
                          height: layout.cellHeight,
                        }}
                        tabIndex={at.row === row && at.column === column ? 0 : -1}
                        aria-label={sentenceOf(figure, { row, column })}
                        title={sentenceOf(figure, { row, column })}
                        onFocus={() => setAt({ row, column })}
                        onClick={() => onSelect(chosen ? null : { row, column })}
                      />
                    </div>
                  );
                })}
              </div>
            ))}
          </div>
        </div>
      )}
    </div>
  );
}

function HeatDrawing({
  figure,
  layout,
  selected,
}: {
  readonly figure: OverlapFigure;
  readonly layout: HeatLayout;
  readonly selected: Cell | null;
}) {
  const { sets } = figure;
  return (
    <svg width={layout.width} height={layout.height} className={styles.drawing}>
      {sets.map((set, index) => (
        <g key={set.id}>
          <text
            className={styles.name}
            x={layout.left - 10}
            y={layout.top + index * layout.stepY + layout.cellHeight / 2}
            dy="0.35em"
            textAnchor="end"
          >
            {textWithin(set.name, layout.left - 12, measure)}
          </text>
          <ColumnName name={set.name} index={index} layout={layout} />
        </g>
      ))}
      {sets.map((set, row) =>
        sets.map((other, column) => (
          <HeatCell key={`${set.id} ${other.id}`} figure={figure} layout={layout} cell={{ row, column }} />
        )),
      )}
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
  );
}

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
  figure,
  layout,
  cell,
}: {
  readonly figure: OverlapFigure;
  readonly layout: HeatLayout;
  readonly cell: Cell;
}) {
  const x = layout.left + cell.column * layout.stepX;
  const y = layout.top + cell.row * layout.stepY;
  const pair = pairOf(figure, cell);
  if (pair === null) return null;
  const { share } = pair;
  const ink = heatInk(share ?? 0);
  const whole = pairText(pair);
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
