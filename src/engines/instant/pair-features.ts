/** A text and a tag as one row of numbers, for the ranker. */
import type { Pair } from './pairs.ts';

/** A tag of so few labelled rows is rare: the head knows little of it, its cues and its name count the more. */
const rareRows = 5;

/** Evidence that means something else for a tag that is rare, or that no row has. */
const byFrequency: readonly (readonly [string, (pair: Pair) => number])[] = [
  ['head', positiveHead],
  ['root of head', (pair) => Math.sqrt(positiveHead(pair))],
  ['cues', ({ cues }) => cues],
  ['strongest cue', ({ own }) => own.most],
  ['surety of cues', ({ own }) => own.surety],
  ['nearness', ({ near }) => near],
  ['named', ({ named }) => named],
  ['support', ({ share }) => share],
  ['nearest word', (pair) => pair.nearestWord],
];

const ranks: readonly (readonly [string, (pair: Pair) => number])[] = [
  ['cues', ({ cueRank }) => cueRank],
  ['head', ({ headRank }) => headRank],
  ['support', ({ shareRank }) => shareRank],
  ['nearness', ({ nearRank }) => nearRank],
  ['name', ({ nameRank }) => nameRank],
];

/** What the columns say, in their order, and what makes them. */
const columns: readonly (readonly [string, (pair: Pair) => number])[] = [
  ['head', ({ head }) => head],
  ['head below the best', ({ head, text }) => text.bestHead - head],
  ['nearness', ({ near }) => near],
  ['nearness below the best', ({ near, text }) => text.bestNear - near],
  ['named', ({ named }) => named],
  ['named in full', ({ named }) => (named > 0.99 ? 1 : 0)],
  ['nearest word', (pair) => pair.nearestWord],
  ['support', ({ share }) => share],
  ['mean support', ({ mean }) => mean],
  ['cues', ({ cues }) => cues],
  ['frequency', ({ count }) => Math.log(1 + count)],
  ['unseen', unseen],
  ['rare', rare],
  ['words of the tag', ({ tagWords }) => tagWords],
  ['strongest cue', ({ own }) => own.most],
  ['surety of cues', ({ own }) => own.surety],
  ['surest cue', ({ own }) => own.best],
  ['number of cues', ({ own }) => own.count],
  ['words of the strongest cue', ({ own }) => own.units],
  ['strongest cue is early', ({ own }) => own.early],
  ['cues of narrower tags', ({ passed }) => passed],
  ['named side by side', ({ name }) => name.phrase],
  ['first word named', ({ name }) => Math.log(1 + name.firstFound)],
  ['rarity of words named', ({ name }) => name.foundRarity],
  ['words named', ({ name }) => name.found],
  ['words of the text', ({ text }) => text.logWords],
  ['cues of the text', ({ text }) => text.logCues],
  ['strongest cue of the text', ({ text }) => text.bestCue],
  ['best head of the text', ({ text }) => text.bestHead],
  ...ranks.flatMap(([name, rank]): typeof columns => [
    [`first by ${name}`, (pair) => 1 / (1 + rank(pair))],
    [`rank by ${name}`, (pair) => Math.log(1 + rank(pair))],
  ]),
  ...byFrequency.flatMap(([name, value]): typeof columns => [
    [`${name}, unseen tag`, (pair) => unseen(pair) * value(pair)],
    [`${name}, rare tag`, (pair) => rare(pair) * value(pair)],
  ]),
  ['root of head', (pair) => Math.sqrt(positiveHead(pair))],
  ['cues, capped', fewCues],
  ['head, capped', ({ head }) => Math.min(head, 0.3)],
  ['head and cues', (pair) => smallHead(pair) * fewCues(pair)],
  ['head and nearness', (pair) => smallHead(pair) * someNearness(pair)],
  ['cues and nearness', (pair) => fewCues(pair) * someNearness(pair)],
  ['cues and name', (pair) => fewCues(pair) * pair.named],
  ['head and name', (pair) => smallHead(pair) * pair.named],
  ['cues, long text', ({ cues, text }) => cues * text.logWords],
  ['head, long text', (pair) => positiveHead(pair) * pair.text.logWords],
  ['name, long text', ({ named, text }) => named * text.logWords],
  ['nearness, long text', ({ near, text }) => near * text.logWords],
  ['cues among many', ({ cues, text }) => cues * text.logCues],
];

export const pairColumns: readonly string[] = columns.map(([name]) => name);

/** Rows of the pairs, row-major. */
export function pairFeatures(pairs: readonly Pair[]): Float32Array {
  const rows = new Float32Array(pairs.length * columns.length);
  let at = 0;
  for (const pair of pairs) {
    for (const [, value] of columns) {
      rows[at] = value(pair);
      at += 1;
    }
  }
  return rows;
}

function positiveHead({ head }: Pair): number {
  return Math.max(0, head);
}

function unseen({ count }: Pair): number {
  return count === 0 ? 1 : 0;
}

function rare({ count }: Pair): number {
  return count > 0 && count <= rareRows ? 1 : 0;
}

// Products are made of capped values: where all evidence is at its strongest, they must not outweigh what it says by itself.

function smallHead(pair: Pair): number {
  return Math.min(positiveHead(pair), 0.4);
}

function fewCues({ cues }: Pair): number {
  return Math.min(cues, 1);
}

function someNearness({ near }: Pair): number {
  return Math.min(Math.max(0, near), 0.6);
}
