/** For tests: a tokenizer of given pieces, and a stream of tokens that follows a script. */
import type { TokenStream, Tokenizer } from './token-stream.ts';

const endToken = 1;

/** The longest piece that fits comes first; any other letter is a token of its own. */
export function piecesTokenizer(pieces: readonly string[]): Tokenizer {
  const sorted = ['<s>', '</s>', ...pieces].toSorted((a, b) => b.length - a.length);
  const texts = ['<s>', '</s>', ...pieces];
  function idOf(text: string): number {
    if (!texts.includes(text)) texts.push(text);
    return texts.indexOf(text);
  }
  function encode(text: string): number[] {
    const tokens: number[] = [];
    for (let at = 0; at < text.length;) {
      const piece = sorted.find((known) => text.startsWith(known, at)) ?? text.charAt(at);
      tokens.push(idOf(piece));
      at += piece.length;
    }
    return tokens;
  }
  return {
    encode,
    decode: (tokens) =>
      tokens
        .map((token) => (token <= endToken ? '' : (texts[token] ?? '')))
        .join('')
        .replace(/^ /, ''),
  };
}

export interface FakeStream extends TokenStream {
  /** What was read, step by step. */
  readonly reads: (readonly number[])[];
}

/** Answers with the texts in turn, each of which must be one token; `end` is the token that ends an answer. */
export function scriptedStream(tokenizer: Tokenizer, script: readonly string[], context = 500): FakeStream {
  const reads: (readonly number[])[] = [];
  let answered = 0;
  return {
    ...tokenizer,
    context,
    longestPrompt: context,
    vocabulary: 200,
    ends: new Set([endToken]),
    reads,
    reset: () => undefined,
    next(tokens, choices) {
      reads.push(tokens);
      const text = script[answered];
      answered += 1;
      if (text === undefined) return Promise.reject(new Error('The script is over.'));
      const [token, ...others] = text === 'end' ? [endToken] : tokenizer.encode(text);
      if (token === undefined || others.length > 0) throw new Error(`“${text}” is not one token.`);
      if (choices !== undefined && !choices.includes(token)) throw new Error(`“${text}” was not to be chosen.`);
      return Promise.resolve(token);
    },
    gpuSeconds: () => answered / 2,
  };
}
