import { useState } from 'react';
import type { LongTailFigure } from '../../core/figures/figure.ts';
import { formatCount, formatPlural } from '../../ui/format.ts';
import { Swatch } from '../../ui/swatch.tsx';
import type { MarkRange } from './brush.ts';
import { ChartCard } from './chart-card.tsx';
import { Halves } from './halves.tsx';
import { bandName, countInBand, extentOf, rankBands, type Band } from './long-tail-layout.ts';
import { Marks, TipText } from './marks.tsx';
import { Plot } from './plot.tsx';
import { RankTags } from './rank-tags.tsx';
import { logScale, type PlotFrame } from './scales.ts';
import { LegendLine, SetLegend } from './set-legend.tsx';
import { useFigure } from './use-figure.tsx';

const plotHeight = 290;

function hintOf(figure: LongTailFigure | null): string {
  if (figure === null) return 'queries with a tag, by its rank';
  const { tags, once } = figure.whole;
  return `queries with a tag, by its rank; ${formatCount(once)} of ${formatPlural(tags, 'tag')} occur once`;
}

function bandBox(band: Band, last: number, frame: PlotFrame) {
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
  readonly onBand: (band: Band) => void;
}) {
  const { sets, lines } = figure;
  const extent = extentOf([figure.whole, ...(whole === null ? [] : [whole.whole])]);
  const bands = rankBands(figure.whole.points.at(-1)?.rank ?? 1);
  function pick({ from, to }: MarkRange): void {
    const [first, last] = [bands[from], bands[to]];
    if (first !== undefined && last !== undefined) onBand({ from: first.from, to: last.to });
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
            label="Ranks of tags. Enter lists the tags; Shift with arrows, or dragging, takes in more."
            brush
            width={frame.width}
            height={frame.height}
            marks={bands.map((band) => ({
              key: String(band.from),
              label: `${bandName(band)}: ${formatPlural(countInBand(figure.whole, band) ?? 0, 'query', 'queries')} at its start`,
              ...bandBox(band, extent.rank, frame),
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
  readonly band: Band | undefined;
}) {
  if (band === undefined) return null;
  function reading(line: LongTailFigure['whole'] | undefined): string {
    const count = line === undefined ? null : countInBand(line, band ?? { from: 1, to: 1 });
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
    />
  );
}

/** How steeply the tags thin out. */
export function LongTailCard({ inView }: { readonly inView: boolean }) {
  const { figure, whole, waiting, failed } = useFigure({ kind: 'long-tail' }, inView);
  const [band, setBand] = useState<Band | null>(null);
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
