/** All that is found in a text before any tag is thought of. Training rows and texts to tag are read alike. */
import { embed, type EmbeddingTable } from './embedding.ts';
import type { Lexicon } from './lexicon.ts';
import { matchCues, type Matches } from './match.ts';
import { countFeatures, type RawFeatures } from './text-features.ts';

export interface Reading {
  readonly text: string;
  readonly matches: Matches;
  readonly raw: RawFeatures;
  /** Of length 1; zero where no token is known. */
  readonly vector: Float32Array;
  /** Share of the words that have a token, 0..1. */
  readonly known: number;
}

/** Reads a text. */
export function readText(text: string, table: EmbeddingTable, lexicon: Lexicon): Reading {
  const matches = matchCues(text, lexicon);
  const { vector, known } = embed(text, matches.words, table);
  const raw = countFeatures(matches, lexicon);
  return { text, matches, raw, vector, known: known / Math.max(1, matches.words.stems.length) };
}
