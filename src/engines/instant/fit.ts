/** Fits head and ranker on labelled texts: in Node for the shipped model, in a worker to adapt it. */
import { fitLogistic } from '../../core/learning/logistic.ts';
import { within, type Steps } from '../../core/learning/steps.ts';
import { stemOfTag } from '../../core/metrics/tag-stems.ts';
import { countAssociation, countGroup, type GroupCounts } from './association.ts';
import { chooseCandidates } from './candidates.ts';
import type { EmbeddingTable } from './embedding.ts';
import { gatherEvidence, type Sources } from './evidence.ts';
import { findFeatureSpace, placeFeatures } from './feature-space.ts';
import { fitHead, groupsOf, headSettings, type FittedHead, type HeadSettings, type LabelledRow } from './head.ts';
import type { Lexicon } from './lexicon.ts';
import { rankPairs, type Judged, type Model } from './model.ts';
import { pairColumns, pairFeatures } from './pair-features.ts';
import { readText, type Reading } from './reading.ts';
import { createTagSpace, type TagSpace } from './tag-space.ts';
import { bestThreshold } from './threshold.ts';

/** A labelled text. Rows of one group (an author, a file) are left out together. */
export interface LabelledText {
  readonly text: string;
  readonly tags: readonly string[];
  readonly group: string;
}

/** What a fit starts from and never changes. */
export interface Base {
  readonly table: EmbeddingTable;
  readonly lexicon: Lexicon;
  /** Tags that can be given even where no row has them. */
  readonly vocabulary: readonly string[];
}

type Row = LabelledRow & { readonly reading: Reading };

/** A model of the rows; the vocabulary is widened by their tags. */
export function* fitModel(
  texts: readonly LabelledText[],
  base: Base,
  settings: HeadSettings = headSettings,
): Steps<{ readonly model: Model; readonly judgedRows: readonly (readonly Judged[])[] }> {
  const { rows, sources } = yield* within(0, 0.15, readRows(texts, base));
  const sizes = { tags: sources.tags.names.length, features: sources.space.hashes.length };
  const fitted = yield* within(0.15, 0.7, fitHead(rows, sizes, settings));
  const pairs = yield* within(0.7, 0.9, collectPairs(rows, fitted, sources));
  const ranker = yield* within(0.9, 1, fitLogistic(pairs.values, pairs.labels, pairColumns.length));
  const judgedRows = pairs.rows.map(({ candidates, values }) => rankPairs(candidates, values, ranker));
  const threshold = bestThreshold(judgedRows.map((judged, row) => ({ judged, tags: rows[row]?.tags ?? [] })));
  return { model: { ...sources, head: fitted.head, ranker, threshold }, judgedRows };
}

function* readRows(texts: readonly LabelledText[], base: Base): Steps<{ rows: readonly Row[]; sources: Sources }> {
  const readings: Reading[] = [];
  for (const [index, { text }] of texts.entries()) {
    if (index % 64 === 0) yield index / texts.length;
    readings.push(readText(text, base.table, base.lexicon));
  }
  const space = findFeatureSpace(readings.map(({ raw }) => raw));
  const tags = createTagSpace([...base.vocabulary, ...texts.flatMap((row) => row.tags)], base.table, base.lexicon);
  const groups = new Map<string, number>();
  const rows = texts.map(({ group, tags: labels }, index): Row => {
    const reading = readings[index];
    if (reading === undefined) throw new Error('A labelled text was not read.');
    const number = groups.get(group) ?? groups.size;
    groups.set(group, number);
    const features = placeFeatures(reading.raw, space);
    return { reading, vector: reading.vector, features, tags: idsOf(labels, tags), group: number };
  });
  const sizes = { tags: tags.names.length, features: space.hashes.length };
  const association = countAssociation(rows, sizes);
  return { rows, sources: { table: base.table, lexicon: base.lexicon, space, tags, association } };
}

/** Ids of tags, without repetition; tags that are not in the space are left out. */
export function idsOf(names: readonly string[], { byStem }: TagSpace): readonly number[] {
  return [...new Set(names.map((name) => byStem.get(stemOfTag(name))).filter((id) => id !== undefined))];
}

interface Pairs {
  readonly values: Float32Array;
  readonly labels: Uint8Array;
  readonly rows: readonly { readonly candidates: readonly number[]; readonly values: Float32Array }[];
}

/** Candidates of every row, judged as if the row's group had never been seen. */
function* collectPairs(rows: readonly Row[], fitted: FittedHead, sources: Sources): Steps<Pairs> {
  const found: { candidates: readonly number[]; values: Float32Array }[] = [];
  let total = 0;
  for (const members of groupsOf(rows)) {
    yield total / Math.max(1, rows.length * 64);
    const left = countGroup(
      members.flatMap((row) => rows[row] ?? []),
      sources.tags.names.length,
    );
    for (const index of members) {
      const row = rows[index];
      if (row === undefined) continue;
      const pairs = pairsOf(row, fitted.leftOut(index), sources, left);
      found[index] = pairs;
      total += pairs.candidates.length;
    }
  }
  return joinPairs(found, rows, total);
}

function pairsOf(row: Row, head: Float32Array, sources: Sources, left: GroupCounts) {
  const evidence = gatherEvidence(row.reading, row.features, head, sources, left);
  const candidates = chooseCandidates(evidence);
  return { candidates, values: pairFeatures(candidates, evidence, sources, left) };
}

function joinPairs(found: Pairs['rows'], rows: readonly Row[], total: number): Pairs {
  const values = new Float32Array(total * pairColumns.length);
  const labels = new Uint8Array(total);
  let at = 0;
  for (const [index, pairs] of found.entries()) {
    values.set(pairs.values, at * pairColumns.length);
    const own = new Set(rows[index]?.tags);
    for (const tag of pairs.candidates) {
      labels[at] = own.has(tag) ? 1 : 0;
      at += 1;
    }
  }
  return { values, labels, rows: found };
}
