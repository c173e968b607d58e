/** Draws the figures that were asked for from what a filter matches. */
import type { Figures, FigureWish } from '../../core/figures/figure.ts';
import * as measure from '../../jobs/measure.ts';
import type { Matches } from './matches.ts';

/** What a figure is drawn from. `full` is everything that the filter is part of: the scale in grey. */
export interface Drawing {
  readonly matches: Matches;
  readonly full: Matches;
  readonly datasets: readonly number[];
}

/** The figures by kind. */
export function drawFigures({ matches, full, datasets }: Drawing, wanted: readonly FigureWish[]): Figures {
  const { snapshot, mask } = matches;
  const counts = matches.counts();
  const drawing = { index: snapshot.index, mask, counts, wholes: wholeCounts(matches, full), datasets };
  return measure.drawFigures(drawing, wanted);
}

/** Counts of a larger scope. New data may have come in between: then a figure is out of date, but stands on one index. */
export function wholeCounts(matches: Matches, whole: Matches): ReturnType<Matches['counts']> {
  return whole.snapshot === matches.snapshot ? whole.counts() : matches.counts();
}
