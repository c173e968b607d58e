/** A fitted model as bytes, without what it was fitted on and without the embedding table: both come with the studio. */
import type { Association } from './association.ts';
import type { CueCounts } from './cue-counts.ts';
import { tagRarities } from './evidence.ts';
import { createFeatureSpace } from './feature-space.ts';
import type { Head } from './head.ts';
import type { Lexicon } from './lexicon.ts';
import type { Model } from './model.ts';
import type { SectionReader, Section } from './sections.ts';
import { createTagSpace, type Base } from './tag-space.ts';

/** Grows when a section changes its meaning. */
const format = 5;

/** The sections of a fitted model, to be put into a file beside others. */
export function modelSections({
  space,
  tags,
  association,
  cueCounts,
  head,
  ranker,
  together,
  secondRanker,
  threshold,
  farBelow,
}: Model): Map<string, Section> {
  const { rows, featureCounts, tagCounts } = association;
  const ranks = ranksOf(tagsByCount(tagCounts));
  const ranked = rankRows(head, ranks);
  return new Map<string, Section>([
    ['format', Uint32Array.of(format, rows)],
    ['tags', tags.names.join('\n')],
    ['feature hashes', stepsOf(space.hashes, Uint32Array.of(0, space.hashes.length))],
    ['feature counts', featureCounts],
    ['tag counts', tagCounts],
    ...packCounts('pair', association, ranks),
    ...packCounts('together', together, ranks),
    ['cues found', cueCounts.found],
    ['cues right', cueCounts.right],
    ['head bias', head.bias],
    ['head vector tags', head.vectorTags],
    ...packRows('head vector', head.byVector, startsOfRows(head)),
    ['head sizes', sizesOf(head.starts)],
    ['head tags', ranked.steps],
    ...packRows(
      'head weights',
      head.weights.map((_, at) => head.weights[ranked.places[at] ?? 0] ?? 0),
      head.starts,
    ),
    ['ranker', Float64Array.of(threshold, farBelow, ranker.bias, ...ranker.weights)],
    ['second means', secondRanker.means],
    ['second scales', secondRanker.scales],
    ['second parameters', secondRanker.parameters],
  ]);
}

function packCounts(
  name: string,
  { starts, tagIds, counts }: Association,
  ranks: Uint16Array,
): readonly (readonly [string, Section])[] {
  const { places, steps } = rankRows({ starts, tagIds }, ranks);
  return [
    [`${name} sizes`, sizesOf(starts)],
    [`${name} tags`, steps],
    [`${name} counts`, counts.map((_, at) => counts[places[at] ?? 0] ?? 0)],
  ];
}

function readCounts(
  sections: SectionReader,
  name: string,
  byCount: Uint16Array,
): Pick<Association, 'starts' | 'tagIds' | 'counts'> {
  const starts = startsOf(sections.numbers(`${name} sizes`, 'u16'));
  return {
    starts,
    tagIds: readRanked(sections, `${name} tags`, starts, byCount),
    counts: sections.numbers(`${name} counts`, 'u16'),
  };
}

/** Tags from the one that most rows have to the rarest. */
function tagsByCount(tagCounts: Uint16Array): Uint16Array {
  return Uint16Array.from(tagCounts.keys()).sort((a, b) => (tagCounts[b] ?? 0) - (tagCounts[a] ?? 0) || a - b);
}

/** Place of each tag in that order. */
function ranksOf(byCount: Uint16Array): Uint16Array {
  const ranks = new Uint16Array(byCount.length);
  for (const [rank, tag] of byCount.entries()) ranks[tag] = rank;
  return ranks;
}

interface TagRows {
  readonly starts: Uint32Array;
  readonly tagIds: Uint16Array;
}

/**
 * Rows of tags with the frequent ones first: where each item stood, and the steps between the ranks. Most items are of frequent
 * tags, so that the steps are small and pack into less.
 */
function rankRows({ starts, tagIds }: TagRows, ranks: Uint16Array) {
  const places = Uint32Array.from(tagIds.keys());
  function rankAt(at: number): number {
    return ranks[tagIds[at] ?? 0] ?? 0;
  }
  for (const [row, end] of starts.subarray(1).entries()) {
    places.subarray(starts[row], end).sort((a, b) => rankAt(a) - rankAt(b));
  }
  return { places, steps: stepsOf(Uint16Array.from(places, rankAt), starts) };
}

function readRanked(sections: SectionReader, name: string, starts: Uint32Array, byCount: Uint16Array): Uint16Array {
  return sumsOf(sections.numbers(name, 'u16'), starts).map((rank) => byCount[rank] ?? 0);
}

/** How many items each row has, where row r is [starts[r], starts[r + 1]). */
function sizesOf(starts: Uint32Array): Uint16Array {
  return Uint16Array.from({ length: starts.length - 1 }, (_, row) => (starts[row + 1] ?? 0) - (starts[row] ?? 0));
}

function startsOf(sizes: Uint16Array): Uint32Array {
  const starts = new Uint32Array(sizes.length + 1);
  for (const [row, size] of sizes.entries()) starts[row + 1] = (starts[row] ?? 0) + size;
  return starts;
}

/** Of ascending numbers in rows the first of each row, and how far each other one is above the one before it. */
function stepsOf<T extends Uint16Array | Uint32Array>(values: T, starts: Uint32Array): T {
  const found = values.slice() as T;
  for (const [row, end] of starts.subarray(1).entries()) {
    for (let at = end - 1; at > (starts[row] ?? 0); at--) found[at] = (values[at] ?? 0) - (values[at - 1] ?? 0);
  }
  return found;
}

/** The numbers that `stepsOf` made the steps of. */
function sumsOf<T extends Uint16Array | Uint32Array>(steps: T, starts: Uint32Array): T {
  const found = steps.slice() as T;
  for (const [row, end] of starts.subarray(1).entries()) {
    for (let at = (starts[row] ?? 0) + 1; at < end; at++) found[at] = (found[at - 1] ?? 0) + (found[at] ?? 0);
  }
  return found;
}

/** The greatest step of a quantized weight. */
const widest = 127;

/** Numbers in rows of their own size, [starts[r], starts[r + 1]), as int8 and one scale a row. */
function packRows(name: string, values: Float32Array, starts: Uint32Array): readonly (readonly [string, Section])[] {
  const rows = new Int8Array(values.length);
  const scales = new Float32Array(starts.length - 1);
  for (const row of scales.keys()) {
    const [from = 0, to = 0] = starts.subarray(row, row + 2);
    const most = values.subarray(from, to).reduce((best, value) => Math.max(best, Math.abs(value)), 0);
    scales[row] = most / widest;
    for (let at = from; at < to; at++) rows[at] = most === 0 ? 0 : Math.round(((values[at] ?? 0) * widest) / most);
  }
  return [
    [name, rows],
    [`${name} scales`, scales],
  ];
}

function readRows(sections: SectionReader, name: string, starts: Uint32Array): Float32Array {
  const rows = sections.numbers(name, 'i8');
  const scales = sections.numbers(`${name} scales`, 'f32');
  const values = new Float32Array(rows.length);
  for (let row = 0; row < scales.length; row++) {
    const scale = scales[row] ?? 0;
    const end = starts[row + 1] ?? 0;
    for (let at = starts[row] ?? 0; at < end; at++) values[at] = (rows[at] ?? 0) * scale;
  }
  return values;
}

function evenStarts(rows: number, size: number): Uint32Array {
  return Uint32Array.from({ length: rows + 1 }, (_, row) => row * size);
}

function startsOfRows({ byVector, vectorTags }: Head): Uint32Array {
  return evenStarts(vectorTags.length, vectorTags.length === 0 ? 0 : byVector.length / vectorTags.length);
}

/** Throws an Error where they were counted with other cues than the lexicon's. */
function readCueCounts(sections: SectionReader, { cues }: Lexicon): CueCounts {
  const counts = { found: sections.numbers('cues found', 'u16'), right: sections.numbers('cues right', 'u16') };
  if (counts.found.length === cues.tags.length) return counts;
  throw new Error(`This tagger was fitted with ${counts.found.length} cues, the studio has ${cues.tags.length}.`);
}

/** A fitted model out of the sections of a file. Throws an Error where another version wrote them. */
export function readModel(sections: SectionReader, base: Base): Model {
  const [version, rows = 0] = sections.numbers('format', 'u32');
  if (version !== format) throw new Error(`This tagger was kept by another version of the studio (format ${version}).`);
  const tags = createTagSpace(base, sections.text('tags').split('\n'));
  const hashes = sections.numbers('feature hashes', 'u32');
  const featureCounts = sections.numbers('feature counts', 'u16');
  const space = createFeatureSpace(sumsOf(hashes, Uint32Array.of(0, hashes.length)), featureCounts, rows);
  const vectorTags = sections.numbers('head vector tags', 'u16');
  const headStarts = startsOf(sections.numbers('head sizes', 'u16'));
  const [threshold = 0, farBelow = 0, bias = 0, ...weights] = sections.numbers('ranker', 'f64');
  const tagCounts = sections.numbers('tag counts', 'u16');
  const byCount = tagsByCount(tagCounts);
  return {
    table: base.table,
    lexicon: base.lexicon,
    space,
    tags,
    tagRarity: tagRarities(tags, space),
    association: { rows, featureCounts, tagCounts, ...readCounts(sections, 'pair', byCount) },
    cueCounts: readCueCounts(sections, base.lexicon),
    together: { rows, featureCounts: tagCounts, tagCounts, ...readCounts(sections, 'together', byCount) },
    head: {
      tags: tags.names.length,
      bias: sections.numbers('head bias', 'f32'),
      vectorTags,
      byVector: readRows(sections, 'head vector', evenStarts(vectorTags.length, base.table.dimensions)),
      starts: headStarts,
      tagIds: readRanked(sections, 'head tags', headStarts, byCount),
      weights: readRows(sections, 'head weights', headStarts),
    },
    ranker: { bias, weights: Float64Array.from(weights) },
    secondRanker: {
      means: sections.numbers('second means', 'f32'),
      scales: sections.numbers('second scales', 'f32'),
      parameters: sections.numbers('second parameters', 'f32'),
    },
    threshold,
    farBelow,
  };
}
