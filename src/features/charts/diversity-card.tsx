import { useMemo } from 'react';
import type { DiversityFigure } from '../../core/figures/figure.ts';
import { formatCount, formatPlural, formatShare } from '../../ui/format.ts';
import { shownScores, type Scores } from '../../store/scores.ts';
import { useStudio, useStudioState } from '../studio.tsx';
import { tagPartOf } from '../tag-filter.ts';
import { ChartCard } from './chart-card.tsx';
import { complexityTicks, planeScales } from './diversity-layout.ts';
import { Halves } from './halves.tsx';
import { leftOutNote, withLeftOut, type SetMark } from './left-out.ts';
import { Marks, TipText, type TipLine } from './marks.tsx';
import { pickDatasets } from './pick.ts';
import { Plot } from './plot.tsx';
import { ScoreLegend, ScoresPopover } from './scores-popover.tsx';
import { scoredFigure } from './scores.ts';
import { LegendLine, mostNamed, SetLegend } from './set-legend.tsx';
import { useFigure } from './use-figure.tsx';

const plotHeight = 290;

type Point = DiversityFigure['points'][number];

function hintOf(figure: DiversityFigure | null): string {
  const matched =
    figure === null
      ? ''
      : ` · bars: ${formatPlural(figure.matchedSize, 'query', 'queries')} of each, ${figure.draws} draws`;
  const approximate = figure?.basis.approximate === true ? ' · complexity is approximate' : '';
  return `across: share of all tags · up: tags per query${approximate}${matched}`;
}

function plusMinus({ diversity, spread }: Point['matched']): string {
  return `${(diversity * 100).toFixed(1)} ± ${(spread * 100).toFixed(1)} %`;
}

function pointLabel({ item, grey }: SetMark<Point>, approximate: boolean): string {
  const { set, diversity, complexity, matched } = item;
  const about = approximate ? 'about ' : '';
  const words = `${set.name}: diversity ${formatShare(diversity)}, size-matched ${plusMinus(matched)}, complexity ${about}${complexity.toFixed(2)}`;
  return grey ? `${words}; ${leftOutNote}` : words;
}

function DiversityChart({
  figure,
  whole,
  scores,
}: {
  readonly figure: DiversityFigure;
  readonly whole: DiversityFigure | null;
  readonly scores: Scores;
}) {
  const state = useStudioState();
  const datasets = useStudio((studio) => studio.filter.datasets);
  const { points, basis } = figure;
  const marks = useMemo(() => withLeftOut(points, whole?.points ?? []), [points, whole]);
  const ticks = useMemo(() => complexityTicks(whole === null ? [figure] : [figure, whole]), [figure, whole]);
  return (
    <>
      <SetLegend sets={points.length > mostNamed ? points.map(({ set }) => set) : []}>
        {whole === null ? undefined : <LegendLine>everything</LegendLine>}
      </SetLegend>
      <ScoreLegend scores={scores} sets={points.map(({ set }) => set)} />
      <Plot
        height={plotHeight}
        drawing={(frame, { DiversityPoints }) => <DiversityPoints {...{ figure, whole, ticks, scores, frame }} />}
        marks={(frame) => {
          const { x, y } = planeScales(ticks, frame);
          return (
            <Marks
              label="Datasets. Enter filters by a dataset, Shift adds it, Alt leaves it out."
              width={frame.width}
              height={frame.height}
              marks={marks.map((mark) => ({
                key: String(mark.item.set.id),
                label: pointLabel(mark, basis.approximate),
                pressed: datasets.includes(mark.item.set.id),
                grey: mark.grey,
                left: x.at(mark.item.diversity) - 13,
                top: y.at(mark.item.complexity) - 13,
                width: 26,
                height: 26,
              }))}
              onPick={({ from }, event) => {
                const { filter, setFilter } = state();
                const shown = marks.map(({ item }) => item.set.id);
                setFilter(pickDatasets(filter, shown, shown.slice(from, from + 1), tagPartOf(event)));
              }}
              tipOf={(at) => <PointTip mark={marks[at]} scores={scores} approximate={basis.approximate} />}
            />
          );
        }}
      />
    </>
  );
}

function PointTip({
  mark,
  scores,
  approximate,
}: {
  readonly mark: SetMark<Point> | undefined;
  readonly scores: Scores;
  readonly approximate: boolean;
}) {
  if (mark === undefined) return null;
  const point = mark.item;
  const score = scores.values.find(([id]) => id === point.set.id)?.[1];
  const lines: readonly TipLine[] = [
    { name: 'unique tags', value: formatCount(point.tags) },
    { name: 'diversity', value: `${(point.diversity * 100).toFixed(1)} %` },
    { name: 'size-matched', value: plusMinus(point.matched) },
    { name: approximate ? 'complexity, approx.' : 'complexity', value: point.complexity.toFixed(2) },
    { name: 'tagged queries', value: formatCount(point.tagged) },
  ];
  return (
    <TipText
      title={point.set.name}
      lines={score === undefined ? lines : [...lines, { name: scores.name, value: String(score) }]}
      {...(mark.grey ? { note: leftOutNote } : {})}
    />
  );
}

/** How different the queries of a dataset are, and how much each asks for. */
export function DiversityCard({ inView }: { readonly inView: boolean }) {
  const { figure, whole, failed, waiting } = useFigure({ kind: 'diversity-complexity' }, inView);
  const book = useStudio((studio) => studio.scores);
  const setScores = useStudio((studio) => studio.setScores);
  const scores = useMemo(() => shownScores(book), [book]);
  return (
    <ChartCard
      title="Diversity and complexity"
      hint={hintOf(figure)}
      figure={figure === null ? null : scoredFigure(figure, scores)}
      failed={failed}
      waiting={waiting}
      empty={figure?.points.length === 0 ? 'None of the queries that the filter matches is tagged.' : null}
      controls={
        figure === null ? null : (
          <ScoresPopover sets={figure.points.map(({ set }) => set)} book={book} onBook={setScores} />
        )
      }
    >
      {figure === null ? null : (
        <Halves
          part={<DiversityChart figure={figure} whole={whole} scores={scores} />}
          whole={whole === null ? null : <DiversityChart figure={whole} whole={null} scores={scores} />}
        />
      )}
    </ChartCard>
  );
}
