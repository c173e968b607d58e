/**
 * Backups of every storage format that was ever released stay readable. To add the one of a new format, run this file with
 * MAKE_STORE_FIXTURE=<format number> in the environment and commit the two files it writes.
 */
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { launchBrowser, type TestBrowser } from '../support/browser.ts';
import { openHarness } from '../support/harness-page.ts';
import { append, batchOf, beginDataset, engine, failed, finishOf, openProject, openStore, tagged } from './support.ts';

const folder = fileURLToPath(new URL('../fixtures/stores/', import.meta.url));
const wanted = process.env.MAKE_STORE_FIXTURE;

/** Everything the open project holds, without what differs from restore to restore. */
async function contents(page: Page): Promise<unknown> {
  return page.evaluate(async () => {
    const store = await window.harness.api('store');
    const { project, versions, ...state } = await store.projectState();
    const files = await Promise.all(versions.map(({ sha256 }) => store.versionFile(sha256)));
    // Formats before the third have no versions.
    const kept = versions.length === 0 ? {} : { versions, files: files.map((file) => [...file]) };
    const datasets = await Promise.all(
      state.datasets.map(async ({ id }) => {
        const columns = await store.columns(id, 0);
        const queries = Uint32Array.from(columns.rows, (_, query) => query);
        return {
          texts: await store.queryTexts(id, queries, 0),
          textIds: [...columns.textIds],
          rows: new TextDecoder().decode((await store.rowBlock(id, 0, columns.rowCount)).bytes),
          issues: await store.issues(id, 0, 10),
        };
      }),
    );
    const layers = await Promise.all(
      state.runs.map(async ({ id, batches }) => {
        const texts = Array.from({ length: state.texts }, (_, textId) => textId);
        const seqs = Array.from({ length: batches }, (_, seq) => seq);
        return Promise.all(texts.flatMap((textId) => seqs.map((seq) => store.result(id, seq, textId))));
      }),
    );
    return { name: project.name, ...state, contents: datasets, layers, verdicts: await store.verdicts(), ...kept };
  });
}

async function makeStore(page: Page): Promise<void> {
  await openProject(page, 'Kept for good');
  const imported = [{ query: 0, source: -1, at: null, result: tagged('came along') }];
  const dataset = await beginDataset(page, 'Data');
  await append(page, dataset, batchOf(['Write a poem', '写一首诗', 'Write a poem', '{"a": 1}'], imported));
  await page.evaluate(
    async ({ id, finish, identity, outcomes }) => {
      const store = await window.harness.api('store');
      await store.finishDataset(id, finish);
      const run = await store.createRun({ identity, label: 'Fake', scope: { kind: 'everything' }, seed: 7 });
      await store.commitBatch(run.id, outcomes.slice(0, 2));
      await store.commitBatch(run.id, outcomes.slice(2));
      await store.setRunState(run.id, 'complete', null);
      await store.setVerdict(1, [{ tag: 'poetry', explanation: 'by hand' }]);
      const report = { rows: 9, heldOut: 0, before: null, after: null, curve: [], newTags: ['poetry'] };
      const version = { engine: 'fake', name: 'Learned', source: 'Fake', report };
      await store.keepVersion(version, new TextEncoder().encode('["poetry"]'));
    },
    {
      id: dataset,
      finish: finishOf(200),
      identity: engine,
      outcomes: [
        { textId: 0, result: tagged('poetry', 'creative writing') },
        { textId: 1, result: failed },
        {
          textId: 2,
          result: { status: 'unparsable' as const, flags: ['output-cut' as const], tags: [], raw: '[{"tag' },
        },
      ],
    },
  );
}

async function saveFixture(page: Page, format: string): Promise<void> {
  await makeStore(page);
  const backup = await page.evaluate(async () => {
    const store = await window.harness.api('store');
    const file = await store.backup(
      '1',
      null,
      window.harness.proxy(() => undefined),
    );
    const bytes = new Uint8Array((await file?.arrayBuffer()) ?? new ArrayBuffer(0));
    return btoa(Array.from(bytes, (byte) => String.fromCharCode(byte)).join(''));
  });
  writeFileSync(`${folder}format-${format}.instag`, Buffer.from(backup, 'base64'));
  writeFileSync(`${folder}format-${format}.json`, `${JSON.stringify(await contents(page), null, 2)}\n`);
}

describe('a backup of storage format', () => {
  let browser: TestBrowser;
  let page: Page;
  beforeAll(async () => {
    browser = await launchBrowser();
    page = await openHarness(browser.context, inject('harnessUrl'));
    if (wanted !== undefined) await saveFixture(page, wanted);
    else await openStore(page);
  });
  afterAll(async () => browser.close());

  const formats = existsSync(folder) ? readdirSync(folder).filter((name) => name.endsWith('.instag')) : [];

  it.each(formats.map((name) => [name.replace(/^format-|\.instag$/g, ''), name]))(
    '%s is read whole',
    async (_, name) => {
      const input = page.locator('input[type=file]');
      await input.setInputFiles(`${folder}${name}`);
      await page.evaluate(async () => {
        const store = await window.harness.api('store');
        const [file] = window.harness.files();
        if (file === undefined) throw new Error('The harness has no file.');
        const project = await store.restore(
          '1',
          file,
          window.harness.proxy(() => undefined),
        );
        await store.openProject(project.id);
      });
      const expected: unknown = JSON.parse(readFileSync(`${folder}${name.replace('.instag', '.json')}`, 'utf8'));
      expect(JSON.parse(JSON.stringify(await contents(page)))).toEqual(expected);
    },
  );
});
