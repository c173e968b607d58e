/** How well tags fit labelled queries: exact stemmed F1 with bootstrap intervals, baselines in the same units, calibration. */
import { seededRandom, type Random } from '../../src/core/seed.ts';
import { agreementOf, type Agreement } from '../../src/engines/instant/exact-f1.ts';
import { chooseTags, judgeText, type Model } from '../../src/engines/instant/model.ts';
import { stemOfTag } from '../../src/core/metrics/tag-stems.ts';
import type { Language, QueryGroup } from './labelled-data.ts';

export interface Scored {
  readonly query: string;
  readonly domain: string;
  readonly language: Language;
  readonly wanted: readonly string[];
  readonly given: readonly { readonly tag: string; readonly probability: number }[];
  readonly agreement: Agreement;
}

/** Every query of these groups, tagged by the model. */
export function scoreGroups(groups: readonly QueryGroup[], model: Model): readonly Scored[] {
  return groups.flatMap(({ domain, queries }) =>
    queries.map(({ query, tags, language }) => {
      const given = chooseTags(judgeText(query, model).judged, model.threshold).map(({ tag, probability }) => ({
        tag: model.tags.names[tag] ?? '',
        probability,
      }));
      const agreement = agreementOf({ given: given.map(({ tag }) => tag), wanted: tags });
      return { query, domain, language, wanted: tags, given, agreement };
    }),
  );
}

export interface Interval {
  readonly value: number;
  readonly low: number;
  readonly high: number;
  readonly queries: number;
}

const draws = 2000;
const seed = 20260101;

/** Micro-F1 and its 95 % interval. */
export function intervalOf(agreements: readonly Agreement[]): Interval {
  return intervalOfFigure(agreements.length, (picks) => f1At(agreements, picks));
}

/** The micro-F1 of the first by that of the second, over the same queries, and its 95 % interval. */
export function shareOf(first: readonly Agreement[], second: readonly Agreement[]): Interval {
  return intervalOfFigure(first.length, (picks) => f1At(first, picks) / f1At(second, picks));
}

/** A figure over queries and its 95 % interval, by drawing the queries anew 2,000 times. */
function intervalOfFigure(queries: number, figure: (picks: readonly number[]) => number): Interval {
  const random = seededRandom(seed);
  const samples = Array.from({ length: draws }, () => figure(drawAnew(queries, random))).sort((a, b) => a - b);
  return {
    value: rounded(figure(Array.from({ length: queries }, (_, at) => at))),
    low: rounded(samples[Math.floor(draws * 0.025)] ?? 0),
    high: rounded(samples[Math.floor(draws * 0.975)] ?? 0),
    queries,
  };
}

/** How often, of 2,000 paired draws of queries, the first is better than the second. */
export function shareBetter(first: readonly Agreement[], second: readonly Agreement[]): number {
  const random = seededRandom(seed);
  let better = 0;
  for (let draw = 0; draw < draws; draw++) {
    const picks = drawAnew(first.length, random);
    if (f1At(first, picks) > f1At(second, picks)) better += 1;
  }
  return rounded(better / draws);
}

function drawAnew(queries: number, random: Random): readonly number[] {
  return Array.from({ length: queries }, () => Math.floor(random() * queries));
}

function f1At(agreements: readonly Agreement[], picks: readonly number[]): number {
  return f1Of(picks.flatMap((at) => agreements[at] ?? []));
}

export function f1Of(agreements: readonly Agreement[]): number {
  const hits = agreements.reduce((sum, agreement) => sum + agreement.hits, 0);
  const sizes = agreements.reduce((sum, agreement) => sum + agreement.sizes, 0);
  return sizes === 0 ? 0 : (2 * hits) / sizes;
}

/** Expected calibration error over ten bins of equal width: how far stated probabilities are from the share that is right. */
export function calibrationError(scored: readonly Scored[]): number {
  const bins = Array.from({ length: 10 }, () => ({ count: 0, stated: 0, right: 0 }));
  for (const { given, wanted } of scored) {
    const stems = new Set(wanted.map(stemOfTag));
    for (const { tag, probability } of given) {
      const bin = bins[Math.min(9, Math.floor(probability * 10))];
      if (bin === undefined) continue;
      bin.count += 1;
      bin.stated += probability;
      bin.right += stems.has(stemOfTag(tag)) ? 1 : 0;
    }
  }
  const total = bins.reduce((sum, { count }) => sum + count, 0);
  return rounded(bins.reduce((sum, { stated, right }) => sum + Math.abs(stated - right), 0) / Math.max(1, total));
}

/** Groups of queries by a name, in the order of the names. */
export function byName(scored: readonly Scored[], nameOf: (query: Scored) => string): Record<string, Interval> {
  const names = [...new Set(scored.map(nameOf))].sort();
  return Object.fromEntries(
    names.map((name) => [
      name,
      intervalOf(scored.filter((query) => nameOf(query) === name).map(({ agreement }) => agreement)),
    ]),
  );
}

export function rounded(value: number): number {
  return Math.round(value * 1000) / 1000;
}
