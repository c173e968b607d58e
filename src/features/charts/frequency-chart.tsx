import { lazy, Suspense, useRef, useState, type KeyboardEvent, type MouseEvent } from 'react';
import type { TagFrequencyFigure } from '../../core/figures/figure.ts';
import { formatCount } from '../../ui/format.ts';
import { textWidth } from '../../ui/grid/measure-text.ts';
import { Swatch } from '../../ui/swatch.tsx';
import { tagPartOf, type TagPart } from '../tag-filter.ts';
import { visibleLine } from '../visible-text.ts';
import {
  bandHeight,
  countText,
  frequencyLayout,
  labelFont,
  tipLeft,
  type FrequencyBar,
  type FrequencyLayout,
} from './frequency-layout.ts';
import styles from './frequency-chart.module.css';
import { markAfterKey } from './roving.ts';
import { useElementWidth } from './use-element-width.ts';

const FrequencyBars = lazy(async () => ({ default: (await import('./frequency-bars.tsx')).FrequencyBars }));

function widest(texts: readonly string[]): number {
  return Math.max(0, ...texts.map((text) => textWidth(text, labelFont)));
}

/** Bars drawn below, buttons laid over them: what is seen and what is pressed share one layout. */
export function FrequencyChart({
  figure,
  named,
  onPick,
}: {
  readonly figure: TagFrequencyFigure;
  /** Tags that the filter names. */
  readonly named: readonly string[];
  readonly onPick: (tag: string, part: TagPart) => void;
}) {
  const { bars } = figure;
  const { ref, width } = useElementWidth();
  // By tag and not by place: bars change places under a filter.
  const [current, setCurrent] = useState<string | null>(null);
  const [hovered, setHovered] = useState<string | null>(null);
  const list = useRef<HTMLUListElement>(null);
  const labels = widest(bars.map((bar) => bar.tag));
  const layout = frequencyLayout(bars.length, labels, widest(bars.map(countText)), width);
  const at = Math.max(
    0,
    bars.findIndex((bar) => bar.tag === current),
  );
  const told = bars.findIndex((bar) => bar.tag === hovered);

  function onKeyDown(event: KeyboardEvent): void {
    const next = markAfterKey(at, event.key, bars.length);
    if (next === null) return;
    event.preventDefault();
    setCurrent(bars[next]?.tag ?? null);
    list.current?.querySelectorAll('button')[next]?.focus();
  }

  function pick(event: MouseEvent, bar: FrequencyBar): void {
    onPick(bar.tag, tagPartOf(event));
  }

  return (
    <div ref={ref} className={styles.chart} style={{ height: layout.height }} onPointerLeave={() => setHovered(null)}>
      <div data-chart="" aria-hidden="true" className={styles.drawing}>
        <Suspense fallback={null}>
          {width === 0 ? null : <FrequencyBars {...{ figure, layout, width, named }} />}
        </Suspense>
      </div>
      <ul
        ref={list}
        className={styles.marks}
        aria-label="Tags. Enter filters by a tag, Shift adds it to any of, Alt excludes it."
        onKeyDown={onKeyDown}
      >
        {bars.map((bar, index) => (
          <li key={bar.tag}>
            <button
              type="button"
              className={styles.mark}
              style={{ height: bandHeight }}
              tabIndex={index === at ? 0 : -1}
              aria-pressed={named.includes(bar.tag)}
              aria-label={`${bar.tag}: ${countText(bar)}`}
              onClick={(event) => pick(event, bar)}
              onPointerEnter={() => setHovered(bar.tag)}
              onFocus={() => {
                setCurrent(bar.tag);
                setHovered(bar.tag);
              }}
              onBlur={() => setHovered(null)}
            />
          </li>
        ))}
      </ul>
      <Tip figure={figure} at={told} layout={layout} width={width} />
    </div>
  );
}

/** What a bar is made of, beside it. The table says the same to those who do not see it. */
function Tip({
  figure,
  at,
  layout,
  width,
}: {
  readonly figure: TagFrequencyFigure;
  readonly at: number;
  readonly layout: FrequencyLayout;
  readonly width: number;
}) {
  const { bars, sets } = figure;
  const bar = bars[at];
  if (bar === undefined) return null;
  const longest = Math.max(1, ...bars.map(({ whole }) => whole));
  const above = at > bars.length / 2;
  const place = above ? { bottom: (bars.length - at) * bandHeight + 4 } : { top: (at + 1) * bandHeight + 4 };
  return (
    <div
      className={styles.tip}
      style={{ left: tipLeft(layout, bar.whole / longest, width), ...place }}
      aria-hidden="true"
    >
      <strong>
        <bdi>{visibleLine(bar.tag)}</bdi>
      </strong>
      {sets.map((set, index) => (
        <div key={set.id} className={styles.tipLine}>
          <Swatch colour={set.colour} />
          <bdi className={styles.tipName}>{set.name}</bdi>
          <span>{formatCount(bar.counts[index] ?? 0)}</span>
        </div>
      ))}
      <div className={styles.tipNote}>{countText(bar)} queries</div>
    </div>
  );
}
