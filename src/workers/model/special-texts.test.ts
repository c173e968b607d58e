import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { specialTexts } from './special-texts.ts';

describe('specialTexts', () => {
  it('finds those of a tokenizer', () => {
    const json = readFileSync('models/nano-instagger/checkpoint/tokenizer.json', 'utf8');
    expect(specialTexts(json)).toEqual(['<unk>', '<s>', '</s>']);
  });

  it('leaves out added tokens that are text', () => {
    const added = [
      { id: 1, content: '<table>', special: false },
      { id: 2, content: '[gMASK]', special: true },
      { id: 3, special: true },
    ];
    expect(specialTexts(JSON.stringify({ added_tokens: added }))).toEqual(['[gMASK]']);
  });

  it.each(['{}', '[]', 'null', '{"added_tokens": {}}'])('finds none in %s', (json) => {
    expect(specialTexts(json)).toEqual([]);
  });
});
