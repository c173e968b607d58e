/**
 * The tokens of an answer's structure. Tokenizers join signs into tokens as they like (`",` is one in LLaMA-2, and so may be
 * `"advice",` elsewhere), so that what can be forced is found by encoding whole answers and cutting at ends of tokens.
 */
import { stringEnd } from './list-end.ts';
import type { Tokenizer } from './token-stream.ts';

/** Ends the prompts that are asked with; the answer follows after a space. */
const cue = 'ASSISTANT:';
const key = '{"tag":';
const quote = ' "';
const opening = ` [${key}${quote}`;
const afterTag = '", "explanation": ""}';
const more = `, ${key}${quote}`;
const end = ']';
/** Tags with which tokenizers differ in how they join the opening quote. */
const probes = ['java', 'advice', 'web development', 'c#', 'information request', '2d game', 'question answering'];

/** What is forced in front of each tag. */
export interface Structure {
  /** As much of the opening as has the same tokens whatever tag follows: at least the key. */
  readonly opening: readonly number[];
  /** Letters of the opening that the model writes itself: ` "`, where quote and tag may be one token. */
  readonly lettersLeft: number;
  /** The tokens that begin with these letters, where there are any; the first token of a tag is one of them. */
  readonly first: readonly number[] | undefined;
}

/** What may be put in behind a tag: up to the choice, then either the token that ends the list, or one more tag's opening. */
export interface Continuation {
  /** Whether the token that the model closed the tag with stays. */
  readonly keepsLast: boolean;
  readonly forced: readonly number[];
  readonly end: number;
  readonly more: number;
  /** What follows `more`, up to the next tag. */
  readonly rest: readonly number[];
}

function startsWith(tokens: readonly number[], start: readonly number[]): boolean {
  return start.every((token, index) => tokens[index] === token);
}

function commonLength(lists: readonly (readonly number[])[]): number {
  const [first = []] = lists;
  const differs = first.findIndex((token, index) => lists.some((tokens) => tokens[index] !== token));
  return differs === -1 ? first.length : differs;
}

/** Null where the tokenizer joins even the key with the tag. `vocabulary`: how many tokens there are. */
export function structureOf(tokenizer: Tokenizer, vocabulary: number): Structure | null {
  const cueTokens = tokenizer.encode(cue);
  const answers = probes.map((probe) => tokenizer.encode(cue + opening + probe + afterTag + end));
  const [answer = []] = answers;
  const common = answer.slice(0, commonLength(answers));
  const text = tokenizer.decode(common);
  const lettersLeft = (cue + opening).length - text.length;
  if (!startsWith(common, cueTokens) || !(cue + opening).startsWith(text) || lettersLeft > quote.length) return null;
  const forced = common.slice(cueTokens.length);
  const first = lettersLeft === 0 ? undefined : tokensAfter(tokenizer, forced, quote.slice(-lettersLeft), vocabulary);
  return first?.length === 0 ? null : { opening: forced, lettersLeft, first };
}

/** The tokens that begin with these letters when they follow those tokens, and do not close the string at once. */
function tokensAfter(tokenizer: Tokenizer, before: readonly number[], letters: string, vocabulary: number): number[] {
  const known = tokenizer.decode(before).length;
  return Array.from({ length: vocabulary }, (_, token) => token).filter((token) => {
    const text = tokenizer.decode([...before, token]).slice(known);
    return text.startsWith(letters) && text[letters.length] !== '"';
  });
}

/** Whether the prompt and the opening, put together as text, have the tokens of both. */
export function opensCleanly(tokenizer: Tokenizer, prompt: string, structure: Structure): boolean {
  const apart = [...tokenizer.encode(prompt), ...structure.opening];
  return startsWith(tokenizer.encode(prompt + opening), apart);
}

/** The last tag of an answer, and what is written behind it (`",` and the like); null while its string is open. */
export function closedTag(answer: string): { readonly tag: string; readonly behind: string } | null {
  const place = answer.lastIndexOf(key);
  const from = answer.indexOf('"', place + key.length);
  if (place === -1 || from === -1) return null;
  const to = stringEnd(answer, from + 1);
  return to === -1 ? null : { tag: answer.slice(from + 1, to), behind: answer.slice(to) };
}

/** What follows a tag that the model has closed with its token `last`. Null where the tokenizer has no tokens for that. */
export function continuationOf(
  tokenizer: Tokenizer,
  structure: Structure,
  answer: readonly number[],
  last: number,
): Continuation | null {
  const text = tokenizer.decode([...answer, last]);
  const closed = closedTag(text);
  if (closed === null) return null;
  const { tag, behind } = closed;
  const kept = afterTag.startsWith(behind) ? continueAt(tokenizer, structure, tag, tag.length + behind.length) : null;
  if (kept !== null) return { keepsLast: true, ...kept };
  // Without its last token the text must be a start of the same tag.
  const lastLetters = text.length - tokenizer.decode(answer).length;
  const part = tag.length + behind.length - lastLetters;
  const dropped = part >= 0 && part <= tag.length ? continueAt(tokenizer, structure, tag, part) : null;
  return dropped === null ? null : { keepsLast: false, ...dropped };
}

/** The tokens behind so many letters of the tag and of what follows it. */
function continueAt(
  tokenizer: Tokenizer,
  { lettersLeft }: Structure,
  tag: string,
  letters: number,
): Omit<Continuation, 'keepsLast'> | null {
  const begin = cue + opening + tag + afterTag;
  const from = (cue + opening).length + letters;
  const onwards = tokensBetween(tokenizer, begin + more, from, (begin + more).length - lettersLeft);
  const ending = tokensBetween(tokenizer, begin + end, from, (begin + end).length);
  if (onwards === null || ending === null) return null;
  const common = commonLength([onwards, ending]);
  const [goesOn, ends] = [onwards[common], ending[common]];
  if (goesOn === undefined || ends === undefined) return null;
  return { forced: onwards.slice(0, common), more: goesOn, end: ends, rest: onwards.slice(common + 1) };
}

/** The tokens of the text between two places; null where one of the places is inside a token. */
function tokensBetween(tokenizer: Tokenizer, text: string, from: number, to: number): readonly number[] | null {
  const tokens = tokenizer.encode(text);
  const [first, last] = [tokensTo(tokenizer, tokens, text, from), tokensTo(tokenizer, tokens, text, to)];
  return first === -1 || last === -1 ? null : tokens.slice(first, last);
}

/** Number of tokens that make up exactly the first `length` letters of the text; -1 where that place is inside a token. */
function tokensTo(tokenizer: Tokenizer, tokens: readonly number[], text: string, length: number): number {
  const wanted = text.slice(0, length);
  for (let count = tokens.length; count >= 0; count -= 1) {
    const found = tokenizer.decode(tokens.slice(0, count));
    if (found === wanted) return count;
    // Half a letter is shown as a sign of its own, so that lengths alone cannot say that the place is passed.
    if (found.length < length - 1) return -1;
  }
  return -1;
}
