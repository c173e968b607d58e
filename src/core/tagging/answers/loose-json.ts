/**
 * Reads what was meant to be JSON: lists and objects of strings, however broken, wherever in a text they begin. It never
 * throws, reads every character a bounded number of times, and gives no string that is not written there.
 */
import {
  closesList,
  closesObject,
  closingQuotes,
  isColon,
  isSeparator,
  opensList,
  opensObject,
  skipSpace,
  unescape,
} from './marks.ts';
import { beginsKnownKey, beginsPair, closesString, findStringEnd, isLiteral, type StringPlace } from './string-end.ts';

/** `whole`: both quotes are there. `open`: the closing quote is missing, where it should be is clear. `cut`: the text ends in it. */
export interface LooseText {
  readonly kind: 'text';
  readonly text: string;
  readonly state: 'whole' | 'open' | 'cut';
}
export interface LooseList {
  readonly kind: 'list';
  readonly items: readonly Loose[];
  readonly closed: boolean;
}
export interface LooseObject {
  readonly kind: 'object';
  readonly entries: readonly (readonly [key: string, value: Loose])[];
  /** Its brace is there, or what follows shows that it ended. */
  readonly closed: boolean;
}
/** `other`: a number, a word, a placeholder: nothing that a tag could be. */
export type Loose = LooseText | LooseList | LooseObject | { readonly kind: 'other' };

/** A list or an object that stands in a text on its own: characters [from, to). */
export interface Found {
  readonly value: LooseList | LooseObject;
  readonly from: number;
  readonly to: number;
}

/** Deeper nesting is no answer, and would exhaust the stack. */
const deepest = 16;
const longestKey = 64;
const other: Loose = { kind: 'other' };

interface Cursor {
  readonly text: string;
  at: number;
}

/** All lists and objects of a text that stand side by side or in prose, in order. */
export function findLoose(text: string, from = 0): readonly Found[] {
  const cursor: Cursor = { text, at: from };
  const found: Found[] = [];
  while (cursor.at < text.length) {
    const start = cursor.at;
    if (!beginsValue(text, start)) {
      cursor.at += 1;
      continue;
    }
    const value = opensObject(text.charAt(start)) ? readObject(cursor, 0) : readList(cursor, 0);
    found.push({ value, from: start, to: cursor.at });
  }
  return found;
}

/** Where the next object that begins with a tag's key begins; -1 where there is none. */
export function nextPair(text: string, from: number): number {
  for (let at = from; at < text.length; at += 1) {
    if (opensObject(text.charAt(at)) && beginsPair(text, at)) return at;
  }
  return -1;
}

/** Prose has brackets, too: only one with a string, another bracket or nothing behind it is taken. */
function beginsValue(text: string, at: number): boolean {
  const character = text.charAt(at);
  const list = opensList(character);
  if (!list && !opensObject(character)) return false;
  const next = skipSpace(text, at + 1);
  const after = text.charAt(next);
  if (after === '' || closingQuotes(after) !== undefined) return true;
  if (list) return opensObject(after) || opensList(after) || closesList(after) || after === '(';
  return closesObject(after) || beginsKnownKey(text, next);
}

function readValue(cursor: Cursor, depth: number, place: StringPlace): Loose {
  const character = cursor.text.charAt(cursor.at);
  if (closingQuotes(character) !== undefined) return readText(cursor, place);
  if (depth < deepest) {
    if (opensObject(character)) return readObject(cursor, depth);
    if (opensList(character) || (character === '(' && place === 'item')) return readList(cursor, depth);
  }
  return readBare(cursor, place);
}

function readText(cursor: Cursor, place: StringPlace): LooseText {
  const from = cursor.at + 1;
  const { state, at } = findStringEnd(cursor.text, from, place);
  cursor.at = state === 'closed' ? at + 1 : at;
  const written = cursor.text.slice(from, at);
  if (state === 'open') return { kind: 'text', state: 'open', text: unescape(withoutTail(written)) };
  return { kind: 'text', state: state === 'closed' ? 'whole' : 'cut', text: unescape(written) };
}

/** Without the comma and the brackets that stand where the closing quote is missing. */
function withoutTail(written: string): string {
  let end = written.length;
  while (end > 0 && /[\s,}\]]/.test(written.charAt(end - 1))) end -= 1;
  return written.slice(0, end);
}

/** A value without an opening quote is a string when it has a closing one; anything else is passed over. */
function readBare(cursor: Cursor, place: StringPlace): Loose {
  const { text, at: from } = cursor;
  let at = from;
  while (at < text.length && !endsBare(text.charAt(at))) at += 1;
  const closed =
    text.charAt(at) === '"' && /^[\p{L}\p{N}]/u.test(text.slice(from, from + 2)) && closesString(text, at, place);
  // A bracket that is too deep ends the value before it begins.
  cursor.at = Math.max(from + 1, closed ? at + 1 : at);
  return closed ? { kind: 'text', state: 'whole', text: unescape(text.slice(from, at)) } : other;
}

function endsBare(character: string): boolean {
  return character === '"' || character === '\n' || isSeparator(character) || isBracket(character);
}

function isBracket(character: string): boolean {
  return opensList(character) || closesList(character) || opensObject(character) || closesObject(character);
}

function readList(cursor: Cursor, depth: number): LooseList {
  const { text } = cursor;
  const items: Loose[] = [];
  cursor.at += 1;
  for (;;) {
    cursor.at = skipSpace(text, cursor.at);
    const character = text.charAt(cursor.at);
    if (character === '') return { kind: 'list', items, closed: false };
    if (closesList(character)) {
      cursor.at += 1;
      return { kind: 'list', items, closed: true };
    }
    if (isFiller(character)) cursor.at += 1;
    else if (beginsItem(text, cursor.at)) items.push(readValue(cursor, depth + 1, 'item'));
    else cursor.at = afterTalk(text, cursor.at);
  }
}

/** Commas, dots that stand for more, and a brace too many. */
function isFiller(character: string): boolean {
  return isSeparator(character) || closesObject(character) || character === '.' || character === '…';
}

function beginsItem(text: string, at: number): boolean {
  const character = text.charAt(at);
  if (closingQuotes(character) !== undefined || character === '(') return true;
  return opensList(character) || opensObject(character) || isLiteral(text, at);
}

/** What stands between elements and is none is passed over up to the next pair; without one the list ends there. */
function afterTalk(text: string, at: number): number {
  const next = nextPair(text, at);
  return next === -1 ? text.length : next;
}

function readObject(cursor: Cursor, depth: number): LooseObject {
  const { text } = cursor;
  const entries: (readonly [string, Loose])[] = [];
  cursor.at += 1;
  for (;;) {
    cursor.at = skipSpace(text, cursor.at);
    const character = text.charAt(cursor.at);
    if (character === '') return { kind: 'object', entries, closed: false };
    if (closesObject(character)) {
      cursor.at += 1;
      return { kind: 'object', entries, closed: true };
    }
    // Its brace is missing: what follows belongs to the list around it.
    if (opensObject(character) || (closesList(character) && character !== ')')) {
      return { kind: 'object', entries, closed: true };
    }
    const key = readKey(cursor);
    if (key === null) cursor.at += 1;
    else entries.push([key, readValue(cursor, depth + 1, 'value')]);
  }
}

/** The key at the cursor, which then stands at its value; null where none is. */
function readKey(cursor: Cursor): string | null {
  const { text, at: from } = cursor;
  const closing = closingQuotes(text.charAt(from));
  if (closing === undefined && !beginsKnownKey(text, from)) return null;
  const begin = closing === undefined ? from : from + 1;
  const most = Math.min(text.length, begin + longestKey);
  for (let at = begin; at < most; at += 1) {
    const character = text.charAt(at);
    const colon = closing?.includes(character) === true ? skipSpace(text, at + 1) : at;
    if (!isColon(text.charAt(colon))) continue;
    if (closing !== undefined && colon === at) return null;
    cursor.at = skipSpace(text, colon + 1);
    return unescape(text.slice(begin, at)).replace(/["'\s]+$/, '');
  }
  return null;
}
