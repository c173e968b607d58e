/** Which k datasets cover most tags. */
import { greedyCoverage } from '../metrics/greedy-coverage.ts';
import { uniqueTags } from '../metrics/tag-counts.ts';
import type { SetCounts, TagIndex } from '../metrics/tag-index.ts';
import { figureBasis, poolCounts, shownSets } from './basis.ts';
import type { CoverageCurveFigure } from './figure.ts';

/** The greedy coverage curve over the datasets of the filter (none: all). */
export function coverageCurve(
  index: TagIndex,
  counts: readonly SetCounts[],
  datasets: readonly number[],
): CoverageCurveFigure {
  const shown = shownSets(index, counts, datasets);
  const pool = poolCounts(index, counts, datasets);
  const tags = uniqueTags(pool.tags);
  const steps = greedyCoverage(shown.map((own) => own.counts.tags)).flatMap(({ set, added, covered }) =>
    shown.slice(set, set + 1).map((own) => ({ set: own.set, added, covered, share: tags === 0 ? 0 : covered / tags })),
  );
  return { kind: 'coverage-curve', steps, tags, basis: figureBasis(index, pool) };
}
