/** How many tokens a row may take, and how a longer one is cut: out of its middle, for a request stands at either end. */
import type { KeptModel } from '../../core/models/kept-model.ts';
import { failure } from './failures.ts';
import type { ModelPort } from './model-port.ts';

export interface Limits {
  readonly promptTokens: number;
  readonly outputTokens: number;
}

export interface Fitted {
  /** The query, whole or with its middle cut out. */
  readonly query: string;
  readonly truncated: boolean;
  /** Of the whole prompt, the token that begins the sequence included. */
  readonly promptTokens: number;
}

export type Tokenizer = Pick<ModelPort, 'encode'>;

const longestPrompt = 1536;
const longestOutput = 512;

/** Stands where the middle was. */
export const gapMark = ' [...] ';

/** The token that begins the sequence. */
const beginning = 1;

/** No tokenizer at hand makes one token of more characters of real text; of a longer row only both ends are read. */
const charactersPerToken = 32;

/** Nearer to the limit than this is not looked for. */
const slack = 1;
const mostTries = 24;

/** 1,536 and 512 tokens in a context of 2,048, the same parts of a smaller one, and never more than the library reads rightly. */
export function limitsOf({ contextWindow, library }: Pick<KeptModel, 'contextWindow' | 'library'>): Limits {
  const outputTokens = Math.min(longestOutput, Math.floor(contextWindow / 4));
  const room = Math.min(longestPrompt, contextWindow - outputTokens);
  return { outputTokens, promptTokens: library.splitsPrompts ? room : Math.min(room, library.prefillChunk) };
}

/**
 * The longest query found for which all that `write` makes of it takes `limit` tokens at most, counted by the model's own
 * tokenizer. Throws where not even an empty query fits.
 */
export async function fitQuery(
  query: string,
  write: (query: string) => readonly string[],
  limit: number,
  tokenizer: Tokenizer,
): Promise<Fitted> {
  const reach = Math.min(query.length, 2 * limit * charactersPerToken);
  const far = await measure(query, reach, write, tokenizer);
  if (far.tokens <= limit) return { query: far.query, truncated: reach < query.length, promptTokens: far.tokens };
  const frame = await measure(query, 0, write, tokenizer);
  if (frame.tokens > limit) {
    throw failure(
      'final',
      `The prompt alone takes ${frame.tokens} tokens, and this model reads ${limit} at most: there is no room for a text to tag. ` +
        'Choose a shorter prompt (A is the usual one).',
    );
  }
  const best = await longestCut(frame, far, limit, (kept) => measure(query, kept, write, tokenizer));
  return { query: best.query, truncated: true, promptTokens: best.tokens };
}

/** A query of which so many characters are kept, and the tokens of the whole prompt. */
interface Cut {
  readonly kept: number;
  readonly query: string;
  readonly tokens: number;
}

async function measure(
  query: string,
  kept: number,
  write: (query: string) => readonly string[],
  tokenizer: Tokenizer,
): Promise<Cut> {
  const cut = kept >= query.length ? query : keepEnds(query, kept);
  return { kept, query: cut, tokens: await countTokens(write(cut), tokenizer) };
}

/**
 * Between a cut that fits and one that does not: guesses by the tokens, and halves by turns, for a text may be dense at one
 * end. Counting whole prompts is all it relies on: decoding some of the tokens may not give the text back.
 */
async function longestCut(least: Cut, most: Cut, limit: number, cutAt: (kept: number) => Promise<Cut>): Promise<Cut> {
  let fits = least;
  let over = most;
  for (let attempt = 0; attempt < mostTries; attempt += 1) {
    if (over.kept - fits.kept <= 1 || limit - fits.tokens <= slack) break;
    const share = attempt % 2 === 0 ? (limit - fits.tokens) / (over.tokens - fits.tokens) : 0.5;
    const guess = fits.kept + Math.round(share * (over.kept - fits.kept));
    const next = await cutAt(Math.min(over.kept - 1, Math.max(fits.kept + 1, guess)));
    if (next.tokens <= limit) fits = next;
    else over = next;
  }
  return fits;
}

function keepEnds(query: string, kept: number): string {
  const first = Math.ceil(kept / 2);
  return wholeStart(query, first) + gapMark + wholeEnd(query, kept - first);
}

async function countTokens(texts: readonly string[], tokenizer: Tokenizer): Promise<number> {
  let tokens = beginning;
  for (const text of texts) tokens += (await tokenizer.encode(text)).length;
  return tokens;
}

function isLowSurrogate(code: number): boolean {
  return code >= 0xdc00 && code <= 0xdfff;
}

/** The first characters, without half a surrogate pair at the end. */
function wholeStart(text: string, length: number): string {
  const end = length < text.length && isLowSurrogate(text.charCodeAt(length)) ? length - 1 : length;
  return text.slice(0, Math.max(0, end));
}

function wholeEnd(text: string, length: number): string {
  const start = text.length - length;
  return text.slice(start > 0 && isLowSurrogate(text.charCodeAt(start)) ? start + 1 : start);
}
