/** What speaks for each tag in a text, from all sides: one dense array of numbers a source. */
import { addAt, dotAt } from '../../core/learning/vectors.ts';
import { supportOf, type Association, type GroupCounts } from './association.ts';
import { scoreCues } from './cue-scores.ts';
import { embedUnit, type EmbeddingTable } from './embedding.ts';
import type { FeatureSpace, SparseFeatures } from './feature-space.ts';
import type { Lexicon } from './lexicon.ts';
import type { Reading } from './reading.ts';
import type { TagSpace } from './tag-space.ts';
import { stemHash } from './text-features.ts';

/** What evidence is drawn from besides the head. */
export interface Sources {
  readonly table: EmbeddingTable;
  readonly lexicon: Lexicon;
  readonly space: FeatureSpace;
  readonly tags: TagSpace;
  readonly association: Association;
}

/** A word of the text by its vector, and how rare it is. */
interface KeyWord {
  readonly vector: Float32Array;
  readonly rarity: number;
}

export interface Evidence {
  readonly head: Float32Array;
  /** Cosine of text and tag. */
  readonly near: Float32Array;
  /** Share of the tag's stems that occur in the text, by rarity. */
  readonly named: Float32Array;
  readonly share: Float32Array;
  readonly mean: Float32Array;
  /** Sum of the hand-written cues found. */
  readonly cued: Float32Array;
  readonly keyWords: readonly KeyWord[];
}

const mostKeyWords = 12;

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
    near: cosines(reading.vector, tags.vectors),
    named: nameShares(reading, sources),
    ...supportOf(features, association, left),
    cued: scoreCues(reading.matches, lexicon, tags),
    keyWords: findKeyWords(reading, sources),
  };
}

function cosines(vector: Float32Array, rows: Float32Array): Float32Array {
  const size = vector.length;
  return new Float32Array(rows.length / size).map((_, row) => dotAt(vector, rows, row * size));
}

/** Rarity of a stem that no training row has twice. */
const unseenRarity = 8;

function rarityOf(hash: number, space: FeatureSpace): number {
  const id = space.ids.get(hash);
  return id === undefined ? unseenRarity : (space.rarity[id] ?? unseenRarity);
}

function nameShares({ matches }: Reading, { tags, space }: Sources): Float32Array {
  const named = new Float32Array(tags.names.length);
  for (const stem of new Set(matches.words.stems)) {
    const hash = stemHash(stem);
    const found = tags.byPart.get(hash);
    if (found === undefined) continue;
    const rarity = rarityOf(hash, space);
    for (const tag of found) addAt(named, tag, rarity / totalRarity(tag, tags, space));
  }
  return named;
}

function totalRarity(tag: number, tags: TagSpace, space: FeatureSpace): number {
  let sum = 0;
  for (const hash of tags.stems[tag] ?? []) sum += rarityOf(hash, space);
  return sum;
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
    .map(([index, rarity]) => ({ vector: embedUnit(text, words, index, table), rarity: rarity / unseenRarity }));
}

/** The nearest of the key words to a tag: cosine times rarity. */
export function nearestWord(keyWords: readonly KeyWord[], tag: number, { vectors }: TagSpace): number {
  let best = 0;
  for (const { vector, rarity } of keyWords)
    best = Math.max(best, dotAt(vector, vectors, tag * vector.length) * rarity);
  return best;
}
