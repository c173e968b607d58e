/**
 * A second look at the likeliest tags of a text: what each gains or loses by the others. Two tags that labelled texts often
 * have together speak for each other; two frequent ones that never meet speak against each other.
 */
import { logit } from '../../core/learning/logistic.ts';
import { reusedZeros } from '../../core/learning/vectors.ts';
import {
  countAssociation,
  countGroup,
  countTogetherWithout,
  countWithout,
  type Association,
  type GroupCounts,
} from './association.ts';

/** A tag as the first look leaves it. */
export interface FirstJudged {
  readonly tag: number;
  readonly probability: number;
}

/** So many of the likeliest tags are looked at again, and so many of them speak for the others. */
export const mostFinalists = 20;
const mostSpeakers = 12;

/** Counts of tags by tags: `featureCounts` of a tag are its rows. Pairs that met once are kept too: most tags are rare. */
export function countTogether(rows: readonly TaggedRow[], tags: number): Association {
  return countAssociation(rows.map(asFeatures), { tags, features: tags }, 1);
}

/** What a group of rows adds to those counts. */
export function countTogetherOfGroup(rows: readonly TaggedRow[], tags: number): GroupCounts {
  return countGroup(rows.map(asFeatures), tags);
}

interface TaggedRow {
  readonly tags: readonly number[];
}

function asFeatures({ tags }: TaggedRow) {
  return { features: { ids: Uint32Array.from(tags) }, tags };
}

/** What the columns of a second look say, in their order. */
export const lookColumns = [
  'likelihood',
  'rank',
  'first by rank',
  'likelihood below the best',
  'tags to expect',
  'best likelihood',
  'strongest company',
  'root of strongest company',
  'any company',
  'company above chance',
  'company below chance',
  'strongest company above chance',
] as const;

/** Rows for the finalists, which come by falling probability; row-major. */
export function lookAgain(finalists: readonly FirstJudged[], together: Association, left: GroupCounts): Float32Array {
  const rows = new Float32Array(finalists.length * lookColumns.length);
  const company = findCompany(finalists, together, left);
  const expected = finalists.reduce((sum, { probability }) => sum + probability, 0);
  const best = logitOf(finalists[0]?.probability ?? 0);
  for (const [rank, { probability }] of finalists.entries()) {
    const { strongest, none, above, below, mostAbove } = company[rank] ?? alone;
    const likelihood = logitOf(probability);
    const row = [likelihood, Math.log(1 + rank), 1 / (1 + rank), best - likelihood, expected, best];
    rows.set([...row, strongest, Math.sqrt(strongest), 1 - none, above, below, mostAbove], rank * lookColumns.length);
  }
  return rows;
}

const leastProbability = 1e-6;

/** Finite, however sure a tag is. */
function logitOf(probability: number): number {
  return logit(Math.min(1 - leastProbability, Math.max(leastProbability, probability)));
}

/** What the other tags say of one. Each counts as far as it is itself likely. */
interface Company {
  /** Greatest share of a speaker's rows that have the tag. */
  strongest: number;
  /** Probability that no speaker brings the tag with it. */
  none: number;
  /** Sums of the logarithm of share by overall share, where it is above and below 0, and the greatest. */
  above: number;
  below: number;
  mostAbove: number;
}

const alone: Company = { strongest: 0, none: 1, above: 0, below: 0, mostAbove: 0 };

/** Rows that a share is drawn towards the tag's share of all rows with. */
const drawn = 3;
/** Keeps the logarithms of shares finite; a single speaker counts within these bounds. */
const leastShare = 1e-4;
const mostAgainst = -2;
const mostFor = 4;

function findCompany(finalists: readonly FirstJudged[], together: Association, left: GroupCounts): readonly Company[] {
  const { tagCounts } = together;
  const rows = Math.max(1, together.rows - left.rows);
  const shares = finalists.map(({ tag }) => countWithout(tagCounts, tag, left.tags) / rows);
  const company = finalists.map(() => ({ ...alone }));
  // From 1 on, so that 0 is no finalist.
  const places = reusedZeros('finalists', tagCounts.length);
  for (const [place, { tag }] of finalists.entries()) places[tag] = place + 1;
  for (const [place, { tag, probability }] of finalists.slice(0, mostSpeakers).entries()) {
    const seen = countWithout(tagCounts, tag, left.tags);
    const both = countsWith(tag, places, together, left);
    for (const [other, listener] of company.entries()) {
      if (other === place) continue;
      const overall = shares[other] ?? 0;
      const share = ((both[other + 1] ?? 0) + drawn * overall) / (seen + drawn);
      hear(listener, probability, share, overall);
    }
  }
  return company;
}

/** How often each finalist stands beside a tag, from place 1 on; until the next call. */
function countsWith(tag: number, places: Float32Array, together: Association, left: GroupCounts): Float32Array {
  const { starts, tagIds, counts, tagCounts } = together;
  const both = reusedZeros('beside', mostFinalists + 1);
  const end = starts[tag + 1] ?? 0;
  for (let at = starts[tag] ?? 0; at < end; at++) {
    const other = tagIds[at] ?? 0;
    const place = places[other] ?? 0;
    if (place === 0) continue;
    both[place] = countTogetherWithout(counts[at] ?? 0, tag * tagCounts.length + other, left);
  }
  return both;
}

function hear(listener: Company, probability: number, share: number, overall: number): void {
  const brought = probability * share;
  const surplus = probability * Math.log((share + leastShare) / (overall + leastShare));
  listener.strongest = Math.max(listener.strongest, brought);
  listener.none *= 1 - brought;
  listener.above += Math.min(probability * mostFor, Math.max(0, surplus));
  listener.below += Math.max(probability * mostAgainst, Math.min(0, surplus));
  listener.mostAbove = Math.max(listener.mostAbove, Math.min(probability * mostFor, surplus));
}
