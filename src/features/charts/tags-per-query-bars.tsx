/** The drawing of the histogram: recharts, loaded only when a chart is looked at. */
import { memo } from 'react';
import { Bar, BarChart, XAxis, YAxis } from 'recharts';
import type { TagsPerQueryFigure } from '../../core/figures/figure.ts';
import { datasetColour } from '../../ui/swatch.tsx';
import { chartIn, GridLines, xAxis, yAxis } from './axes.tsx';
import { linearScale, niceTicks, shortNumber, type PlotFrame, type Scale } from './scales.ts';
import { binInterval, binPieces, type HistogramBin } from './tags-per-query-layout.ts';

export const TagsPerQueryBars = memo(function TagsPerQueryBars({
  figure,
  bins,
  frame,
}: {
  readonly figure: TagsPerQueryFigure;
  readonly bins: readonly HistogramBin[];
  readonly frame: PlotFrame;
}) {
  const highest = Math.max(1, ...bins.map(({ whole }) => whole));
  const ticks = niceTicks(0, highest, 4).filter((tick) => Number.isInteger(tick));
  const top = ticks.at(-1) ?? highest;
  const horizontal = xAxis({ from: 0, to: 0, ticks: [], format: String }, 'tags of a query');
  const y = linearScale(0, top, frame.bottom, frame.top);
  return (
    <BarChart {...chartIn(frame)} data={[...bins]} barCategoryGap="12%">
      <GridLines across={ticks.map(y.at)} frame={frame} />
      <XAxis
        dataKey="tags"
        height={horizontal.height}
        tick={horizontal.tick}
        label={horizontal.label}
        axisLine={false}
        tickLine={false}
        tickMargin={6}
        interval={binInterval(bins.length)}
      />
      <YAxis {...yAxis({ from: 0, to: top, ticks, format: shortNumber })} />
      <Bar
        dataKey="whole"
        isAnimationActive={false}
        // One bar of recharts a bin, and the datasets within it: a bar of its own for each would be far slower.
        shape={({ x, width, index }: BarPlace) => <BinBar figure={figure} bin={bins[index]} {...{ x, width, y }} />}
      />
    </BarChart>
  );
});

/** Where recharts puts a bar. */
interface BarPlace {
  readonly x: number;
  readonly width: number;
  readonly index: number;
}

function BinBar({
  figure,
  bin,
  x,
  width,
  y,
}: {
  readonly figure: TagsPerQueryFigure;
  readonly bin: HistogramBin | undefined;
  readonly x: number;
  readonly width: number;
  readonly y: Scale;
}) {
  return (
    <g>
      {(bin === undefined ? [] : binPieces(bin)).map(({ set, from, to }) => (
        <rect
          key={set}
          x={x}
          width={width}
          y={y.at(to)}
          height={y.at(from) - y.at(to)}
          fill={set < 0 ? 'var(--line)' : datasetColour(figure.sets[set]?.colour ?? 0)}
          stroke="var(--surface)"
        />
      ))}
    </g>
  );
}
