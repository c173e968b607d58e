/** A grid of any number of rows after the ARIA pattern: drawn where it is looked at, loaded in pages. Knows no domain word. */
import { useEffect, useLayoutEffect, useMemo, useState, type KeyboardEvent, type ReactNode } from 'react';
import { columnAfterMove, columnPlace } from './active-column.ts';
import { columnsWithin, columnWidths } from './column-widths.ts';
import type { GridColumn } from './grid-column.ts';
import { cellAfterKey, type GridCell } from './grid-keys.ts';
import { GridHead } from './grid-head.tsx';
import { GridRow } from './grid-row.tsx';
import styles from './grid.module.css';
import type { RowSource } from './row-pages.ts';
import { useFocusWithin } from './use-focus-within.ts';
import { useGridScroll } from './use-grid-scroll.ts';
import { useRowPages } from './use-row-pages.ts';

const headHeight = 32;

export interface PressKeys {
  readonly altKey: boolean;
  readonly shiftKey: boolean;
}

export interface GridProps<Row> {
  readonly label: string;
  readonly columns: readonly GridColumn<Row>[];
  readonly rows: number;
  readonly rowHeight: number;
  /** Keep its identity while nothing changes. */
  readonly source: RowSource<Row>;
  readonly isSelected: (row: Row) => boolean;
  readonly onOpen: (row: Row, index: number) => void;
  /** The space bar was pressed on a row. */
  readonly onSpace?: (row: Row, index: number) => void;
  /** A click (or the space bar, without `onSpace`), where that is to do something else than `onOpen`, which Enter does. */
  readonly onPress?: (row: Row, keys: PressKeys) => void;
  /** The head of a column that can be sorted by was pressed. */
  readonly onSort?: (columnId: string) => void;
  /** The keyboard came to another row. */
  readonly onMove?: (row: Row | undefined, index: number) => void;
  /** A row to bring into view; each new id does so once. */
  readonly reveal?: { readonly id: string; readonly row: number } | null;
  /** The row to begin at. */
  readonly firstRow?: number;
  /** Another row is the first in view. */
  readonly onFirstRow?: (row: number) => void;
  /** What stands below the head when there are no rows. */
  readonly children?: ReactNode;
}

/** The cell that has the focus when the grid has it; `wish` grows when the focus is to go there now. */
interface Active {
  readonly row: number;
  /** Null: the first one. */
  readonly column: string | null;
  readonly wish: number;
}

export function Grid<Row>(props: GridProps<Row>) {
  const { columns, rows, rowHeight, source, reveal = null } = props;
  const scroll = useGridScroll(rows, rowHeight, headHeight, props.firstRow ?? 0);
  const pages = useRowPages(source, scroll.start, scroll.end);
  const [active, setActive] = useState<Active>({ row: 0, column: null, wish: 0 });
  const [revealed, setRevealed] = useState('');
  const [listed, setListed] = useState(source.key);

  // The same while nothing changes: rows that are drawn again then keep what is in their cells.
  const shown = useMemo(() => columnsWithin(columns, scroll.width), [columns, scroll.width]);
  const widths = useMemo(() => columnWidths(shown, scroll.width), [shown, scroll.width]);
  const cell = { row: Math.min(active.row, Math.max(0, rows - 1)), column: columnPlace(columns, shown, active.column) };

  if (source.key !== listed) {
    setListed(source.key);
    setActive({ ...active, row: 0 });
    scroll.show(0);
  }
  if (reveal !== null && reveal.id !== revealed && scroll.geometry.viewportHeight > 0) {
    setRevealed(reveal.id);
    setActive({ ...active, row: reveal.row });
    scroll.show(reveal.row);
  }

  const { ref } = scroll;
  useLayoutEffect(() => {
    if (active.wish > 0) ref.current?.querySelector<HTMLElement>('[data-active]')?.focus({ preventScroll: true });
  }, [active.wish, ref]);

  // Another list begins at its first row: the focus, where the grid has it, goes there too, or keys would lead nowhere.
  useLayoutEffect(() => {
    const focused = ref.current?.querySelector('[role="gridcell"]:focus');
    if (focused instanceof HTMLElement)
      ref.current?.querySelector<HTMLElement>('[data-active]')?.focus({ preventScroll: true });
  }, [source.key, ref]);

  const { hasFocus, ...focusMarks } = useFocusWithin();
  // A column that goes for want of room takes the focus with it: another cell of its row takes it over until it is back.
  useLayoutEffect(() => {
    const focused = document.activeElement;
    const lost = !(ref.current?.contains(focused) ?? false);
    if (hasFocus() && (lost || focused?.role === 'gridcell'))
      ref.current?.querySelector<HTMLElement>('[data-active]')?.focus({ preventScroll: true });
  }, [shown, hasFocus, ref]);

  const { firstRow } = scroll;
  const { onFirstRow } = props;
  useEffect(() => onFirstRow?.(firstRow), [onFirstRow, firstRow]);

  function moveTo(next: GridCell): void {
    const column = columnAfterMove(shown, active.column, cell.column, next.column);
    setActive({ row: next.row, column, wish: active.wish + 1 });
    scroll.show(next.row);
  }

  function onKeyDown(event: KeyboardEvent): void {
    if (!(event.target instanceof HTMLElement) || event.target.dataset.active === undefined) return;
    const row = pages.row(cell.row);
    const act = actionOf(event, props);
    if (act !== undefined && row !== undefined) {
      event.preventDefault();
      act(row, cell.row);
      return;
    }
    const page = Math.max(1, Math.floor(scroll.geometry.viewportHeight / rowHeight) - 1);
    const key = { key: event.key, control: event.ctrlKey || event.metaKey };
    const next = event.altKey ? null : cellAfterKey(cell, key, { rows, columns: shown.length, page });
    if (next === null) return;
    event.preventDefault();
    moveTo(next);
    if (next.row !== cell.row) props.onMove?.(pages.row(next.row), next.row);
  }

  const indices = drawnRows(scroll.start, scroll.end, cell.row, rows);
  const template = widths.map((width) => `${width}px`).join(' ');
  return (
    <div
      ref={ref}
      role="grid"
      aria-label={props.label}
      aria-rowcount={rows + 1}
      aria-colcount={columns.length}
      className={styles.grid}
      onScroll={scroll.onScroll}
      onKeyDown={onKeyDown}
      {...focusMarks}
    >
      <GridHead columns={shown} allColumns={columns} template={template} onSort={props.onSort} />
      <div role="rowgroup" className={styles.body} style={{ height: scroll.geometry.scrollHeight }}>
        <div role="presentation" className={styles.window} style={{ transform: `translateY(${scroll.top}px)` }}>
          {indices.map((index) => (
            <GridRow
              key={index}
              index={index}
              row={pages.row(index)}
              columns={shown}
              allColumns={columns}
              widths={widths}
              template={template}
              height={rowHeight}
              before={index < scroll.start}
              activeColumn={index === cell.row ? cell.column : null}
              isSelected={props.isSelected}
              onPick={(row, column, keys) => {
                moveTo({ row: index, column });
                if (row === undefined) return;
                if (props.onPress === undefined) props.onOpen(row, index);
                else props.onPress(row, keys);
              }}
            />
          ))}
        </div>
      </div>
      {pages.problem === null ? null : (
        <div role="alert" className={styles.problem}>
          <span>These rows could not be loaded: {pages.problem}</span>
          <button type="button" onClick={() => pages.retry()}>
            Try again
          </button>
        </div>
      )}
      {rows === 0 ? <div className={styles.nothing}>{props.children}</div> : null}
    </div>
  );
}

/** The rows in view, and the one that holds the focus wherever it is: a row that goes would take the focus with it. */
function drawnRows(start: number, end: number, active: number, rows: number): readonly number[] {
  const indices = Array.from({ length: Math.max(0, end - start) }, (_, at) => start + at);
  if (rows === 0 || end === 0 || (active >= start && active < end)) return indices;
  return active < start ? [active, ...indices] : [...indices, active];
}

/** What a key does to the row that has the focus. Alt or Shift with Enter presses, as with a click. */
function actionOf<Row>(event: KeyboardEvent, props: GridProps<Row>): ((row: Row, index: number) => void) | undefined {
  const { onPress, onOpen, onSpace } = props;
  const { altKey, shiftKey } = event;
  const press = onPress === undefined ? undefined : (row: Row) => onPress(row, { altKey, shiftKey });
  if (event.key === ' ') return onSpace ?? press;
  if (event.key !== 'Enter') return undefined;
  return altKey || shiftKey ? (press ?? onOpen) : onOpen;
}
