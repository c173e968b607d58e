import { useDeferredValue, useMemo, type MouseEvent } from 'react';
import type { TagFrequencyFigure } from '../../core/figures/figure.ts';
import { formatCount } from '../../ui/format.ts';
import { textWidth } from '../../ui/grid/measure-text.ts';
import { Swatch } from '../../ui/swatch.tsx';
import { tagPartOf, type TagPart } from '../tag-filter.ts';
import { visibleLine } from '../visible-text.ts';
import { FrequencyBars } from './frequency-bars.tsx';
import {
  bandHeightOf,
  countText,
  frequencyLayout,
  labelFont,
  type BarStyle,
  type FrequencyBar,
} from './frequency-layout.ts';
import styles from './frequency-chart.module.css';
import { Marks, TipText } from './marks.tsx';
import { useElementWidth } from './use-element-width.ts';

function widest(texts: readonly string[]): number {
  return Math.max(0, ...texts.map((text) => textWidth(text, labelFont)));
}

/** Bars drawn below, buttons laid over them: what is seen and what is pressed share one layout. */
export function FrequencyChart({
  figure,
  barStyle,
  log,
  named,
  onPick,
}: {
  readonly figure: TagFrequencyFigure;
  readonly barStyle: BarStyle;
  /** Lengths on a logarithmic axis. */
  readonly log: boolean;
  /** Tags that the filter names. */
  readonly named: readonly string[];
  readonly onPick: (tag: string, part: TagPart) => void;
}) {
  const { bars, sets } = figure;
  const { ref, width } = useElementWidth();
  // A press on a bar is answered before the names are drawn anew.
  const namedLater = useDeferredValue(named);
  const band = bandHeightOf(barStyle, sets.length);
  const layout = useMemo(() => {
    const counts = barStyle === 'stacked' || sets.length < 2 ? widest(bars.map(countText)) : 0;
    return frequencyLayout(bars.length, widest(bars.map((bar) => bar.tag)), counts, width, band);
  }, [bars, sets, barStyle, width, band]);

  function pick(index: number, event: Pick<MouseEvent, 'altKey' | 'shiftKey'>): void {
    const tag = bars[index]?.tag;
    if (tag !== undefined) onPick(tag, tagPartOf(event));
  }

  return (
    <div ref={ref} className={styles.chart} style={{ height: layout.height }}>
      <div data-chart="" aria-hidden="true" className={styles.drawing}>
        {width === 0 ? null : <FrequencyBars {...{ figure, barStyle, log, layout, width }} named={namedLater} />}
      </div>
      <Marks
        label="Tags. Enter filters by a tag, Shift adds it to any of, Alt excludes it."
        width={width}
        height={layout.height}
        marks={bars.map((bar, index) => ({
          key: bar.tag,
          label: `${bar.tag}: ${countText(bar)}`,
          pressed: named.includes(bar.tag),
          left: 0,
          top: index * band,
          width,
          height: band,
        }))}
        onPick={({ from }, event) => pick(from, event)}
        tipOf={(at) => <BarTip figure={figure} bar={bars[at]} />}
      />
    </div>
  );
}

/** What a bar is made of. */
function BarTip({ figure, bar }: { readonly figure: TagFrequencyFigure; readonly bar: FrequencyBar | undefined }) {
  if (bar === undefined) return null;
  return (
    <TipText
      title={visibleLine(bar.tag)}
      lines={figure.sets.map((set, at) => ({
        name: set.name,
        value: formatCount(bar.counts[at] ?? 0),
        swatch: <Swatch colour={set.colour} />,
      }))}
      note={`${countText(bar)} queries`}
    />
  );
}
