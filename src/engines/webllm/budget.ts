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

export type Tokenizer = Pick<ModelPort, 'encode' | 'decode'>;

const longestPrompt = 1536;
const longestOutput = 512;

/** Stands where the middle was. */
export const gapMark = ' [...] ';

/** The token that begins the sequence. */
const beginning = 1;

/** No tokenizer at hand makes one token of more characters of real text; of a longer row only both ends are read. */
const charactersPerToken = 32;

const mostTries = 12;

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
  const ends = limit * charactersPerToken;
  const readable = query.length <= 2 * ends;
  if (readable) {
    const promptTokens = await countTokens(write(query), tokenizer);
    if (promptTokens <= limit) return { query, truncated: false, promptTokens };
  }
  const frame = await countTokens(write(gapMark), tokenizer);
  if (frame > limit) {
    throw failure(
      'final',
      `The prompt alone takes ${frame} tokens, and this model reads ${limit} at most: there is no room for a text to tag. ` +
        'Choose a shorter prompt (A is the usual one).',
    );
  }
  const head = await tokenizer.encode(readable ? query : wholeStart(query, ends));
  const tail = readable ? head : await tokenizer.encode(wholeEnd(query, ends));
  return cutToFit({ query, head, tail }, { write, limit, room: limit - frame, tokenizer });
}

interface Ends {
  readonly query: string;
  readonly head: readonly number[];
  readonly tail: readonly number[];
}

interface Fitting {
  readonly write: (query: string) => readonly string[];
  readonly limit: number;
  /** Tokens that seem to be left for the query. */
  readonly room: number;
  readonly tokenizer: Tokenizer;
}

/** Tokens at the seams join differently than counted: what was too much is taken from the next try. */
async function cutToFit(ends: Ends, { write, limit, room, tokenizer }: Fitting): Promise<Fitted> {
  let keep = room;
  for (let attempt = 0; attempt < mostTries && keep > 0; attempt += 1) {
    const query = await keepEnds(ends, keep, tokenizer);
    const promptTokens = await countTokens(write(query), tokenizer);
    if (promptTokens <= limit) return { query, truncated: true, promptTokens };
    keep -= Math.max(promptTokens - limit, Math.ceil(keep / 64));
  }
  return { query: gapMark, truncated: true, promptTokens: await countTokens(write(gapMark), tokenizer) };
}

/** Decoded tokens tell how many characters they stand for; the text itself comes from the query, which decoding may change. */
async function keepEnds({ query, head, tail }: Ends, keep: number, tokenizer: Tokenizer): Promise<string> {
  const first = Math.ceil(keep / 2);
  const start = wholeStart(query, (await tokenizer.decode(head.slice(0, first))).length);
  const decoded = keep === first ? '' : await tokenizer.decode(tail.slice(first - keep));
  return start + gapMark + wholeEnd(query, Math.min(decoded.length, query.length - start.length));
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
