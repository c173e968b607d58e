/**
 * Where a string ends whose writer may have forgotten to escape the quotes inside. In valid JSON a closing quote is always
 * followed by what may follow a string; so a quote that is not, is taken for text. No valid answer is read otherwise than JSON is.
 */
import { explanationKeys, tagKeys } from './keys.ts';
import { closesList, closesObject, closingQuotes, isSeparator, opensList, opensObject, skipSpace } from './marks.ts';

/** What the string is: a member's value, or an element of a list. */
export type StringPlace = 'value' | 'item';

/** `cut`: the text ends within the string. `open`: its closing quote is missing, and the next pair begins at `at`. */
export interface StringEnd {
  readonly state: 'closed' | 'open' | 'cut';
  readonly at: number;
}

const quoted = '["\'`“”„‘’「」『』«»＂]';
const known = `(?:${tagKeys}|${explanationKeys})`;
/** Any short key, or one that the text ends in. */
const anyKey = new RegExp(`${quoted}[^"'“”‘’\\n:]{0,40}(?:${quoted}\\s*[:：]|$)`, 'y');
const knownKey = new RegExp(`${quoted}?${known}${quoted}?\\s*[:：]`, 'iy');
const knownQuotedKey = new RegExp(`${quoted}${known}${quoted}\\s*[:：]`, 'iy');
const literal = /(?:null|None|true|false|-?\d[\d.]{0,30})\s*[,\]]/y;
const pairStart = new RegExp(`[{｛]\\s*(${quoted})\\s*${tagKeys}\\s*${quoted}\\s*[:：]`, 'iy');

function fits(pattern: RegExp, text: string, at: number): boolean {
  pattern.lastIndex = at;
  return pattern.test(text);
}

/** Whether an object that begins with a tag's key begins here. */
export function beginsPair(text: string, at: number): boolean {
  return fits(pairStart, text, at);
}

/** Whether a key that is known begins here, with quotes or without. */
export function beginsKnownKey(text: string, at: number): boolean {
  return fits(knownKey, text, at);
}

/** Whether a number or a word of JSON stands here as an element. */
export function isLiteral(text: string, at: number): boolean {
  return fits(literal, text, at);
}

function isQuote(character: string): boolean {
  return closingQuotes(character) !== undefined;
}

function isBracket(character: string): boolean {
  return opensObject(character) || closesObject(character) || opensList(character) || closesList(character);
}

/** Whether a member's value may end before `next`, the index of what follows its closing quote. */
function endsValue(text: string, next: number): boolean {
  const character = text.charAt(next);
  if (character === '') return true;
  if (closesObject(character)) return !isQuote(text.charAt(next + 1));
  if (closesList(character)) return character !== ')' && /^(?:\s*$|[\r\n])/.test(text.slice(next + 1, next + 3));
  if (isSeparator(character)) {
    const after = skipSpace(text, next + 1);
    return (
      after >= text.length || isBracket(text.charAt(after)) || fits(anyKey, text, after) || beginsKnownKey(text, after)
    );
  }
  return beginsPair(text, next) || fits(knownQuotedKey, text, next);
}

/** Whether an element of a list may end before `next`; `gap`: white space stands between the quote and it. */
function endsItem(text: string, next: number, gap: boolean): boolean {
  const character = text.charAt(next);
  if (character === '') return true;
  if (closesList(character)) return !/["'\w]/.test(text.charAt(next + 1));
  if (isSeparator(character)) {
    const after = skipSpace(text, next + 1);
    const begun = text.charAt(after);
    return begun === '' || isQuote(begun) || begun === '(' || isBracket(begun) || isLiteral(text, after);
  }
  return (gap && isQuote(character)) || beginsPair(text, next);
}

/** Whether the quote at `at` closes a string at that place. */
export function closesString(text: string, at: number, place: StringPlace): boolean {
  const next = skipSpace(text, at + 1);
  return place === 'value' ? endsValue(text, next) : endsItem(text, next, next > at + 1);
}

/** The end of the string whose text begins at `from`, opened by the quote before it. Linear in the length of the string. */
export function findStringEnd(text: string, from: number, place: StringPlace): StringEnd {
  const opener = text.charAt(from - 1);
  const closing = closingQuotes(opener) ?? opener;
  for (let at = from; at < text.length; at += 1) {
    const character = text.charAt(at);
    if (character === '\\') at += 1;
    else if (closing.includes(character) && closesString(text, at, place)) return { state: 'closed', at };
    else if (opensObject(character) && startsPairIn(text, at, opener)) return { state: 'open', at };
  }
  return { state: 'cut', at: text.length };
}

/** A pair that begins with the string's own kind of quote cannot stand within it unescaped: the string was never closed. */
function startsPairIn(text: string, at: number, opener: string): boolean {
  return beginsPair(text, at) && text.charAt(skipSpace(text, at + 1)) === opener;
}
