/** Draws the figures that were asked for from what a filter matches. */
import { coOccurrence } from '../../core/figures/co-occurrence.ts';
import { coverageCurve } from '../../core/figures/coverage-curve.ts';
import { diversitySteps } from '../../core/figures/diversity-complexity.ts';
import type { DiversityFigure, Figure, Figures } from '../../core/figures/figure.ts';
import { longTail } from '../../core/figures/long-tail.ts';
import { overlap } from '../../core/figures/overlap.ts';
import { tagFrequency } from '../../core/figures/tag-frequency.ts';
import { tagsPerQuery } from '../../core/figures/tags-per-query.ts';
import { seededRandom } from '../../core/seed.ts';
import type { FigureWish } from './contract.ts';
import type { Matches } from './matches.ts';

/** What a figure is drawn from. `full` is what the filter matches without its tag conditions: the scale in grey. */
export interface Drawing {
  readonly matches: Matches;
  readonly full: Matches;
  readonly datasets: readonly number[];
}

const tailPoints = 120;

/** The figures by kind. */
export function drawFigures(drawing: Drawing, wanted: readonly FigureWish[]): Figures {
  return Object.fromEntries(wanted.map((wish) => [wish.kind, drawFigure(drawing, wish)]));
}

function drawFigure({ matches, full, datasets }: Drawing, wish: FigureWish): Figure {
  const { index } = matches.snapshot;
  const counts = matches.counts();
  switch (wish.kind) {
    case 'tag-frequency':
      return tagFrequency(index, counts, wholeCounts(matches, full), datasets, wish.top, wish.sort);
    case 'long-tail':
      return longTail(index, counts, datasets, wish.points ?? tailPoints);
    case 'tags-per-query':
      return tagsPerQuery(index, matches.mask, counts, datasets);
    case 'overlap':
      return overlap(index, counts, datasets);
    case 'coverage-curve':
      return coverageCurve(index, counts, datasets);
    case 'co-occurrence':
      return coOccurrence(index, matches.mask, counts, datasets, wish.top);
  }
}

/** Counts of a larger scope. New data may have come in between: then a figure is out of date, but stands on one index. */
export function wholeCounts(matches: Matches, whole: Matches): ReturnType<Matches['counts']> {
  return whole.snapshot === matches.snapshot ? whole.counts() : matches.counts();
}

/** The plane of diversity, a dataset at a time; `goOn` is asked in between. Null where it says no. */
export async function drawDiversity(
  { snapshot, mask, counts }: Matches,
  datasets: readonly number[],
  goOn: () => Promise<boolean>,
): Promise<DiversityFigure | null> {
  const steps = diversitySteps(snapshot.index, mask, counts(), datasets, seededRandom);
  for (let step = steps.next(); ; step = steps.next()) {
    if (step.done === true) return step.value;
    if (!(await goOn())) return null;
  }
}
