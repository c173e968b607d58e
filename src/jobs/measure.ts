/** Figures of datasets: the page's charts and the command line's tables are drawn here from one index. */
import { coOccurrence } from '../core/figures/co-occurrence.ts';
import { coverageCurve } from '../core/figures/coverage-curve.ts';
import { diversityComplexity } from '../core/figures/diversity-complexity.ts';
import type { Figure, Figures, FigureWish } from '../core/figures/figure.ts';
import { longTail } from '../core/figures/long-tail.ts';
import { overlap } from '../core/figures/overlap.ts';
import { tagFrequency } from '../core/figures/tag-frequency.ts';
import { tagsPerQuery } from '../core/figures/tags-per-query.ts';
import type { Columns } from '../core/metrics/columns.ts';
import type { Mask } from '../core/metrics/mask.ts';
import { buildTagIndex, type SetCounts, type TagIndex } from '../core/metrics/tag-index.ts';
import { seededRandom } from '../core/seed.ts';
import type { LoggedRun, LoggedVerdict, TaggingLog } from './tagging-log.ts';

/** What figures are drawn from. */
export interface Drawing {
  readonly index: TagIndex;
  /** The queries that are looked at. */
  readonly mask: Mask;
  /** Their counts by dataset. */
  readonly counts: readonly SetCounts[];
  /** Counts of everything, whatever the filter leaves out: the scale in grey. */
  readonly wholes: readonly SetCounts[];
  /** Ids of the datasets to show; none: all. */
  readonly datasets: readonly number[];
}

const tailPoints = 120;

/** Returns the index of queries under the taggings that are in effect as of now. */
export function indexTaggings<Run extends LoggedRun, Verdict extends LoggedVerdict>(
  columns: Columns,
  log: TaggingLog<Run, Verdict>,
): TagIndex {
  return buildTagIndex({
    columns,
    entries: log.log.entries(),
    entryOfText: log.effectiveEntries(columns.texts),
    tagNames: log.vocabulary.names.slice(),
    tagIds: log.vocabulary.ids,
    layers: log.layers.slice(),
    entriesOfRun: (run) => log.entriesOf(run),
  });
}

/** Returns the figures by kind. */
export function drawFigures(drawing: Drawing, wanted: readonly FigureWish[]): Figures {
  return Object.fromEntries(wanted.map((wish) => [wish.kind, drawFigure(drawing, wish)]));
}

function drawFigure({ index, mask, counts, wholes, datasets }: Drawing, wish: FigureWish): Figure {
  switch (wish.kind) {
    case 'tag-frequency':
      return tagFrequency(index, counts, wholes, datasets, wish.top, wish.sort);
    case 'long-tail':
      return longTail(index, counts, datasets, wish.points ?? tailPoints);
    case 'tags-per-query':
      return tagsPerQuery(index, counts, datasets);
    case 'overlap':
      return overlap(index, counts, datasets);
    case 'coverage-curve':
      return coverageCurve(index, counts, datasets);
    case 'diversity-complexity':
      return diversityComplexity(index, mask, counts, datasets, seededRandom);
    case 'co-occurrence':
      return coOccurrence(index, mask, counts, datasets, wish.top);
  }
}
