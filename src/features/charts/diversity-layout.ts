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

/** Where a name is written: its corner at the point, and the side that its text begins at. */
export interface NamePlace extends Place {
  readonly anchor: 'start' | 'end';
}

const discReach = 8;
const nameHeight = 14;
/** From the middle of a point to the beginning of its name, and to its baseline above and below. */
const aside = 11;
const above = 9;
const below = 18;

interface Box {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

function overlaps(a: Box, b: Box): boolean {
  return a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;
}

function boxOf({ x, y, anchor }: NamePlace, width: number): Box {
  const left = anchor === 'start' ? x : x - width;
  return { left, right: left + width, top: y - nameHeight + 3, bottom: y + 3 };
}

function discOf({ x, y }: Place): Box {
  return { left: x - discReach, right: x + discReach, top: y - discReach, bottom: y + discReach };
}

/** The four corners around a point where its name may stand, the best first. */
function corners({ x, y }: Place): readonly NamePlace[] {
  return [
    { x: x + aside, y: y - above, anchor: 'start' },
    { x: x + aside, y: y + below, anchor: 'start' },
    { x: x - aside, y: y - above, anchor: 'end' },
    { x: x - aside, y: y + below, anchor: 'end' },
  ];
}

/** Where the names of points are written, clear of points and of each other; null for one that has no room. `widths` in pixels. */
export function namePlaces(
  points: readonly Place[],
  widths: readonly number[],
  frame: PlotFrame,
): readonly (NamePlace | null)[] {
  const taken = points.map(discOf);
  return points.map((point, at) => {
    const width = widths[at] ?? 0;
    const place = corners(point).find((corner) => {
      const box = boxOf(corner, width);
      return box.left >= frame.left && box.right <= frame.width && !taken.some((other) => overlaps(box, other));
    });
    if (place === undefined) return null;
    taken.push(boxOf(place, width));
    return place;
  });
}
