/** Diversity and complexity of each dataset as a point. */
import { complexity, taggedQueries } from '../metrics/complexity.ts';
import { diversity, rarefaction } from '../metrics/diversity.ts';
import type { Mask } from '../metrics/mask.ts';
import { uniqueTags } from '../metrics/tag-counts.ts';
import type { SetCounts, TagIndex } from '../metrics/tag-index.ts';
import { figureBasis, poolCounts, shownSets, type ShownSet } from './basis.ts';
import type { DiversityFigure } from './figure.ts';

/** Draws of the size-matched value. */
export const diversityDraws = 20;

/** Looking at so many takes about 40 ms: questions that come in meanwhile wait no longer. */
const queriesAStep = 2_000_000;

/** Makes a fresh generator for a dataset from its seed, so that its value does not hang on which others are shown. */
type RandomOf = (seed: number) => () => number;

type Point = DiversityFigure['points'][number];

/** The plane for the datasets of the filter (none: all) that have tagged queries. */
export function diversityComplexity(
  index: TagIndex,
  mask: Mask,
  counts: readonly SetCounts[],
  datasets: readonly number[],
  random: RandomOf,
): DiversityFigure {
  const steps = diversitySteps(index, mask, counts, datasets, random);
  for (let step = steps.next(); ; step = steps.next()) if (step.done === true) return step.value;
}

/** The same in steps, one or a few a dataset: it takes some hundred milliseconds for a million queries. */
export function* diversitySteps(
  index: TagIndex,
  mask: Mask,
  counts: readonly SetCounts[],
  datasets: readonly number[],
  random: RandomOf,
): Generator<undefined, DiversityFigure> {
  const shown = shownSets(index, counts, datasets);
  const all = poolCounts(index, shown);
  const pool = uniqueTags(all.tags);
  const tagged = shown.filter((own) => own.counts.tagged > 0);
  const matchedSize = tagged.length === 0 ? 0 : Math.min(...tagged.map((own) => own.counts.tagged));
  const points: Point[] = [];
  for (const own of tagged) {
    const drawing = pointSteps(index, mask, own, { pool, size: matchedSize }, random(own.range.seed));
    points.push(yield* everySo(drawing, Math.ceil(queriesAStep / own.counts.tagged)));
    yield;
  }
  const basis = figureBasis(index, all);
  return { kind: 'diversity-complexity', points, pool, matchedSize, draws: diversityDraws, basis };
}

/** The same steps, so many of them in one. */
function* everySo<Result>(steps: Generator<undefined, Result>, many: number): Generator<undefined, Result> {
  for (let taken = 1; ; taken++) {
    const step = steps.next();
    if (step.done === true) return step.value;
    if (taken % many === 0) yield;
  }
}

/** A dataset's point, a draw a step. */
function* pointSteps(
  index: TagIndex,
  mask: Mask,
  { set, range, counts }: ShownSet,
  { pool, size }: { readonly pool: number; readonly size: number },
  random: () => number,
): Generator<undefined, Point> {
  const queries = taggedQueries(index, mask, range.from, range.to);
  const tags = uniqueTags(counts.tags);
  const part = yield* rarefaction(index, queries, size, diversityDraws, random);
  return {
    set,
    tagged: queries.length,
    tags,
    diversity: diversity(tags, pool) ?? 0,
    complexity: complexity(counts.perQuery) ?? 0,
    matched: { diversity: diversity(part.mean, pool) ?? 0, spread: diversity(part.spread, pool) ?? 0 },
  };
}
