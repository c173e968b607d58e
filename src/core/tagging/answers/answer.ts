/** A model's answer as a result: its complete pairs of tag and explanation, however broken the JSON around them. */
import type { Result, Tag } from '../../types.ts';
import { findLoose, nextPair, type Found } from './loose-json.ts';
import { isSeparator, unescape } from './marks.ts';
import { distinct, namedPairs, plainPairs } from './pairs.ts';

interface Reading {
  readonly tags: readonly Tag[];
  /** Whether the answer has an end of its own. */
  readonly closed: boolean;
}

const nothing: Reading = { tags: [], closed: false };
/** The list itself written as a string of JSON: already its first quote has a backslash. */
const escapedThroughout = /^[^"\\]*(?:"[[{\s]*)?\\"/;
/** What may stand before a list of plain strings that is an answer: prose and code are full of others. */
const beginning = /^\s*(?:```\w*\s*)?$/;
const emptyList = /^\s*(?:```\w*\s*)?\[\s*\]\s*(?:```\s*)?$/;

/**
 * Reads an answer; never throws, in time linear in its length. `tagged` with no tags only for a valid `[]`; `unparsable`,
 * with the output as it was, where no complete pair is found. `cut`: the model was stopped before its own end; the flag
 * `output-cut` is set where tags may be missing because of that.
 */
export function readAnswer(output: string, cut: boolean): Result {
  if (emptyList.test(output)) return { status: 'tagged', flags: [], tags: [] };
  const { tags, closed } = readPairs(output, cut);
  if (tags.length > 0) return { status: 'tagged', flags: closed ? [] : ['output-cut'], tags };
  return { status: 'unparsable', flags: cut ? ['output-cut'] : [], tags: [], raw: output };
}

/** The answer that InsTagger was trained to give for these tags: Python's spacing, one object a tag. */
export function writeAnswer(tags: readonly Tag[]): string {
  const pairs = tags.map(
    ({ tag, explanation = '' }) => `{"tag": ${JSON.stringify(tag)}, "explanation": ${JSON.stringify(explanation)}}`,
  );
  return `[${pairs.join(', ')}]`;
}

function readPairs(output: string, cut: boolean): Reading {
  const first = choose(output, findLoose(output), cut);
  if (first.tags.length > 0) return first;
  const unescaped = escapedThroughout.test(output) ? unescape(output) : null;
  const second = unescaped === null ? nothing : choose(unescaped, findLoose(unescaped), cut);
  if (second.tags.length > 0) return second;
  // Something before the first pair looked like the beginning of a string.
  const start = nextPair(output, 0);
  return start === -1 ? nothing : choose(output, findLoose(output, start), cut);
}

/**
 * The first list with pairs is the answer: what stands before it repeats the request, what follows is talk. Without one all
 * pairs that stand alone are; without those a list of plain strings that the answer begins with.
 */
function choose(output: string, found: readonly Found[], cut: boolean): Reading {
  const lists = found.filter(({ value }) => value.kind === 'list');
  const first = lists.findIndex(({ value }) => namedPairs(value).length > 0);
  if (first !== -1) return readLists(sideBySide(output, lists.slice(first)));
  const alone = found.filter(({ value }) => value.kind === 'object');
  const pairs = distinct(alone.flatMap(({ value }) => namedPairs(value)));
  if (pairs.length > 0) return { tags: pairs, closed: !cut && alone.every(({ value }) => value.closed) };
  const [plain] = lists;
  if (plain === undefined || !beginsAnswer(output, plain)) return nothing;
  return { tags: distinct(plainPairs(plain.value)), closed: plain.value.closed };
}

function beginsAnswer(output: string, { from }: Found): boolean {
  return output.charAt(from) !== '(' && beginning.test(output.slice(0, from));
}

function readLists(lists: readonly Found[]): Reading {
  return {
    tags: distinct(lists.flatMap(({ value }) => namedPairs(value))),
    closed: lists.every(({ value }) => value.closed),
  };
}

/** The first list and those that follow it with nothing but space and commas between them: one list a tag. */
function sideBySide(output: string, lists: readonly Found[]): readonly Found[] {
  const apart = lists.findIndex((list, index) => {
    const before = lists[index - 1];
    return before !== undefined && !isGap(output.slice(before.to, list.from));
  });
  return apart === -1 ? lists : lists.slice(0, apart);
}

function isGap(between: string): boolean {
  return Array.from(between).every((character) => isSeparator(character) || character.trim() === '');
}
