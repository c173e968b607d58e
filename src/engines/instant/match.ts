/** Finds in a text the cues of a lexicon, and what each of them adds to its tag. */
import type { Atom, Cues, Lexicon } from './lexicon.ts';
import { placeWeight } from './place.ts';
import { findShapes } from './shapes.ts';
import { splitWords, type Words } from './words.ts';

/** Where an atom occurs first. Shapes have no place. */
export interface Occurrence {
  /** Units [from, to) of the text; both -1 for a shape. */
  readonly from: number;
  readonly to: number;
}

/** A cue that was found. */
export interface Evidence {
  /** Which of the lexicon's cues. */
  readonly cue: number;
  readonly tag: number;
  readonly atoms: readonly Atom[];
  readonly weight: number;
}

export interface Matches {
  readonly words: Words;
  /** Indices of the shapes that the text has. */
  readonly shapes: readonly number[];
  readonly occurrences: ReadonlyMap<Atom, Occurrence>;
  readonly evidence: readonly Evidence[];
}

const requestWindow = 5;
const requestBonus = 1.25;
const strayRequest = 0.35;

/** All cues of a text. */
export function matchCues(text: string, lexicon: Lexicon): Matches {
  const words = splitWords(text);
  const occurrences = findPhrases(words, lexicon);
  const shapes = findShapes(text);
  for (const shape of shapes) {
    const atom = lexicon.shapeAtoms[shape] ?? -1;
    if (atom >= 0) occurrences.set(atom, { from: -1, to: -1 });
  }
  return { words, shapes, occurrences, evidence: weighEvidence(words, occurrences, lexicon) };
}

/** The longest phrase at each unit; a phrase inside a longer one is explained by it, unless it stands for itself. */
function findPhrases(words: Words, lexicon: Lexicon): Map<Atom, Occurrence> {
  const occurrences = new Map<Atom, Occurrence>();
  let covered = 0;
  for (let from = 0; from < words.stems.length; from++) {
    let longest = 0;
    for (const { atom, to } of phrasesAt(words, lexicon, from)) {
      const explained = to <= covered || to < longest;
      longest = Math.max(longest, to);
      if (explained && lexicon.standsAlone[atom] !== 1) continue;
      if (!occurrences.has(atom)) occurrences.set(atom, { from, to });
    }
    covered = Math.max(covered, longest);
  }
  return occurrences;
}

/** Phrases that start at a unit, longest first. */
function phrasesAt(words: Words, lexicon: Lexicon, from: number): readonly { atom: Atom; to: number }[] {
  const found: { atom: Atom; to: number }[] = [];
  let node = 0;
  for (let at = from; at < words.hashes.length; at++) {
    if (at > from && words.apart[at] === true) break;
    node = lexicon.phrases.find(node, words.hashes[at] ?? 0);
    if (node < 0) break;
    const atom = lexicon.atomOf[node] ?? -1;
    if (atom >= 0) found.push({ atom, to: at + 1 });
  }
  return found.reverse();
}

function weighEvidence(
  words: Words,
  occurrences: ReadonlyMap<Atom, Occurrence>,
  lexicon: Lexicon,
): readonly Evidence[] {
  const { starts, tags, weights, requests, otherStarts, others } = lexicon.cues;
  const evidence: Evidence[] = [];
  for (const [atom, { from }] of occurrences) {
    for (let cue = starts[atom] ?? 0; cue < (starts[atom + 1] ?? 0); cue++) {
      if (!othersOccur(cue, lexicon.cues, occurrences)) continue;
      const atoms = [atom, ...others.subarray(otherStarts[cue], otherStarts[cue + 1])];
      const place = requestWeight(words, from, requests[cue] === 1);
      evidence.push({ cue, tag: tags[cue] ?? 0, atoms, weight: (weights[cue] ?? 0) * place });
    }
  }
  return evidence;
}

function othersOccur(cue: number, { otherStarts, others }: Cues, occurrences: ReadonlyMap<Atom, Occurrence>): boolean {
  const end = otherStarts[cue + 1] ?? 0;
  for (let at = otherStarts[cue] ?? 0; at < end; at++) if (!occurrences.has(others[at] ?? 0)) return false;
  return true;
}

/** How much the place says: requests stand early in a sentence, and at the beginning or the end of the text. */
function requestWeight(words: Words, from: number, request: boolean): number {
  if (from < 0) return 1;
  const place = placeWeight(from, words.stems.length);
  const early = from - (words.sentence[from] ?? 0) <= requestWindow;
  if (!request) return place;
  return place * (early ? requestBonus : strayRequest);
}
