/** The vocabulary made ready for matching: a trie over word stems and characters, and what each cue speaks for. */
import { growing } from './growing.ts';
import { shapes } from './shapes.ts';
import { createTrie, type Node, type Trie } from './trie.ts';
import type { CueLine, CueStrength, Entry } from './vocabulary.ts';
import { stemHash, stemsOf } from './words.ts';

/** A way to say something: a phrase in the trie, or a shape. */
export type Atom = number;

export interface Lexicon {
  readonly tags: readonly string[];
  readonly tagIds: ReadonlyMap<string, number>;
  /** Wider tag of each tag, -1 where there is none. */
  readonly fields: readonly number[];
  /** Phrases by the hashes of their stems. */
  readonly phrases: Trie;
  /** Atom of each node of the trie, -1 where no phrase ends. */
  readonly atomOf: Int32Array;
  /** Per atom: it stands for itself even inside a longer phrase. */
  readonly standsAlone: Uint8Array;
  /** Atom of each shape, -1 where no cue uses it. */
  readonly shapeAtoms: readonly Atom[];
  readonly cues: Cues;
}

/** All cues, an item a cue: atoms that all have to occur, and the tag they then speak for. */
export interface Cues {
  /** The cues that begin with atom a are [starts[a], starts[a + 1]). */
  readonly starts: Uint32Array;
  readonly tags: Uint16Array;
  /** Before the place in the text is looked at. */
  readonly weights: Float64Array;
  /** How sure the author was: an index of `strengthOrder`. */
  readonly strengths: Uint8Array;
  /** 1 for a request verb. */
  readonly requests: Uint8Array;
  /** The further atoms of cue c are others[otherStarts[c]] to others[otherStarts[c + 1] - 1]. */
  readonly otherStarts: Uint32Array;
  readonly others: Uint32Array;
}

const strengthOrder: readonly CueStrength[] = ['weak', 'normal', 'strong'];
const strengthWeights = [0.3, 0.65, 1];
const phraseBonus = 0.2;
const mostPhraseBonus = 0.4;

/** Builds the lexicon out of lines. Throws when a cue names an unknown shape or has no word in it. */
export function buildLexicon(entries: Iterable<Entry>): Lexicon {
  const names = newTags();
  const atoms = newAtoms();
  const drafts = newDrafts();
  for (const { tag, field, cues } of entries) {
    const id = names.add(tag, field);
    for (const line of cues) drafts.add(atoms.add(line), id, line);
  }
  const { tags, tagIds, fields } = names;
  return { tags, tagIds, fields, ...atoms.finish(), cues: packCues(drafts.finish(), atoms) };
}

/** How sure the author of a cue was. */
export function strengthOf(cue: number, { cues }: Lexicon): CueStrength {
  return strengthOrder[cues.strengths[cue] ?? 0] ?? 'weak';
}

/** Ids of the tags by their first line; a tag's first line says its wider one. */
function newTags() {
  const tags: string[] = [];
  const tagIds = new Map<string, number>();
  const fields: number[] = [];
  const begun = new Set<number>();
  function idOf(tag: string): number {
    const known = tagIds.get(tag);
    if (known !== undefined) return known;
    tagIds.set(tag, tags.length);
    fields.push(-1);
    return tags.push(tag) - 1;
  }
  function add(tag: string, field: string | null): number {
    const id = idOf(tag);
    if (!begun.has(id) && field !== null) fields[id] = idOf(field);
    begun.add(id);
    return id;
  }
  return { tags, tagIds, fields, add };
}

/** Cues as they were written, an item a cue. Of objects there would be too many. */
function newDrafts() {
  const meaningNodes = createTrie();
  const tags = growing((size) => new Uint16Array(size));
  /** The same for the same atoms, in whichever order. */
  const meanings = growing((size) => new Uint32Array(size));
  const strengths = growing((size) => new Uint8Array(size));
  const requests = growing((size) => new Uint8Array(size));
  /** The atoms of draft d are atoms[starts[d]] to atoms[starts[d + 1] - 1]. */
  const starts = growing((size) => new Uint32Array(size));
  const atoms = growing((size) => new Uint32Array(size));
  starts.push(0);
  function add(own: readonly Atom[], tag: number, { strength, request }: CueLine): void {
    tags.push(tag);
    meanings.push(meaningOf(own, meaningNodes));
    strengths.push(strengthOrder.indexOf(strength));
    requests.push(request ? 1 : 0);
    for (const atom of own) atoms.push(atom);
    starts.push(atoms.size());
  }
  return {
    add,
    finish: () => ({
      tags: tags.values(),
      meanings: meanings.values(),
      meaningCount: meaningNodes.size(),
      strengths: strengths.values(),
      requests: requests.values(),
      starts: starts.values(),
      atoms: atoms.values(),
    }),
  };
}

type Drafts = ReturnType<ReturnType<typeof newDrafts>['finish']>;

function meaningOf(atoms: readonly Atom[], meanings: Trie): Node {
  if (atoms.length === 1) return meanings.reach(0, atoms[0] ?? 0);
  return atoms.toSorted((a, b) => a - b).reduce((node, atom) => meanings.reach(node, atom), 0);
}

/** The cues with their weights, in the order of their first atoms. */
function packCues(drafts: Drafts, atoms: Atoms): Cues {
  const { kept, weights } = weighDrafts(drafts, atoms);
  const firsts = kept.map((draft) => drafts.atoms[drafts.starts[draft] ?? 0] ?? 0);
  const { starts, order } = inOrder(firsts, atoms.count());
  const ordered = order.map((at) => kept[at] ?? 0);
  const otherStarts = new Uint32Array(ordered.length + 1);
  const others = growing((size) => new Uint32Array(size));
  for (const [cue, draft] of ordered.entries()) {
    const end = drafts.starts[draft + 1] ?? 0;
    for (let at = (drafts.starts[draft] ?? 0) + 1; at < end; at++) others.push(drafts.atoms[at] ?? 0);
    otherStarts[cue + 1] = others.size();
  }
  return {
    starts,
    tags: Uint16Array.from(ordered, (draft) => drafts.tags[draft] ?? 0),
    weights: Float64Array.from(order, (at) => weights[at] ?? 0),
    strengths: Uint8Array.from(ordered, (draft) => drafts.strengths[draft] ?? 0),
    requests: Uint8Array.from(ordered, (draft) => drafts.requests[draft] ?? 0),
    otherStarts,
    others: others.values().slice(),
  };
}

/** What the cues weigh. Spellings with one stem (beginner, beginners) are one cue: the strongest counts. */
function weighDrafts(drafts: Drafts, atoms: Atoms): { readonly kept: Uint32Array; readonly weights: Float64Array } {
  const { starts, order } = inOrder(drafts.meanings, drafts.meaningCount);
  const kept = growing((size) => new Uint32Array(size));
  const weights = new Float64Array(drafts.tags.length);
  for (let meaning = 0; meaning + 1 < starts.length; meaning++) {
    const sharing = strongestOf(order.subarray(starts[meaning], starts[meaning + 1]), drafts);
    for (const draft of sharing) {
      let units = 0;
      const end = drafts.starts[draft + 1] ?? 0;
      for (let at = drafts.starts[draft] ?? 0; at < end; at++) units += atoms.units(drafts.atoms[at] ?? 0);
      weights[kept.push(draft)] = weightOf(drafts.strengths[draft] ?? 0, units, sharing.length);
    }
  }
  return { kept: kept.values(), weights };
}

/** Of drafts with one meaning the strongest of each tag. */
function strongestOf(members: Uint32Array, { tags, strengths }: Drafts): readonly number[] {
  const found: number[] = [];
  for (const draft of members) {
    const at = found.findIndex((other) => tags[other] === tags[draft]);
    if (at === -1) found.push(draft);
    else if ((strengths[draft] ?? 0) > (strengths[found[at] ?? 0] ?? 0)) found[at] = draft;
  }
  return found;
}

/** Longer cues say more. What many tags share says little of each: the weight falls with the root of their number. */
function weightOf(strength: number, units: number, sharing: number): number {
  const bonus = strengthOrder[strength] === 'weak' ? 0 : Math.min(mostPhraseBonus, (units - 1) * phraseBonus);
  // Square root and division are exact in IEEE 754; a logarithm could differ between machines.
  return ((strengthWeights[strength] ?? 0) + bonus) / Math.sqrt(sharing);
}

/** Positions of the keys, which are below `count`, in their order: those of key k are order[starts[k]] to order[starts[k + 1] - 1]. */
function inOrder(keys: Uint32Array, count: number): { readonly starts: Uint32Array; readonly order: Uint32Array } {
  const starts = new Uint32Array(count + 1);
  for (const key of keys) starts[key + 1] = (starts[key + 1] ?? 0) + 1;
  for (let key = 0; key < count; key++) starts[key + 1] = (starts[key + 1] ?? 0) + (starts[key] ?? 0);
  const next = starts.slice();
  const order = new Uint32Array(keys.length);
  for (const [at, key] of keys.entries()) {
    order[next[key] ?? 0] = at;
    next[key] = (next[key] ?? 0) + 1;
  }
  return { starts, order };
}

type Atoms = ReturnType<typeof newAtoms>;

function newAtoms() {
  const phrases = createTrie();
  /** Atom of each node; a node that was made later has none yet. */
  const atomOf = growing((size) => new Int32Array(size));
  const unitCounts = growing((size) => new Uint8Array(size));
  const standsAlone = growing((size) => new Uint8Array(size));
  const shapeAtoms = shapes.map(() => -1);
  function create(units: number): Atom {
    standsAlone.push(0);
    return unitCounts.push(units);
  }
  function addPart(part: string): Atom {
    if (part.startsWith('#')) return addShape(part.slice(1));
    const stems = stemsOf(part);
    if (stems.length === 0) throw new Error(`Vocabulary: the cue “${part}” holds no word.`);
    const node = stems.reduce((at, stem) => phrases.reach(at, stemHash(stem)), 0);
    while (atomOf.size() <= node) atomOf.push(-1);
    const known = atomOf.get(node);
    if (known >= 0) return known;
    const atom = create(countUnits(stems));
    atomOf.set(node, atom);
    return atom;
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
  function add({ parts, strength, request }: CueLine): readonly Atom[] {
    const found = parts.map(addPart);
    // Only whole cues stand alone, and not mere request verbs.
    if (strength === 'strong' && found.length === 1 && !request) standsAlone.set(found[0] ?? 0, 1);
    return found;
  }
  return {
    add,
    units: (atom: Atom) => unitCounts.get(atom),
    count: () => unitCounts.size(),
    finish: () => ({
      phrases,
      atomOf: atomOf.values().slice(),
      standsAlone: standsAlone.values().slice(),
      shapeAtoms,
    }),
  };
}

/** Two characters of a script without spaces are about one word. */
function countUnits(stems: readonly string[]): number {
  const characters = stems.filter((unit) => unit.length === 1 && unit.charCodeAt(0) >= 0x3040).length;
  return Math.max(1, stems.length - characters + Math.floor(characters / 2));
}
