/** The plane of diversity and complexity. */
import type { DiversityFigure } from '../../core/figures/figure.ts';
import { linearScale, niceTicks, type PlotFrame, type Scale } from './scales.ts';

export const diversityTicks: readonly number[] = [0, 0.25, 0.5, 0.75, 1];

/** The axis of complexity: round values around those of all points. */
export function complexityTicks(figures: readonly DiversityFigure[]): readonly number[] {
  const values = figures.flatMap((figure) => figure.points.map(({ complexity }) => complexity));
  const least = values.length === 0 ? 0 : Math.min(...values);
  const most = values.length === 0 ? 1 : Math.max(...values);
  const room = Math.max(0.25, (most - least) * 0.2);
  return niceTicks(Math.max(0, least - room), most + room, 4);
}

export function planeScales(ticks: readonly number[], frame: PlotFrame): { readonly x: Scale; readonly y: Scale } {
  return {
    x: linearScale(0, 1, frame.left, frame.right),
    y: linearScale(ticks[0] ?? 0, ticks.at(-1) ?? 1, frame.bottom, frame.top),
  };
}

export interface Place {
  readonly x: number;
  readonly y: number;
}

/** Half the height of a name and the reach of a point's disc, in pixels. */
const nameReach = 16;

/** Where the name of a point is written: below it where another point lies in the way of a name of this width above. */
export function nameSide(at: Place, others: readonly Place[], width: number): 'above' | 'below' {
  const inTheWay = others.some(
    ({ x, y }) => x > at.x && x < at.x + width + nameReach && Math.abs(y - (at.y - nameReach)) < nameReach,
  );
  return inTheWay ? 'below' : 'above';
}
