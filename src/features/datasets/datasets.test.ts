import { describe, expect, it } from 'vitest';
import { emptyFilter } from '../../core/filter/filter.ts';
import { runInfo } from '../../store/test-clients.ts';
import { layerLine } from './layer-line.ts';
import { taggedShare } from './tagged-share.ts';
import { toggleDataset } from './toggle-dataset.ts';

describe('toggleDataset', () => {
  it('looks at one dataset alone, then at all again', () => {
    const alone = toggleDataset({ ...emptyFilter, datasets: [1, 2] }, 2);
    expect(alone.datasets).toEqual([2]);
    expect(toggleDataset(alone, 2).datasets).toEqual([]);
  });
});

describe('taggedShare', () => {
  const running = runInfo({ state: 'running', done: 25, total: 100 });

  it('is what the tab knows, else what the store knows', () => {
    const progress = { runId: 1, done: 50, total: 100, perMinute: 0, secondsLeft: null, failed: 0, unparsable: 0 };
    expect(taggedShare(running, progress, 1)).toBe(0.5);
    expect(taggedShare(running, undefined, 1)).toBe(0.25);
  });

  it('is nothing for a dataset that the run leaves out', () => {
    const scope = { kind: 'dataset', datasetId: 2, label: 'two' } as const;
    expect(taggedShare({ ...running, scope }, undefined, 1)).toBeNull();
    expect(taggedShare({ ...running, scope }, undefined, 2)).toBe(0.25);
    expect(taggedShare(undefined, undefined, 1)).toBeNull();
    expect(taggedShare(runInfo({ total: 0 }), undefined, 1)).toBeNull();
  });
});

describe('layerLine', () => {
  it.each([
    [runInfo({ tagged: 1200 }), undefined, '1,200 texts · everything'],
    [runInfo({ tagged: 1 }), undefined, '1 text · everything'],
    [runInfo({ state: 'running', done: 62, total: 100 }), undefined, 'running, 62 % · everything'],
    [runInfo({ state: 'paused', total: 0 }), undefined, 'paused · everything'],
    [runInfo({ state: 'cancelled', done: 4, total: 10 }), 'renamed', 'stopped, 40 % · renamed'],
    [runInfo({ hidden: true }), undefined, 'left out · everything'],
  ])('says how much of it there is and where it lies (%#)', (run, dataset, line) => {
    expect(layerLine(run, dataset)).toBe(line);
  });
});
