import { describe, expect, it } from 'vitest';
import { indexOfText, packBatch, readResult, unpackBatch } from './batch-format.ts';

const tagged = { status: 'tagged', flags: [], tags: [{ tag: 'a', confidence: 0.914 }] } as const;

describe('batch format 1', () => {
  it('takes 10 bytes a result and 5 a tag, beside header and extras', () => {
    const outcomes = Array.from({ length: 1000 }, (_, textId) => ({ textId, result: tagged }));
    const extras = unpackBatch(packBatch(outcomes, () => 0, 't')).extras.length;
    expect(packBatch(outcomes, () => 0, 't').length).toBe(16 + 1000 * 15 + extras);
    expect(extras).toBeLessThan(40);
  });

  it('rounds confidence to hundredths and keeps it within 0 and 1', () => {
    const tags = [0.914, 1.2, -1].map((confidence) => ({ tag: 'a', confidence }));
    const batch = unpackBatch(packBatch([{ textId: 7, result: { ...tagged, tags } }], () => 0, 't'));
    expect(readResult(batch, 0, () => 'a')?.tags.map((tag) => tag.confidence)).toEqual([0.91, 1, 0]);
  });

  it('finds the last result of a text', () => {
    const withdrawn = [
      { textId: 7, result: tagged },
      { textId: 7, result: null },
    ];
    const batch = unpackBatch(packBatch(withdrawn, () => 0, 't'));
    expect(indexOfText(batch, 7)).toBe(1);
    expect(indexOfText(batch, 8)).toBe(-1);
    expect(readResult(batch, 1, () => 'a')).toBeNull();
    expect(readResult(batch, -1, () => 'a')).toBeNull();
  });

  it('names a format it does not know', () => {
    const blob = packBatch([], () => 0, 't');
    blob[0] = 9;
    expect(() => unpackBatch(blob)).toThrow('A batch of results has format 9; 1 is known.');
  });
});
