/** The vocabulary made ready for matching: a trie over word stems and characters, and what each cue speaks for. */
import { shapes } from './shapes.ts';
import type { CueLine, CueStrength, Entry } from './vocabulary.ts';
import { stemsOf } from './words.ts';

/** A way to say something: a phrase in the trie, or a shape. */
export type Atom = number;

/** Atoms that all have to occur, and the tag they then speak for. */
export interface Cue {
  readonly atoms: readonly Atom[];
  readonly tag: number;
  /** Before the place in the text is looked at. */
  readonly weight: number;
  readonly request: boolean;
}

export interface TrieNode {
  /** By the unit that follows; null at the end of the longest phrase, where most nodes are: a map each would be megabytes. */
  next: Map<string, TrieNode> | null;
  atom: Atom | null;
}

export interface Lexicon {
  readonly tags: readonly string[];
  readonly tagIds: ReadonlyMap<string, number>;
  /** Wider tag of each tag, -1 where there is none. */
  readonly fields: readonly number[];
  readonly root: TrieNode;
  /** Per atom: it stands for itself even inside a longer phrase. */
  readonly standsAlone: readonly boolean[];
  /** Per atom: the cues that begin with it. */
  readonly cues: readonly (readonly Cue[])[];
  /** Atom of each shape, -1 where no cue uses it. */
  readonly shapeAtoms: readonly Atom[];
}

const strengths: Readonly<Record<CueStrength, number>> = { strong: 1, normal: 0.65, weak: 0.3 };
const phraseBonus = 0.2;
const mostPhraseBonus = 0.4;

/** Builds the lexicon. Throws when a cue names an unknown shape or has no word in it. */
export function buildLexicon(entries: readonly Entry[]): Lexicon {
  const tags = [...new Set(entries.flatMap(({ tag, field }) => (field === null ? [tag] : [tag, field])))];
  const tagIds = new Map(tags.map((tag, id) => [tag, id]));
  const fields = tags.map(() => -1);
  const atoms = newAtoms();
  const drafts: Draft[] = [];
  for (const { tag, field, cues } of entries) {
    const id = tagIds.get(tag) ?? -1;
    if (field !== null) fields[id] = tagIds.get(field) ?? -1;
    for (const line of cues) {
      const ids = line.parts.map((part) => atoms.add(part));
      // Only whole cues stand alone, and not mere request verbs.
      if (line.strength === 'strong' && ids.length === 1 && !line.request) atoms.letStand(ids[0] ?? 0);
      drafts.push({ atoms: ids, tag: id, line });
    }
  }
  return { tags, tagIds, fields, ...atoms.finish(), cues: weighCues(drafts, atoms) };
}

interface Draft {
  readonly atoms: readonly Atom[];
  readonly tag: number;
  readonly line: CueLine;
}

/** The cues by their first atom. Spellings with one stem (beginner, beginners) are one cue: the strongest counts. */
function weighCues(drafts: readonly Draft[], atoms: ReturnType<typeof newAtoms>): Cue[][] {
  const byMeaning = new Map<string | number, Draft[]>();
  for (const draft of drafts) {
    const meaning = meaningOf(draft);
    const sharing = byMeaning.get(meaning);
    if (sharing === undefined) byMeaning.set(meaning, [draft]);
    else addStronger(sharing, draft);
  }
  const cues = Array.from({ length: atoms.count() }, (): Cue[] => []);
  for (const sharing of byMeaning.values()) {
    for (const { atoms: ids, tag, line } of sharing) {
      const units = ids.reduce((sum, id) => sum + atoms.units(id), 0);
      const weight = weightOf(line.strength, units, sharing.length);
      cues[ids[0] ?? 0]?.push({ atoms: ids, tag, weight, request: line.request });
    }
  }
  return cues;
}

/** The same for the same atoms, in whichever order. */
function meaningOf({ atoms }: Draft): string | number {
  const [only = 0, ...others] = atoms;
  return others.length === 0 ? only : atoms.toSorted((a, b) => a - b).join(' ');
}

/** Adds a draft, or puts it in the place of a weaker one of the same tag. */
function addStronger(sharing: Draft[], draft: Draft): void {
  const at = sharing.findIndex(({ tag }) => tag === draft.tag);
  const known = sharing[at];
  if (known === undefined) sharing.push(draft);
  else if (strengths[draft.line.strength] > strengths[known.line.strength]) sharing[at] = draft;
}

/** Longer cues say more. What many tags share says little of each: the weight falls with the root of their number. */
function weightOf(strength: CueStrength, units: number, sharing: number): number {
  const bonus = strength === 'weak' ? 0 : Math.min(mostPhraseBonus, (units - 1) * phraseBonus);
  // Square root and division are exact in IEEE 754; a logarithm could differ between machines.
  return (strengths[strength] + bonus) / Math.sqrt(sharing);
}

function newNode(): TrieNode {
  return { next: null, atom: null };
}

function newAtoms() {
  const root = newNode();
  const unitCounts: number[] = [];
  const standsAlone: boolean[] = [];
  const shapeAtoms = shapes.map(() => -1);
  function create(units: number): Atom {
    standsAlone.push(false);
    return unitCounts.push(units) - 1;
  }
  function add(part: string): Atom {
    if (part.startsWith('#')) return addShape(part.slice(1));
    const stems = stemsOf(part);
    if (stems.length === 0) throw new Error(`Vocabulary: the cue “${part}” holds no word.`);
    let node = root;
    for (const unit of stems) {
      node.next ??= new Map();
      const next = node.next.get(unit) ?? newNode();
      node.next.set(unit, next);
      node = next;
    }
    node.atom ??= create(countUnits(stems));
    return node.atom;
  }
  function addShape(name: string): Atom {
    const index = shapes.findIndex((shape) => shape.name === name);
    if (index < 0) throw new Error(`Vocabulary: there is no shape “#${name}”.`);
    const known = shapeAtoms[index] ?? -1;
    if (known >= 0) return known;
    const atom = create(1);
    shapeAtoms[index] = atom;
    return atom;
  }
  return {
    add,
    letStand: (atom: Atom) => {
      standsAlone[atom] = true;
    },
    units: (atom: Atom) => unitCounts[atom] ?? 1,
    count: () => unitCounts.length,
    finish: () => ({ root, standsAlone, shapeAtoms }),
  };
}

/** Two characters of a script without spaces are about one word. */
function countUnits(stems: readonly string[]): number {
  const characters = stems.filter((unit) => unit.length === 1 && unit.charCodeAt(0) >= 0x3040).length;
  return Math.max(1, stems.length - characters + Math.floor(characters / 2));
}
