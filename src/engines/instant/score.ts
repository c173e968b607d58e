/** From the cues of a text to its tags. */
import type { Tag } from '../../core/types.ts';
import type { Lexicon } from './lexicon.ts';
import type { Evidence, Matches } from './match.ts';

export const mostTags = 8;
/** Below it a tag is not given, unless no tag reaches it. */
export const leastConfidence = 0.45;
/** Nor is a tag that has less than this share of the best one's confidence. */
const leastShare = 0.75;
/** A wider field ("science") says something only where fewer than so many narrower tags are found. */
const enoughNarrow = 3;
/** Where nothing reaches that, at most two tags of at least this. */
export const leastHint = 0.3;
const mostHints = 2;

/** Each further cue of a tag adds less: the n-th counts this to the power of n. */
const repeat = 0.6;
/** The sum of cue weights that gives a confidence of one half. */
const half = 0.6;
/** What a tag passes on to its wider tag. */
const fieldShare = 0.55;

/** At most eight tags by falling confidence (ties by code unit order); never empty. */
export function scoreTags(text: string, matches: Matches, lexicon: Lexicon): readonly Tag[] {
  const sums = sumEvidence(matches.evidence, lexicon);
  const ranked = Array.from(sums, ([tag, sum]) => ({ tag: lexicon.tags[tag] ?? '', confidence: confidenceOf(sum) }))
    .filter(({ confidence }) => confidence >= leastHint)
    .sort((a, b) => b.confidence - a.confidence || (a.tag < b.tag ? -1 : 1));
  const best = ranked[0]?.confidence ?? 0;
  const sure = ranked.filter(({ confidence }) => confidence >= Math.max(leastConfidence, best * leastShare));
  if (sure.length > 0) return withoutIdleFields(sure, matches, lexicon).slice(0, mostTags);
  if (ranked.length > 0) return ranked.slice(0, mostHints);
  return guessTags(text, matches);
}

/** The tags without the wider fields that no cue of their own speaks for, except for as many as make three tags. */
function withoutIdleFields(ranked: readonly Tag[], matches: Matches, lexicon: Lexicon): readonly Tag[] {
  const spokenFor = new Set(matches.evidence.map(({ tag }) => lexicon.tags[tag]));
  let count = ranked.filter(({ tag }) => spokenFor.has(tag)).length;
  return ranked.filter(({ tag }) => {
    if (spokenFor.has(tag)) return true;
    count += 1;
    return count <= enoughNarrow;
  });
}

/** Weight of each tag: its own cues, and a share of the strongest narrower tag. */
export function sumEvidence(evidence: readonly Evidence[], lexicon: Lexicon): ReadonlyMap<number, number> {
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

function confidenceOf(sum: number): number {
  return Math.round((sum / (sum + half)) * 100) / 100;
}

/** What can be said of a text none of whose words is known: whether it asks or tells, and its script. */
function guessTags(text: string, { words }: Matches): readonly Tag[] {
  if (words.stems.length === 0) return [{ tag: 'unclear request', confidence: 0.3 }];
  const asks = /[?？؟]/.test(text);
  const intent: Tag = { tag: asks ? 'information request' : 'general request', confidence: asks ? 0.3 : 0.2 };
  const script = scripts.find(({ pattern }) => pattern.test(text));
  return script === undefined ? [intent] : [intent, { tag: script.tag, confidence: 0.15 }];
}

/** Scripts that one language writes. Han alone may also be Japanese, but hardly without any kana. */
const scripts: readonly { readonly tag: string; readonly pattern: RegExp }[] = [
  { tag: 'japanese language', pattern: /[\u3041-\u30fa]/ },
  { tag: 'korean language', pattern: /[\uac00-\ud7a3]/ },
  { tag: 'chinese language', pattern: /[\u4e00-\u9fff]/ },
];

/** Tags that are guessed and not in the vocabulary's lines. */
export const guessedTags: readonly string[] = [
  'unclear request',
  'information request',
  'general request',
  ...scripts.map(({ tag }) => tag),
];
