import type { Page, Worker } from 'playwright-core';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { TestBrowser } from '../support/browser.ts';
import { startProject } from './fixture.ts';
import { append, batchOf, beginDataset, engine, finishOf, importTexts, openStore, tagged, textsOf } from './support.ts';

const fullDisk =
  /^(page\.evaluate: )?OutOfSpaceError: There is not enough storage to .+: it needs about .+, and .+ free/;

function messageOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}

/** Starts a fresh store worker and gives it to the test. */
async function startStore(page: Page): Promise<Worker> {
  await page.evaluate(() => window.harness.stop());
  const started = page.waitForEvent('worker');
  await page.evaluate(async () => {
    await window.harness.api('store');
  });
  return started;
}

/** The part of a worker's globals that is patched; the page's own types lack it. */
interface WorkerFiles {
  readonly FileSystemSyncAccessHandle: {
    readonly prototype: { write: (this: unknown, ...given: unknown[]) => number };
    realWrite?: (this: unknown, ...given: unknown[]) => number;
  };
}

/** From now on, all writes after the next `writes` fail as they do on a full disk; Infinity heals it. */
async function failAfter(worker: Worker, writes: number): Promise<void> {
  await worker.evaluate(
    (count) => {
      const { FileSystemSyncAccessHandle: handles } = globalThis as unknown as WorkerFiles;
      const realWrite = handles.realWrite ?? handles.prototype.write;
      let left = count ?? Infinity;
      handles.realWrite = realWrite;
      handles.prototype.write = function write(...given) {
        left -= 1;
        if (left < 0) throw new DOMException('No space is left.', 'QuotaExceededError');
        return realWrite.apply(this, given);
      };
    },
    Number.isFinite(writes) ? writes : null,
  );
}

describe('a full disk', () => {
  let browser: TestBrowser;
  let page: Page;
  let project: string;
  beforeEach(async () => {
    ({ browser, page, project } = await startProject());
  });
  afterEach(async () => browser.close());

  async function inStore<Result>(call: (id: string) => Promise<Result>, id = ''): Promise<Result | string> {
    return page.evaluate(call, id).catch(messageOf);
  }

  it('under the quota of the browser: every kind of write says so, and space can be made', async () => {
    const id = await importTexts(page, ['kept', 'too']);
    const draft = await beginDataset(page, 'Large');
    const { usage = 0 } = await page.evaluate(async () => navigator.storage.estimate());
    const cdp = await browser.context.newCDPSession(page);
    await cdp.send('Storage.overrideQuotaForOrigin', { origin: new URL(page.url()).origin, quotaSize: usage });

    await expect(append(page, draft, batchOf(['x'.repeat(3_000_000)]))).rejects.toThrow(fullDisk);
    await expect(append(page, draft, batchOf(['small']))).rejects.toThrow('it can only be given up');
    expect(await inStore(async () => (await window.harness.api('store')).createProject('New', false))).toMatch(
      fullDisk,
    );
    const verdicts = await inStore(async () => {
      const store = await window.harness.api('store');
      for (let round = 0; round < 500; round += 1)
        await store.setVerdict(0, [{ tag: `${round}${'x'.repeat(20_000)}` }]);
    });
    expect(verdicts).toMatch(fullDisk);
    const backup = await inStore(async () => {
      const store = await window.harness.api('store');
      await store.backup(
        '1',
        null,
        window.harness.proxy(() => undefined),
      );
    });
    expect(backup).toMatch(fullDisk);

    await page.evaluate(async (at) => (await window.harness.api('store')).abortDataset(at), draft);
    // Closed and opened again, with nothing free at all: what is there can be read, and deleted.
    await page.evaluate(() => window.harness.stop());
    expect(await openStore(page)).toBe('open');
    await page.evaluate(async (at) => (await window.harness.api('store')).openProject(at), project);
    expect(await textsOf(page, id)).toEqual(['kept', 'too']);
    await page.evaluate(async (at) => (await window.harness.api('store')).deleteDataset(at), id);
    const state = await page.evaluate(async () => (await window.harness.api('store')).projectState());
    expect(state.datasets).toEqual([]);
  });

  it('at any write of an import, a run, a verdict, a project, a backup or a restore: nothing acknowledged is lost', async () => {
    const texts = Array.from({ length: 40 }, (_, index) => `kept ${index}`);
    const kept = await importTexts(page, texts);
    const made = { identity: engine, label: 'Run', scope: { kind: 'everything' }, seed: 0 } as const;
    const run = await page.evaluate(async (at) => (await window.harness.api('store')).createRun(at), made);
    const backup = await page.evaluate(async () => {
      const store = await window.harness.api('store');
      const file = await store.backup(
        '0',
        null,
        window.harness.proxy(() => undefined),
      );
      return [...new Uint8Array(await file!.arrayBuffer())];
    });

    /** Does one of everything; returns what was acknowledged. */
    async function work(
      round: number,
    ): Promise<{ readonly done: readonly string[]; readonly failures: readonly string[] }> {
      const done: string[] = [];
      const failures: string[] = [];
      async function attempt(name: string, step: () => Promise<unknown>): Promise<void> {
        await step().then(
          () => done.push(name),
          (error: unknown) => failures.push(messageOf(error)),
        );
      }
      const name = `Round ${round}`;
      await attempt('import', async () => {
        const id = await beginDataset(page, name);
        try {
          await append(
            page,
            id,
            batchOf([name, 'kept'], [{ query: 0, source: -1, at: null, result: tagged('plain') }]),
          );
          const finish = { id, finish: finishOf(1) };
          await page.evaluate(
            async (at) => (await window.harness.api('store')).finishDataset(at.id, at.finish),
            finish,
          );
        } catch (error) {
          await page.evaluate(async (at) => (await window.harness.api('store')).abortDataset(at), id);
          throw error;
        }
      });
      const outcomes = { id: run.id, batch: [{ textId: round, result: tagged(name) }] };
      await attempt('commit', async () =>
        page.evaluate(async (at) => (await window.harness.api('store')).commitBatch(at.id, at.batch), outcomes),
      );
      const verdict = { textId: 20 + round, tags: [{ tag: name }] };
      await attempt('verdict', async () =>
        page.evaluate(async (at) => (await window.harness.api('store')).setVerdict(at.textId, at.tags), verdict),
      );
      await attempt('project', async () =>
        page.evaluate(async (at) => (await window.harness.api('store')).createProject(at, false), name),
      );
      await attempt('backup', async () =>
        page.evaluate(async () => {
          const store = await window.harness.api('store');
          await store.backup(
            '1',
            null,
            window.harness.proxy(() => undefined),
          );
        }),
      );
      await attempt('restore', async () =>
        page.evaluate(async (bytes) => {
          const store = await window.harness.api('store');
          await store.restore(
            '2',
            new File([Uint8Array.from(bytes)], 'b'),
            window.harness.proxy(() => undefined),
          );
        }, backup),
      );
      return { done, failures };
    }

    const acknowledged = new Map<string, number[]>();
    let projects = 1;
    let refused = 0;
    async function check(): Promise<void> {
      const found = await page.evaluate(async (runId) => {
        const store = await window.harness.api('store');
        const state = await store.projectState();
        const results = state.runs.find((candidate) => candidate.id === runId)!;
        return {
          datasets: state.datasets.map((dataset) => `${dataset.name} ${dataset.state} ${dataset.queries}`),
          imported: state.runs.filter((candidate) => candidate.kind === 'imported').length,
          done: results.done,
          verdicts: (await store.verdicts()).map((entry) => entry.verdict.tags[0]!.tag),
        };
      }, run.id);
      const imports = acknowledged.get('import') ?? [];
      expect(found.datasets).toEqual(['Data ready 40', ...imports.map((round) => `Round ${round} ready 2`)]);
      expect(found.imported).toBe(imports.length);
      expect(found.done).toBe(acknowledged.get('commit')?.length ?? 0);
      expect(found.verdicts).toEqual((acknowledged.get('verdict') ?? []).map((round) => `Round ${round}`));
      expect(await textsOf(page, kept)).toEqual(texts);
    }

    async function reopen(): Promise<Worker> {
      const worker = await startStore(page);
      await openStore(page);
      await page.evaluate(async (at) => (await window.harness.api('store')).openProject(at), project);
      return worker;
    }

    let worker = await reopen();
    // So many writes get through; the last round has all it needs.
    for (const [round, writes] of [0, 3, 10, 25, 45, 70, 100, 150, Infinity].entries()) {
      await failAfter(worker, writes);
      const { done, failures } = await work(round);
      await failAfter(worker, Infinity);
      // The next write that succeeds settles what failed, in either database.
      await page.evaluate(
        async (at) => {
          const store = await window.harness.api('store');
          await store.setRunHidden(at.run, false);
          await store.renameProject(at.project, 'Project');
        },
        { run: run.id, project },
      );
      for (const name of done) acknowledged.set(name, [...(acknowledged.get(name) ?? []), round]);
      const made = done.filter((name) => name === 'project' || name === 'restore').length;
      projects += made;
      refused += 2 - made;
      for (const failure of failures) expect(failure).toMatch(fullDisk);
      expect(failures.length > 0).toBe(writes !== Infinity);
      await check();
      worker = await reopen();
      await check();
      const paths = (await page.evaluate(() => window.harness.listFiles())).map((file) => file.path);
      const folders = new Set(paths.flatMap((path) => /projects\/([^/]+)\//.exec(path)?.[1] ?? []));
      // A commit that neither went through nor could be taken back may be found whole: never less than was acknowledged.
      expect(folders.size).toBeGreaterThanOrEqual(projects);
      expect(folders.size).toBeLessThanOrEqual(projects + refused);
      for (const id of folders)
        await page.evaluate(async (at) => (await window.harness.api('store')).openProject(at), id);
      await page.evaluate(async (at) => (await window.harness.api('store')).openProject(at), project);
      expect(paths.filter((path) => path.includes('temporary'))).toEqual([]);
    }
    expect(acknowledged.size).toBe(6);
  }, 150_000);
});
