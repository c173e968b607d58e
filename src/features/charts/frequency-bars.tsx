/** The drawing of the frequency chart: a rectangle a dataset and tag, which a chart library would take tens of nodes for. */
import { memo } from 'react';
import type { TagFrequencyFigure } from '../../core/figures/figure.ts';
import { textWidth } from '../../ui/grid/measure-text.ts';
import { datasetColour } from '../../ui/swatch.tsx';
import { visibleLine } from '../visible-text.ts';
import {
  countText,
  frequencyPieces,
  labelFont,
  longestBar,
  textWithin,
  type BarStyle,
  type FrequencyLayout,
  type FrequencyPiece,
} from './frequency-layout.ts';
import styles from './frequency-chart.module.css';
import { linearScale, type Scale } from './scales.ts';

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
  const end = Math.max(layout.label + 1, width - layout.count);
  const scale = linearScale(0, longestBar(bars, stacked, log), layout.label, end);
  return (
    <svg width={width} height={layout.height}>
      {bars.map((bar, at) => {
        const top = at * layout.band;
        const middle = top + layout.band / 2;
        const pieces = frequencyPieces(bar, stacked, log);
        return (
          <g key={bar.tag}>
            <text
              className={named.includes(bar.tag) ? styles.named : styles.label}
              x={layout.label - 10}
              y={middle}
              dy="0.35em"
              textAnchor="end"
            >
              {textWithin(visibleLine(bar.tag), layout.label - 10, measure)}
            </text>
            {pieces.map((piece, index) => (
              <Piece key={index} piece={piece} top={top} scale={scale} colour={sets[piece.set]?.colour ?? null} />
            ))}
            {stacked ? (
              <text className={styles.count} x={scale.at(pieces.at(-1)?.to ?? 0) + 7} y={middle} dy="0.35em">
                {countText(bar)}
              </text>
            ) : null}
          </g>
        );
      })}
    </svg>
  );
});

function Piece({
  piece: { from, to, y, height, full },
  top,
  scale,
  colour,
}: {
  readonly piece: FrequencyPiece;
  readonly top: number;
  readonly scale: Scale;
  readonly colour: number | null;
}) {
  const x = scale.at(from);
  return (
    <rect
      x={x}
      y={top + y}
      width={Math.max(0, scale.at(to) - x)}
      height={height}
      rx={2}
      fill={full || colour === null ? 'var(--line)' : datasetColour(colour)}
      // A seam between datasets of one bar.
      stroke={from > 0 ? 'var(--surface)' : 'none'}
    />
  );
}
