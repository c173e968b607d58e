/**
 * The tokens of an answer's structure. Tokenizers join signs into tokens as they like (`",` is one in LLaMA-2, and so may be
 * `"advice",` elsewhere), so that what can be forced is found by encoding whole answers and cutting at ends of tokens.
 */
import { stringEnd } from './list-end.ts';
import type { Tokenizer } from './token-stream.ts';

/** Ends the prompts that are asked with; the answer follows after a space. */
const cue = 'ASSISTANT:';
const opening = ' [{"tag": "';
const afterTag = '", "explanation": ""}';
const more = ', {"tag": "';
const end = ']';
/** Tags with which tokenizers differ in how they join the opening quote. */
const probes = ['java', 'advice', 'web development', 'c#', 'information request', '2d game', 'question answering'];

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

/** Number of tokens that make up exactly the first `length` letters of the text; -1 where a token straddles that place. */
function tokensAt(tokenizer: Tokenizer, tokens: readonly number[], text: string, length: number): number {
  const wanted = text.slice(0, length);
  for (let count = 0; count <= tokens.length; count += 1) {
    const found = tokenizer.decode(tokens.slice(0, count));
    if (found === wanted) return count;
    if (found.length > length) return -1;
  }
  return -1;
}

/** What is forced in front of each tag. */
export interface Structure {
  /** As much of the opening as has the same tokens whatever tag follows: at least the key. */
  readonly opening: readonly number[];
  /** Letters of the opening that the model writes itself (` "`, where quote and tag may be one token). */
  readonly lettersLeft: number;
}

/** Null where the tokenizer joins even the key with the tag. */
export function structureOf(tokenizer: Tokenizer): Structure | null {
  const cueTokens = tokenizer.encode(cue);
  const answers = probes.map((probe) => tokenizer.encode(cue + opening + probe + afterTag + end));
  const [first = []] = answers;
  if (!answers.every((tokens) => startsWith(tokens, cueTokens))) return null;
  let common = cueTokens.length;
  while (common < first.length && answers.every((tokens) => tokens[common] === first[common])) common += 1;
  const text = tokenizer.decode(first.slice(0, common));
  const lettersLeft = (cue + opening).length - text.length;
  return (cue + opening).startsWith(text) && lettersLeft <= ' "'.length
    ? { opening: first.slice(cueTokens.length, common), lettersLeft }
    : null;
}

/** Whether the prompt and the opening, put together as text, have the tokens of both. */
export function opensCleanly(tokenizer: Tokenizer, prompt: string, structure: Structure): boolean {
  const apart = [...tokenizer.encode(prompt), ...structure.opening];
  return startsWith(tokenizer.encode(prompt + opening), apart);
}

/** The tag in what was written since the opening (`… "web development",`): null while its string is open. */
export function closedTag(answer: string): { readonly tag: string; readonly behind: string } | null {
  const key = answer.lastIndexOf('"tag":');
  const from = answer.indexOf('"', key + '"tag":'.length);
  if (key === -1 || from === -1) return null;
  const to = stringEnd(answer, from + 1);
  return to === -1 ? null : { tag: answer.slice(from + 1, to), behind: answer.slice(to) };
}

/**
 * What follows a tag that the model has closed with its token `last`. Null where the tokenizer has no tokens for that.
 */
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
  const before = tokenizer.decode(answer).length;
  const kept = afterTag.startsWith(behind) ? continueAt(tokenizer, structure, tag, tag.length + behind.length) : null;
  if (kept !== null) return { keepsLast: true, ...kept };
  // Without the last token the text must be a start of the same tag.
  const part = tag.length + behind.length - (text.length - before);
  const dropped = part >= 0 && part <= tag.length ? continueAt(tokenizer, structure, tag, part) : null;
  return dropped === null ? null : { keepsLast: false, ...dropped };
}

/** The tokens behind so many letters of tag and what follows it. */
function continueAt(
  tokenizer: Tokenizer,
  { lettersLeft }: Structure,
  tag: string,
  letters: number,
): Omit<Continuation, 'keepsLast'> | null {
  const begin = cue + opening + tag + afterTag;
  const from = (cue + opening).length + letters;
  const tail = tailOf(tokenizer, begin + more, from, (begin + more).length - lettersLeft);
  const ending = tailOf(tokenizer, begin + end, from, (begin + end).length);
  if (tail === null || ending === null) return null;
  let common = 0;
  while (common < tail.length && tail[common] === ending[common]) common += 1;
  const [goesOn, ends] = [tail[common], ending[common]];
  if (goesOn === undefined || ends === undefined) return null;
  return { forced: tail.slice(0, common), more: goesOn, end: ends, rest: tail.slice(common + 1) };
}

/** The tokens of the text between two places; null where one of the places is inside a token. */
function tailOf(tokenizer: Tokenizer, text: string, from: number, to: number): readonly number[] | null {
  const tokens = tokenizer.encode(text);
  const [first, last] = [tokensAt(tokenizer, tokens, text, from), tokensAt(tokenizer, tokens, text, to)];
  return first === -1 || last === -1 || last < first ? null : tokens.slice(first, last);
}
