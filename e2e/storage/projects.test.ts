import type { Page } from 'playwright-core';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { TestBrowser } from '../support/browser.ts';
import { startProject } from './fixture.ts';
import { importTexts, openStore, restart, tagged, engine, textsOf } from './support.ts';

async function names(page: Page): Promise<string[]> {
  return page.evaluate(async () => {
    window.harness.stop();
    const again = await window.harness.api('store');
    const outcome = await again.open({ namespace: 'test', takeOver: false });
    return outcome.state === 'open' ? outcome.projects.map((project) => project.name) : [];
  });
}

async function bytesBelow(page: Page, part: string): Promise<number> {
  const files = await page.evaluate(() => window.harness.listFiles());
  return files.filter((file) => file.path.includes(part)).reduce((sum, file) => sum + Math.max(0, file.bytes), 0);
}

describe('projects in the store', () => {
  let browser: TestBrowser;
  let page: Page;
  let project: string;
  beforeEach(async () => {
    ({ browser, page, project } = await startProject('First'));
  });
  afterEach(async () => browser.close());

  it('are listed, renamed, deleted and brought back', async () => {
    const listed = await page.evaluate(async (first) => {
      const store = await window.harness.api('store');
      const lists: string[][] = [];
      await store.subscribe(
        window.harness.proxy((event) => {
          if (event.type === 'projects') lists.push(event.projects.map((project) => project.name));
        }),
      );
      const second = await store.createProject('Second', true);
      await store.renameProject(first, 'Renamed');
      await store.deleteProject(second.id);
      await store.undeleteProject(second.id);
      await store.deleteProject(first);
      await new Promise((resolve) => setTimeout(resolve, 50));
      return lists.map((list) => list.sort());
    }, project);
    expect(listed).toEqual([
      ['First', 'Second'],
      ['Renamed', 'Second'],
      ['Renamed'],
      ['Renamed', 'Second'],
      ['Second'],
    ]);
    expect(await names(page)).toEqual(['Second']);
    expect(await bytesBelow(page, project)).toBe(0);
  });

  it('give their space back after ten seconds, and so do datasets', async () => {
    const id = await importTexts(page, ['x'.repeat(5_000_000)]);
    const counts = await page.evaluate(async (dataset) => {
      const store = await window.harness.api('store');
      async function count(): Promise<number> {
        return (await store.projectState()).datasets.length;
      }
      await store.deleteDataset(dataset);
      const gone = await count();
      await store.undeleteDataset(dataset);
      const back = await count();
      await store.deleteDataset(dataset);
      return [gone, back, await count()];
    }, id);
    expect(counts).toEqual([0, 1, 0]);
    const other = await page.evaluate(async () => {
      const store = await window.harness.api('store');
      const made = await store.createProject('Short-lived', false);
      await store.deleteProject(made.id);
      return made.id;
    });
    const before = (await page.evaluate(() => window.harness.listFiles())).map((file) => file.path);
    expect(before.some((path) => path.includes(other))).toBe(true);
    expect(before.some((path) => path.includes('/datasets/'))).toBe(true);
    await page.waitForTimeout(11_000);
    const after = (await page.evaluate(() => window.harness.listFiles())).map((file) => file.path);
    expect(after.filter((path) => path.includes(other) || path.includes('/datasets/'))).toEqual([]);
    const refused = await page.evaluate(
      async (gone) =>
        (await window.harness.api('store')).undeleteProject(gone).catch((error: unknown) => String(error)),
      other,
    );
    expect(refused).toContain('This project is gone');
    const again = await importTexts(page, ['x'.repeat(5_000_000)]);
    expect(again).toBeGreaterThan(id);
    const state = await page.evaluate(async () => (await window.harness.api('store')).projectState());
    // Equal texts share one id for good.
    expect(state.texts).toBe(1);
    expect(state.datasets[0]?.report?.duplicatesAcross).toBe(0);
  });

  it('come back whole from a backup, as a project of their own', async () => {
    const texts = ['a', '中文', 'x'.repeat(5_000_000), 'a'];
    await importTexts(page, texts);
    await page.evaluate(
      async ({ identity, result }) => {
        const store = await window.harness.api('store');
        const run = await store.createRun({ identity, label: 'Run', scope: { kind: 'everything' }, seed: 3 });
        await store.commitBatch(run.id, [{ textId: 1, result }]);
        await store.setVerdict(0, [{ tag: 'mine' }]);
      },
      { identity: engine, result: tagged('ask') },
    );
    const restored = await page.evaluate(async () => {
      const store = await window.harness.api('store');
      const progress: { bytes: number; total: number }[] = [];
      const backup = await store.backup(
        '1',
        null,
        window.harness.proxy((done) => void progress.push(done)),
      );
      const project = await store.restore(
        '2',
        backup!,
        window.harness.proxy(() => undefined),
      );
      const state = await store.openProject(project.id);
      const result = await store.result(1, 0, 1);
      const verdicts = await store.verdicts();
      return { project, state, result, verdicts, size: backup!.size, last: progress.at(-1) };
    });
    expect(restored.project).toMatchObject({ name: 'First', datasets: 1, queries: 4 });
    expect(restored.state.runs).toMatchObject([{ done: 1, state: 'paused', seed: 3 }]);
    expect(restored.result).toEqual(tagged('ask'));
    expect(restored.verdicts).toMatchObject([{ textId: 0, verdict: { tags: [{ tag: 'mine' }] } }]);
    expect(restored.last).toEqual({ bytes: restored.size, total: restored.size });
    expect(await textsOf(page, restored.state.datasets[0]!.id)).toEqual(texts);
    await restart(page);
    await openStore(page);
    const again = await page.evaluate(
      async (id) => (await window.harness.api('store')).openProject(id),
      restored.project.id,
    );
    expect(again.datasets[0]?.queries).toBe(4);
    const id = await importTexts(page, ['中文'], 'Later');
    const { textIds } = await page.evaluate(
      async (dataset) => ({ textIds: [...(await (await window.harness.api('store')).columns(dataset, 0)).textIds] }),
      id,
    );
    expect(textIds).toEqual([1]);
  });

  it('write a backup straight into a file, too', async () => {
    await importTexts(page, ['a']);
    const sizes = await page.evaluate(async () => {
      const store = await window.harness.api('store');
      const folder = await navigator.storage.getDirectory();
      // A picked file and a private one have the same interface.
      const handle = await folder.getFileHandle('picked', { create: true });
      const none = await store.backup(
        '1',
        handle,
        window.harness.proxy(() => undefined),
      );
      const blob = await store.backup(
        '2',
        null,
        window.harness.proxy(() => undefined),
      );
      return { none, picked: (await handle.getFile()).size, blob: blob!.size };
    });
    expect(sizes.none).toBeNull();
    expect(sizes.picked).toBe(sizes.blob);
  });

  it('refuse damaged, cut, foreign and newer files, and leave nothing of them', async () => {
    await importTexts(page, ['a', 'b']);
    const before = await page.evaluate(() => window.harness.listFiles());
    const messages = await page.evaluate(async () => {
      const store = await window.harness.api('store');
      const quiet = window.harness.proxy(() => undefined);
      const backup = await store.backup('1', null, quiet);
      const bytes = new Uint8Array(await backup!.arrayBuffer());
      function fileOf(content: Uint8Array<ArrayBuffer>): File {
        return new File([content], 'mine.instag');
      }
      function changed(at: number, value: number): File {
        const copy = bytes.slice();
        copy[at] = value;
        return fileOf(copy);
      }
      const files = [
        fileOf(new TextEncoder().encode('{"a": "row"}')),
        fileOf(bytes.slice(0, -40)),
        changed(bytes.length - 200, bytes[bytes.length - 200]! ^ 1),
        changed(8, 2),
        changed(20, 0),
      ];
      const found: string[] = [];
      for (const file of files) {
        await store.restore('2', file, quiet).then(
          () => found.push('restored'),
          (error: unknown) => found.push(error instanceof Error ? error.message : ''),
        );
      }
      return found;
    });
    expect(messages).toEqual([
      'mine.instag is not a backup of InsTag Studio. Choose a file that "Back up" has made.',
      expect.stringMatching(/^mine\.instag is damaged: it should have \d+ bytes and has \d+\. Nothing was restored/),
      expect.stringMatching(/^mine\.instag is damaged: ".+" fails its checksum\. Nothing was restored/),
      'mine.instag was made by a newer version of InsTag Studio (backup format 2; this version reads 1). Restore it there.',
      expect.stringMatching(/^mine\.instag is damaged: its header cannot be read/),
    ]);
    await restart(page);
    await openStore(page);
    const after = await page.evaluate(() => window.harness.listFiles());
    expect(after.map((file) => file.path)).toEqual(before.map((file) => file.path));
  });

  it('leave nothing when a backup or a restore is cancelled', async () => {
    await importTexts(page, ['x'.repeat(9_000_000)]);
    const outcomes = await page.evaluate(async () => {
      const store = await window.harness.api('store');
      const { proxy } = window.harness;
      function reason(error: unknown): string {
        return error instanceof Error ? error.name : '';
      }
      const backup = await store.backup(
        '0',
        null,
        proxy(() => undefined),
      );
      const cancelBackup = proxy(() => void store.cancel('1'));
      const cancelRestore = proxy(() => void store.cancel('2'));
      return [
        await store.backup('1', null, cancelBackup).then(() => 'done', reason),
        await store.restore('2', backup!, cancelRestore).then(() => 'done', reason),
      ];
    });
    expect(outcomes).toEqual(['AbortError', 'AbortError']);
    const folders = await page.evaluate(() => window.harness.listFiles());
    const projects = new Set(folders.flatMap((file) => /projects\/([^/]+)/.exec(file.path)?.[1] ?? []));
    expect([...projects]).toEqual([project]);
    expect(folders.filter((file) => file.path.includes('temporary'))).toHaveLength(1);
  });
});
