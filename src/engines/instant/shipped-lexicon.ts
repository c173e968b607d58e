/** The hand-written cues as the model was fitted with them. */
import { buildLexicon, type Lexicon } from './lexicon.ts';
import { readVocabulary } from './vocabulary.ts';
import { vocabularySources } from './vocabulary/sources.ts';

/** Builds the lexicon of the shipped vocabulary. */
export function shippedLexicon(): Lexicon {
  return buildLexicon(readVocabulary(vocabularySources));
}
