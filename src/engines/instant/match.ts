/** Finds in a text the cues of a lexicon, and what each of them adds to its tag. */
import type { Atom, Lexicon } from './lexicon.ts';
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
/** From this unit on, what is said counts less and less: it is rather the material than the request. */
const frontUnits = 48;
const leastPlace = 0.25;

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
      if (explained && lexicon.standsAlone[atom] !== true) continue;
      if (!occurrences.has(atom)) occurrences.set(atom, { from, to });
    }
    covered = Math.max(covered, longest);
  }
  return occurrences;
}

/** Phrases that start at a unit, longest first. */
function phrasesAt(words: Words, lexicon: Lexicon, from: number): readonly { atom: Atom; to: number }[] {
  const found: { atom: Atom; to: number }[] = [];
  let node = lexicon.root;
  for (let at = from; at < words.stems.length; at++) {
    if (at > from && words.apart[at] === true) break;
    const next = node.next?.get(words.stems[at] ?? '');
    if (next === undefined) break;
    node = next;
    if (node.atom !== null) found.push({ atom: node.atom, to: at + 1 });
  }
  return found.reverse();
}

function weighEvidence(
  words: Words,
  occurrences: ReadonlyMap<Atom, Occurrence>,
  lexicon: Lexicon,
): readonly Evidence[] {
  const evidence: Evidence[] = [];
  for (const [atom, { from }] of occurrences) {
    for (const { atoms, tag, weight, request } of lexicon.cues[atom] ?? []) {
      if (!atoms.every((other) => occurrences.has(other))) continue;
      evidence.push({ tag, atoms, weight: weight * placeWeight(words, from, request) });
    }
  }
  return evidence;
}

/** How much the place says: requests stand early in a sentence, and at the beginning or the end of the text. */
function placeWeight(words: Words, from: number, request: boolean): number {
  if (from < 0) return 1;
  const fromEdge = Math.min(from, words.stems.length - from + frontUnits / 2);
  const place = fromEdge <= frontUnits ? 1 : Math.max(leastPlace, frontUnits / fromEdge);
  const early = from - (words.sentence[from] ?? 0) <= requestWindow;
  if (!request) return place;
  return place * (early ? requestBonus : strayRequest);
}
