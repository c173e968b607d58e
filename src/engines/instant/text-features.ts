/** What is counted in a text: stems and pairs of stems, how its sentences begin, its shapes, and the hand-written cues found in it. */
import { hashText, joinHashes } from './hash.ts';
import type { Lexicon } from './lexicon.ts';
import type { Matches } from './match.ts';
import { placeWeight } from './place.ts';

/** Words come from the text alone, signals from hand-written knowledge: each block is normalised by itself. */
export interface RawFeatures {
  /** Hash of the feature -> how much it counts. */
  readonly words: ReadonlyMap<number, number>;
  readonly signals: ReadonlyMap<number, number>;
}

const pairKind = hashText('pair');
const openingKind = hashText('opening');
const cueKind = hashText('cue');
const shapeKind = hashText('shape');
const lengthKind = hashText('length');

/** Sentences whose first words count as an opening: requests stand there. */
const openings = 4;

/** Features of a text by its matches. */
export function countFeatures(matches: Matches, lexicon: Lexicon): RawFeatures {
  return { words: countWords(matches), signals: countSignals(matches, lexicon) };
}

function countWords({ words }: Matches): Map<number, number> {
  const counts = new Map<number, number>();
  const { hashes, apart, sentence } = words;
  let opened = 0;
  let before = 0;
  for (let index = 0; index < hashes.length; index++) {
    const hash = hashes[index] ?? 0;
    const weight = placeWeight(index, hashes.length);
    add(counts, hash, weight);
    if (apart[index] === false) add(counts, joinHashes(joinHashes(pairKind, before), hash), weight);
    if (sentence[index] === index && opened < openings) {
      opened += 1;
      add(counts, joinHashes(openingKind, hash), 1);
    }
    before = hash;
  }
  return counts;
}

function countSignals({ words, shapes, evidence }: Matches, lexicon: Lexicon): Map<number, number> {
  const counts = new Map<number, number>();
  for (const { tag, weight } of evidence) add(counts, hashText(lexicon.tags[tag] ?? '', cueKind), weight);
  for (const shape of shapes) add(counts, joinHashes(shapeKind, shape), 1);
  add(counts, joinHashes(lengthKind, Math.round(2 * Math.log2(1 + words.stems.length))), 1);
  return counts;
}

function add(counts: Map<number, number>, hash: number, weight: number): void {
  counts.set(hash, (counts.get(hash) ?? 0) + weight);
}
