import { describe, expect, it } from 'vitest';
import { packBatch, unpackBatch } from './batch-format.ts';
import {
  applyBatch,
  effectiveLayers,
  emptyLayer,
  layerOrder,
  NO_LAYER,
  NO_RESULT,
  REVIEW_LAYER,
  type LayerRun,
} from './effective.ts';

function day(number: number): string {
  return `2026-01-0${number}T00:00:00.000Z`;
}

const imported: LayerRun = { id: 1, kind: 'imported', hidden: false, finishedAt: day(1) };
const older: LayerRun = { id: 2, kind: 'engine', hidden: false, finishedAt: day(2) };
const newer: LayerRun = { id: 3, kind: 'engine', hidden: false, finishedAt: day(3) };
const running: LayerRun = { id: 4, kind: 'engine', hidden: false, finishedAt: null };

function ids(runs: readonly LayerRun[]): number[] {
  return layerOrder(runs).map((run) => run.id);
}

describe('layerOrder', () => {
  it('puts newer complete runs first, then imports, then runs under way', () => {
    expect(ids([imported, older, newer, running])).toEqual([3, 2, 1, 4]);
  });

  it('goes by when a run was complete, not by when it began', () => {
    expect(ids([older, newer, { ...running, finishedAt: day(4) }])).toEqual([4, 3, 2]);
    expect(ids([{ ...older, finishedAt: day(5) }, newer])).toEqual([2, 3]);
  });

  it('goes by the number where two were complete at the same time', () => {
    expect(ids([older, { ...newer, finishedAt: older.finishedAt }])).toEqual([3, 2]);
  });

  it('leaves hidden layers out', () => {
    expect(ids([imported, { ...newer, hidden: true }])).toEqual([1]);
  });
});

describe('effectiveLayers', () => {
  it('takes the first layer that has a result, a verdict before all', () => {
    const strong = Uint8Array.of(0, NO_RESULT, NO_RESULT, 2, NO_RESULT);
    const weak = Uint8Array.of(0, 0, NO_RESULT, 0);
    expect([...effectiveLayers(5, [strong, weak], [4, 9])]).toEqual([0, 1, NO_LAYER, 0, REVIEW_LAYER]);
  });
});

describe('applyBatch', () => {
  it('keeps the last word on a text and takes withdrawn ones back', () => {
    const layer = emptyLayer(4);
    const failed = { status: 'failed', flags: [], tags: [] } as const;
    const tagged = { status: 'tagged', flags: [], tags: [] } as const;
    const first = [0, 1, 2].map((textId) => ({ textId, result: failed }));
    const second = [
      { textId: 1, result: null },
      { textId: 2, result: tagged },
    ];
    for (const outcomes of [first, second]) applyBatch(layer, unpackBatch(packBatch(outcomes, () => 0, 't')));
    expect([...layer]).toEqual([2, NO_RESULT, 0, NO_RESULT]);
  });
});
