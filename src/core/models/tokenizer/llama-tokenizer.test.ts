import { readFileSync } from 'node:fs';
import { beforeAll, describe, expect, it } from 'vitest';
import { webLlmTokenizer, type WebLlmTokenizer } from '../../../../e2e/support/web-llm-tokenizer.ts';
import { readAddedTokens } from './added-tokens.ts';
import { buildLlamaTokenizer } from './llama-tokenizer.ts';
import { maxTokenizerBytes } from './sentencepiece-model.ts';

const golden = new URL('golden/', import.meta.url);
const model = new Uint8Array(readFileSync(new URL('tokenizer.model', golden)));
const cases = readFileSync(new URL('texts.jsonl', golden), 'utf8')
  .trimEnd()
  .split('\n')
  .map((line) => JSON.parse(line) as [text: string, ids: number[]]);

function built(added = '{}'): string {
  return buildLlamaTokenizer(model, readAddedTokens(added, 'added_tokens.json'), 'tokenizer.model').json;
}

/** The tokenizer's file with one place changed: `from` is there, once, and `to` is as long. */
function changed(from: readonly number[], to: readonly number[]): Uint8Array {
  const at = model.findIndex((_, start) => from.every((byte, place) => model[start + place] === byte));
  expect(at).toBeGreaterThan(0);
  const copy = model.slice();
  copy.set(to, at);
  return copy;
}

function refusal(bytes: Uint8Array, added = '{}'): string {
  try {
    buildLlamaTokenizer(bytes, readAddedTokens(added, 'added_tokens.json'), 'tokenizer.model');
    return 'built';
  } catch (error) {
    return error instanceof Error ? `${error.name} ${error.message}` : String(error);
  }
}

function text(value: string): number[] {
  return [...new TextEncoder().encode(value)];
}

describe('tokenizer.json out of tokenizer.model', { timeout: 30_000 }, () => {
  let tokenizer: WebLlmTokenizer;

  beforeAll(async () => {
    tokenizer = await webLlmTokenizer(built());
  });

  it('gives the ids of SentencePiece for 5,000 texts of many scripts', () => {
    const wrong = cases.filter(([text, ids]) => tokenizer.encode(text).join() !== ids.join());
    expect(wrong).toEqual([]);
    expect(new Set(cases.map(([text]) => text)).size).toBe(5000);
  });

  it('gives back each text, whether a space begins it or not', () => {
    // A literal U+2581 cannot be told from a space, in SentencePiece either; web-llm drops a byte order mark in front.
    const kept = cases.filter(([text]) => !text.includes('\u2581') && !text.startsWith('\ufeff'));
    const lost = kept.filter(([text, ids]) => tokenizer.decode(Int32Array.from(ids)) !== text);
    expect(lost).toEqual([]);
  });

  it('reads the tokens that begin and end a sequence where a text names them, each part with its own space', () => {
    const [a] = tokenizer.encode('a');
    expect([...tokenizer.encode('<s>a</s>')]).toEqual([1, a, 2]);
  });

  it('has the tokens that were added behind the pieces', async () => {
    const padded = await webLlmTokenizer(built('{"<pad>": 2412, "<s>": 1}'));
    expect(padded.getVocabSize()).toBe(2413);
    expect([...padded.encode('<pad>')]).toEqual([2412]);
    expect(tokenizer.getVocabSize()).toBe(2412);
  });

  it('counts tokens', () => {
    const added = readAddedTokens('{"<pad>": 2412}', 'added_tokens.json');
    expect(buildLlamaTokenizer(model, added, 'tokenizer.model').tokens).toBe(2413);
  });
});

describe('tokenizers that are refused', () => {
  it.each([
    ['a unigram model', changed([0x18, 2, 0x20, 0xe0, 0x12], [0x18, 1, 0x20, 0xe0, 0x12]), 'it splits by “unigram”'],
    ['no byte fallback', changed([0x98, 2, 1], [0x98, 2, 0]), 'byte fallback'],
    [
      'folded spaces',
      changed([...text('identity'), 0x12, 0, 0x20, 0], [...text('identity'), 0x12, 0, 0x20, 1]),
      'folds several spaces',
    ],
    ['a byte that is missing', changed(text('<0x41>'), text('<0x4_>')), 'byte fallback'],
    ['a piece that is there twice', changed(text('<0x42>'), text('<0x41>')), 'byte fallback'],
    ['bytes that are cut off', model.subarray(0, 5000), 'longer than the rest of the file'],
    ['no bytes', new Uint8Array(0), 'it has no pieces'],
    ['text', new TextEncoder().encode('<html>not found</html>'), 'wire type'],
    ['a file too large', new Uint8Array(maxTokenizerBytes + 1), 'above the limit'],
  ])('%s', (_, bytes, reason) => {
    expect(refusal(bytes)).toMatch(/^CheckpointError tokenizer.model: /u);
    expect(refusal(bytes)).toContain(reason);
  });

  it.each([
    ['not JSON', '{', 'it is not JSON'],
    ['a list', '[]', 'expected an object'],
    ['an id that is text', '{"<pad>": "2412"}', 'no whole number'],
    ['a gap', '{"<pad>": 2413}', 'has the id 2413, where 2412 was expected'],
    ['another id than its piece', '{"</s>": 2412}', 'has the id 2412, where 2 was expected'],
  ])('added tokens: %s', (_, added, reason) => {
    expect(refusal(model, added)).toMatch(/^CheckpointError added_tokens.json: /u);
    expect(refusal(model, added)).toContain(reason);
  });
});
