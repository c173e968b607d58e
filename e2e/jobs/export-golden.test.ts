/** The whole golden folder in the browser: in, out in its own format with tags, in again, and every row and tag is there. */
import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, inject, it } from 'vitest';
import { launchBrowser, type TestBrowser } from '../support/browser.ts';
import { openHarness } from '../support/harness-page.ts';
import { giveFiles, openProject } from '../support/studio.ts';

const golden = fileURLToPath(new URL('../../src/core/import/golden/', import.meta.url));
const suffix = '.expected.json';

let folder = '';
let browser: TestBrowser;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'instag-golden-'));
  browser = await launchBrowser();
});
afterAll(async () => {
  await browser.close();
  await rm(folder, { recursive: true });
});

/** Files that can be read, as the expectations beside them say. */
async function readable(): Promise<string[]> {
  const names = (await readdir(golden)).filter((name) => name.endsWith(suffix));
  const checked = await Promise.all(
    names.map(async (name) => {
      const expected = JSON.parse(await readFile(join(golden, name), 'utf8')) as object;
      return 'refused' in expected ? [] : [name.slice(0, -suffix.length)];
    }),
  );
  return checked.flat();
}

interface Dataset {
  readonly name: string;
  /** Each stored row with the tags of its turns. */
  readonly rows: readonly string[];
  readonly file: string | null;
}

/** Brings the given files in; with `tag` tags them with the instant engine and exports each dataset in its own format. */
function bringIn(page: Page, tag: boolean): Promise<Dataset[]> {
  return page.evaluate(async (tagging) => {
    const { api, files, runJob } = window.harness;
    const [importer, store, exporter] = await Promise.all([api('import'), api('store'), api('export')]);
    for (const file of files()) {
      const inspection = await importer.inspect(file);
      if ('refused' in inspection) throw new Error(`${file.name}: ${inspection.refused.message}`);
      const choices = inspection.datasets.map(({ wrapperKey, mapping }) => ({ wrapperKey, mapping, name: file.name }));
      await runJob(importer, {}, (job, onProgress) => importer.importFile(job, file, choices, onProgress));
    }
    if (tagging) {
      const tagger = await api('tagging');
      await runJob(tagger, {}, (job, onProgress) => tagger.start(job, 'instant', { kind: 'everything' }, onProgress));
    }
    function base64(bytes: Uint8Array): string {
      let binary = '';
      for (const byte of bytes) binary += String.fromCharCode(byte);
      return btoa(binary);
    }
    const { datasets } = await store.projectState();
    const found = [];
    for (const { id, name, rows, source } of datasets) {
      const own = source?.format ?? 'jsonl';
      const format = own === 'text' ? 'jsonl' : own;
      const csv = { escapeFormulas: true };
      const scope = { kind: 'dataset', datasetId: id } as const;
      const request = { scope, format, shape: 'original', profile: 'none', files: 'one', csv } as const;
      const { file } = tagging
        ? await runJob(exporter, {}, (job, onProgress) => exporter.export(job, request, null, name, onProgress))
        : { file: null };
      const bytes = new Uint8Array(await (file ?? new Blob()).arrayBuffer());
      // As the files that were given are read: rows with their tags, in one text form for all formats.
      const { lines } = await exporter.preview({ ...request, format: 'jsonl' }, rows);
      found.push({ name: `${id}.${format}`, rows: [...lines], file: base64(bytes) });
    }
    return found;
  }, tag);
}

it('comes out of the browser and in again with every row, text and tag', async () => {
  const first = await openHarness(browser.context, inject('harnessUrl'));
  await openProject(first, 'Golden');
  await giveFiles(
    first,
    (await readable()).map((name) => join(golden, name)),
  );
  const out = await bringIn(first, true);
  expect(out.length).toBeGreaterThan(60);
  const paths = await Promise.all(
    out.map(async ({ name, file }) => {
      const path = join(folder, name);
      await writeFile(path, Buffer.from(file ?? '', 'base64'));
      return path;
    }),
  );
  await openProject(first, 'Golden again');
  await giveFiles(first, paths);
  const again = await bringIn(first, false);
  expect(again.map(({ rows }) => rows)).toEqual(out.map(({ rows }) => rows));
}, 120_000);
