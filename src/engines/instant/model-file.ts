/** A fitted model as bytes, without what it was fitted on and without the embedding table: both come with the studio. */
import { tagRarities } from './evidence.ts';
import { createFeatureSpace } from './feature-space.ts';
import type { Model } from './model.ts';
import { packSections, readSections, type SectionReader, type Section } from './sections.ts';
import { createTagSpace, type Base } from './tag-space.ts';

/** Grows when a section changes its meaning. */
const format = 1;

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
    ['pair starts', association.starts],
    ['pair tags', association.tagIds],
    ['pair counts', association.counts],
    ['head bias', head.bias],
    ['head vector tags', head.vectorTags],
    ['head vector', shrink(head.byVector)],
    ['head vector scale', Float32Array.of(scaleOf(head.byVector))],
    ['head starts', head.starts],
    ['head tags', head.tagIds],
    ['head weights', shrink(head.weights)],
    ['head scale', Float32Array.of(scaleOf(head.weights))],
    ['ranker', Float64Array.of(threshold, farBelow, ranker.bias, ...ranker.weights)],
  ]);
}

/** The weight that one step of 16 bits stands for. */
function scaleOf(weights: Float32Array): number {
  return weights.reduce((most, weight) => Math.max(most, Math.abs(weight)), 1e-9) / 32_767;
}

function shrink(weights: Float32Array): Int16Array {
  const scale = scaleOf(weights);
  return Int16Array.from(weights, (weight) => Math.round(weight / scale));
}

function grow(steps: Int16Array, [scale = 0]: Float32Array): Float32Array {
  return Float32Array.from(steps, (step) => step * scale);
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
  const [threshold = 0, farBelow = 0, bias = 0, ...weights] = sections.numbers('ranker', 'f64');
  return {
    table: base.table,
    lexicon: base.lexicon,
    space,
    tags,
    tagRarity: tagRarities(tags, space),
    association: {
      rows,
      featureCounts: sections.numbers('feature counts', 'u16'),
      tagCounts: sections.numbers('tag counts', 'u16'),
      starts: sections.numbers('pair starts', 'u32'),
      tagIds: sections.numbers('pair tags', 'u16'),
      counts: sections.numbers('pair counts', 'u16'),
    },
    head: {
      tags: tags.names.length,
      bias: sections.numbers('head bias', 'f32'),
      vectorTags: sections.numbers('head vector tags', 'u16'),
      byVector: grow(sections.numbers('head vector', 'i16'), sections.numbers('head vector scale', 'f32')),
      starts: sections.numbers('head starts', 'u32'),
      tagIds: sections.numbers('head tags', 'u16'),
      weights: grow(sections.numbers('head weights', 'i16'), sections.numbers('head scale', 'f32')),
    },
    ranker: { bias, weights: Float64Array.from(weights) },
    threshold,
    farBelow,
  };
}
