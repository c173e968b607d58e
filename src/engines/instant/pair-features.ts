/** A text and a tag as one row of numbers, for the ranker. */
import { countWithout, type Association, type GroupCounts } from './association.ts';
import { nearestWord, type Evidence } from './evidence.ts';
import type { TagSpace } from './tag-space.ts';

/** What the columns say, in their order. */
export const pairColumns = [
  'head',
  'head below the best',
  'nearness',
  'nearness below the best',
  'named',
  'named in full',
  'nearest word',
  'support',
  'mean support',
  'cues',
  'frequency',
  'unseen',
  'words of the tag',
  'head of an unseen tag',
  'nearness of an unseen tag',
] as const;

type PairValues = Record<(typeof pairColumns)[number], number>;

interface Knowledge {
  readonly tags: TagSpace;
  readonly association: Association;
}

/** What is best among the candidates of a text. */
interface Best {
  readonly head: number;
  readonly near: number;
}

/** Rows of the candidates, row-major. */
export function pairFeatures(
  candidates: readonly number[],
  evidence: Evidence,
  knowledge: Knowledge,
  left: GroupCounts,
): Float32Array {
  const best = {
    head: bestOf(candidates, evidence.head),
    near: Math.max(0, ...evidence.nearest.slice(0, 1).map(evidence.nearness)),
  };
  const rows = new Float32Array(candidates.length * pairColumns.length);
  for (const [index, tag] of candidates.entries()) {
    const values = pairValues(
      tag,
      evidence,
      best,
      countWithout(knowledge.association.tagCounts, tag, left.tags),
      knowledge,
    );
    for (const [column, name] of pairColumns.entries()) rows[index * pairColumns.length + column] = values[name];
  }
  return rows;
}

function bestOf(candidates: readonly number[], values: Float32Array): number {
  return candidates.reduce((best, tag) => Math.max(best, at(values, tag)), 0);
}

function at(values: Float32Array, index: number): number {
  return values[index] ?? 0;
}

function pairValues(tag: number, evidence: Evidence, best: Best, count: number, { tags }: Knowledge): PairValues {
  const head = at(evidence.head, tag);
  const near = evidence.nearness(tag);
  const named = at(evidence.named, tag);
  const unseen = count <= 0 ? 1 : 0;
  return {
    head,
    'head below the best': best.head - head,
    nearness: near,
    'nearness below the best': best.near - near,
    named,
    'named in full': named > 0.99 ? 1 : 0,
    'nearest word': nearestWord(evidence.keyWords, tag, tags),
    support: at(evidence.share, tag),
    'mean support': at(evidence.mean, tag),
    cues: Math.min(at(evidence.cued, tag), 2),
    frequency: Math.log(1 + Math.max(0, count)),
    unseen,
    'words of the tag': Math.min(tags.stems[tag]?.length ?? 1, 4),
    'head of an unseen tag': unseen * head,
    'nearness of an unseen tag': unseen * near,
  };
}
