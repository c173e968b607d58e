import { lazy, Suspense, useRef, useState, type KeyboardEvent, type MouseEvent } from 'react';
import type { TagFrequencyFigure } from '../../core/figures/figure.ts';
import { formatCount } from '../../ui/format.ts';
import { textWidth } from '../../ui/grid/measure-text.ts';
import { Swatch } from '../../ui/swatch.tsx';
import { tagPartOf, type TagPart } from '../tag-filter.ts';
import { bandHeight, countText, frequencyLayout, labelFont, tipLeft, type FrequencyBar } from './frequency-layout.ts';
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
  const [at, setAt] = useState(0);
  const [hovered, setHovered] = useState<number | null>(null);
  const list = useRef<HTMLUListElement>(null);
  const labels = widest(bars.map((bar) => bar.tag));
  const layout = frequencyLayout(bars.length, labels, widest(bars.map(countText)), width);
  const longest = Math.max(1, ...bars.map((bar) => bar.whole));
  const told = hovered === null ? undefined : bars[hovered];

  function onKeyDown(event: KeyboardEvent): void {
    const next = markAfterKey(at, event.key, bars.length);
    if (next === null) return;
    event.preventDefault();
    setAt(next);
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
              tabIndex={index === Math.min(at, bars.length - 1) ? 0 : -1}
              aria-pressed={named.includes(bar.tag)}
              aria-label={`${bar.tag}: ${countText(bar)}`}
              onClick={(event) => pick(event, bar)}
              onPointerEnter={() => setHovered(index)}
              onFocus={() => {
                setAt(index);
                setHovered(index);
              }}
              onBlur={() => setHovered(null)}
            />
          </li>
        ))}
      </ul>
      {told === undefined || hovered === null ? null : (
        <Tip
          bar={told}
          sets={figure.sets}
          left={tipLeft(layout, told.whole / longest, width)}
          at={hovered}
          count={bars.length}
        />
      )}
    </div>
  );
}

/** What a bar is made of, beside the pointer. The table says the same to those who do not see it. */
function Tip({
  bar,
  sets,
  left,
  at,
  count,
}: {
  readonly bar: FrequencyBar;
  readonly sets: TagFrequencyFigure['sets'];
  readonly left: number;
  readonly at: number;
  readonly count: number;
}) {
  const above = at > count / 2;
  const place = above ? { bottom: (count - at) * bandHeight + 4 } : { top: (at + 1) * bandHeight + 4 };
  return (
    <div className={styles.tip} style={{ left, ...place }} aria-hidden="true">
      <strong>
        <bdi>{bar.tag}</bdi>
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
