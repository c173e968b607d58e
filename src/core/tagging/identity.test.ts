import { expect, it } from 'vitest';
import type { EngineIdentity } from '../types.ts';
import { identityDifferences } from './identity.ts';

const identity: EngineIdentity = {
  engine: 'instant',
  model: 'lexicon',
  modelSha256: 'aa',
  quantization: null,
  promptSha256: null,
  settings: { method: 1, maxTags: 8 },
  app: '0.1.0',
};

it('finds nothing between equals, whatever the order of settings and the version of the studio', () => {
  expect(identityDifferences(identity, { ...identity, app: '0.2.0', settings: { maxTags: 8, method: 1 } })).toEqual([]);
});

it('names each field and setting that differs', () => {
  const other = { ...identity, modelSha256: null, quantization: 'q4', settings: { method: 2, constructor: 1 } };
  expect(identityDifferences(identity, other)).toEqual([
    'modelSha256: aa, now none',
    'quantization: none, now q4',
    'constructor: none, now 1',
    'maxTags: 8, now none',
    'method: 1, now 2',
  ]);
});
