/** The drawing of the frequency chart: recharts, loaded only when a chart is looked at. */
import { Bar, BarChart, LabelList, XAxis, YAxis } from 'recharts';
import type { TagFrequencyFigure } from '../../core/figures/figure.ts';
import { textWidth } from '../../ui/grid/measure-text.ts';
import { datasetColour } from '../../ui/swatch.tsx';
import { visibleLine } from '../visible-text.ts';
import {
  bandHeight,
  barHeight,
  countText,
  labelFont,
  textWithin,
  type FrequencyBar,
  type FrequencyLayout,
} from './frequency-layout.ts';
import styles from './frequency-chart.module.css';

function measure(text: string): number {
  return textWidth(text, labelFont);
}

export function FrequencyBars({
  figure,
  layout,
  width,
  named,
}: {
  readonly figure: TagFrequencyFigure;
  readonly layout: FrequencyLayout;
  readonly width: number;
  readonly named: readonly string[];
}) {
  const { bars, sets } = figure;
  const longest = Math.max(1, ...bars.map((bar) => bar.whole));
  return (
    <BarChart
      layout="vertical"
      width={width}
      height={layout.height}
      data={[...bars]}
      margin={{ top: 0, right: layout.count, bottom: 0, left: 0 }}
      barCategoryGap={(bandHeight - barHeight) / 2}
      accessibilityLayer={false}
    >
      <XAxis type="number" domain={[0, longest]} hide />
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
          dataKey={(bar: FrequencyBar) => bar.counts[at] ?? 0}
          stackId="tag"
          barSize={barHeight}
          fill={datasetColour(set.colour)}
          stroke="var(--surface)"
          radius={2}
          isAnimationActive={false}
        />
      ))}
      <Bar
        // Never quite nothing: recharts leaves out bars of no length, and with them the count beside them.
        dataKey={({ whole, total }: FrequencyBar) => Math.max(longest * 1e-9, whole - total)}
        stackId="tag"
        barSize={barHeight}
        fill="var(--line)"
        isAnimationActive={false}
      >
        <LabelList
          content={({ x, y, width: length, index }) => {
            const bar = index === undefined ? undefined : bars[index];
            return bar === undefined ? null : (
              <text
                className={styles.count}
                x={Number(x) + Number(length) + 7}
                y={Number(y) + barHeight / 2}
                dy="0.35em"
              >
                {countText(bar)}
              </text>
            );
          }}
        />
      </Bar>
    </BarChart>
  );
}
