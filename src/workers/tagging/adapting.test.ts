import { expect, it } from 'vitest';
import { packBatch } from '../../core/tagging/batch-format.ts';
import { fakeEngine } from '../../engines/fake/engine.ts';
import { adaptTo, type AdaptStore } from './adapting.ts';

const names = ['bread', 'tea', 'milk'];
const host = { readAsset: () => Promise.reject(new Error('no assets')), appVersion: 'test' };
const signal = new AbortController().signal;

function batchOf(seq: number, textId: number, tags: readonly string[]) {
  const result = { status: 'tagged', flags: [], tags: tags.map((tag) => ({ tag })) } as const;
  return { seq, blob: packBatch([{ textId, result }], (tag) => names.indexOf(tag), '2026-01-01T00:00:00Z') };
}

const batches = [batchOf(0, 4, ['bread']), batchOf(2, 7, ['tea', 'milk'])];
const store: AdaptStore = {
  batches: (_runId, fromSeq) => Promise.resolve(batches.filter(({ seq }) => seq >= fromSeq)),
  tagNames: () => Promise.resolve(names),
  verdicts: () => Promise.resolve([{ textId: 7, verdict: { tags: [{ tag: 'sugar' }], at: '' } }]),
  texts: (ids) => Promise.resolve(Array.from(ids, String)),
  versionFile: () => Promise.reject(new Error('none')),
};

function adapted(source: number | 'review', textIds: readonly number[]) {
  const wish = { engineId: 'fake', source, textIds: Uint32Array.from(textIds), curve: false };
  return adaptTo(store, wish, { engine: fakeEngine, host }, { signal });
}

it('learns from all batches of a run, and from no other texts', async () => {
  expect((await adapted(1, [4, 7])).report.newTags).toEqual(['bread', 'tea', 'milk']);
  expect((await adapted(1, [7, 9])).report.newTags).toEqual(['tea', 'milk']);
});

it('learns from reviews by hand', async () => {
  expect((await adapted('review', [4, 7])).report.newTags).toEqual(['sugar']);
});
