/** What speaks for each tag in a text, from all sides: one dense array of numbers a source. */
import { multiplyRows } from '../../core/learning/multiply-rows.ts';
import { addAt, addScaled, dotAt, dotBetween, reusedZeros, topIndices } from '../../core/learning/vectors.ts';
import { noGroup, supportOf, type Association, type GroupCounts } from './association.ts';
import { precisionOf, type CueCounts, type GroupCues } from './cue-counts.ts';
import { scoreCues, type CueScores } from './cue-scores.ts';
import { embedUnit, type EmbeddingTable } from './embedding.ts';
import type { FeatureSpace, SparseFeatures } from './feature-space.ts';
import { strengthOf, type Lexicon } from './lexicon.ts';
import type { TextWords } from './name-in-text.ts';
import type { Reading } from './reading.ts';
import { coarseSize, type TagSpace } from './tag-space.ts';

/** What evidence is drawn from besides the head. */
export interface Sources {
  readonly table: EmbeddingTable;
  readonly lexicon: Lexicon;
  readonly space: FeatureSpace;
  readonly tags: TagSpace;
  readonly association: Association;
  readonly cueCounts: CueCounts;
  /** For each tag the rarity of all its stems together. */
  readonly tagRarity: Float32Array;
}

/** The rarest words of the text: coarse vectors, row-major, each as long as the word is rare. */
export type KeyWords = Float32Array;

export interface Evidence {
  readonly head: Float32Array;
  /** Tags whose vectors are nearest to that of the text. */
  readonly nearest: readonly number[];
  /** Cosine of the text and a tag. */
  readonly nearness: (tag: number) => number;
  /** Share of the tag's stems that occur in the text, by rarity. */
  readonly named: Float32Array;
  readonly share: Float32Array;
  readonly mean: Float32Array;
  readonly cues: CueScores;
  readonly words: TextWords;
  readonly keyWords: KeyWords;
}

const mostKeyWords = 10;

/** What the rows of a group say, to be taken away where it is left out. */
export interface LeftOut {
  readonly counts: GroupCounts;
  readonly cues: GroupCues;
}

export const nothingLeftOut: LeftOut = { counts: noGroup, cues: new Map() };

/** Evidence for all tags; `head` are the head's scores. */
export function gatherEvidence(
  reading: Reading,
  features: SparseFeatures,
  head: Float32Array,
  sources: Sources,
  left: LeftOut,
): Evidence {
  const { tags, lexicon, association, space } = sources;
  const words = wordsOf(reading, space);
  return {
    head,
    nearest: findNearest(reading.vector, tags),
    nearness: (tag) => dotAt(reading.vector, tags.vectors, tag * reading.vector.length),
    named: nameShares(words, sources),
    ...supportOf(features, association, left.counts),
    cues: scoreCues(reading.matches, lexicon, tags, (cue) =>
      precisionOf(cue, strengthOf(cue, lexicon), sources.cueCounts, left.cues),
    ),
    words,
    keyWords: findKeyWords(reading, words, sources),
  };
}

const byCoarse = 48;
const byNearness = 16;

function findNearest(vector: Float32Array, { vectors, coarse, names }: TagSpace): readonly number[] {
  const front = vector.subarray(0, coarseSize);
  const rough = reusedZeros('rough', names.length);
  multiplyRows(coarse, front, rough);
  const near = topIndices(rough, byCoarse, 0);
  const exact = Float32Array.from(near, (tag) => dotAt(vector, vectors, tag * vector.length));
  return topIndices(exact, byNearness, 0).map((index) => near[index] ?? 0);
}

/** How rare a stem is among the labelled rows. */
export function rarityOf(hash: number, { ids, rarity, unseenRarity }: FeatureSpace): number {
  const id = ids.get(hash);
  return id === undefined ? unseenRarity : (rarity[id] ?? unseenRarity);
}

/** The units of a text by their hashes. */
function wordsOf({ matches }: Reading, space: FeatureSpace): TextWords {
  const { hashes } = matches.words;
  const firsts = new Map<number, number>();
  for (const [unit, hash] of hashes.entries()) if (!firsts.has(hash)) firsts.set(hash, unit);
  return { hashes, firsts, rarity: (hash) => rarityOf(hash, space), cues: matches.evidence.length };
}

function nameShares({ firsts, rarity }: TextWords, { tags, tagRarity }: Sources): Float32Array {
  const named = reusedZeros('named', tags.names.length);
  for (const hash of firsts.keys()) {
    const found = tags.byPart.get(hash);
    if (found === undefined) continue;
    const share = rarity(hash);
    for (const tag of found) addAt(named, tag, share / (tagRarity[tag] ?? 1));
  }
  return named;
}

/** For each tag the rarity of all its stems together. */
export function tagRarities({ stems }: TagSpace, space: FeatureSpace): Float32Array {
  return Float32Array.from(stems, (hashes) => hashes.reduce((sum, hash) => sum + rarityOf(hash, space), 0));
}

function findKeyWords({ text, matches }: Reading, { firsts, rarity }: TextWords, { table, space }: Sources): KeyWords {
  const found = Array.from(firsts, ([hash, unit]) => ({ unit, rarity: rarity(hash) }));
  const rarest = found.sort((a, b) => b.rarity - a.rarity || a.unit - b.unit).slice(0, mostKeyWords);
  const keyWords = new Float32Array(rarest.length * coarseSize);
  for (const [row, word] of rarest.entries()) {
    const line = keyWords.subarray(row * coarseSize, (row + 1) * coarseSize);
    addScaled(line, word.rarity / space.unseenRarity, embedUnit(text, matches.words, word.unit, table), 0);
  }
  return keyWords;
}

/** The nearest of the key words to a tag: scalar product of the coarse vectors, times the rarity of the word. */
export function nearestWord(keyWords: KeyWords, tag: number, { coarse }: TagSpace): number {
  const start = tag * coarseSize;
  let best = 0;
  for (let from = 0; from < keyWords.length; from += coarseSize) {
    best = Math.max(best, dotBetween(keyWords, from, coarse, start, coarseSize));
  }
  return best;
}
