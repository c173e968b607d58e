/** The hand-written cues of a text, summed up for the tags of the model that mean the same. */
import { addAt, reusedZeros } from '../../core/learning/vectors.ts';
import type { Lexicon } from './lexicon.ts';
import type { Evidence, Matches } from './match.ts';
import type { TagSpace } from './tag-space.ts';

/** Each further cue of a tag adds less: the n-th counts this to the power of n. */
const repeat = 0.6;
/** What a tag passes on to its wider tag. */
const fieldShare = 0.55;
/** A cue among so many first units of the text stands early. */
const earlyUnits = 8;

/** The cues of one tag itself, without what narrower tags passed on. */
export interface OwnCues {
  readonly count: number;
  /** Weight of the strongest. */
  readonly most: number;
  /** The greatest share of labelled texts with one of them that have the tag, and how sure all of them make it together. */
  readonly best: number;
  readonly surety: number;
  /** Words of the strongest, and 1 where it stands early in the text. */
  readonly units: number;
  readonly early: number;
}

export const noCues: OwnCues = { count: 0, most: 0, best: 0, surety: 0, units: 0, early: 0 };

export interface CueScores {
  /** Sum of cues for all tags, until the next call; 0 where nothing was found. */
  readonly sums: Float32Array;
  readonly own: ReadonlyMap<number, OwnCues>;
}

/** What the cues say; `precision` is how often a cue proved right. Two tags of the vocabulary that mean the same add up. */
export function scoreCues(
  matches: Matches,
  lexicon: Lexicon,
  { names, ofCue }: Pick<TagSpace, 'names' | 'ofCue'>,
  precision: (cue: number) => number,
): CueScores {
  const sums = reusedZeros('cues', names.length);
  for (const [cueTag, sum] of sumEvidence(matches.evidence, lexicon)) {
    const tag = ofCue[cueTag] ?? -1;
    if (tag >= 0) addAt(sums, tag, sum);
  }
  return { sums, own: findOwnCues(matches, ofCue, precision) };
}

function findOwnCues(
  matches: Matches,
  ofCue: Int32Array,
  precision: (cue: number) => number,
): ReadonlyMap<number, OwnCues> {
  const own = new Map<number, OwnCues>();
  for (const evidence of matches.evidence) {
    const tag = ofCue[evidence.tag] ?? -1;
    if (tag < 0) continue;
    const known = own.get(tag) ?? noCues;
    const share = precision(evidence.cue);
    const proved = {
      count: known.count + 1,
      best: Math.max(known.best, share),
      surety: 1 - (1 - known.surety) * (1 - share),
    };
    if (evidence.weight <= known.most) own.set(tag, { ...known, ...proved });
    else own.set(tag, { ...proved, most: evidence.weight, ...placeOf(evidence, matches) });
  }
  return own;
}

/** How many units a cue spans, and whether one of its parts stands early. Shapes have no place. */
function placeOf({ atoms }: Evidence, { occurrences }: Matches): Pick<OwnCues, 'units' | 'early'> {
  let units = 0;
  let early = 0;
  for (const atom of atoms) {
    const place = occurrences.get(atom);
    if (place === undefined || place.from < 0) continue;
    units += place.to - place.from;
    if (place.from < earlyUnits) early = 1;
  }
  return { units, early };
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
