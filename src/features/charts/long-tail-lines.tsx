/** The drawing of the long tail: recharts, loaded only when a chart is looked at. */
import { memo } from 'react';
import { CartesianGrid, Line, LineChart, XAxis, YAxis } from 'recharts';
import type { LongTailFigure } from '../../core/figures/figure.ts';
import { datasetColour } from '../../ui/swatch.tsx';
import { chartIn, gridLine, xAxis, yAxis } from './axes.tsx';
import { extentOf } from './long-tail-layout.ts';
import { logTicks, shortNumber, type PlotFrame } from './scales.ts';

export const LongTailLines = memo(function LongTailLines({
  figure,
  whole,
  frame,
}: {
  readonly figure: LongTailFigure;
  readonly whole: LongTailFigure | null;
  readonly frame: PlotFrame;
}) {
  const { sets, lines } = figure;
  const extent = extentOf([figure.whole, ...(whole === null ? [] : [whole.whole])]);
  const rank = Math.max(2, extent.rank);
  const count = Math.max(2, extent.count);
  const plain = {
    dataKey: 'count',
    dot: false,
    activeDot: false,
    isAnimationActive: false,
    strokeWidth: 1.75,
  } as const;
  return (
    <LineChart {...chartIn(frame)}>
      <CartesianGrid vertical={false} {...gridLine} />
      <XAxis
        dataKey="rank"
        scale="log"
        {...xAxis({ from: 1, to: rank, ticks: logTicks(rank), format: shortNumber }, 'rank of the tag')}
      />
      <YAxis scale="log" {...yAxis({ from: 1, to: count, ticks: logTicks(count), format: shortNumber })} />
      {whole === null ? null : <Line {...plain} data={[...whole.whole.points]} stroke="var(--line-strong)" />}
      {sets.length < 2 ? null : (
        <Line
          {...plain}
          data={[...figure.whole.points]}
          stroke="var(--muted)"
          strokeDasharray="4 3"
          strokeWidth={1.25}
        />
      )}
      {sets.map((set, at) => (
        <Line key={set.id} {...plain} data={[...(lines[at]?.points ?? [])]} stroke={datasetColour(set.colour)} />
      ))}
    </LineChart>
  );
});
