/** Where the points of the learning curve stand, and the table behind it. */
import type { FigureTable } from '../../core/figures/figure.ts';
import type { AdaptReport } from '../../workers/tagging/contract.ts';
import { measureText } from './measures.ts';

const width = 420;
const height = 180;
const frame = { left: 40, right: 396, top: 12, bottom: 152 };

export interface CurveLayout {
  readonly width: number;
  readonly height: number;
  readonly frame: typeof frame;
  readonly points: readonly { readonly x: number; readonly y: number; readonly rows: number }[];
  readonly path: string;
  /** Height of the line of the tagger as it was; null where it was not measured. */
  readonly usual: number | null;
  readonly ticks: readonly { readonly y: number; readonly text: string }[];
}

/** Sizes double from point to point: they stand at equal distances. The scale ends at the next tenth. */
export function curveLayout({ curve, before }: AdaptReport): CurveLayout {
  const highest = Math.max(0.1, before ?? 0, ...curve.map(({ f1 }) => f1));
  const tenths = Math.min(10, Math.ceil(highest * 10));
  const every = Math.ceil(tenths / 5);
  function heightOf(value: number): number {
    return frame.bottom - (value / (tenths / 10)) * (frame.bottom - frame.top);
  }
  const step = (frame.right - frame.left) / Math.max(1, curve.length);
  const points = curve.map(({ rows, f1 }, at) => ({ x: frame.left + step * (at + 0.5), y: heightOf(f1), rows }));
  const ticks = Array.from({ length: Math.floor(tenths / every) + 1 }, (_, at) => {
    const value = (at * every) / 10;
    return { y: heightOf(value), text: value.toFixed(1) };
  });
  const path = points.map(({ x, y }, at) => `${at === 0 ? 'M' : 'L'}${x} ${y}`).join(' ');
  return { width, height, frame, points, path, usual: before === null ? null : heightOf(before), ticks };
}

/** The figure's numbers: the tagger as it was, then a row a size. */
export function curveTable({ curve, before }: AdaptReport): FigureTable {
  return {
    columns: ['Texts', 'Exact F1'],
    rows: [
      ...(before === null ? [] : [['none (before)', measureText(before)]]),
      ...curve.map(({ rows, f1 }) => [rows.toLocaleString('en-US'), measureText(f1)]),
    ],
  };
}
