/** The drawing of the plane: recharts, loaded only when a chart is looked at. */
import { memo } from 'react';
import { Scatter, ScatterChart, XAxis, YAxis } from 'recharts';
import type { DiversityFigure } from '../../core/figures/figure.ts';
import type { Scores } from '../../store/scores.ts';
import { textWidth } from '../../ui/grid/measure-text.ts';
import { datasetColour } from '../../ui/swatch.tsx';
import { chartIn, GridLines, xAxis, yAxis } from './axes.tsx';
import { diversityTicks, namePlaces, planeScales, type NamePlace } from './diversity-layout.ts';
import { labelFont, textWithin } from './frequency-layout.ts';
import { heatFill } from './heat-scale.ts';
import styles from './plot.module.css';
import type { PlotFrame, Scale } from './scales.ts';
import { scoreShare } from './scores.ts';

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
  name,
  place,
  fill,
}: {
  readonly point: Point;
  readonly cx: number;
  readonly cy: number;
  readonly x: Scale;
  readonly name: string;
  /** Null: there is no room for the name; the legend and the note on the point say it. */
  readonly place: NamePlace | null;
  readonly fill: string;
}) {
  return (
    <g>
      <Matched point={point} x={x} y={cy} />
      <circle cx={cx} cy={cy} r={radius} fill={fill} stroke={datasetColour(point.set.colour)} strokeWidth={2} />
      {place === null ? null : (
        <text className={styles.name} x={place.x} y={place.y} textAnchor={place.anchor}>
          {name}
        </text>
      )}
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
  const names = figure.points.map(({ set }) => textWithin(set.name, 150, measure));
  const middles = figure.points.map(({ diversity, complexity }) => ({ x: x.at(diversity), y: y.at(complexity) }));
  const places = namePlaces(middles, names.map(measure), frame);
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
          return point === undefined ? (
            <g />
          ) : (
            <PointMark
              {...{ point, cx, cy, x }}
              name={names[index] ?? ''}
              place={places[index] ?? null}
              fill={fillOf(point)}
            />
          );
        }}
      />
    </ScatterChart>
  );
});
