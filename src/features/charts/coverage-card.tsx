import { useMemo } from 'react';
import type { CoverageCurveFigure } from '../../core/figures/figure.ts';
import { formatCount, formatPlural, formatShare } from '../../ui/format.ts';
import { useStudio, useStudioState } from '../studio.tsx';
import { tagPartOf } from '../tag-filter.ts';
import { ChartCard } from './chart-card.tsx';
import { coverageScales, stepBoxes } from './coverage-layout.ts';
import { Halves } from './halves.tsx';
import { leftOutNote, withLeftOut, type SetMark } from './left-out.ts';
import { Marks, TipText } from './marks.tsx';
import { pickDatasets } from './pick.ts';
import { Plot } from './plot.tsx';
import { LegendLine, mostNamed, SetLegend } from './set-legend.tsx';
import { useFigure } from './use-figure.tsx';

const plotHeight = 290;
const enough = 0.9;

type Step = CoverageCurveFigure['steps'][number];

/** "2 of 8 datasets cover 90 % of 6,398 tags". */
function hintOf(figure: CoverageCurveFigure | null): string {
  if (figure === null || figure.steps.length === 0) return 'which datasets cover most tags, one by one';
  const { steps, tags } = figure;
  const k = steps.findIndex(({ share }) => share >= enough) + 1;
  const share = steps[k - 1]?.share ?? 1;
  return `${formatCount(k)} of ${formatPlural(steps.length, 'dataset')} cover ${formatShare(share)} of ${formatPlural(tags, 'tag')}`;
}

function CoverageChart({
  figure,
  whole,
}: {
  readonly figure: CoverageCurveFigure;
  readonly whole: CoverageCurveFigure | null;
}) {
  const state = useStudioState();
  const datasets = useStudio((studio) => studio.filter.datasets);
  const { steps } = figure;
  const marks = useMemo(() => withLeftOut(steps, whole?.steps ?? []), [steps, whole]);
  const count = Math.max(steps.length, whole?.steps.length ?? 0);
  return (
    <>
      <SetLegend sets={steps.length > mostNamed ? steps.map(({ set }) => set) : []}>
        {whole === null ? undefined : <LegendLine>everything</LegendLine>}
      </SetLegend>
      <Plot
        height={plotHeight}
        drawing={(frame, { CoverageLine }) => (
          <CoverageLine {...{ figure, whole, frame }} named={steps.length <= mostNamed} />
        )}
        marks={(frame) => {
          const boxes = stepBoxes(
            marks.map(({ item, at, grey }) => ({ at, share: item.share, grey })),
            coverageScales(count, frame),
          );
          return (
            <Marks
              label="Datasets in the order of what they add. Enter keeps those up to here; Shift adds this one; Alt leaves it out."
              width={frame.width}
              height={frame.height}
              marks={boxes.flatMap((box, index) =>
                marks.slice(index, index + 1).map((mark) => ({
                  key: String(mark.item.set.id),
                  label: stepLabel(mark),
                  pressed: datasets.includes(mark.item.set.id),
                  grey: mark.grey,
                  ...box,
                })),
              )}
              onPick={({ from }, event) => {
                const { filter, setFilter } = state();
                const part = tagPartOf(event);
                const shown = marks.map(({ item }) => item.set.id);
                const picked = part === 'all' ? upTo(marks[from], figure, whole) : shown.slice(from, from + 1);
                setFilter(pickDatasets(filter, shown, picked, part));
              }}
              tipOf={(at) => <StepTip mark={marks[at]} />}
            />
          );
        }}
      />
    </>
  );
}

function stepLabel({ item: { set, added, share }, at, grey }: SetMark<Step>): string {
  const words = `${at + 1}. ${set.name}: adds ${formatPlural(added, 'tag')}, ${formatShare(share)} covered`;
  return grey ? `${words}; ${leftOutNote}` : words;
}

/** The datasets on the curve of a step, from the first to it: a grey one stands on the curve of everything. */
function upTo(
  mark: SetMark<Step> | undefined,
  figure: CoverageCurveFigure,
  whole: CoverageCurveFigure | null,
): readonly number[] {
  if (mark === undefined) return [];
  const { steps } = mark.grey && whole !== null ? whole : figure;
  return steps.slice(0, mark.at + 1).map(({ set }) => set.id);
}

function StepTip({ mark }: { readonly mark: SetMark<Step> | undefined }) {
  if (mark === undefined) return null;
  const { item: step, at, grey } = mark;
  return (
    <TipText
      title={step.set.name}
      lines={[
        { name: 'adds', value: formatPlural(step.added, 'tag') },
        { name: `first ${at + 1} cover`, value: formatCount(step.covered) },
        { name: 'of all tags', value: formatShare(step.share) },
      ]}
      {...(grey ? { note: leftOutNote } : {})}
    />
  );
}

/** Which k datasets cover most tags. */
export function CoverageCard({ inView }: { readonly inView: boolean }) {
  const { figure, whole, waiting, failed } = useFigure({ kind: 'coverage-curve' }, inView);
  return (
    <ChartCard
      title="Coverage"
      hint={hintOf(figure)}
      figure={figure}
      failed={failed}
      waiting={waiting}
      empty={figure?.tags === 0 ? 'No tags among the queries that the filter matches.' : null}
    >
      {figure === null ? null : (
        <Halves
          part={<CoverageChart figure={figure} whole={whole} />}
          whole={whole === null ? null : <CoverageChart figure={whole} whole={null} />}
        />
      )}
    </ChartCard>
  );
}
