/** Where the note on a mark stands. */

export const tipWidth = 200;
const gap = 8;

interface Box {
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
}

export type TipPlace = { readonly left: number } & ({ readonly top: number } | { readonly bottom: number });

/**
 * Beside the mark, to the right where it fits, else to the left; where neither is wide enough, below or above its right
 * end. It grows away from the nearer edge.
 */
export function tipPlace(mark: Box, width: number, height: number): TipPlace {
  const right = mark.left + mark.width + gap;
  const left = mark.left - gap - tipWidth;
  const upper = mark.top + mark.height / 2 <= height / 2 || mark.height > height / 2;
  if (right + tipWidth <= width) return { left: right, ...beside(mark, height, upper) };
  if (left >= 0) return { left, ...beside(mark, height, upper) };
  const end = Math.max(0, width - tipWidth);
  return upper ? { left: end, top: mark.top + mark.height + 4 } : { left: end, bottom: height - mark.top + 4 };
}

function beside(mark: Box, height: number, upper: boolean): { readonly top: number } | { readonly bottom: number } {
  return upper ? { top: mark.top } : { bottom: height - mark.top - mark.height };
}
