/** The drawing of the frequency chart: recharts, loaded only when a chart is looked at. */
import { memo } from 'react';
import { Bar, BarChart, LabelList, XAxis, YAxis } from 'recharts';
import type { TagFrequencyFigure } from '../../core/figures/figure.ts';
import { textWidth } from '../../ui/grid/measure-text.ts';
import { datasetColour } from '../../ui/swatch.tsx';
import { visibleLine } from '../visible-text.ts';
import {
  barHeightOf,
  barLength,
  countText,
  labelFont,
  textWithin,
  type BarStyle,
  type FrequencyBar,
  type FrequencyLayout,
} from './frequency-layout.ts';
import styles from './frequency-chart.module.css';

function measure(text: string): number {
  return textWidth(text, labelFont);
}

export const FrequencyBars = memo(function FrequencyBars({
  figure,
  barStyle,
  log,
  layout,
  width,
  named,
}: {
  readonly figure: TagFrequencyFigure;
  readonly barStyle: BarStyle;
  readonly log: boolean;
  readonly layout: FrequencyLayout;
  readonly width: number;
  readonly named: readonly string[];
}) {
  const { bars, sets } = figure;
  const stacked = barStyle === 'stacked' || sets.length < 2;
  const barHeight = barHeightOf(barStyle, sets.length);
  const longest = Math.max(1, ...bars.map((bar) => (stacked ? bar.whole : Math.max(...bar.counts))));
  const drawn = { barSize: barHeight, isAnimationActive: false, ...(stacked ? { stackId: 'tag' } : {}) } as const;
  return (
    <BarChart
      layout="vertical"
      width={width}
      height={layout.height}
      data={[...bars]}
      margin={{ top: 0, right: layout.count, bottom: 0, left: 0 }}
      barCategoryGap={4}
      barGap={1}
      accessibilityLayer={false}
    >
      <XAxis type="number" domain={[0, barLength(longest, log)]} hide />
      <YAxis
        type="category"
        dataKey="tag"
        width={layout.label}
        interval={0}
        axisLine={false}
        tickLine={false}
        tick={({ x, y, payload }: { x: number | string; y: number | string; payload: { value: string } }) => (
          <text
            x={Number(x) - 2}
            y={y}
            dy="0.35em"
            textAnchor="end"
            className={named.includes(payload.value) ? styles.named : styles.label}
          >
            {textWithin(visibleLine(payload.value), layout.label - 10, measure)}
          </text>
        )}
      />
      {sets.map((set, at) => (
        <Bar
          key={set.id}
          {...drawn}
          dataKey={(bar: FrequencyBar) => setLength(bar, at, stacked, log)}
          fill={datasetColour(set.colour)}
          stroke={stacked ? 'var(--surface)' : 'none'}
          radius={2}
        />
      ))}
      {stacked ? (
        <Bar
          {...drawn}
          // Never quite nothing: recharts leaves out bars of no length, and with them the count beside them.
          dataKey={({ total, whole }: FrequencyBar) =>
            Math.max(longest * 1e-9, barLength(whole, log) - barLength(total, log))
          }
          fill="var(--line)"
        >
          <LabelList
            content={({ x, y, width: length, index }) => (
              <Count bar={bars[index ?? -1]} x={Number(x) + Number(length) + 7} y={Number(y) + barHeight / 2} />
            )}
          />
        </Bar>
      ) : null}
    </BarChart>
  );
});

function Count({ bar, x, y }: { readonly bar: FrequencyBar | undefined; readonly x: number; readonly y: number }) {
  if (bar === undefined) return null;
  return (
    <text className={styles.count} x={x} y={y} dy="0.35em">
      {countText(bar)}
    </text>
  );
}

/** A stacked bar on a logarithmic axis is as long as its total says; datasets share that length as they share the count. */
function setLength({ counts, total }: FrequencyBar, at: number, stacked: boolean, log: boolean): number {
  const count = counts[at] ?? 0;
  if (!stacked || !log) return barLength(count, log);
  return total === 0 ? 0 : (barLength(total, true) * count) / total;
}
