/** A model as a stream of tokens: what the two ways of decoding need of it, and nothing of web-llm. */
import { failure } from '../../engines/webllm/failures.ts';

export interface Tokenizer {
  /** Tokens without the one that begins a sequence; that of a special token's text is the special token. */
  encode(text: string): readonly number[];
  decode(tokens: readonly number[]): string;
}

export interface TokenStream extends Tokenizer {
  /** Tokens that prompt and answer may have together. */
  readonly context: number;
  /** Tokens that a prompt may have: less than `context` where a prompt must not be read in parts. */
  readonly longestPrompt: number;
  /** How many tokens the model knows. */
  readonly vocabulary: number;
  /** Tokens that end an answer. */
  readonly ends: ReadonlySet<number>;
  /** Forgets everything read. */
  reset(): void;
  /** Reads the tokens, and returns the likeliest next one: of all, or of these choices. */
  next(tokens: readonly number[], choices?: readonly number[]): Promise<number>;
  /** Seconds spent waiting for the GPU since the model was loaded. */
  gpuSeconds(): number;
}

/** What a generation is run with. */
export interface RunControl {
  /** Whether someone wants it to end now. */
  interrupted(): boolean;
  /** Clock time in seconds. */
  seconds(): number;
}

/** The prompt as the model reads it, behind the token that begins a sequence. Throws where it is too long for an answer. */
export function promptTokens(stream: TokenStream, prompt: string): readonly number[] {
  // The tokenizer adds none by itself. Apart from the prompt: tokenizers saved of late put the space that begins a text only in
  // front of what comes first, and the model was trained to see it behind this token.
  const tokens = [...stream.encode('<s>'), ...stream.encode(prompt)];
  const longest = Math.min(stream.longestPrompt, stream.context - 1);
  if (tokens.length > longest) {
    throw failure(
      'text',
      `The prompt has ${tokens.length} tokens and the model reads at most ${longest}. Shorten the text.`,
    );
  }
  return tokens;
}
