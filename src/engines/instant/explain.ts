/** Says afterwards why a tag was given: the cues are found anew, so that no evidence has to be stored. */
import type { Tag } from '../../core/types.ts';
import type { Atom, Lexicon } from './lexicon.ts';
import type { Evidence, Matches } from './match.ts';
import { guessedTags } from './score.ts';
import { shapes } from './shapes.ts';

const mostCues = 3;
const longestQuote = 60;

/** One sentence for each tag, in their order. */
export function explainTags(text: string, tags: readonly Tag[], matches: Matches, lexicon: Lexicon): string[] {
  return tags.map(({ tag }) => explainTag(text, tag, matches, lexicon));
}

function explainTag(text: string, tag: string, matches: Matches, lexicon: Lexicon): string {
  const id = lexicon.tagIds.get(tag) ?? -1;
  const own = matches.evidence.filter((evidence) => evidence.tag === id);
  const narrower = matches.evidence.filter((evidence) => id >= 0 && lexicon.fields[evidence.tag] === id);
  if (own.length > 0) return `Matched ${listCues(text, own, matches, lexicon)}.`;
  const first = strongestFirst(narrower)[0];
  if (first !== undefined) {
    const name = lexicon.tags[first.tag] ?? '';
    return `The wider field of “${name}”, which matched ${listCues(text, [first], matches, lexicon)}.`;
  }
  if (guessedTags.includes(tag)) return 'No known cue matched: a guess from the form of the text.';
  return 'No cue for this tag was found in the text.';
}

function strongestFirst(evidence: readonly Evidence[]): readonly Evidence[] {
  return evidence.toSorted((a, b) => b.weight - a.weight);
}

function listCues(text: string, evidence: readonly Evidence[], matches: Matches, lexicon: Lexicon): string {
  const quotes = strongestFirst(evidence).map(({ atoms }) =>
    atoms.map((atom) => quote(text, atom, matches, lexicon)).join(' … '),
  );
  return [...new Set(quotes)].slice(0, mostCues).join(', ');
}

function quote(text: string, atom: Atom, { words, occurrences }: Matches, lexicon: Lexicon): string {
  const place = occurrences.get(atom);
  if (place === undefined || place.from < 0) {
    return shapes[lexicon.shapeAtoms.indexOf(atom)]?.label ?? 'the form of the text';
  }
  const found = text.slice(words.starts[place.from], words.ends[place.to - 1]).replaceAll(/\s+/g, ' ');
  return `“${found.length > longestQuote ? `${found.slice(0, longestQuote)}…` : found}”`;
}
