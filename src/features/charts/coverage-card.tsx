import type { CoverageCurveFigure } from '../../core/figures/figure.ts';
import { formatCount, formatPlural, formatShare } from '../../ui/format.ts';
import { useStudio, useStudioState } from '../studio.tsx';
import { tagPartOf } from '../tag-filter.ts';
import { ChartCard } from './chart-card.tsx';
import { coverageScales } from './coverage-layout.ts';
import { Halves } from './halves.tsx';
import { Marks, TipText } from './marks.tsx';
import { pickDatasets } from './pick.ts';
import { Plot } from './plot.tsx';
import { LegendLine, mostNamed, SetLegend } from './set-legend.tsx';
import { useFigure } from './use-figure.tsx';

const plotHeight = 290;
const enough = 0.9;

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
  const ids = steps.map(({ set }) => set.id);
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
          const { x, y, step } = coverageScales(count, frame);
          const width = Math.min(44, step);
          return (
            <Marks
              label="Datasets in the order of what they add. Enter keeps those up to here; Shift adds this one; Alt leaves it out."
              width={frame.width}
              height={frame.height}
              marks={steps.map(({ set, added, share }, at) => ({
                key: String(set.id),
                label: `${at + 1}. ${set.name}: adds ${formatPlural(added, 'tag')}, ${formatShare(share)} covered`,
                pressed: datasets.includes(set.id),
                left: x.at(at + 1) - width / 2,
                top: y.at(share) - 14,
                width,
                height: 28,
              }))}
              onPick={({ from }, event) => {
                const { filter, setFilter } = state();
                const part = tagPartOf(event);
                const picked = part === 'all' ? ids.slice(0, from + 1) : ids.slice(from, from + 1);
                setFilter(pickDatasets(filter, ids, picked, part));
              }}
              tipOf={(at) => <StepTip step={steps[at]} k={at + 1} />}
            />
          );
        }}
      />
    </>
  );
}

function StepTip({ step, k }: { readonly step: CoverageCurveFigure['steps'][number] | undefined; readonly k: number }) {
  if (step === undefined) return null;
  return (
    <TipText
      title={step.set.name}
      lines={[
        { name: 'adds', value: formatPlural(step.added, 'tag') },
        { name: `first ${k} cover`, value: formatCount(step.covered) },
        { name: 'of all tags', value: formatShare(step.share) },
      ]}
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
