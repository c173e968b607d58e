/** Fits head and ranker on labelled texts: in Node for the shipped model, in a worker to adapt it. */
import { fitLogistic, type LogisticModel, type LogisticRows } from '../../core/learning/logistic.ts';
import { fitPerceptron } from '../../core/learning/perceptron.ts';
import { within, type Steps } from '../../core/learning/steps.ts';
import { stemOfTag } from '../../core/metrics/tag-stems.ts';
import { countAssociation, countGroup, countWithout, type Association } from './association.ts';
import { chooseCandidates } from './candidates.ts';
import { countCues, countCuesOfGroup, noCueCounts } from './cue-counts.ts';
import { gatherEvidence, tagRarities, type LeftOut, type Sources } from './evidence.ts';
import { findFeatureSpace, placeFeatures } from './feature-space.ts';
import { fitHead, type FittedHead } from './fit-head.ts';
import { groupsOf } from './groups.ts';
import { headSettings, type LabelledRow } from './head.ts';
import { findFinals, rankFinals, secondColumns, type Judged, type Model, type TagRows } from './model.ts';
import { pairColumns, pairFeatures } from './pair-features.ts';
import { pairsOf } from './pairs.ts';
import { readText, type Reading } from './reading.ts';
import { countTogether, countTogetherOfGroup } from './second-look.ts';
import { createTagSpace, type Base, type TagSpace } from './tag-space.ts';
import { bestThreshold } from './threshold.ts';

/** A labelled text. Rows of one group (an author, a file) are left out together. */
export interface LabelledText {
  readonly text: string;
  readonly tags: readonly string[];
  readonly group: string;
  /** Its vector where it is known better than by the table: shipped rows were tuned on, their own would be too good. */
  readonly vector?: Float32Array;
  /** How much it counts for the rankers; 1 where it is missing. */
  readonly weight?: number;
  /** The model to start from has learned from it: its cues are counted there (with those of its group that are not at hand). */
  readonly known?: boolean;
}

type Row = LabelledRow & { readonly reading: Reading; readonly weight: number };

type Before = Pick<Model, 'ranker' | 'secondRanker' | 'cueCounts'>;

/** A model of the rows; the vocabulary is widened by their tags. `before`: a model of much the same rows, to start from. */
export function* fitModel(
  texts: readonly LabelledText[],
  base: Base,
  before: Before | null = null,
): Steps<{ readonly model: Model; readonly judgedRows: readonly (readonly Judged[])[] }> {
  const { rows, sources } = yield* within(0, 0.15, readRows(texts, base, before));
  const sizes = { tags: sources.tags.names.length, features: sources.space.hashes.length };
  const fitted = yield* within(0.15, 0.7, fitHead(rows, sizes, headSettings));
  const pairs = yield* within(0.7, 0.88, collectPairs(rows, fitted, sources));
  const ranker = yield* within(0.88, 0.92, fitLogistic(judgements(pairs, rows, pairColumns.length), before?.ranker));
  const together = countTogether(rows, sizes.tags);
  const finals = findFinalsOfAll(pairs, rows, ranker, together);
  const judgedFinals = judgements(finals, rows, secondColumns);
  const secondRanker = yield* within(0.92, 1, fitPerceptron(judgedFinals, networkSeed, before?.secondRanker));
  const judgedRows = finals.map((final) => rankFinals(final, secondRanker));
  const threshold = bestThreshold(judgedRows.map((judged, row) => ({ judged, tags: rows[row]?.tags ?? [] })));
  const farBelow = quantile(
    judgedRows.map((judged) => judged[0]?.probability ?? 0),
    farShare,
  );
  const model = { ...sources, head: fitted.head, ranker, together, secondRanker, threshold, farBelow };
  return { model, judgedRows };
}

/** A seed: the same rows make the same network. */
const networkSeed = 1;

/** Of the labelled rows, their evidence gathered without their group, so many count as far from the others. */
const farShare = 0.05;

function quantile(values: readonly number[], share: number): number {
  return values.toSorted((a, b) => a - b)[Math.floor(values.length * share)] ?? 0;
}

function* readRows(
  texts: readonly LabelledText[],
  base: Base,
  before: Before | null,
): Steps<{ rows: readonly Row[]; sources: Sources }> {
  const readings: Reading[] = [];
  for (const [index, { text, vector }] of texts.entries()) {
    if (index % 64 === 0) yield index / texts.length;
    const reading = readText(text, base.table, base.lexicon);
    readings.push(vector === undefined ? reading : { ...reading, vector });
  }
  const space = findFeatureSpace(readings.map(({ raw }) => raw));
  const tags = createTagSpace(
    base,
    texts.flatMap((row) => row.tags),
  );
  const groups = new Map<string, number>();
  const rows = texts.map(({ group, tags: labels, weight = 1 }, index): Row => {
    const reading = readings[index];
    if (reading === undefined) throw new Error('A labelled text was not read.');
    const number = groups.get(group) ?? groups.size;
    groups.set(group, number);
    const features = placeFeatures(reading.raw, space);
    return { reading, vector: reading.vector, features, tags: idsOf(labels, tags), group: number, weight };
  });
  const sizes = { tags: tags.names.length, features: space.hashes.length };
  const association = countAssociation(rows, sizes);
  return {
    rows,
    sources: {
      table: base.table,
      lexicon: base.lexicon,
      space,
      tags,
      association,
      cueCounts: countCues(
        rows.filter((_, index) => before === null || texts[index]?.known !== true),
        tags.ofCue,
        before?.cueCounts ?? noCueCounts(base.lexicon.cues.tags.length),
      ),
      tagRarity: tagRarities(tags, space),
    },
  };
}

/** Ids of tags, without repetition; tags that are not in the space are left out. */
export function idsOf(names: readonly string[], { byStem }: TagSpace): readonly number[] {
  return [...new Set(names.map((name) => byStem.get(stemOfTag(name))).filter((id) => id !== undefined))];
}

/** Candidates of every row, judged as if the row's group had never been seen. */
function* collectPairs(rows: readonly Row[], fitted: FittedHead, sources: Sources): Steps<readonly TagRows[]> {
  const found: TagRows[] = [];
  let done = 0;
  for (const members of groupsOf(rows)) {
    yield done / Math.max(1, rows.length);
    const own = rowsAt(rows, members);
    const cues = countCuesOfGroup(own, sources.tags.ofCue);
    const left = { counts: countGroup(own, sources.tags.names.length), cues };
    for (const index of members) {
      const row = rows[index];
      if (row === undefined) continue;
      found[index] = judgePairs(row, fitted.leftOut(index), sources, left);
    }
    done += members.length;
  }
  return found;
}

function rowsAt(rows: readonly Row[], places: readonly number[]): readonly Row[] {
  return places.flatMap((place) => rows[place] ?? []);
}

function judgePairs(row: Row, head: Float32Array, sources: Sources, left: LeftOut): TagRows {
  const evidence = gatherEvidence(row.reading, row.features, head, sources, left);
  // A tag that the left-out group alone has would not be there without it.
  function known(tag: number): boolean {
    return tag < sources.tags.ofVocabulary || countWithout(sources.association.tagCounts, tag, left.counts.tags) > 0;
  }
  const candidates = chooseCandidates(evidence, known);
  return { candidates: candidates.ids, values: pairFeatures(pairsOf(candidates, evidence, sources, left.counts)) };
}

/** What a second look sees of every row, its group left out again. */
function findFinalsOfAll(
  pairs: readonly TagRows[],
  rows: readonly Row[],
  ranker: LogisticModel,
  together: Association,
): readonly TagRows[] {
  const found: TagRows[] = [];
  for (const members of groupsOf(rows)) {
    const left = countTogetherOfGroup(rowsAt(rows, members), together.tagCounts.length);
    for (const index of members) {
      const first = pairs[index];
      if (first !== undefined) found[index] = findFinals(first, ranker, together, left);
    }
  }
  return found;
}

/** What a ranker learns from: does the row have the tag? */
function judgements(found: readonly TagRows[], rows: readonly Row[], columns: number): LogisticRows {
  const total = found.reduce((sum, { candidates }) => sum + candidates.length, 0);
  const values = new Float32Array(total * columns);
  const labels = new Uint8Array(total);
  const counts = new Float32Array(total);
  let at = 0;
  for (const [index, pairs] of found.entries()) {
    values.set(pairs.values, at * columns);
    const own = new Set(rows[index]?.tags);
    for (const tag of pairs.candidates) {
      labels[at] = own.has(tag) ? 1 : 0;
      counts[at] = rows[index]?.weight ?? 1;
      at += 1;
    }
  }
  return { values, labels, counts, columns };
}
