/** Where the bars of the frequency chart stand, in pixels: the drawing and what is laid over it agree on it. */
import type { TagFrequencyFigure } from '../../core/figures/figure.ts';
import { formatCount } from '../../ui/format.ts';

export type FrequencyBar = TagFrequencyFigure['bars'][number];

const barHeight = 14;
const thinBar = 7;
const bandGap = 10;

/** Bars of all datasets in one, or one below the other. */
export type BarStyle = 'stacked' | 'side by side';

/** Pixels of a tag: its bar or bars, and the room between. */
export function bandHeightOf(style: BarStyle, sets: number): number {
  return style === 'stacked' || sets < 2 ? barHeight + bandGap : sets * (thinBar + 1) + bandGap;
}

export const labelFont = "450 12px 'Inter Variable', system-ui, sans-serif";

const widestLabel = 190;
const labelGap = 10;

export interface FrequencyLayout {
  readonly height: number;
  /** From one tag to the next. */
  readonly band: number;
  /** Pixels for the tags on the left. */
  readonly label: number;
  /** Pixels for the counts on the right. */
  readonly count: number;
}

/** The layout for so many bands of a height, whose widest label and widest count take so many pixels, in a chart of a width. */
export function frequencyLayout(
  bars: number,
  label: number,
  count: number,
  width: number,
  band: number,
): FrequencyLayout {
  return {
    height: bars * band,
    band,
    label: Math.min(widestLabel, Math.round(width * 0.4), Math.ceil(label) + labelGap),
    count: Math.ceil(count) + labelGap,
  };
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

/** "6,911", or "1,284 of 6,911" where the filter leaves some out. */
export function countText({ total, whole }: Pick<FrequencyBar, 'total' | 'whole'>): string {
  return total === whole ? formatCount(total) : `${formatCount(total)} of ${formatCount(whole)}`;
}

/** How long a bar is: its count, or on a logarithmic axis log(1 + count), so that 1 is seen and 0 is nothing. */
export function barLength(count: number, log: boolean): number {
  return log ? Math.log1p(count) : count;
}

/** A rectangle of a bar: lengths from and to as `barLength` gives them, pixels within the band of its tag. */
export interface FrequencyPiece {
  /** Place of the dataset in the figure; -1: all of them. */
  readonly set: number;
  /** The full scale, of everything: grey. */
  readonly full: boolean;
  readonly from: number;
  readonly to: number;
  readonly y: number;
  readonly height: number;
}

/** The longest of all bars, above 0. */
export function longestBar(bars: readonly FrequencyBar[], stacked: boolean, log: boolean): number {
  const longest = Math.max(1, ...bars.flatMap((bar) => (stacked ? [bar.whole] : [...bar.counts, ...fullCounts(bar)])));
  return barLength(longest, log);
}

/** What the bar of a tag is drawn of, the full scale first where it lies behind, last where it goes on. */
export function frequencyPieces(bar: FrequencyBar, stacked: boolean, log: boolean): readonly FrequencyPiece[] {
  return stacked ? stackedPieces(bar, log) : piecesSideBySide(bar, log);
}

/** A stacked bar on a logarithmic axis is as long as its total says; datasets share that length as they share the count. */
function stackedPieces({ counts, total, whole }: FrequencyBar, log: boolean): readonly FrequencyPiece[] {
  const place = { y: bandGap / 2, height: barHeight };
  const length = barLength(total, log);
  const pieces: FrequencyPiece[] = [];
  let from = 0;
  let sum = 0;
  for (const [set, count] of counts.entries()) {
    if (count === 0) continue;
    sum += count;
    const to = (length * sum) / Math.max(1, total);
    pieces.push({ set, full: false, from, to, ...place });
    from = to;
  }
  if (whole > total) pieces.push({ set: -1, full: true, from: length, to: barLength(whole, log), ...place });
  return pieces;
}

function fullCounts({ counts, wholes = counts }: FrequencyBar): readonly number[] {
  return wholes;
}

function piecesSideBySide(bar: FrequencyBar, log: boolean): readonly FrequencyPiece[] {
  const full = fullCounts(bar);
  return bar.counts.flatMap((count, set) => {
    const place = { set, from: 0, y: bandGap / 2 + set * (thinBar + 1), height: thinBar };
    const behind = full[set] ?? count;
    return [
      ...(behind > count ? [{ ...place, full: true, to: barLength(behind, log) }] : []),
      ...(count > 0 ? [{ ...place, full: false, to: barLength(count, log) }] : []),
    ];
  });
}
