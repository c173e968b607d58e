/** Where the cells of the overlap map stand, in pixels. */

const widestCell = 104;
/** So wide only where the names above the cells then need not be aslant. */
const widestNamed = 160;
const narrowestCell = 26;
const tallestCell = 52;
/** Pixels of a name written aslant, and what it takes beyond the last cell. */
export const slantedName = 100;
const slantedEnd = 58;
const gap = 3;

export interface HeatLayout {
  /** Pixels for the names on the left and on top. */
  readonly left: number;
  readonly top: number;
  /** From one cell to the next, and what is drawn of it. */
  readonly stepX: number;
  readonly stepY: number;
  readonly cellWidth: number;
  readonly cellHeight: number;
  readonly width: number;
  readonly height: number;
  readonly slanted: boolean;
}

function stepWithin(count: number, room: number, widest = widestCell): number {
  return Math.max(narrowestCell, Math.min(widest, Math.floor(room / Math.max(1, count))));
}

/** The layout for a square of `count` sets in a width, with names of at most `names` pixels: aslant where they are wider than a cell. */
export function heatLayout(count: number, names: number, width: number): HeatLayout {
  const left = Math.min(Math.ceil(names) + 12, Math.round(width * 0.3), 150);
  const named = Math.max(widestCell, Math.min(widestNamed, Math.ceil(names) + 6));
  const level = stepWithin(count, width - left, named);
  const slanted = names > level - 6;
  const end = slanted ? slantedEnd : 0;
  const stepX = slanted ? stepWithin(count, width - left - end) : level;
  const stepY = Math.min(tallestCell, stepX);
  const top = slanted ? Math.round(Math.min(names, slantedName) * 0.65) + 18 : 26;
  return {
    left,
    top,
    stepX,
    stepY,
    cellWidth: stepX - gap,
    cellHeight: stepY - gap,
    width: left + count * stepX + end,
    height: top + count * stepY,
    slanted,
  };
}
