/** Says afterwards why a tag was given: the evidence is found anew, so that none has to be stored. */
import { dotAt, topIndices } from '../../core/learning/vectors.ts';
import { stemOfTag } from '../../core/metrics/tag-stems.ts';
import type { Tag } from '../../core/types.ts';
import type { LabelledText } from './fit.ts';
import { rarityOf } from './evidence.ts';
import { placeFeatures } from './feature-space.ts';
import type { Head } from './head.ts';
import type { Model } from './model.ts';
import { readText, type Reading } from './reading.ts';

const mostWords = 4;
const longestQuote = 80;
/** What stands in so many of the labelled queries (its rarity is below this: one in thirteen) explains nothing by itself. */
const leastRarity = 3.6;
/** A word has to add so much to the tag's score to be named. */
const leastContribution = 0.002;
/** The cosine from which a labelled query is like the text. */
const leastLike = 0.35;

/** One sentence or two for each tag, in their order: its words in the text, and the labelled query most like the text. */
export function explainTags(text: string, tags: readonly Tag[], model: Model, rows: readonly LabelledText[]): string[] {
  const reading = readText(text, model.table, model.lexicon);
  return tags.map(({ tag }) => explainTag(reading, tag, model, rows));
}

function explainTag(reading: Reading, name: string, model: Model, rows: readonly LabelledText[]): string {
  const tag = model.tags.byStem.get(stemOfTag(name));
  if (tag === undefined) return 'The tagger does not know this tag.';
  const words = wordsFor(reading, tag, model);
  const like = mostLike(reading.vector, name, rows);
  const parts = [
    ...(words.length > 0 ? [`Words that speak for it: ${words.map((word) => `“${word}”`).join(', ')}.`] : []),
    ...(like === null ? [] : [`A labelled query like this one has it: “${excerpt(like)}”.`]),
  ];
  return parts.length > 0
    ? parts.join(' ')
    : 'No single word speaks for it: the sense of the whole text is near to it.';
}

/** The text's own words, the strongest first. */
function wordsFor(reading: Reading, tag: number, model: Model): readonly string[] {
  const { words } = reading.matches;
  const stems = new Set(model.tags.stems[tag]);
  const contributions = contributionsOf(reading, tag, model);
  const cued = cuedUnits(reading, tag, model);
  const scores = Float32Array.from(words.hashes, (hash, index) => {
    if (stems.has(hash)) return 1 + (contributions.get(hash) ?? 0);
    if (rarityOf(hash, model.space) < leastRarity) return 0;
    return (cued.has(index) ? 1 : 0) + (contributions.get(hash) ?? 0);
  });
  const found = topIndices(scores, mostWords * 3, leastContribution).map((index) =>
    reading.text.slice(words.starts[index], words.ends[index]),
  );
  return [...new Set(found)].slice(0, mostWords);
}

/** What each stem adds to the score of a tag, by its hash. */
function contributionsOf({ raw }: Reading, tag: number, { space, head }: Model): ReadonlyMap<number, number> {
  const features = placeFeatures(raw, space);
  const found = new Map<number, number>();
  for (const [k, id] of features.ids.entries()) {
    found.set(space.hashes[id] ?? 0, weightOf(head, id, tag) * (features.values[k] ?? 0));
  }
  return found;
}

function weightOf({ starts, tagIds, weights }: Head, feature: number, tag: number): number {
  const at = tagIds.subarray(starts[feature], starts[feature + 1]).indexOf(tag);
  return at === -1 ? 0 : (weights[(starts[feature] ?? 0) + at] ?? 0);
}

/** Units of the text that belong to a hand-written cue of the tag. */
function cuedUnits({ matches }: Reading, tag: number, { tags }: Model): ReadonlySet<number> {
  const units = new Set<number>();
  for (const { tag: cueTag, atoms } of matches.evidence) {
    if (tags.ofCue[cueTag] !== tag) continue;
    for (const atom of atoms) {
      const place = matches.occurrences.get(atom);
      for (let unit = place?.from ?? 0; unit < (place?.to ?? 0); unit++) units.add(unit);
    }
  }
  return units;
}

/** The text of the nearest labelled row with the tag; null where none is near. */
function mostLike(vector: Float32Array, name: string, rows: readonly LabelledText[]): string | null {
  const labelled = byStemOf(rows).get(stemOfTag(name)) ?? [];
  const cosines = Float32Array.from(labelled, (row) => (row.vector === undefined ? 0 : dotAt(vector, row.vector, 0)));
  const [best] = topIndices(cosines, 1, leastLike);
  return best === undefined ? null : (labelled[best]?.text ?? null);
}

/** To stem the tags of all rows takes far longer than to explain a text: it is done once. */
const stemmed = new WeakMap<readonly LabelledText[], ReadonlyMap<string, readonly LabelledText[]>>();

function byStemOf(rows: readonly LabelledText[]): ReadonlyMap<string, readonly LabelledText[]> {
  const known = stemmed.get(rows);
  if (known !== undefined) return known;
  const found = new Map<string, LabelledText[]>();
  for (const row of rows) {
    for (const stem of new Set(row.tags.map(stemOfTag))) {
      const list = found.get(stem);
      if (list === undefined) found.set(stem, [row]);
      else list.push(row);
    }
  }
  stemmed.set(rows, found);
  return found;
}

function excerpt(text: string): string {
  const line = text.replaceAll(/\s+/g, ' ').trim();
  return line.length > longestQuote ? `${line.slice(0, longestQuote)}…` : line;
}
