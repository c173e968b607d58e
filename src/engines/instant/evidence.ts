/** What speaks for each tag in a text, from all sides: one dense array of numbers a source. */
import { addAt, dotAt, reusedZeros, topIndices } from '../../core/learning/vectors.ts';
import { supportOf, type Association, type GroupCounts } from './association.ts';
import { scoreCues } from './cue-scores.ts';
import { embedUnit, type EmbeddingTable } from './embedding.ts';
import type { FeatureSpace, SparseFeatures } from './feature-space.ts';
import type { Lexicon } from './lexicon.ts';
import type { Reading } from './reading.ts';
import { coarseSize, type TagSpace } from './tag-space.ts';
import { stemHash } from './text-features.ts';

/** What evidence is drawn from besides the head. */
export interface Sources {
  readonly table: EmbeddingTable;
  readonly lexicon: Lexicon;
  readonly space: FeatureSpace;
  readonly tags: TagSpace;
  readonly association: Association;
  /** For each tag the rarity of all its stems together. */
  readonly tagRarity: Float32Array;
}

/** A word of the text by its coarse vector, and how rare it is. */
interface KeyWord {
  readonly vector: Float32Array;
  readonly rarity: number;
}

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
  /** Sum of the hand-written cues found. */
  readonly cued: Float32Array;
  readonly keyWords: readonly KeyWord[];
}

const mostKeyWords = 10;

/** Evidence for all tags; `head` are the head's scores. */
export function gatherEvidence(
  reading: Reading,
  features: SparseFeatures,
  head: Float32Array,
  sources: Sources,
  left: GroupCounts,
): Evidence {
  const { tags, lexicon, association } = sources;
  return {
    head,
    nearest: findNearest(reading.vector, tags),
    nearness: (tag) => dotAt(reading.vector, tags.vectors, tag * reading.vector.length),
    named: nameShares(reading, sources),
    ...supportOf(features, association, left),
    cued: scoreCues(reading.matches, lexicon, tags),
    keyWords: findKeyWords(reading, sources),
  };
}

const byCoarse = 48;
const byNearness = 16;

function findNearest(vector: Float32Array, { vectors, coarse, names }: TagSpace): readonly number[] {
  const front = vector.subarray(0, coarseSize);
  const rough = reusedZeros('rough', names.length);
  for (let tag = 0; tag < rough.length; tag++) rough[tag] = dotAt(front, coarse, tag * coarseSize);
  const near = topIndices(rough, byCoarse, 0);
  const exact = Float32Array.from(near, (tag) => dotAt(vector, vectors, tag * vector.length));
  return topIndices(exact, byNearness, 0).map((index) => near[index] ?? 0);
}

/** Rarity of a stem that no training row has twice. */
const unseenRarity = 8;

function rarityOf(hash: number, space: FeatureSpace): number {
  const id = space.ids.get(hash);
  return id === undefined ? unseenRarity : (space.rarity[id] ?? unseenRarity);
}

function nameShares({ matches }: Reading, { tags, space, tagRarity }: Sources): Float32Array {
  const named = reusedZeros('named', tags.names.length);
  for (const stem of new Set(matches.words.stems)) {
    const hash = stemHash(stem);
    const found = tags.byPart.get(hash);
    if (found === undefined) continue;
    const rarity = rarityOf(hash, space);
    for (const tag of found) addAt(named, tag, rarity / (tagRarity[tag] ?? 1));
  }
  return named;
}

/** For each tag the rarity of all its stems together. */
export function tagRarities({ stems }: TagSpace, space: FeatureSpace): Float32Array {
  return Float32Array.from(stems, (hashes) => hashes.reduce((sum, hash) => sum + rarityOf(hash, space), 0));
}

function findKeyWords({ text, matches: { words } }: Reading, { space, table }: Sources): readonly KeyWord[] {
  const rarities = new Map<number, number>();
  const seen = new Set<string>();
  for (const [index, stem] of words.stems.entries()) {
    if (seen.has(stem)) continue;
    seen.add(stem);
    rarities.set(index, Math.min(rarityOf(stemHash(stem), space), unseenRarity));
  }
  return [...rarities]
    .sort(([i, a], [j, b]) => b - a || i - j)
    .slice(0, mostKeyWords)
    .map(([index, rarity]) => ({
      vector: embedUnit(text, words, index, table).subarray(0, coarseSize),
      rarity: rarity / unseenRarity,
    }));
}

/** The nearest of the key words to a tag: scalar product of the coarse vectors times rarity. */
export function nearestWord(keyWords: readonly KeyWord[], tag: number, { coarse }: TagSpace): number {
  let best = 0;
  for (const { vector, rarity } of keyWords) best = Math.max(best, dotAt(vector, coarse, tag * coarseSize) * rarity);
  return best;
}
