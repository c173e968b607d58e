/** Where the points of the coverage curve stand. */
import { linearScale, type PlotFrame, type Scale } from './scales.ts';

export const shareTicks: readonly number[] = [0, 0.25, 0.5, 0.75, 1];

/** The axis of 1 to `count` datasets, with half a step of room at both ends; about ten ticks. */
export function stepTicks(count: number): {
  readonly from: number;
  readonly to: number;
  readonly ticks: readonly number[];
} {
  const every = Math.max(1, Math.ceil(count / 12));
  const ticks = Array.from({ length: Math.ceil(count / every) }, (_, at) => 1 + at * every);
  return { from: 0.5, to: Math.max(1, count) + 0.5, ticks };
}

/** The scales of both axes, and the pixels from one dataset to the next. */
export function coverageScales(
  count: number,
  frame: PlotFrame,
): { readonly x: Scale; readonly y: Scale; readonly step: number } {
  const { from, to } = stepTicks(count);
  return {
    x: linearScale(from, to, frame.left, frame.right),
    y: linearScale(0, 1, frame.bottom, frame.top),
    step: (frame.right - frame.left) / (to - from),
  };
}

/** Farther from its point a name could be that of another one. */
const farthestName = 44;

/**
 * Pixels from a point down to the base of the name that stands centred below it: clear of the line that comes up to the
 * point from the left, by `rise` pixels a step.
 */
export function nameDrop(rise: number, step: number, nameWidth: number): number {
  return Math.min(farthestName, Math.max(22, 16 + ((rise / step) * nameWidth) / 2));
}
