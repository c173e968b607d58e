/** A fitted model as bytes, without what it was fitted on and without the embedding table: both come with the studio. */
import type { Association } from './association.ts';
import { tagRarities } from './evidence.ts';
import { createFeatureSpace } from './feature-space.ts';
import type { Head } from './head.ts';
import type { Model } from './model.ts';
import { packSections, readSections, type SectionReader, type Section } from './sections.ts';
import { createTagSpace, type Base } from './tag-space.ts';

/** Grows when a section changes its meaning. */
const format = 3;

/** The bytes of a fitted model. */
export function packModel(model: Model): Uint8Array<ArrayBuffer> {
  return packSections(modelSections(model));
}

/** The sections of a fitted model, to be put into a file beside others. */
export function modelSections({
  space,
  tags,
  association,
  head,
  ranker,
  together,
  secondRanker,
  threshold,
  farBelow,
}: Model): Map<string, Section> {
  const { rows, featureCounts, tagCounts } = association;
  return new Map<string, Section>([
    ['format', Uint32Array.of(format, rows)],
    ['tags', tags.names.join('\n')],
    ['feature hashes', space.hashes],
    ['feature rarity', space.rarity],
    ['feature counts', featureCounts],
    ['tag counts', tagCounts],
    ...packCounts('pair', association),
    ...packCounts('together', together),
    ['head bias', head.bias],
    ['head vector tags', head.vectorTags],
    ...packRows('head vector', head.byVector, startsOfRows(head)),
    ['head starts', head.starts],
    ['head tags', head.tagIds],
    ...packRows('head weights', head.weights, head.starts),
    ['ranker', Float64Array.of(threshold, farBelow, ranker.bias, ...ranker.weights)],
    ['second ranker', Float64Array.of(secondRanker.bias, ...secondRanker.weights)],
  ]);
}

function packCounts(name: string, { starts, tagIds, counts }: Association): readonly (readonly [string, Section])[] {
  return [
    [`${name} starts`, starts],
    [`${name} tags`, tagIds],
    [`${name} counts`, counts],
  ];
}

function readCounts(sections: SectionReader, name: string): Pick<Association, 'starts' | 'tagIds' | 'counts'> {
  return {
    starts: sections.numbers(`${name} starts`, 'u32'),
    tagIds: sections.numbers(`${name} tags`, 'u16'),
    counts: sections.numbers(`${name} counts`, 'u16'),
  };
}

const steps = 127;

/** Numbers in rows of their own size, [starts[r], starts[r + 1]), as int8 and one scale a row. */
function packRows(name: string, values: Float32Array, starts: Uint32Array): readonly (readonly [string, Section])[] {
  const rows = new Int8Array(values.length);
  const scales = new Float32Array(starts.length - 1);
  for (const row of scales.keys()) {
    const [from = 0, to = 0] = starts.subarray(row, row + 2);
    const most = values.subarray(from, to).reduce((best, value) => Math.max(best, Math.abs(value)), 0);
    scales[row] = most / steps;
    for (let at = from; at < to; at++) rows[at] = most === 0 ? 0 : Math.round(((values[at] ?? 0) * steps) / most);
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

/** A fitted model out of its bytes. Throws an Error where another version wrote them. */
export function openModel(file: Uint8Array, base: Base): Model {
  return readModel(readSections(file), base);
}

/** A fitted model out of the sections of a file. */
export function readModel(sections: SectionReader, base: Base): Model {
  const [version, rows = 0] = sections.numbers('format', 'u32');
  if (version !== format) throw new Error(`This tagger was kept by another version of the studio (format ${version}).`);
  const tags = createTagSpace(base, sections.text('tags').split('\n'));
  const space = createFeatureSpace(
    sections.numbers('feature hashes', 'u32'),
    sections.numbers('feature rarity', 'f32'),
  );
  const vectorTags = sections.numbers('head vector tags', 'u16');
  const headStarts = sections.numbers('head starts', 'u32');
  const [threshold = 0, farBelow = 0, bias = 0, ...weights] = sections.numbers('ranker', 'f64');
  const [secondBias = 0, ...secondWeights] = sections.numbers('second ranker', 'f64');
  const tagCounts = sections.numbers('tag counts', 'u16');
  return {
    table: base.table,
    lexicon: base.lexicon,
    space,
    tags,
    tagRarity: tagRarities(tags, space),
    association: {
      rows,
      featureCounts: sections.numbers('feature counts', 'u16'),
      tagCounts,
      ...readCounts(sections, 'pair'),
    },
    together: { rows, featureCounts: tagCounts, tagCounts, ...readCounts(sections, 'together') },
    head: {
      tags: tags.names.length,
      bias: sections.numbers('head bias', 'f32'),
      vectorTags,
      byVector: readRows(sections, 'head vector', evenStarts(vectorTags.length, base.table.dimensions)),
      starts: headStarts,
      tagIds: sections.numbers('head tags', 'u16'),
      weights: readRows(sections, 'head weights', headStarts),
    },
    ranker: { bias, weights: Float64Array.from(weights) },
    secondRanker: { bias: secondBias, weights: Float64Array.from(secondWeights) },
    threshold,
    farBelow,
  };
}
