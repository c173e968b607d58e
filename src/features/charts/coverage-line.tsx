/** The drawing of the coverage curve: recharts, loaded only when a chart is looked at. */
import { memo } from 'react';
import { Line, LineChart, XAxis, YAxis } from 'recharts';
import type { CoverageCurveFigure } from '../../core/figures/figure.ts';
import { textWidth } from '../../ui/grid/measure-text.ts';
import { datasetColour } from '../../ui/swatch.tsx';
import { chartIn, GridLines, xAxis, yAxis } from './axes.tsx';
import { coverageScales, nameDrop, shareTicks, stepTicks } from './coverage-layout.ts';
import { labelFont, textWithin } from './frequency-layout.ts';
import { withLeftOut } from './left-out.ts';
import styles from './plot.module.css';
import { linePath, type PlotFrame } from './scales.ts';

function measure(text: string): number {
  return textWidth(text, labelFont);
}

export const CoverageLine = memo(function CoverageLine({
  figure,
  whole,
  named,
  frame,
}: {
  readonly figure: CoverageCurveFigure;
  readonly whole: CoverageCurveFigure | null;
  /** Write the name of a dataset below its point. */
  readonly named: boolean;
  readonly frame: PlotFrame;
}) {
  const count = Math.max(figure.steps.length, whole?.steps.length ?? 0);
  const { from, to, ticks } = stepTicks(count);
  const { x, y, step } = coverageScales(count, frame);
  function pathOf({ steps }: CoverageCurveFigure): string {
    return linePath(steps.map(({ share }, at) => ({ x: x.at(at + 1), y: y.at(share) })));
  }
  function nameOf(at: number): string {
    return textWithin(figure.steps[at]?.set.name ?? '', step - 10, measure);
  }
  function dropOf(at: number): number {
    const [before, own] = [figure.steps[at - 1], figure.steps[at]];
    const rise = before === undefined || own === undefined ? 0 : y.at(before.share) - y.at(own.share);
    return nameDrop(rise, step, measure(nameOf(at)));
  }
  return (
    <LineChart {...chartIn(frame)}>
      <GridLines across={shareTicks.map(y.at)} frame={frame} />
      <XAxis
        dataKey="k"
        {...xAxis({ from, to, ticks, format: String }, 'datasets, each chosen because it adds most')}
      />
      <YAxis {...yAxis({ from: 0, to: 1, ticks: shareTicks, format: (share) => `${Math.round(share * 100)} %` })} />
      {whole === null ? null : <path d={pathOf(whole)} fill="none" stroke="var(--line-strong)" strokeWidth={1.75} />}
      <Line
        data={figure.steps.map(({ share }, at) => ({ k: at + 1, share }))}
        dataKey="share"
        dot={false}
        activeDot={false}
        isAnimationActive={false}
        stroke="var(--muted)"
        strokeWidth={1.5}
      />
      {withLeftOut(figure.steps, whole?.steps ?? [])
        .filter(({ grey }) => grey)
        .map(({ item, at }) => (
          <circle
            key={item.set.id}
            cx={x.at(at + 1)}
            cy={y.at(item.share)}
            r={8}
            fill="var(--surface)"
            stroke="var(--line-strong)"
            strokeWidth={2}
          />
        ))}
      {figure.steps.map(({ set, share }, at) => (
        <g key={set.id}>
          <circle
            cx={x.at(at + 1)}
            cy={y.at(share)}
            r={6}
            fill={datasetColour(set.colour)}
            stroke="var(--surface)"
            strokeWidth={1.5}
          />
          {named ? (
            <text className={styles.name} x={x.at(at + 1)} y={y.at(share) + dropOf(at)} textAnchor="middle">
              {nameOf(at)}
            </text>
          ) : null}
        </g>
      ))}
    </LineChart>
  );
});
