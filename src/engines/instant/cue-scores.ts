/** The hand-written cues of a text, summed up for the tags of the model that mean the same. */
import { addAt, reusedZeros } from '../../core/learning/vectors.ts';
import type { Lexicon } from './lexicon.ts';
import type { Evidence, Matches } from './match.ts';
import type { TagSpace } from './tag-space.ts';

/** Each further cue of a tag adds less: the n-th counts this to the power of n. */
const repeat = 0.6;
/** What a tag passes on to its wider tag. */
const fieldShare = 0.55;

/** Sum of cues for all tags, until the next call; 0 where nothing was found. Two tags of the vocabulary that mean the same add up. */
export function scoreCues(
  matches: Matches,
  lexicon: Lexicon,
  { names, ofCue }: Pick<TagSpace, 'names' | 'ofCue'>,
): Float32Array {
  const scores = reusedZeros('cues', names.length);
  for (const [cueTag, sum] of sumEvidence(matches.evidence, lexicon)) {
    const tag = ofCue[cueTag] ?? -1;
    if (tag >= 0) addAt(scores, tag, sum);
  }
  return scores;
}

/** Weight of each tag: its own cues, and a share of the strongest narrower tag. */
function sumEvidence(evidence: readonly Evidence[], lexicon: Lexicon): ReadonlyMap<number, number> {
  const weights = new Map<number, number[]>();
  for (const { tag, weight } of evidence) {
    const list = weights.get(tag);
    if (list === undefined) weights.set(tag, [weight]);
    else list.push(weight);
  }
  const passedOn = new Map<number, number>();
  for (const [tag, list] of weights) {
    const field = lexicon.fields[tag] ?? -1;
    if (field >= 0) passedOn.set(field, Math.max(passedOn.get(field) ?? 0, fieldShare * fade(list)));
  }
  for (const [field, weight] of passedOn) weights.set(field, [...(weights.get(field) ?? []), weight]);
  return new Map(Array.from(weights, ([tag, list]) => [tag, fade(list)]));
}

function fade(weights: readonly number[]): number {
  let sum = 0;
  let share = 1;
  for (const weight of weights.toSorted((a, b) => b - a)) {
    sum += weight * share;
    share *= repeat;
  }
  return sum;
}
