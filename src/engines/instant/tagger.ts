/** The instant tagger: pure, the same answer on every machine. */
import type { Result, Tag } from '../../core/types.ts';
import type { Shipped } from './adapt.ts';
import { explainTags } from './explain.ts';
import { chooseTags, judgeText, type Model } from './model.ts';

export interface Tagger {
  tag(text: string): Result;
  /** Why these tags: one sentence a tag. */
  explain(text: string, tags: readonly Tag[]): string[];
  /** Every tag that can be given. */
  readonly tags: readonly string[];
}

/** Of a longer text only its beginning is read (UTF-16 code units): the time for one text stays bounded. */
export const longestText = 16_000;

/** What is given to a text without a word in any script. */
const wordless: readonly Tag[] = [{ tag: 'nonsense input', confidence: 0.3 }];

/** A tagger by a model; the labelled rows are only read for explanations. */
export function createTagger(model: Model, shipped: Pick<Shipped, 'rows'>): Tagger {
  return {
    tags: model.tags.names,
    tag: (text) => {
      const body = text.trimStart();
      if (body === '') return { status: 'empty-text', flags: [], tags: [] };
      const read = body.slice(0, longestText);
      const cut: Result['flags'] = read.length < body.length ? ['input-truncated'] : [];
      const { reading, judged } = judgeText(read, model);
      if (reading.matches.words.stems.length === 0) {
        return { status: 'tagged', flags: [...cut, 'far-from-known'], tags: wordless };
      }
      // Where no word has a vector, what is likely is only what is likely of any text.
      const far = reading.known === 0 || (judged[0]?.probability ?? 0) < model.farBelow;
      const tags = chooseTags(judged, model.threshold).map(({ tag, probability }): Tag => {
        return { tag: model.tags.names[tag] ?? '', confidence: shown(probability) };
      });
      return { status: 'tagged', flags: far ? [...cut, 'far-from-known'] : cut, tags };
    },
    explain: (text, tags) => explainTags(text.trimStart().slice(0, longestText), tags, model, shipped.rows),
  };
}

/** Two decimals; a tag that is given is never shown as impossible. */
function shown(probability: number): number {
  return Math.max(0.01, Math.round(probability * 100) / 100);
}
