/**
 * Adapts the tagger to a user's own results: head and ranker are fitted anew on the shipped rows and the user's rows
 * together, new tags included. Pure and in steps, so that a worker can show progress and stop:
 *
 *     const adapted = await runSteps(fitAdapted(shipped, rows, { seed }), { signal, onProgress });
 *     // adapted.model: to be kept as a version of the engine (versions.ts); adapted.report: what to show.
 *
 * (`runSteps`, `finish`: core/learning/steps.ts.) A part of the user's rows is held out: `before` and `after` are the exact
 * stemmed micro-F1 on it of the shipped model and of one fitted without it. The kept model is fitted on all rows, or, of
 * a thousand and more, on those that were not held out.
 */
import { within, type Steps } from '../../core/learning/steps.ts';
import { seededRandom } from '../../core/seed.ts';
import type { AdaptReport, CurvePoint, OwnRow } from '../../core/tagging/adaptation.ts';
import { exactMicroF1 } from './exact-f1.ts';
import { fitModel, type LabelledText } from './fit.ts';
import type { Base } from './tag-space.ts';
import { chooseTags, judgeText, type Model } from './model.ts';

/** What the studio ships. */
export interface Shipped {
  readonly base: Base;
  readonly model: Model;
  readonly rows: readonly LabelledText[];
}

export interface AdaptOptions {
  readonly seed: number;
  /** Also fit on parts of the rows, for the curve of quality against sample size: takes about as long again. */
  readonly curve: boolean;
}

export interface Adapted {
  readonly model: Model;
  readonly report: AdaptReport;
}

const heldOutShare = 0.2;
const mostHeldOut = 300;
/** With fewer rows a held-out figure says nothing. */
const leastHeldOut = 5;
/** From so many rows on the measured model is kept: to fit again for the few held-out rows would take as long once more. */
const enoughRows = 1000;
const curveSizes = [50, 100, 200, 400, 800, 1600];

/** Fits the adapted model. Throws a RangeError where there is no row. */
export function* fitAdapted(shipped: Shipped, rows: readonly OwnRow[], options: AdaptOptions): Steps<Adapted> {
  if (rows.length === 0) throw new RangeError('There is no tagged text to adapt to.');
  const order = shuffled(rows, options.seed);
  const heldOut = order.slice(0, heldOutSize(rows.length));
  if (heldOut.length === 0) return adaptedOf(shipped, rows, (yield* fitWith(shipped, rows)).model, noMeasure);
  const measured = yield* within(0, 0.5, measureCurve(shipped, order.slice(heldOut.length), heldOut, options.curve));
  const measure = { heldOut: heldOut.length, before: scoreOn(shipped.model, heldOut), curve: measured.points };
  const enough = rows.length >= enoughRows;
  const model = enough ? measured.model : (yield* within(0.5, 1, fitWith(shipped, rows))).model;
  return adaptedOf(shipped, rows, model, measure);
}

function heldOutSize(rows: number): number {
  const size = Math.min(mostHeldOut, Math.floor(rows * heldOutShare));
  return size < leastHeldOut ? 0 : size;
}

type Measure = Pick<AdaptReport, 'heldOut' | 'before' | 'curve'>;

const noMeasure: Measure = { heldOut: 0, before: null, curve: [] };

function adaptedOf(shipped: Shipped, rows: readonly OwnRow[], model: Model, measure: Measure): Adapted {
  const after = measure.curve.at(-1)?.f1 ?? null;
  const newTags = newTagsOf(model, shipped.model);
  return { model, report: { rows: rows.length, ...measure, after, newTags } };
}

/** Tags that only the adapted model knows, by falling frequency. */
function newTagsOf({ tags, association }: Model, shipped: Model): readonly string[] {
  function count(tag: number): number {
    return association.tagCounts[tag] ?? 0;
  }
  return [...tags.byStem]
    .filter(([stem]) => !shipped.tags.byStem.has(stem))
    .map(([, tag]) => tag)
    .sort((a, b) => count(b) - count(a) || a - b)
    .map((tag) => tags.names[tag] ?? '');
}

/** The time of a fit grows with the cube of its rows: beside many own rows fewer of the shipped ones are learned from. */
const mostRows = 2200;
const leastShipped = 500;

function thinned<T>(items: readonly T[], count: number): readonly T[] {
  if (items.length <= count) return items;
  return Array.from({ length: count }, (_, index) => Math.floor((index * items.length) / count)).flatMap(
    (at) => items[at] ?? [],
  );
}

function fitWith(shipped: Shipped, rows: readonly OwnRow[]) {
  const kept = thinned(shipped.rows, Math.max(leastShipped, mostRows - rows.length)).map((row) => ({
    ...row,
    known: true,
  }));
  const own = rows.map(({ text, tags }, index): LabelledText => ({ text, tags, group: `own ${index}` }));
  return fitModel([...kept, ...own], shipped.base, shipped.model);
}

/** A point a sample size, the last of all the rows. */
function* measureCurve(
  shipped: Shipped,
  rows: readonly OwnRow[],
  heldOut: readonly OwnRow[],
  whole: boolean,
): Steps<{ readonly points: readonly CurvePoint[]; readonly model: Model }> {
  const sizes = [...(whole ? curveSizes.filter((size) => size < rows.length) : []), rows.length];
  const points: CurvePoint[] = [];
  let last = shipped.model;
  for (const [index, size] of sizes.entries()) {
    const fit = fitWith(shipped, rows.slice(0, size));
    last = (yield* within(index / sizes.length, (index + 1) / sizes.length, fit)).model;
    points.push({ rows: size, f1: scoreOn(last, heldOut) });
  }
  return { points, model: last };
}

function scoreOn(model: Model, rows: readonly OwnRow[]): number {
  return exactMicroF1(
    rows.map(({ text, tags }) => ({
      given: chooseTags(judgeText(text, model).judged, model.threshold).map(({ tag }) => model.tags.names[tag] ?? ''),
      wanted: tags,
    })),
  );
}

function shuffled<T>(items: readonly T[], seed: number): readonly T[] {
  const random = seededRandom(seed);
  return items
    .map((item) => ({ item, key: random() }))
    .sort((a, b) => a.key - b.key)
    .map(({ item }) => item);
}
