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
