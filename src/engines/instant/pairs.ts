/** What is known of a text and one candidate tag: the numbers that the ranker's columns are made of. */
import { countWithout, type Association, type GroupCounts } from './association.ts';
import type { Candidates } from './candidates.ts';
import { noCues, type OwnCues } from './cue-scores.ts';
import { nearestWord, type Evidence } from './evidence.ts';
import { nameInText, type NameInText } from './name-in-text.ts';
import type { TagSpace } from './tag-space.ts';

export interface Pair {
  readonly name: NameInText;
  readonly head: number;
  readonly near: number;
  readonly named: number;
  readonly nearestWord: number;
  readonly share: number;
  readonly mean: number;
  /** Sum of the cues, capped. */
  readonly cues: number;
  /** What narrower tags passed on. */
  readonly passed: number;
  readonly own: OwnCues;
  /** Labelled rows with the tag. */
  readonly count: number;
  readonly tagWords: number;
  readonly headRank: number;
  readonly nearRank: number;
  readonly nameRank: number;
  readonly shareRank: number;
  readonly cueRank: number;
  readonly text: TextMeasures;
}

/** What holds for all candidates of a text. */
export interface TextMeasures {
  readonly bestHead: number;
  readonly bestNear: number;
  readonly bestCue: number;
  readonly logWords: number;
  readonly logCues: number;
}

export interface Knowledge {
  readonly tags: TagSpace;
  readonly association: Association;
}

const mostCues = 2;
const mostTagWords = 4;

/** A text's candidates, in their order. */
export function pairsOf(
  { ids, ranks }: Candidates,
  evidence: Evidence,
  { tags, association }: Knowledge,
  left: GroupCounts,
): readonly Pair[] {
  const text = measureText(ids, evidence);
  return ids.map((tag, place): Pair => {
    const own = evidence.cues.own.get(tag) ?? noCues;
    const cued = at(evidence.cues.sums, tag);
    return {
      name: nameInText(tags.stems[tag] ?? [], evidence.words),
      head: at(evidence.head, tag),
      near: evidence.nearness(tag),
      named: at(evidence.named, tag),
      nearestWord: nearestWord(evidence.keyWords, tag, tags),
      share: at(evidence.share, tag),
      mean: at(evidence.mean, tag),
      cues: Math.min(cued, mostCues),
      passed: Math.max(0, cued - own.most),
      own,
      count: Math.max(0, countWithout(association.tagCounts, tag, left.tags)),
      tagWords: Math.min(tags.stems[tag]?.length ?? 1, mostTagWords),
      headRank: ranks.head[place] ?? 0,
      nearRank: ranks.nearest[place] ?? 0,
      nameRank: ranks.named[place] ?? 0,
      shareRank: ranks.share[place] ?? 0,
      cueRank: ranks.cued[place] ?? 0,
      text,
    };
  });
}

function measureText(candidates: readonly number[], { head, cues, nearest, nearness, words }: Evidence): TextMeasures {
  return {
    bestHead: candidates.reduce((best, tag) => Math.max(best, at(head, tag)), 0),
    bestNear: Math.max(0, ...nearest.slice(0, 1).map(nearness)),
    bestCue: [...cues.own.values()].reduce((best, { most }) => Math.max(best, most), 0),
    logWords: Math.log(1 + words.hashes.length),
    logCues: Math.log(1 + words.cues),
  };
}

function at(values: Float32Array, index: number): number {
  return values[index] ?? 0;
}
