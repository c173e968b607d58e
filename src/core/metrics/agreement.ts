/** How far two runs say the same of the texts that both have tagged. */
import type { Entries } from './tag-index.ts';
import { bump, i32, u32, u8 } from './typed.ts';

/** Per text id the run's entry; -1 (or beyond the end) where the run has no result. */
export type RunEntries = Int32Array;

export interface AgreementInput {
  readonly entries: Entries;
  readonly a: RunEntries;
  readonly b: RunEntries;
  /** The texts that are looked at, each once. */
  readonly texts: Uint32Array;
  /** Ids of tags are below this. */
  readonly tagCount: number;
  /** Per tag id the class that counts as one tag (`stemClasses`); without it every tag is its own. */
  readonly classes?: Uint32Array;
}

/** Shares are 0..1, and null where nothing can be compared. */
export interface Agreement {
  /** Texts that both runs have tagged, and those that only one of them has. */
  readonly both: number;
  readonly onlyA: number;
  readonly onlyB: number;
  /** Texts of `both` with the same set of tags. */
  readonly same: number;
  /** 2 x shared tags / tags of both, over all texts of `both` at once (micro-averaged F1; which run is first does not matter). */
  readonly f1: number | null;
  /** Mean over the texts of `both`: tags of both / tags of either; 1 where neither gave any (Jaccard 1901). */
  readonly jaccard: number | null;
  /** By class: texts of `both` where only B has it, and where only A has it. */
  readonly gained: Uint32Array<ArrayBuffer>;
  readonly lost: Uint32Array<ArrayBuffer>;
}

const tagged = 1;
const [inA, inB] = [1, 2];

function taggedEntry({ entries }: AgreementInput, run: RunEntries, text: number): number {
  const entry = i32(run, text);
  return entry >= 0 && u8(entries.status, entry) === tagged ? entry : -1;
}

/** Compares two runs over the given texts; takes time in proportion to their tags. */
export function agreement(input: AgreementInput): Agreement {
  const sums = { both: 0, onlyA: 0, onlyB: 0, same: 0, shared: 0, either: 0, jaccard: 0 };
  const gained = new Uint32Array(input.tagCount);
  const lost = new Uint32Array(input.tagCount);
  const pair = pairReader(input, gained, lost);
  for (let i = 0; i < input.texts.length; i++) {
    const text = u32(input.texts, i);
    const a = taggedEntry(input, input.a, text);
    const b = taggedEntry(input, input.b, text);
    if (a < 0 || b < 0) {
      if (a >= 0) sums.onlyA += 1;
      if (b >= 0) sums.onlyB += 1;
      continue;
    }
    const { shared, either } = pair(a, b);
    sums.both += 1;
    sums.shared += shared;
    sums.either += either;
    if (shared === either) sums.same += 1;
    sums.jaccard += either === 0 ? 1 : shared / either;
  }
  const { both, onlyA, onlyB, same, shared, either } = sums;
  return {
    ...{ both, onlyA, onlyB, same, gained, lost },
    f1: shared + either === 0 ? null : (2 * shared) / (shared + either),
    jaccard: both === 0 ? null : sums.jaccard / both,
  };
}

interface Pair {
  readonly shared: number;
  readonly either: number;
}

/** Compares the tags of two entries by marks that are wiped after each pair; adds to the counts of gained and lost. */
function pairReader(input: AgreementInput, gained: Uint32Array, lost: Uint32Array): (a: number, b: number) => Pair {
  const { entries, classes } = input;
  const marks = new Uint8Array(input.tagCount);
  const seen: number[] = [];

  function mark(entry: number, side: number): void {
    const end = u32(entries.tagFrom, entry + 1);
    for (let at = u32(entries.tagFrom, entry); at < end; at++) {
      const tag = u32(entries.tags, at);
      const tagClass = classes === undefined ? tag : u32(classes, tag);
      if (u8(marks, tagClass) === 0) seen.push(tagClass);
      marks[tagClass] = u8(marks, tagClass) | side;
    }
  }

  return (a, b) => {
    mark(a, inA);
    mark(b, inB);
    let shared = 0;
    for (const tagClass of seen) {
      const sides = u8(marks, tagClass);
      if (sides === (inA | inB)) shared += 1;
      else bump(sides === inA ? lost : gained, tagClass);
      marks[tagClass] = 0;
    }
    const either = seen.length;
    seen.length = 0;
    return { shared, either };
  };
}
