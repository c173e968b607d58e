import { describe, expect, it, vi } from 'vitest';
import type { CoverageCurveFigure } from '../../core/figures/figure.ts';
import type { FiguresAnswer, FigureWish } from '../../workers/analysis/contract.ts';
import { FigureHub, type FigureStep } from './figure-hub.ts';

const basis = { engines: [], approximate: false, queries: 0, tagged: 0 };

function curve(tags: number): CoverageCurveFigure {
  return { kind: 'coverage-curve', steps: [], tags, basis };
}

const coverage: FigureWish = { kind: 'coverage-curve' };
const overlap: FigureWish = { kind: 'overlap' };

function stepOf(key: string, tags: number, wholeKey = key) {
  const load = vi.fn((_: readonly FigureWish[], whole: boolean): Promise<FiguresAnswer> => {
    const figures = { 'coverage-curve': curve(tags) };
    return Promise.resolve({ version: 1, figures, whole: whole ? { 'coverage-curve': curve(100) } : null });
  });
  return { key, wholeKey, version: 1, load };
}

function pending(): { readonly promise: Promise<FiguresAnswer>; readonly answer: (value: FiguresAnswer) => void } {
  const handle: { answer?: (value: FiguresAnswer) => void } = {};
  const promise = new Promise<FiguresAnswer>((resolve) => Object.assign(handle, { answer: resolve }));
  return { promise, answer: (value) => handle.answer?.(value) };
}

async function settled(): Promise<void> {
  for (let turn = 0; turn < 30; turn += 1) await Promise.resolve();
}

describe('the figures of a page', () => {
  it('are asked for together, once a step', async () => {
    const hub = new FigureHub(() => Promise.resolve());
    const first = stepOf('a', 1);
    hub.moveTo(first);
    hub.want(coverage);
    hub.want(overlap);
    await settled();
    expect(first.load).toHaveBeenCalledOnce();
    expect(first.load).toHaveBeenCalledWith([coverage, overlap], false);
    expect(hub.stateOf('coverage-curve')).toMatchObject({ figure: curve(1), waiting: false });
  });

  it('do not wait for the plane of diversity, which comes after them', async () => {
    const hub = new FigureHub(() => Promise.resolve());
    const step = stepOf('a', 1);
    hub.moveTo(step);
    const plane: FigureWish = { kind: 'diversity-complexity' };
    for (const wish of [plane, coverage]) hub.want(wish);
    await settled();
    expect(step.load.mock.calls.map(([wishes]) => wishes)).toEqual([[coverage], [plane]]);
  });

  it('are not asked for where a card is out of view', async () => {
    const hub = new FigureHub(() => Promise.resolve());
    hub.want(coverage)();
    const step = stepOf('a', 1);
    hub.moveTo(step);
    await settled();
    expect(step.load).not.toHaveBeenCalled();
    hub.want(overlap);
    await settled();
    expect(step.load).toHaveBeenCalledWith([overlap], false);
  });

  it('are settled once everything wanted has its answer, and not before', async () => {
    const hub = new FigureHub(() => Promise.resolve());
    expect(hub.isSettled()).toBe(false);
    const { promise, answer } = pending();
    hub.moveTo({ ...stepOf('a', 1), load: () => promise });
    hub.want(coverage);
    await settled();
    expect(hub.isSettled()).toBe(false);
    answer({ version: 1, figures: { 'coverage-curve': curve(1) }, whole: null });
    await settled();
    expect(hub.isSettled()).toBe(true);
    hub.want(overlap);
    expect(hub.isSettled()).toBe(false);
  });

  it('ask for the whole once, however the filter changes', async () => {
    const hub = new FigureHub(() => Promise.resolve());
    hub.want(coverage);
    const steps = ['a', 'b', 'c'].map((key, at) => stepOf(key, at, 'all'));
    for (const step of steps) {
      hub.moveTo(step);
      await settled();
    }
    expect(steps.map(({ load }) => load.mock.calls[0]?.[1])).toEqual([true, false, false]);
    expect(hub.stateOf('coverage-curve')).toMatchObject({ figure: curve(2), whole: curve(100) });
    hub.moveTo(stepOf('none', 7));
    await settled();
    expect(hub.stateOf('coverage-curve').whole).toBeNull();
  });

  it('know the whole where it was shown before the filter', async () => {
    const hub = new FigureHub(() => Promise.resolve());
    hub.want(coverage);
    const steps = [stepOf('all', 9), stepOf('part', 3, 'all')];
    for (const step of steps) {
      hub.moveTo(step);
      await settled();
    }
    expect(steps.map(({ load }) => load.mock.calls)).toEqual([[[[coverage], false]], [[[coverage], false]]]);
    expect(hub.stateOf('coverage-curve')).toMatchObject({ figure: curve(3), whole: curve(9) });
  });

  it('never show an answer to a filter that has gone, and skip those in between', async () => {
    const hub = new FigureHub(() => Promise.resolve());
    hub.want(coverage);
    const { promise, answer } = pending();
    const slow: FigureStep = { key: 'slow', wholeKey: 'slow', version: 1, load: () => promise };
    hub.moveTo(slow);
    await settled();
    const skipped = stepOf('skipped', 2);
    const last = stepOf('last', 3);
    hub.moveTo(skipped);
    hub.moveTo(last);
    await settled();
    answer({ version: 1, figures: { 'coverage-curve': curve(1) }, whole: null });
    await settled();
    expect(skipped.load).not.toHaveBeenCalled();
    expect(hub.stateOf('coverage-curve').figure).toEqual(curve(3));
  });

  it('say why there is none, keep the former one, and do not ask for ever', async () => {
    const hub = new FigureHub(() => Promise.resolve());
    hub.want(coverage);
    hub.moveTo(stepOf('a', 1));
    await settled();
    const load = vi.fn(() => Promise.reject(new Error('no such column')));
    hub.moveTo({ key: 'b', wholeKey: 'b', version: 1, load });
    await settled();
    expect(hub.stateOf('coverage-curve')).toMatchObject({ figure: curve(1), failed: 'no such column', waiting: false });
    expect(load).toHaveBeenCalledOnce();
  });
});
