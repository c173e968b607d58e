/** From values to pixels and back, and where the ticks stand. */

export interface Scale {
  readonly at: (value: number) => number;
}

/** Values [from, to] on pixels [start, end]; a scale of no extent is all at its middle. */
export function linearScale(from: number, to: number, start: number, end: number): Scale {
  const span = to - from;
  return { at: (value) => (span === 0 ? (start + end) / 2 : start + ((value - from) / span) * (end - start)) };
}

/** The same on a logarithmic axis; `from` is above 0. */
export function logScale(from: number, to: number, start: number, end: number): Scale {
  const linear = linearScale(Math.log(from), Math.log(to), start, end);
  return { at: (value) => linear.at(Math.log(Math.max(from, value))) };
}

/** 1, 2 or 5 times a power of ten: the smallest step that takes at most `steps` of them to `span`. */
export function niceStep(span: number, steps: number): number {
  const least = span / Math.max(1, steps);
  if (!(least > 0)) return 1;
  const power = 10 ** Math.floor(Math.log10(least));
  const factor = [1, 2, 5, 10].find((step) => step * power >= least * (1 - 1e-9)) ?? 10;
  return factor * power;
}

/** Round values from at or below `from` to at or above `to`, about `count` of them. */
export function niceTicks(from: number, to: number, count = 5): readonly number[] {
  const step = niceStep(to - from, count);
  const first = Math.floor(from / step + 1e-9);
  const last = Math.max(first + 1, Math.ceil(to / step - 1e-9));
  // Multiplied, not added up: 0.1 + 0.2 would be seen on the axis.
  return Array.from({ length: last - first + 1 }, (_, at) => Number(((first + at) * step).toPrecision(12)));
}

/** Powers of ten within [1, to]; with 2 and 5 times them where there are few. */
export function logTicks(to: number): readonly number[] {
  const decades = Math.log10(Math.max(1, to));
  const factors = decades < 2 ? [1, 2, 5] : [1];
  const ticks: number[] = [];
  for (let power = 1; power <= to; power *= 10) {
    for (const factor of factors) if (factor * power <= to) ticks.push(factor * power);
  }
  return ticks;
}

/** 1500 -> "1.5k", 20000 -> "20k", 3000000 -> "3M": for ticks alone. */
export function shortNumber(value: number): string {
  if (value >= 1e6) return `${Number((value / 1e6).toPrecision(3))}M`;
  if (value >= 1e4) return `${Number((value / 1e3).toPrecision(3))}k`;
  return String(Number(value.toPrecision(6)));
}

/** The frame of a plot: what is drawn stands between left and right, top and bottom. */
export interface PlotFrame {
  readonly width: number;
  readonly height: number;
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

/** Pixels beside the plot; recharts is told the same. */
export const plotMargin = { top: 12, right: 18, bottom: 0, left: 0 } as const;
export const yAxisWidth = 46;
export const xAxisHeight = 42;

export function plotFrame(width: number, height: number): PlotFrame {
  return {
    width,
    height,
    left: plotMargin.left + yAxisWidth,
    right: Math.max(plotMargin.left + yAxisWidth + 1, width - plotMargin.right),
    top: plotMargin.top,
    bottom: height - xAxisHeight - plotMargin.bottom,
  };
}

/** Points joined by straight lines, as the `d` of a path; a tenth of a pixel is as fine as it gets. */
export function linePath(points: readonly { readonly x: number; readonly y: number }[]): string {
  return points.map(({ x, y }, at) => `${at === 0 ? 'M' : 'L'}${x.toFixed(1)} ${y.toFixed(1)}`).join('');
}
