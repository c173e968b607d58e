import { useState, type KeyboardEvent, type MouseEvent } from 'react';
import type { FrequencyBand, LongTailFigure } from '../../core/figures/figure.ts';
import type { Bounds } from '../../core/filter/filter.ts';
import { holdsRange } from '../../core/filter/ranges.ts';
import { formatCount, formatPlural } from '../../ui/format.ts';
import { Swatch } from '../../ui/swatch.tsx';
import { useStudio, useStudioState } from '../studio.tsx';
import { tagPartOf } from '../tag-filter.ts';
import type { MarkRange } from './brush.ts';
import { ChartCard } from './chart-card.tsx';
import { Halves } from './halves.tsx';
import { bandName, bandQueries, countInBand, joinedBand, lastRankOf, type Ranks } from './long-tail-layout.ts';
import { Marks, TipText } from './marks.tsx';
import { pickFrequency } from './pick.ts';
import { Plot } from './plot.tsx';
import { RankTags } from './rank-tags.tsx';
import { logScale, type PlotFrame } from './scales.ts';
import { LegendLine, SetLegend } from './set-legend.tsx';
import { useFigure } from './use-figure.tsx';

const plotHeight = 290;

const noRanges: readonly Bounds[] = [];

function hintOf(figure: LongTailFigure | null): string {
  if (figure === null) return 'queries with a tag, by its rank';
  const { tags, once } = figure.whole;
  return `queries with a tag, by its rank; ${formatCount(once)} of ${formatPlural(tags, 'tag')} occur once`;
}

function bandBox(band: Ranks, last: number, frame: PlotFrame) {
  const scale = logScale(1, Math.max(2, last), frame.left, frame.right);
  const left = scale.at(band.from);
  const right = Math.min(frame.right, scale.at(band.to + 1));
  return {
    left: Math.min(left, frame.right - 6),
    width: Math.max(6, right - left),
    top: frame.top,
    height: frame.bottom - frame.top,
  };
}

function LongTailChart({
  figure,
  whole,
  onBand,
}: {
  readonly figure: LongTailFigure;
  readonly whole: LongTailFigure | null;
  /** The tags of a band are to be listed; null: those of none. */
  readonly onBand: (band: FrequencyBand | null) => void;
}) {
  const state = useStudioState();
  const frequency = useStudio((studio) => studio.filter.frequency) ?? noRanges;
  const { sets, lines, bands } = figure;
  const lastRank = lastRankOf(figure, whole);
  function pick({ from, to }: MarkRange, event: MouseEvent | KeyboardEvent): void {
    const band = joinedBand(bands.slice(from, to + 1));
    if (band === null) return;
    const { filter, setFilter } = state();
    // Shift that drew the range is not meant to add it.
    const next = pickFrequency(filter, band, from === to ? tagPartOf(event) : 'all');
    setFilter(next);
    onBand(holdsRange(next.frequency ?? noRanges, band) ? band : null);
  }
  return (
    <>
      <SetLegend sets={sets}>
        {sets.length < 2 ? null : <LegendLine dashed>together</LegendLine>}
        {whole === null ? null : <LegendLine>everything</LegendLine>}
      </SetLegend>
      <Plot
        height={plotHeight}
        drawing={(frame, { LongTailLines }) => <LongTailLines {...{ figure, whole, frame }} />}
        marks={(frame) => (
          <Marks
            label="Tags by their rank in the project. Enter filters by those that have one of them, and lists them; Shift with arrows, or dragging, takes in more; Shift with Enter adds; Alt leaves out."
            brush
            width={frame.width}
            height={frame.height}
            marks={bands.map((band) => ({
              key: String(band.from),
              label: `${bandName(band)}: ${bandQueries(band)}`,
              pressed: holdsRange(frequency, band),
              ...bandBox(band, lastRank, frame),
            }))}
            onPick={pick}
            tipOf={(at) => <BandTip {...{ figure, whole, lines }} band={bands[at]} />}
          />
        )}
      />
    </>
  );
}

function BandTip({
  figure,
  whole,
  band,
}: {
  readonly figure: LongTailFigure;
  readonly whole: LongTailFigure | null;
  readonly band: FrequencyBand | undefined;
}) {
  if (band === undefined) return null;
  function reading(line: LongTailFigure['whole'] | undefined): string {
    const count = line === undefined || band === undefined ? null : countInBand(line, band);
    return count === null ? '–' : formatCount(count);
  }
  return (
    <TipText
      title={`Queries at ${bandName({ from: band.from, to: band.from })}`}
      lines={[
        ...figure.sets.map((set, at) => ({
          name: set.name,
          value: reading(figure.lines[at]),
          swatch: <Swatch colour={set.colour} />,
        })),
        ...(figure.sets.length < 2 ? [] : [{ name: 'together', value: reading(figure.whole) }]),
        ...(whole === null ? [] : [{ name: 'everything', value: reading(whole.whole) }]),
      ]}
      note={`Tags of ${bandName(band)} in the project: ${bandQueries(band)}`}
    />
  );
}

/** How steeply the tags thin out. */
export function LongTailCard({ inView }: { readonly inView: boolean }) {
  const { figure, whole, waiting, failed } = useFigure({ kind: 'long-tail' }, inView);
  const [band, setBand] = useState<FrequencyBand | null>(null);
  return (
    <ChartCard
      title="Long tail"
      hint={hintOf(figure)}
      figure={figure}
      failed={failed}
      waiting={waiting}
      empty={figure?.whole.points.length === 0 ? 'No tags among the queries that the filter matches.' : null}
    >
      {figure === null ? null : (
        <Halves
          part={<LongTailChart figure={figure} whole={whole} onBand={setBand} />}
          whole={whole === null ? null : <LongTailChart figure={whole} whole={null} onBand={setBand} />}
        />
      )}
      {band === null ? null : <RankTags band={band} onClose={() => setBand(null)} />}
    </ChartCard>
  );
}
