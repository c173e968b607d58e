/** How wide the detail pane may be beside the grid. */

const narrowestPane = 300;
const narrowestGrid = 390;
const widestShare = 0.7;

export interface PaneLimits {
  readonly min: number;
  readonly max: number;
}

/** The limits for a view of a width: both sides stay usable, and the pane never takes all. */
export function paneLimits(viewWidth: number): PaneLimits {
  const max = Math.max(narrowestPane, Math.min(viewWidth - narrowestGrid, Math.round(viewWidth * widestShare)));
  return { min: narrowestPane, max };
}

export function paneWidthWithin(wanted: number, limits: PaneLimits): number {
  return Math.max(limits.min, Math.min(limits.max, Math.round(wanted)));
}

/** The width after a key on the separator; null when the key means nothing to it. The pane stands on the right. */
export function paneWidthAfterKey(key: string, width: number, limits: PaneLimits): number | null {
  const wanted = new Map([
    ['ArrowLeft', width + 24],
    ['ArrowRight', width - 24],
    ['Home', limits.max],
    ['End', limits.min],
  ]).get(key);
  return wanted === undefined ? null : paneWidthWithin(wanted, limits);
}
