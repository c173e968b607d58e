import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { unpackBatch } from '../../src/core/tagging/batch-format.ts';
import type { Result, Tag } from '../../src/core/types.ts';
import type { RunInfo, RunScope } from '../../src/workers/store/contract.ts';
import type { TestBrowser } from '../support/browser.ts';
import { startProject } from './fixture.ts';
import {
  append,
  batchOf,
  beginDataset,
  engine,
  failed,
  finishOf,
  importTexts,
  openStore,
  restart,
  tagged,
} from './support.ts';

interface Outcome {
  readonly textId: number;
  readonly result: Result;
}

async function createRun(page: Page, scope: RunScope = { kind: 'everything' }): Promise<RunInfo> {
  return page.evaluate(
    async ({ identity, runScope }) =>
      (await window.harness.api('store')).createRun({ identity, label: 'Run', scope: runScope, seed: 1 }),
    { identity: engine, runScope: scope },
  );
}

async function commit(page: Page, runId: number, outcomes: readonly Outcome[]): Promise<RunInfo> {
  return page.evaluate(async ({ id, batch }) => (await window.harness.api('store')).commitBatch(id, batch), {
    id: runId,
    batch: outcomes,
  });
}

async function pending(page: Page, runId: number): Promise<number[]> {
  return page.evaluate(async (id) => [...(await (await window.harness.api('store')).pendingTexts(id))], runId);
}

async function runs(page: Page): Promise<readonly RunInfo[]> {
  return page.evaluate(async () => (await (await window.harness.api('store')).projectState()).runs);
}

async function resultOf(page: Page, runId: number, seq: number, textId: number): Promise<Result | null> {
  return page.evaluate(async (at) => (await window.harness.api('store')).result(...at), [runId, seq, textId] as const);
}

async function setVerdict(page: Page, textId: number, tags: readonly Tag[] | null): Promise<unknown> {
  return page.evaluate(
    async (verdict) => (await window.harness.api('store')).setVerdict(verdict.textId, verdict.tags),
    { textId, tags },
  );
}

describe('runs in the store', () => {
  let browser: TestBrowser;
  let page: Page;
  let project: string;
  beforeAll(async () => {
    ({ browser, page, project } = await startProject());
    await importTexts(page, ['a', 'b', 'c', 'a']);
  });
  afterAll(async () => browser.close());

  async function reopen(): Promise<void> {
    await restart(page);
    expect(await openStore(page)).toBe('open');
    await page.evaluate(async (id) => (await window.harness.api('store')).openProject(id), project);
  }

  it('keep every acknowledged result through the end of the worker, and none twice', async () => {
    const run = await createRun(page);
    expect(run).toMatchObject({ total: 3, done: 0, state: 'running', finishedAt: null });
    const first = await commit(page, run.id, [
      { textId: 0, result: tagged('greet', 'ask') },
      { textId: 1, result: failed },
    ]);
    expect(first).toMatchObject({ done: 2, tagged: 1, failed: 1, batches: 1 });
    await reopen();
    expect((await runs(page))[0]).toMatchObject({ done: 2, state: 'paused', reason: 'interrupted' });
    expect(await pending(page, run.id)).toEqual([2]);
    const again = await commit(page, run.id, [
      { textId: 0, result: tagged('something else') },
      { textId: 2, result: tagged('ask') },
      { textId: 2, result: failed },
    ]);
    expect(again).toMatchObject({ done: 3, tagged: 2, failed: 1, batches: 2 });
    expect(await resultOf(page, run.id, 0, 0)).toEqual(tagged('greet', 'ask'));
    expect(await resultOf(page, run.id, 1, 2)).toEqual(tagged('ask'));
    expect(await resultOf(page, run.id, 1, 0)).toBeNull();
    expect(await resultOf(page, run.id, 9, 0)).toBeNull();
  });

  it('forget failures that are to be retried, and stay a finished layer meanwhile', async () => {
    const [run] = await runs(page);
    await page.evaluate(async (id) => (await window.harness.api('store')).setRunState(id, 'complete', null), run!.id);
    const complete = (await runs(page))[0]!;
    expect(complete.finishedAt).not.toBeNull();
    const retried = await page.evaluate(
      async (id) => (await window.harness.api('store')).retryFailures(id),
      complete.id,
    );
    expect(retried).toMatchObject({ done: 2, failed: 0, state: 'paused', finishedAt: complete.finishedAt });
    expect(await pending(page, complete.id)).toEqual([1]);
    await reopen();
    expect(await pending(page, complete.id)).toEqual([1]);
    const blobs = await page.evaluate(async (id) => {
      const store = await window.harness.api('store');
      return (await store.batches(id, 0, 10)).map((batch) => [...batch.blob]);
    }, complete.id);
    const statuses = blobs.map((blob) => [...unpackBatch(Uint8Array.from(blob)).statuses]);
    expect(statuses).toEqual([[0, 2], [0], [4]]);
  });

  it('cover what their scope was when they were made', async () => {
    const made = await page.evaluate(async (identity) => {
      const store = await window.harness.api('store');
      const textIds = Uint32Array.of(2, 0);
      return store.createRun({ identity, label: 'Run', scope: { kind: 'texts', label: '2 rows', textIds }, seed: 1 });
    }, engine);
    expect(made.scope).toEqual({ kind: 'texts', datasetId: null, label: '2 rows' });
    expect(made.total).toBe(2);
    const other = await importTexts(page, ['c', 'd'], 'Other');
    expect(await pending(page, made.id)).toEqual([0, 2]);
    const whole = await createRun(page, { kind: 'dataset', datasetId: other });
    expect(whole).toMatchObject({ total: 2, scope: { kind: 'dataset', datasetId: other, label: 'Other' } });
    expect(await pending(page, whole.id)).toEqual([2, 3]);
  });

  it('can be hidden and deleted', async () => {
    const before = await runs(page);
    const last = before.at(-1)!;
    await page.evaluate(async (id) => (await window.harness.api('store')).setRunHidden(id, true), last.id);
    expect((await runs(page)).at(-1)?.hidden).toBe(true);
    await page.evaluate(async (id) => (await window.harness.api('store')).deleteRun(id), last.id);
    expect(await runs(page)).toEqual(before.slice(0, -1));
    await expect(commit(page, last.id, [])).rejects.toThrow(`There is no run ${last.id} in this project`);
    await page.evaluate(async (id) => (await window.harness.api('store')).undeleteRun(id), last.id);
    expect((await runs(page)).at(-1)).toEqual({ ...last, hidden: true });
    await page.evaluate(async (id) => (await window.harness.api('store')).deleteRun(id), last.id);
    const unknown = [{ textId: 999, result: failed }];
    await expect(commit(page, before[0]!.id, unknown)).rejects.toThrow('There is no text 999 in this project.');
    await expect(setVerdict(page, 999, [])).rejects.toThrow('There is no text 999 in this project.');
  });

  it('hold the tags that came along with an import, a layer a source', async () => {
    const id = await beginDataset(page, 'Tagged');
    const plain = { query: 0, source: -1, at: null, result: tagged('plain') };
    const sourced = { query: 1, source: 0, at: '2026-01-01T00:00:00Z', result: tagged('sourced', '\ufeffmark') };
    await append(page, id, batchOf(['x', 'y'], [plain, sourced]));
    const finish = { ...finishOf(2), sources: [{ ...engine, model: 'InsTagger' }] };
    expect((await runs(page)).some((run) => run.kind === 'imported')).toBe(false);
    await page.evaluate(async (at) => (await window.harness.api('store')).finishDataset(at.id, at.finish), {
      id,
      finish,
    });
    const imported = (await runs(page)).filter((run) => run.kind === 'imported');
    expect(imported.map((run) => [run.identity.model, run.done, run.state, run.scope.datasetId])).toEqual([
      ['tags of the file', 1, 'complete', id],
      ['InsTagger', 1, 'complete', id],
    ]);
    await reopen();
    const textIds = await page.evaluate(
      async (dataset) => [...(await (await window.harness.api('store')).columns(dataset, 0)).textIds],
      id,
    );
    expect(await resultOf(page, imported[1]!.id, 0, textIds[1]!)).toEqual(tagged('sourced', '\ufeffmark'));
  });

  it('leave nothing of the tags of an import that was given up', async () => {
    const before = await runs(page);
    const id = await beginDataset(page, 'Given up');
    await append(page, id, batchOf(['z'], [{ query: 0, source: -1, at: null, result: tagged('gone') }]));
    await page.evaluate(async (draft) => (await window.harness.api('store')).abortDataset(draft), id);
    await reopen();
    expect(await runs(page)).toEqual(
      before.map((run) => ({ ...run, ...(run.state === 'running' ? interrupted : {}) })),
    );
  });
});

const interrupted = { state: 'paused', reason: 'interrupted' } as const;

describe('verdicts in the store', () => {
  let browser: TestBrowser;
  let page: Page;
  beforeAll(async () => {
    ({ browser, page } = await startProject());
    await importTexts(page, ['a', 'b']);
  });
  afterAll(async () => browser.close());

  it('give back the one before, so that it can be undone, and the one that stands since', async () => {
    const [first, last] = [[{ tag: 'first' }], [{ tag: 'last' }]];
    expect(await setVerdict(page, 1, first)).toMatchObject({ before: null, after: { tags: first } });
    expect(await setVerdict(page, 1, [])).toMatchObject({ before: { tags: first }, after: { tags: [] } });
    expect(await setVerdict(page, 1, null)).toMatchObject({ before: { tags: [] }, after: null });
    expect(await setVerdict(page, 1, last)).toMatchObject({ before: null, after: { tags: last } });
    const verdicts = await page.evaluate(async () => (await window.harness.api('store')).verdicts());
    expect(verdicts).toMatchObject([{ textId: 1, verdict: { tags: [{ tag: 'last' }] } }]);
  });

  it('tell whoever has subscribed, at most every 100 ms', async () => {
    const times = await page.evaluate(async () => {
      const store = await window.harness.api('store');
      const seen: { at: number; reviewed: number }[] = [];
      const { proxy } = window.harness;
      await store.subscribe(
        proxy((event) => {
          if (event.type === 'project') seen.push({ at: performance.now(), reviewed: event.state.reviewed });
        }),
      );
      for (let text = 0; text < 20; text += 1) {
        await store.setVerdict(text % 2, [{ tag: String(text) }]);
        await new Promise((resolve) => setTimeout(resolve, 20));
      }
      await new Promise((resolve) => setTimeout(resolve, 300));
      return seen;
    });
    const gaps = times.slice(1).map((event, index) => event.at - times[index]!.at);
    expect(times.length).toBeGreaterThan(2);
    expect(Math.min(...gaps)).toBeGreaterThan(80);
    expect(times.at(-1)?.reviewed).toBe(2);
  });
});
