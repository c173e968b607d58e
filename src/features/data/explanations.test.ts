import { describe, expect, it } from 'vitest';
import { explanationsOf, silentTags } from './explanations.ts';

const tags = [
  { tag: 'python', explanation: 'The code is Python.' },
  { tag: 'debugging' },
  { tag: 'sql', explanation: '' },
];

describe('explanations', () => {
  it('are asked for where the layer has none', () => {
    expect(silentTags(tags).map(({ tag }) => tag)).toEqual(['debugging', 'sql']);
  });

  it('come from the layer first, and from the engine for the rest', () => {
    const explanations = explanationsOf(tags, silentTags(tags), ['It asks for a fault.', '']);
    expect([...explanations]).toEqual([
      ['debugging', 'It asks for a fault.'],
      ['python', 'The code is Python.'],
    ]);
  });

  it('are none where the engine cannot say', () => {
    expect(explanationsOf([{ tag: 'a' }], [{ tag: 'a' }], []).size).toBe(0);
  });
});
