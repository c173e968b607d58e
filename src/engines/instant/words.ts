/**
 * Cuts a text into the units that cues are made of: stemmed words, and single characters of scripts that have no spaces
 * (a Chinese cue of three characters is a 3-gram). Case folding is toLowerCase, never a locale's.
 */
import { simplifyHan } from './han.ts';
import { hashText } from './hash.ts';
import { withoutAccents } from './latin.ts';

export interface Words {
  /** Stem of each word, or one character. */
  readonly stems: readonly string[];
  /** Hash of each stem. */
  readonly hashes: Uint32Array;
  /** Where each unit starts and ends in the text (UTF-16 code units). */
  readonly starts: readonly number[];
  readonly ends: readonly number[];
  /** Punctuation stands before the unit: no phrase reaches across. */
  readonly apart: readonly boolean[];
  /** Index of the first unit of the sentence that each unit belongs to. */
  readonly sentence: readonly number[];
}

type CharKind = 'letter' | 'single' | 'other';

const sentenceEnds = new Set('.?!;\n。？！；');

/** Units of a text, in order. */
export function splitWords(text: string): Words {
  const words = {
    stems: [] as string[],
    starts: [] as number[],
    ends: [] as number[],
    apart: [] as boolean[],
    sentence: [] as number[],
  };
  // What lies before the next unit.
  let apart = true;
  let newSentence = true;
  let at = 0;
  while (at < text.length) {
    const kind = kindOf(text.charCodeAt(at));
    if (kind === 'other') {
      if (isPunctuation(text, at)) {
        apart = true;
        newSentence ||= sentenceEnds.has(text.charAt(at));
      }
      at += 1;
      continue;
    }
    const end = kind === 'single' ? at + 1 : wordEnd(text, at);
    const index = words.stems.length;
    words.stems.push(unitOf(text, at, end, kind));
    words.starts.push(at);
    words.ends.push(end);
    words.apart.push(apart);
    words.sentence.push(newSentence ? index : (words.sentence[index - 1] ?? 0));
    apart = false;
    newSentence = false;
    at = end;
  }
  return { ...words, hashes: Uint32Array.from(words.stems, stemHash) };
}

const stemKind = hashText('word');

/** The hash under which a stem is known. */
export function stemHash(stem: string): number {
  return hashText(stem, stemKind);
}

/** The stems of `splitWords` alone: opening the vocabulary would throw all lists of places away. */
export function stemsOf(text: string): string[] {
  const stems: string[] = [];
  let at = 0;
  while (at < text.length) {
    const kind = kindOf(text.charCodeAt(at));
    const end = kind === 'letter' ? wordEnd(text, at) : at + 1;
    if (kind !== 'other') stems.push(unitOf(text, at, end, kind));
    at = end;
  }
  return stems;
}

function unitOf(text: string, start: number, end: number, kind: CharKind): string {
  const raw = foldWidth(text.slice(start, end)).toLowerCase();
  return kind === 'single' ? simplifyHan(raw) : stem(withoutAccents(raw));
}

/** A hyphen, slash, dot or apostrophe inside a word (node.js, step-by-step, I/O) is no punctuation, nor is a blank. */
function isPunctuation(text: string, at: number): boolean {
  const char = text.charAt(at);
  if (char === ' ' || char === '\t') return false;
  return !("-/.'’_".includes(char) && kindOf(text.charCodeAt(at + 1)) === 'letter');
}

function wordEnd(text: string, start: number): number {
  let end = start + 1;
  while (end < text.length && kindOf(text.charCodeAt(end)) === 'letter') end += 1;
  // c++, c#, f#
  if (end === start + 1) while ('+#'.includes(text.charAt(end)) && end < text.length) end += 1;
  return end;
}

function kindOf(code: number): CharKind {
  if (code < 0x80) return isAsciiWord(code) ? 'letter' : 'other';
  if (code < 0x3040) return isLetterBelowKana(code) ? 'letter' : 'other';
  return kindFromKana(code);
}

/** True for a UTF-16 code unit that is a unit by itself: kana, Chinese characters, Hangul. */
export function isSingle(code: number): boolean {
  return kindOf(code) === 'single';
}

function isAsciiWord(code: number): boolean {
  return (code >= 97 && code <= 122) || (code >= 65 && code <= 90) || (code >= 48 && code <= 57);
}

/** Latin with accents, Greek, Cyrillic, Hebrew, Arabic, Indic and South-East Asian scripts. */
function isLetterBelowKana(code: number): boolean {
  return (code >= 0xc0 && code < 0x2000 && code !== 0xd7 && code !== 0xf7) || code === 0xaa || code === 0xba;
}

function kindFromKana(code: number): CharKind {
  if (code <= 0x30ff) return code === 0x30fb ? 'other' : 'single';
  if (code >= 0x3400 && code <= 0x9fff) return 'single';
  if (code >= 0xac00 && code <= 0xd7af) return 'single';
  return isFullWidthWord(code) ? 'letter' : 'other';
}

function isFullWidthWord(code: number): boolean {
  return code >= 0xff10 && code <= 0xff5a && isAsciiWord(code - 0xfee0);
}

function foldWidth(word: string): string {
  if (word.charCodeAt(0) < 0xff10) return word;
  return Array.from(word, (char) =>
    isFullWidthWord(char.charCodeAt(0)) ? String.fromCharCode(char.charCodeAt(0) - 0xfee0) : char,
  ).join('');
}

const vowel = /[aeiouy]/;

/** They end in s and are no plural: without it they would be other words. */
const noPlural = new Set(['lens', 'news', 'always', 'perhaps', 'series', 'species', 'chess']);

/** A light English stem: plural, -ing, -ed, -ion and a final e fall away. Cues go through the same, so it only has to be steady. */
export function stem(word: string): string {
  if (word.length < 4) return word;
  const singular = withoutPlural(word);
  const base = withoutSuffix(singular);
  return base.length > 4 && base.endsWith('e') ? base.slice(0, -1) : base;
}

function withoutPlural(word: string): string {
  if (!word.endsWith('s') || /(?:ss|us|is)$/.test(word) || noPlural.has(word)) return word;
  if (word.endsWith('ies') && word.length > 4) return `${word.slice(0, -3)}y`;
  if (/(?:x|ch|sh|ss|zz)es$/.test(word)) return word.slice(0, -2);
  return word.slice(0, -1);
}

function withoutSuffix(word: string): string {
  const verb = withoutVerbEnding(word);
  if (verb !== word) return undouble(verb);
  // Longer words only: question is no quest, and station no state.
  return word.length > 8 && /[st]ion$/.test(word) ? word.slice(0, -3) : word;
}

/** Without -ing or -ed, where a vowel is left (not: string, bring). */
function withoutVerbEnding(word: string): string {
  const ending = /(?:ing|[^e]ed)$/.exec(word) === null ? 0 : word.endsWith('g') ? 3 : 2;
  const base = word.slice(0, word.length - ending);
  return base.length > 2 && vowel.test(base) ? base : word;
}

/** planning -> plan, but selling -> sell. */
function undouble(base: string): string {
  return /([bdgmnprt])\1$/.test(base) ? base.slice(0, -1) : base;
}
