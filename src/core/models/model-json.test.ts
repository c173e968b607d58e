import { describe, expect, it } from 'vitest';
import type { KeptModel } from './kept-model.ts';
import { plannedFile, type ModelDraft } from './model-draft.ts';
import { parseKeptModel, parseModelDraft } from './model-json.ts';
import { freeModelId, identityText, isModelPath, modelIdOf } from './model-names.ts';

const model: KeptModel = {
  format: 1,
  id: 'nano',
  label: 'Nano',
  origin: { kind: 'folder', name: 'nano' },
  task: 'instagger',
  quantization: 'q4f32_1',
  features: ['shader-f16'],
  contextWindow: 2048,
  gpuBytes: 1,
  files: [{ path: 'a.bin', bytes: 2, sha256: 'ab'.repeat(32) }],
  library: {
    ...{ kind: 'studio', name: 'x.wasm', sha256: 'cd'.repeat(32), known: true, normEps: 1e-5 },
    ...{ prefillChunk: 2048, splitsPrompts: true },
  },
  sha256: 'ef'.repeat(32),
  addedAt: '2026-01-01T00:00:00.000Z',
};

const draft: ModelDraft = {
  ...{ format: 1, id: 'nano', label: 'Nano', origin: { kind: 'address', url: 'https://example.org/' } },
  ...{ files: [plannedFile('a.bin', 7)], plan: '{}', startedAt: '2026-01-01T00:00:00.000Z' },
};

describe('manifests', () => {
  it('are read as they were written', () => {
    expect(parseKeptModel(JSON.stringify(model))).toEqual(model);
    expect(parseModelDraft(JSON.stringify(draft))).toEqual(draft);
  });

  it('that were cut off anywhere are none', () => {
    const text = JSON.stringify(model);
    for (let end = 0; end < text.length; end += 7) expect(parseKeptModel(text.slice(0, end))).toBeNull();
  });

  it.each(Object.keys(model))('without %s are none', (field) => {
    expect(parseKeptModel(JSON.stringify({ ...model, [field]: undefined }))).toBeNull();
  });

  it('with a field of another kind are none', () => {
    expect(parseKeptModel(JSON.stringify({ ...model, format: 2 }))).toBeNull();
    expect(parseKeptModel(JSON.stringify({ ...model, origin: { kind: 'mail', url: '' } }))).toBeNull();
    expect(parseKeptModel(JSON.stringify({ ...model, files: [{ path: 'a', bytes: -1, sha256: 'ab' }] }))).toBeNull();
    expect(parseModelDraft(JSON.stringify({ ...draft, plan: {} }))).toBeNull();
    expect(parseModelDraft('[]')).toBeNull();
  });
});

describe('names', () => {
  it.each([
    ['InsTagger, q4f16_1', 'InsTagger-q4f16_1'],
    ['  ../../etc ', 'etc'],
    ['模型', 'model'],
    ['Modèle 7B', 'Mode-le-7B'],
    ['x'.repeat(99), 'x'.repeat(64)],
  ])('of %j are plain', (label, id) => {
    expect(modelIdOf(label)).toBe(id);
  });

  it('that are taken get a number', () => {
    expect(freeModelId('Nano', ['nano', 'NANO-2'])).toBe('Nano-3');
    expect(freeModelId('Nano', [])).toBe('Nano');
  });

  it.each([
    ['params_shard_0.bin', true],
    ['sub/params_shard_0.bin', true],
    ['../x', false],
    ['/x', false],
    ['a//b', false],
    ['https://example.org/x', false],
    ['.', false],
    ['', false],
  ])('as a path, %j: %j', (path, fine) => {
    expect(isModelPath(path)).toBe(fine);
  });

  it('and hashes make the identity, in the order of paths', () => {
    const files = [
      { path: 'b', bytes: 1, sha256: '2' },
      { path: 'a', bytes: 1, sha256: '1' },
    ];
    expect(identityText(files)).toBe('1  a\n2  b\n');
  });
});
