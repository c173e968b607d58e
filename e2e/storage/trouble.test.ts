import type { Page } from 'playwright-core';
import { afterEach, beforeEach, describe, expect, inject, it } from 'vitest';
import { launchBrowser, type TestBrowser } from '../support/browser.ts';
import { openHarness } from '../support/harness-page.ts';
import { startProject } from './fixture.ts';
import { append, batchOf, beginDataset, engine, importTexts, openStore, restart, textsOf } from './support.ts';

/** Turns one bit of a file in the private file system. */
async function flipBit(page: Page, path: string, at: number): Promise<void> {
  await page.evaluate(
    async (spot) => {
      const parts = spot.path.split('/');
      let folder = await navigator.storage.getDirectory();
      for (const name of parts.slice(0, -1)) folder = await folder.getDirectoryHandle(name);
      const handle = await folder.getFileHandle(parts.at(-1)!);
      const byte = new Uint8Array(await (await handle.getFile()).slice(spot.at, spot.at + 1).arrayBuffer());
      const writer = await handle.createWritable({ keepExistingData: true });
      await writer.write({ type: 'write', position: spot.at, data: Uint8Array.of(byte[0]! ^ 1) });
      await writer.close();
    },
    { path, at },
  );
}

async function filesBelow(page: Page, part: string): Promise<string[]> {
  const files = await page.evaluate(() => window.harness.listFiles());
  return files.map((file) => file.path).filter((path) => path.includes(part));
}

describe('a store in trouble', () => {
  let browser: TestBrowser;
  let page: Page;
  let project: string;
  beforeEach(async () => {
    ({ browser, page, project } = await startProject());
  });
  afterEach(async () => browser.close());

  async function reopen(): Promise<void> {
    await restart(page);
    expect(await openStore(page)).toBe('open');
    await page.evaluate(async (id) => (await window.harness.api('store')).openProject(id), project);
  }

  it('names what a damaged segment has lost, and reads the rest', async () => {
    // Three blocks of rows and of texts: only the middle one is damaged.
    const texts = Array.from({ length: 12 }, (_, row) => `${row} ${'x'.repeat(1 << 20)}`);
    const id = await importTexts(page, texts);
    await restart(page);
    const [rows] = await filesBelow(page, `datasets/${id}/rows`);
    const [stored] = await filesBelow(page, `datasets/${id}/v1-texts`);
    await flipBit(page, rows!, 6 << 20);
    await flipBit(page, stored!, 6 << 20);
    await reopen();
    const found = await page.evaluate(
      async ({ dataset, identity }) => {
        const store = await window.harness.api('store');
        function reason(error: unknown): string {
          return error instanceof Error ? error.message : String(error);
        }
        const records = [];
        for (let row = 0; row < 12; row += 1) {
          records.push(await store.rowRecord(dataset, row).then(({ json }) => json.slice(9, 12), reason));
        }
        const block = await store.rowBlock(dataset, 0, 12);
        const shown = await store.queryTexts(
          dataset,
          Uint32Array.from({ length: 12 }, (_, query) => query),
          10,
        );
        const scanned = await store.queryTextBlock(dataset, 0, 12);
        const text = await store.texts(Uint32Array.of(5)).then(() => 'read', reason);
        const run = await store.createRun({ identity, label: 'Run', scope: { kind: 'everything' }, seed: 0 });
        const pending = await store.pendingTexts(run.id);
        const readable = await store.texts(pending);
        const state = await store.projectState();
        return {
          pending: [...pending],
          readable: readable.map((value) => value.slice(0, 3)),
          records,
          lengths: [...block.lengths].map((length) => length > 0),
          shown: shown.map((value) => value.slice(0, 3)),
          scanned: scanned.length,
          text,
          damage: state.datasets[0]!.damage,
        };
      },
      { dataset: id, identity: engine },
    );
    const lost = 'cannot be read: the disk has damaged it. Other rows are not affected.';
    expect(found.records.slice(0, 3)).toEqual(['0 x', '1 x', '2 x']);
    expect(found.records.slice(4, 7)).toEqual([`Row 5 ${lost}`, `Row 6 ${lost}`, `Row 7 ${lost}`]);
    expect(found.records.slice(8)).toEqual(['8 x', '9 x', '10 ', '11 ']);
    expect(found.lengths.slice(3, 9)).toEqual([false, false, false, false, false, true]);
    expect(found.shown[0]).toBe('0 x');
    expect(found.shown[5]).toMatch(/^⚠/);
    expect(found.scanned).toBe(texts.join('').length);
    expect(found.text).toMatch(/fail their checksum/);
    // A run covers what can be read.
    expect(found.pending).toEqual([0, 1, 2, 8, 9, 10, 11]);
    expect(found.readable).toEqual(['0 x', '1 x', '2 x', '8 x', '9 x', '10 ', '11 ']);
    expect(found.damage).toMatch(/cannot be read\. Import the file again to mend it\.$/);
    await reopen();
    const state = await page.evaluate(async () => (await window.harness.api('store')).projectState());
    expect(state.datasets[0]?.damage).toBe(found.damage);
  });

  it('takes texts in again when the keys of texts are damaged', async () => {
    await importTexts(page, ['a', 'b']);
    await restart(page);
    const [keys] = await filesBelow(page, 'text-keys');
    await flipBit(page, keys!, 3);
    await reopen();
    const id = await importTexts(page, ['a', 'new'], 'Second');
    expect(await textsOf(page, id)).toEqual(['a', 'new']);
  });

  it('refuses a project of a newer format, and gives its database out', async () => {
    await importTexts(page, ['kept']);
    await page.evaluate(async () => {
      const store = await window.harness.api('store');
      await store.openProject((await store.createProject('Other', false)).id);
    });
    await restart(page);
    const patched = await page.evaluate(async (id) => {
      let folder = await navigator.storage.getDirectory();
      for (const name of ['instag-studio', 'test', 'projects', id, 'database', '.opaque']) {
        folder = await folder.getDirectoryHandle(name);
      }
      for await (const handle of folder.values()) {
        if (handle.kind !== 'file') continue;
        const start = await (await handle.getFile()).slice(4096, 4111).text();
        if (start !== 'SQLite format 3') continue;
        const writer = await handle.createWritable({ keepExistingData: true });
        // user_version: big-endian at byte 60 of the database, which begins after the pool's own header.
        await writer.write({ type: 'write', position: 4096 + 60, data: Uint8Array.of(0, 0, 0, 9) });
        await writer.close();
        return true;
      }
      return false;
    }, project);
    expect(patched).toBe(true);
    await openStore(page);
    const found = await page.evaluate(async (id) => {
      const store = await window.harness.api('store');
      const message = await store.openProject(id).then(
        () => 'opened',
        (error: unknown) => (error instanceof Error ? error.message : ''),
      );
      const database = await store.downloadDatabase();
      const other = (await store.projectState().catch(() => null)) !== null;
      return { message, head: await database.slice(0, 15).text(), bytes: database.size, other };
    }, project);
    expect(found.message).toBe(
      'This project was written by a newer version of InsTag Studio (storage format 9; this version knows 3). ' +
        'Nothing was changed. Open it with the newer version, or download its database file.',
    );
    expect(found.head).toBe('SQLite format 3');
    expect(found.bytes).toBeGreaterThan(4096);
  });

  it('deletes what a killed import has left, and nothing else', async () => {
    const id = await importTexts(page, ['kept']);
    const before = await filesBelow(page, '/datasets/');
    const cut = await beginDataset(page, 'Cut off');
    await append(page, cut, batchOf(['lost', 'lost too']));
    expect(await filesBelow(page, `/datasets/${cut}/`)).toHaveLength(6);
    await restart(page);
    await page.evaluate(async () => {
      const root = await navigator.storage.getDirectory();
      const studio = await (await root.getDirectoryHandle('instag-studio')).getDirectoryHandle('test');
      const half = await (await studio.getDirectoryHandle('projects')).getDirectoryHandle('half', { create: true });
      await half.getFileHandle('text-keys', { create: true });
      await (await studio.getDirectoryHandle('temporary', { create: true })).getFileHandle('old', { create: true });
    });
    await reopen();
    expect(await filesBelow(page, '/datasets/')).toEqual(before);
    expect(await filesBelow(page, 'half')).toEqual([]);
    expect(await filesBelow(page, 'temporary')).toEqual([]);
    expect(await textsOf(page, id)).toEqual(['kept']);
  });

  it('finds a project again that the list of projects has lost', async () => {
    const id = await importTexts(page, ['kept']);
    await restart(page);
    await page.evaluate(async () => {
      const root = await navigator.storage.getDirectory();
      const studio = await (await root.getDirectoryHandle('instag-studio')).getDirectoryHandle('test');
      await studio.removeEntry('registry', { recursive: true });
    });
    await reopen();
    const projects = await page.evaluate(async () => (await window.harness.api('store')).projectState());
    expect(projects.project).toMatchObject({ id: project, name: 'Project', datasets: 1 });
    expect(await textsOf(page, id)).toEqual(['kept']);
  });
});

describe('a window without private files', () => {
  it('keeps a session in memory and says so', async () => {
    const browser = await launchBrowser();
    try {
      const page = await openHarness(browser.context, inject('harnessUrl'));
      const started = page.waitForEvent('worker');
      await page.evaluate(async () => {
        await window.harness.api('store');
      });
      const worker = await started;
      await worker.evaluate(() => {
        Object.defineProperty(navigator.storage, 'getDirectory', {
          value: () => Promise.reject(new DOMException('It is denied.', 'SecurityError')),
        });
      });
      const outcome = await page.evaluate(async () =>
        (await window.harness.api('store')).open({ namespace: 'test', takeOver: false }),
      );
      expect(outcome).toMatchObject({
        state: 'open',
        storage: { mode: 'memory' },
        memoryReason:
          'This browser window offers no private file storage (It is denied.). Private windows often do not. ' +
          'What you do here is kept until you close this tab.',
      });
      const first = await page.evaluate(async () => {
        const store = await window.harness.api('store');
        const { id } = await store.createProject('First', false);
        await store.openProject(id);
        return id;
      });
      const texts = ['a', 'b', 'a'];
      const id = await importTexts(page, texts);
      // The other project and back: the database in memory must live on.
      const back = await page.evaluate(async (project) => {
        const store = await window.harness.api('store');
        await store.openProject((await store.createProject('Second', false)).id);
        const state = await store.openProject(project);
        const backup = await store.backup(
          '1',
          null,
          window.harness.proxy(() => undefined),
        );
        const restored = await store.restore(
          '2',
          backup!,
          window.harness.proxy(() => undefined),
        );
        const copy = await store.openProject(restored.id);
        return { datasets: state.datasets.length, copied: copy.datasets[0]?.queries };
      }, first);
      expect(back).toEqual({ datasets: 1, copied: 3 });
      expect(await textsOf(page, id)).toEqual(texts);
      expect(await page.evaluate(() => window.harness.listFiles())).toEqual([]);
    } finally {
      await browser.close();
    }
  });
});
