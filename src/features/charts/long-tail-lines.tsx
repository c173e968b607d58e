/** The drawing of the long tail: recharts, loaded only when a chart is looked at. */
import { memo } from 'react';
import { Line, LineChart, XAxis, YAxis } from 'recharts';
import type { LongTailFigure, LongTailLine } from '../../core/figures/figure.ts';
import { datasetColour } from '../../ui/swatch.tsx';
import { chartIn, GridLines, xAxis, yAxis } from './axes.tsx';
import { extentOf, lastRankOf } from './long-tail-layout.ts';
import { linePath, logScale, logTicks, shortNumber, type PlotFrame } from './scales.ts';

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
  const [only] = sets.length === 1 ? sets : [];
  const extent = extentOf([figure.whole, ...(whole === null ? [] : [whole.whole])]);
  const rank = Math.max(2, lastRankOf(figure, whole));
  const count = Math.max(2, extent.count);
  const x = logScale(1, rank, frame.left, frame.right);
  const y = logScale(1, count, frame.bottom, frame.top);
  const counts = logTicks(count);
  function pathOf(line: LongTailLine | undefined): string {
    return linePath((line?.points ?? []).map((point) => ({ x: x.at(point.rank), y: y.at(point.count) })));
  }
  return (
    <LineChart {...chartIn(frame)}>
      <GridLines across={counts.map(y.at)} frame={frame} />
      <XAxis
        dataKey="rank"
        scale="log"
        {...xAxis({ from: 1, to: rank, ticks: logTicks(rank), format: shortNumber }, 'rank of the tag')}
      />
      <YAxis scale="log" {...yAxis({ from: 1, to: count, ticks: counts, format: shortNumber })} />
      {/* Plain paths beside the one line of recharts, which takes some milliseconds for each of its own. */}
      <g fill="none" strokeWidth={1.75}>
        {whole === null ? null : <path d={pathOf(whole.whole)} stroke="var(--line-strong)" />}
        {only === undefined
          ? sets.map((set, at) => <path key={set.id} d={pathOf(lines[at])} stroke={datasetColour(set.colour)} />)
          : null}
      </g>
      <Line
        data={[...figure.whole.points]}
        dataKey="count"
        dot={false}
        activeDot={false}
        isAnimationActive={false}
        {...(only === undefined
          ? { stroke: 'var(--muted)', strokeDasharray: '4 3', strokeWidth: 1.25 }
          : { stroke: datasetColour(only.colour), strokeWidth: 1.75 })}
      />
    </LineChart>
  );
});
