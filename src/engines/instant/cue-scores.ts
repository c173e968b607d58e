/** The hand-written cues of a text, summed up for the tags of the model that mean the same. */
import type { Lexicon } from './lexicon.ts';
import type { Matches } from './match.ts';
import { sumEvidence } from './score.ts';
import type { TagSpace } from './tag-space.ts';

/** Sum of cues for all tags; 0 where nothing was found. */
export function scoreCues(matches: Matches, lexicon: Lexicon, tags: TagSpace): Float32Array {
  const scores = new Float32Array(tags.names.length);
  for (const [cueTag, sum] of sumEvidence(matches.evidence, lexicon)) {
    const tag = tags.ofCue[cueTag] ?? -1;
    if (tag >= 0) scores[tag] = Math.max(scores[tag] ?? 0, sum);
  }
  return scores;
}
