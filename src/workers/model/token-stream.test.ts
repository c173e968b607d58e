import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { webLlmTokenizer } from '../../../e2e/support/web-llm-tokenizer.ts';
import { piecesTokenizer, scriptedStream } from './fake-stream.ts';
import { promptTokens } from './token-stream.ts';

const file = new URL('../../../models/nano-instagger/checkpoint/tokenizer.json', import.meta.url);
const llama = JSON.parse(readFileSync(file, 'utf8')) as object;
/** As present versions of transformers save the tokenizer of a Llama. */
const metaspace = { type: 'Metaspace', replacement: '\u2581', prepend_scheme: 'first', split: false };
const ofLate = { ...llama, normalizer: null, pre_tokenizer: metaspace };

describe('the tokens of a prompt', () => {
  it.each([
    ['Llama’s own tokenizer', llama],
    ['one that was saved of late', ofLate],
  ])('are those that the model was trained on, behind the one that begins a sequence: %s', async (_, spec) => {
    const tokenizer = await webLlmTokenizer(JSON.stringify(spec));
    const stream = {
      ...scriptedStream(piecesTokenizer([]), []),
      encode: (text: string) => [...tokenizer.encode(text)],
    };
    // Counted by Hugging Face's tokenizers in Python: "▁A", "▁chat".
    expect(promptTokens(stream, 'A chat')).toEqual([1, 480, 577]);
  });

  it('are refused where no room is left for an answer', () => {
    const stream = scriptedStream(piecesTokenizer([]), [], 4);
    expect(promptTokens(stream, 'ab')).toHaveLength(3);
    expect(() => promptTokens(stream, 'abc')).toThrow('has 4 tokens and the model reads at most 3');
  });
});
