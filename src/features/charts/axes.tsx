/** How axes look, the same in every plot: what recharts is told. */
import { plotMargin, xAxisHeight, yAxisWidth, type PlotFrame } from './scales.ts';

const tick = { fill: 'var(--muted)', fontSize: 11, fontWeight: 450 } as const;

/**
 * Lines across a plot (and up, where they are given), one a tick, in pixels. Plain lines: recharts works out the ticks of
 * both axes once more for a grid of its own.
 */
export function GridLines({
  across,
  up = [],
  frame: { left, right, top, bottom },
}: {
  readonly across: readonly number[];
  readonly up?: readonly number[];
  readonly frame: PlotFrame;
}) {
  return (
    <g stroke="var(--line)">
      {across.map((y) => (
        <line key={`across ${y}`} x1={left} x2={right} y1={y} y2={y} />
      ))}
      {up.map((x) => (
        <line key={`up ${x}`} x1={x} x2={x} y1={top} y2={bottom} />
      ))}
    </g>
  );
}

interface Axis {
  readonly from: number;
  readonly to: number;
  readonly ticks: readonly number[];
  readonly format: (value: number) => string;
}

const shared = {
  type: 'number',
  axisLine: false,
  tickLine: false,
  interval: 0,
  tick,
} as const;

/** Properties of a horizontal axis with a title below. */
export function xAxis({ from, to, ticks, format }: Axis, title: string) {
  return {
    ...shared,
    height: xAxisHeight,
    domain: [from, to] as [number, number],
    ticks: [...ticks],
    tickFormatter: format,
    tickMargin: 6,
    label: { value: title, position: 'insideBottom', offset: 2, ...tick },
  } as const;
}

/** Properties of a vertical axis. */
export function yAxis({ from, to, ticks, format }: Axis) {
  return {
    ...shared,
    width: yAxisWidth,
    domain: [from, to] as [number, number],
    ticks: [...ticks],
    tickFormatter: format,
    tickMargin: 6,
  } as const;
}

/** Properties of a chart that fills a frame. */
export function chartIn({ width, height }: PlotFrame) {
  return { width, height, margin: { ...plotMargin }, accessibilityLayer: false } as const;
}
