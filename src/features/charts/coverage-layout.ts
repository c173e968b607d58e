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

/** A point of the curve of what the filter matches, or (in grey) of everything; `at` counts from 0. */
export interface StepPoint {
  readonly at: number;
  readonly share: number;
  readonly grey: boolean;
}

const stepReach = 14;
const widestStep = 44;
/** A grey point that lies on another is reached so far off its middle. */
const besideMiddle = 4;

/**
 * Where points are pressed, in pixels. Both curves have a point of the same number, at times at the same place: there each
 * has its side, above or below, so that neither covers the other.
 */
export function stepBoxes(points: readonly StepPoint[], { x, y, step }: ReturnType<typeof coverageScales>) {
  const width = Math.min(widestStep, step);
  return points.map(({ at, share, grey }) => {
    const middle = y.at(share);
    const left = x.at(at + 1) - width / 2;
    const other = points.find((point) => point.at === at && point.grey !== grey);
    const [top, bottom] = other === undefined ? [-Infinity, Infinity] : ownSide(middle, y.at(other.share), grey);
    const from = Math.max(middle - stepReach, top);
    return { left, width, top: from, height: Math.min(middle + stepReach, bottom) - from };
  });
}

/** The pixels up and down that are nearer to a point than to the other one; of two at one place the grey one lies below. */
function ownSide(middle: number, other: number, grey: boolean): readonly [number, number] {
  const [own, its] = grey ? [other, middle] : [middle, other];
  const isGreyBelow = its >= own;
  const edge = isGreyBelow
    ? Math.max((own + its) / 2, own + besideMiddle)
    : Math.min((own + its) / 2, own - besideMiddle);
  return isGreyBelow === grey ? [edge, Infinity] : [-Infinity, edge];
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
