/** Where the bars of the frequency chart stand, in pixels: the drawing and what is laid over it agree on it. */
import type { TagFrequencyFigure } from '../../core/figures/figure.ts';
import { formatCount } from '../../ui/format.ts';

export type FrequencyBar = TagFrequencyFigure['bars'][number];

export const bandHeight = 24;
export const barHeight = 14;
export const labelFont = "450 12px 'Inter Variable', system-ui, sans-serif";

const widestLabel = 190;
const labelGap = 10;

export interface FrequencyLayout {
  readonly height: number;
  /** Pixels for the tags on the left. */
  readonly label: number;
  /** Pixels for the counts on the right. */
  readonly count: number;
}

/** The layout for so many bars, whose widest label and widest count take so many pixels, in a chart of a width. */
export function frequencyLayout(bars: number, label: number, count: number, width: number): FrequencyLayout {
  return {
    height: bars * bandHeight,
    label: Math.min(widestLabel, Math.round(width * 0.4), Math.ceil(label) + labelGap),
    count: Math.ceil(count) + labelGap,
  };
}

const tipWidth = 190;

/** Where the note on a bar begins: beyond its count, or as far to the right as it fits. */
export function tipLeft(layout: FrequencyLayout, share: number, width: number): number {
  const end = layout.label + (width - layout.label - layout.count) * share;
  return Math.max(0, Math.min(end + layout.count + 8, width - tipWidth));
}

/** The text with an ellipsis where it is wider than `width`; `measure` gives the pixels of a text. */
export function textWithin(text: string, width: number, measure: (text: string) => number): string {
  if (measure(text) <= width) return text;
  const characters = Array.from(text);
  let low = 0;
  let high = characters.length;
  while (low < high) {
    const middle = Math.ceil((low + high) / 2);
    if (measure(`${characters.slice(0, middle).join('')}…`) <= width) low = middle;
    else high = middle - 1;
  }
  return `${characters.slice(0, low).join('').trimEnd()}…`;
}

/** "6,911", or "1,284 of 6,911" where the tag filters leave some out. */
export function countText({ total, whole }: Pick<FrequencyBar, 'total' | 'whole'>): string {
  return total === whole ? formatCount(total) : `${formatCount(total)} of ${formatCount(whole)}`;
}
