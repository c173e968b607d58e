/** Where the cells of the overlap map stand, in pixels. */

const widestCell = 104;
const narrowestCell = 26;
const tallestCell = 52;
/** Below this a column's name is written aslant. */
const levelName = 64;
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

/** The layout for a square of `count` sets in a width, with names of at most `names` pixels. */
export function heatLayout(count: number, names: number, width: number): HeatLayout {
  const left = Math.min(Math.ceil(names) + 12, Math.round(width * 0.3), 150);
  const stepX = Math.max(narrowestCell, Math.min(widestCell, Math.floor((width - left) / Math.max(1, count))));
  const stepY = Math.max(narrowestCell, Math.min(tallestCell, stepX));
  const slanted = stepX < levelName;
  const top = slanted ? Math.min(96, Math.round(names * 0.7) + 14) : 26;
  return {
    left,
    top,
    stepX,
    stepY,
    cellWidth: stepX - gap,
    cellHeight: stepY - gap,
    width: left + count * stepX + (slanted ? 40 : 0),
    height: top + count * stepY,
    slanted,
  };
}
