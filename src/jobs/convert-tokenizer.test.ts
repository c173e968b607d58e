import { describe, expect, it } from 'vitest';
import type { SlicedSource } from '../core/models/convert/sliced-source.ts';
import { readTokenizer } from './convert-tokenizer.ts';

function source(name: string, bytes: Uint8Array): SlicedSource {
  return { name, byteLength: bytes.length, slice: (from, to) => Promise.resolve(bytes.slice(from, to)) };
}

describe('readTokenizer', () => {
  const tokenizer = { model: { vocab: { a: 0, b: 1 } }, added_tokens: [{ id: 2 }] };

  function files(value: unknown): SlicedSource[] {
    return [source('tokenizer.json', new TextEncoder().encode(JSON.stringify(value)))];
  }

  it('takes tokenizer.json as it is', async () => {
    expect(await readTokenizer(files(tokenizer), 3)).toEqual({
      json: JSON.stringify(tokenizer),
      from: 'tokenizer.json',
    });
  });

  it.each([
    [files(tokenizer), 'has a token of id 2; the embedding has 2 rows'],
    [files({}), 'is no tokenizer with a vocabulary'],
    [files([]), 'is no tokenizer with a vocabulary'],
    [[], 'has no tokenizer; expected tokenizer.json or tokenizer.model'],
    [[source('tokenizer.model', new Uint8Array(9))], 'tokenizer.model: '],
  ])('refuses %j', async (sources, reason) => {
    await expect(readTokenizer(sources, 2)).rejects.toThrow(reason);
  });
});
