/** The instant tagger: pure, the same answer on every machine. Loaded lazily, since it brings the vocabulary along. */
import type { Result, Tag } from '../../core/types.ts';
import { explainTags } from './explain.ts';
import { buildLexicon } from './lexicon.ts';
import { matchCues } from './match.ts';
import { guessedTags, scoreTags } from './score.ts';
import { readVocabulary } from './vocabulary.ts';
import { vocabularySources } from './vocabulary/sources.ts';

export interface Tagger {
  tag(text: string): Result;
  explain(text: string, tags: readonly Tag[]): string[];
  /** Every tag that can be given. */
  readonly tags: readonly string[];
}

/** Of a longer text only its beginning is read (UTF-16 code units): the time for one text stays bounded. */
export const longestText = 16_000;

/** Builds the tagger of the shipped vocabulary. */
export function createTagger(sources: readonly string[] = vocabularySources): Tagger {
  const lexicon = buildLexicon(readVocabulary(sources));
  return {
    tags: [...new Set([...lexicon.tags, ...guessedTags])],
    tag: (text) => {
      const body = text.trimStart();
      if (body === '') return { status: 'empty-text', flags: [], tags: [] };
      const read = body.slice(0, longestText);
      const flags: Result['flags'] = read.length < body.length ? ['input-truncated'] : [];
      return { status: 'tagged', flags, tags: scoreTags(read, matchCues(read, lexicon), lexicon) };
    },
    explain: (text, tags) => {
      const read = text.trimStart().slice(0, longestText);
      return explainTags(read, tags, matchCues(read, lexicon), lexicon);
    },
  };
}
