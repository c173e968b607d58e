/** The page and the command line run the same jobs: for the same file they write the same bytes. */
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, inject, it } from 'vitest';
import { launchBrowser, type TestBrowser } from '../support/browser.ts';
import { openHarness } from '../support/harness-page.ts';
import { installCli, withoutTimes, type InstalledCli } from '../support/installed-cli.ts';
import { giveFiles, importGiven, openProject } from '../support/studio.ts';

const rows = [
  '{"id": 1.0, "instruction": "Write a poem about the sea.", "input": ""}',
  '{"instruction":"把下面的句子翻译成英文。","input":"今天天气很好。","big":12345678901234567890}',
  '{"instruction":"اكتب قصيدة عن البحر","output":"..."}',
  '{"instruction":"   "}',
  '{"instruction":"Write a poem about the sea.","a":1,"a":2 }',
  '{"instruction":"How do I sort a list in Python? 🐍","instag":"not ours"}',
  ...Array.from({ length: 2000 }, (_, n) => `{"instruction":"Explain step ${n} of sorting a list."}`),
];

let cli: InstalledCli;
let browser: TestBrowser;

beforeAll(async () => {
  cli = await installCli();
  await writeFile(join(cli.folder, 'in.jsonl'), rows.join('\n'));
  browser = await launchBrowser();
});
afterAll(async () => {
  await browser.close();
  await cli.remove();
});

it('exports from the page what the command line writes', async () => {
  const page = await openHarness(browser.context, inject('harnessUrl'));
  await openProject(page, 'Export');
  await giveFiles(page, [join(cli.folder, 'in.jsonl')]);
  await importGiven(page);
  const exported = await page.evaluate(async () => {
    const { api, runJob } = window.harness;
    const tagging = await api('tagging');
    await runJob(tagging, {}, (job, onProgress) => tagging.start(job, 'instant', { kind: 'everything' }, onProgress));
    const exporter = await api('export');
    const request = {
      scope: { kind: 'everything' },
      format: 'jsonl',
      shape: 'original',
      profile: 'none',
      files: 'one',
      csv: { escapeFormulas: true },
    } as const;
    const { lines } = await exporter.preview(request, 3);
    const outcome = await runJob(exporter, {}, (job, onProgress) =>
      exporter.export(job, request, null, 'out.jsonl', onProgress),
    );
    // A file on disk needs a picker; one of the origin's own file system is written the same way.
    const root = await navigator.storage.getDirectory();
    const written = await root.getFileHandle('written.jsonl', { create: true });
    await runJob(exporter, {}, (job, onProgress) => exporter.export(job, request, written, 'out.jsonl', onProgress));
    const stopped = await root.getFileHandle('stopped.jsonl', { create: true });
    const job = 'stopped';
    const stopping = exporter.export(
      job,
      request,
      stopped,
      'out.jsonl',
      window.harness.proxy(() => void exporter.cancel(job)),
    );
    const ending = await stopping.then(
      () => 'finished',
      (error: unknown) => (error instanceof Error ? error.name : 'failed'),
    );
    const left = (await window.harness.listFiles()).map(({ path }) => path).filter((path) => path.endsWith('.jsonl'));
    const onDisk = await (await written.getFile()).text();
    return {
      ending,
      left,
      onDisk,
      lines,
      text: (await outcome.file?.text()) ?? '',
      key: outcome.key,
      rows: outcome.rows,
    };
  });
  const stdout = await cli.instag('tag', join(cli.folder, 'in.jsonl'));
  expect(exported).toMatchObject({ rows: rows.length, key: 'instag_studio' });
  expect(exported.text).toContain('"instag":"not ours","instag_studio":{"format":1');
  expect(exported.text.split('\n').slice(0, 3)).toEqual(exported.lines);
  expect(withoutTimes(exported.text)).toBe(withoutTimes(stdout));
  expect(exported.onDisk).toBe(exported.text);
  expect(exported).toMatchObject({ ending: 'AbortError', left: ['written.jsonl'] });
});
