/** The drawing of the plane: recharts, loaded only when a chart is looked at. */
import { memo } from 'react';
import { Scatter, ScatterChart, XAxis, YAxis } from 'recharts';
import type { DiversityFigure } from '../../core/figures/figure.ts';
import { textWidth } from '../../ui/grid/measure-text.ts';
import { datasetColour } from '../../ui/swatch.tsx';
import { chartIn, GridLines, xAxis, yAxis } from './axes.tsx';
import { diversityTicks, nameSide, planeScales, type Place } from './diversity-layout.ts';
import { labelFont, textWithin } from './frequency-layout.ts';
import { heatFill } from './heat-scale.ts';
import styles from './plot.module.css';
import type { PlotFrame, Scale } from './scales.ts';
import { scoreShare, type Scores } from './scores.ts';

type Point = DiversityFigure['points'][number];

const radius = 7;
const thinnest = 3;

function measure(text: string): number {
  return textWidth(text, labelFont);
}

/** The spread of the size-matched value as a bar, a tick at its mean, and a thin line to the point. */
function Matched({ point, x, y }: { readonly point: Point; readonly x: Scale; readonly y: number }) {
  const { diversity, spread } = point.matched;
  const colour = datasetColour(point.set.colour);
  const from = x.at(diversity - spread);
  const width = Math.max(thinnest, x.at(diversity + spread) - from);
  return (
    <g>
      <line
        x1={x.at(diversity)}
        x2={x.at(point.diversity)}
        y1={y}
        y2={y}
        stroke={colour}
        strokeWidth={1}
        opacity={0.5}
      />
      <rect x={from} y={y - 3} width={width} height={6} rx={2} fill={colour} opacity={0.35} />
      <line x1={x.at(diversity)} x2={x.at(diversity)} y1={y - 6} y2={y + 6} stroke={colour} strokeWidth={1.5} />
    </g>
  );
}

function PointName({
  point,
  x,
  y,
  others,
  frame,
}: {
  readonly point: Point;
  readonly x: number;
  readonly y: number;
  readonly others: readonly Place[];
  readonly frame: PlotFrame;
}) {
  const name = textWithin(point.set.name, 150, measure);
  const width = measure(name);
  const fits = x + 12 + width <= frame.width;
  const baseline = nameSide({ x, y }, others, width) === 'above' ? y - 9 : y + 18;
  return (
    <text className={styles.name} x={fits ? x + 11 : x - 11} y={baseline} textAnchor={fits ? 'start' : 'end'}>
      {name}
    </text>
  );
}

/** Where recharts puts a point. */
interface MarkPlace {
  readonly cx?: number | undefined;
  readonly cy?: number | undefined;
  readonly index: number;
}

function PointMark({
  point,
  cx,
  cy,
  x,
  others,
  frame,
  fill,
}: {
  readonly point: Point;
  readonly cx: number;
  readonly cy: number;
  readonly x: Scale;
  readonly others: readonly Place[];
  readonly frame: PlotFrame;
  readonly fill: string;
}) {
  return (
    <g>
      <Matched point={point} x={x} y={cy} />
      <circle cx={cx} cy={cy} r={radius} fill={fill} stroke={datasetColour(point.set.colour)} strokeWidth={2} />
      <PointName point={point} x={cx} y={cy} others={others} frame={frame} />
    </g>
  );
}

export const DiversityPoints = memo(function DiversityPoints({
  figure,
  whole,
  ticks,
  scores,
  frame,
}: {
  readonly figure: DiversityFigure;
  readonly whole: DiversityFigure | null;
  readonly ticks: readonly number[];
  readonly scores: Scores;
  readonly frame: PlotFrame;
}) {
  const { x, y } = planeScales(ticks, frame);
  const places = figure.points.map(({ diversity, complexity }) => ({ x: x.at(diversity), y: y.at(complexity) }));
  const ids = figure.points.map(({ set }) => set.id);
  const scored = ids.some((id) => scoreShare(scores, ids, id) !== null);
  function fillOf({ set }: Point): string {
    const share = scoreShare(scores, ids, set.id);
    if (!scored) return datasetColour(set.colour);
    return share === null ? 'var(--surface)' : heatFill(share);
  }
  return (
    <ScatterChart {...chartIn(frame)}>
      <GridLines across={ticks.map(y.at)} up={diversityTicks.map(x.at)} frame={frame} />
      <XAxis
        dataKey="diversity"
        {...xAxis(
          { from: 0, to: 1, ticks: diversityTicks, format: (share) => `${Math.round(share * 100)} %` },
          'diversity: share of all tags',
        )}
      />
      <YAxis dataKey="complexity" {...yAxis({ from: ticks[0] ?? 0, to: ticks.at(-1) ?? 1, ticks, format: String })} />
      {whole === null ? null : (
        <Scatter
          data={[...whole.points]}
          isAnimationActive={false}
          shape={({ cx, cy }: MarkPlace) => (
            <circle cx={cx} cy={cy} r={radius - 1} fill="none" stroke="var(--line-strong)" strokeWidth={2} />
          )}
        />
      )}
      <Scatter
        data={[...figure.points]}
        isAnimationActive={false}
        shape={({ cx = 0, cy = 0, index }: MarkPlace) => {
          const point = figure.points[index];
          const others = places.filter((_, other) => other !== index);
          return point === undefined ? (
            <g />
          ) : (
            <PointMark {...{ point, cx, cy, x, others, frame }} fill={fillOf(point)} />
          );
        }}
      />
    </ScatterChart>
  );
});
