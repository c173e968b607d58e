/** For the same files the command line gives the bytes and the numbers of the page, in every format and figure. */
import { readdir, readFile, writeFile } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { unzipSync } from 'fflate';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, inject, it } from 'vitest';
import type { ExportRequest } from '../../src/core/export/request.ts';
import type { Figures } from '../../src/core/figures/figure.ts';
import { emptyFilter } from '../../src/core/filter/filter.ts';
import { readAsset } from '../../src/cli/assets.ts';
import { startTagThread } from '../../src/cli/tag-threads.ts';
import type { EngineConfig, TagOutcome } from '../../src/engines/engine.ts';
import { instantEngine } from '../../src/engines/instant/engine.ts';
import { launchBrowser, type TestBrowser } from '../support/browser.ts';
import { alpacaRows, toJsonl } from '../support/generate.ts';
import { openHarness } from '../support/harness-page.ts';
import { installCli, withoutTimes, type InstalledCli } from '../support/installed-cli.ts';
import { giveFiles, openProject } from '../support/studio.ts';

const never = new AbortController().signal;
const NOW = ['--now', '2026-01-01T00:00:00Z'];
const EXAMPLE = ['public/example/everyday-assistant.jsonl', 'public/example/coding-and-data.json'];

const multilingual = [
  '{"instruction":"把下面的句子翻译成英文。","input":"今天天气很好。","big":12345678901234567890}',
  '{"instruction":"اكتب قصيدة عن البحر","output":"...","x":1.0}',
  '{"instruction":"=SUM(A1)","a":1,"a":2 }',
  '{"instruction":"Wie sortiere ich eine Liste in Python? 🐍","nested":{"k":["\\u4e2d",null]}}',
  '{"instruction":"   "}',
  '{"instruction":"俳句を書いてください\\n海について"}',
];

let cli: InstalledCli;
let browser: TestBrowser;

beforeAll(async () => {
  cli = await installCli();
  await writeFile(join(cli.folder, 'multilingual.jsonl'), multilingual.join('\n'));
  browser = await launchBrowser();
});
afterAll(async () => {
  await browser.close();
  await cli.remove();
});

function inputs(): string[] {
  return [...EXAMPLE, join(cli.folder, 'multilingual.jsonl')];
}

async function importAll(page: Page, paths: readonly string[]): Promise<void> {
  await giveFiles(page, paths);
  await page.evaluate(async () => {
    const { api, files, runJob } = window.harness;
    const importer = await api('import');
    for (const file of files()) {
      const look = await importer.inspect(file);
      if ('refused' in look) throw new Error(look.refused.message);
      const choices = look.datasets.map(({ wrapperKey, mapping, suggestedName }) => {
        return { wrapperKey, mapping, name: suggestedName };
      });
      await runJob(importer, {}, (job, onProgress) => importer.importFile(job, file, choices, onProgress));
    }
  });
}

async function tagAll(page: Page, config: EngineConfig = {}): Promise<void> {
  await page.evaluate(async (settings) => {
    const { api, runJob } = window.harness;
    const tagging = await api('tagging');
    await runJob(tagging, {}, (job, onProgress) =>
      tagging.start(job, 'instant', { kind: 'everything' }, onProgress, settings),
    );
  }, config);
}

/** The figures of everything, when so many queries are known to be tagged. */
async function pageFigures(page: Page, tagged: number): Promise<Figures> {
  await expect.poll(() => pageOverlap(page), { timeout: 20_000 }).toBe(tagged);
  return page.evaluate(async (filter) => {
    const analysis = await window.harness.api('analysis');
    const { figures } = await analysis.figures(filter, [
      { kind: 'diversity-complexity' },
      { kind: 'tag-frequency', top: 20 },
      { kind: 'tags-per-query' },
      { kind: 'long-tail' },
      { kind: 'coverage-curve' },
      { kind: 'co-occurrence', top: 20 },
      { kind: 'overlap' },
    ]);
    return figures;
  }, emptyFilter);
}

type Points = NonNullable<Figures['diversity-complexity']>['points'];

/** What the plane of diversity shows of each dataset, by name: their numbers differ between projects. */
function byName(points: Points) {
  return Object.fromEntries(points.map(({ set, ...point }) => [set.name, point]));
}

async function deleteDataset(page: Page, index: number): Promise<void> {
  await page.evaluate(async (at) => {
    const store = await window.harness.api('store');
    const id = (await store.projectState()).datasets[at]?.id;
    if (id === undefined) throw new Error('There is no such dataset.');
    await store.deleteDataset(id);
  }, index);
}

async function pageOverlap(page: Page): Promise<number> {
  return page.evaluate(
    async (filter) => (await (await window.harness.api('analysis')).overlap(filter)).basis.tagged,
    emptyFilter,
  );
}

async function printedFigures(command: string): Promise<Figures> {
  const out = await cli.instag(command, ...inputs(), '--engine', 'instant', '--json');
  return (JSON.parse(out) as { figures: Figures }).figures;
}

it('prints the numbers of the charts', async () => {
  const measured = await printedFigures('measure');
  const compared = await printedFigures('overlap');
  const page = await openHarness(browser.context, inject('harnessUrl'));
  await openProject(page, 'Measure');
  await importAll(page, inputs());
  await tagAll(page);
  const { overlap, ...figures } = await pageFigures(page, compared.overlap?.basis.tagged ?? -1);
  expect(figures['diversity-complexity']?.points.length).toBeGreaterThan(2);
  expect(measured).toEqual(figures);
  expect(compared).toEqual({ overlap });
  await page.close();
});

it('draws the same parts of datasets that came in in another order, one of them deleted', async () => {
  const out = await cli.instag('measure', ...inputs(), '--engine', 'instant', '--json');
  const { 'diversity-complexity': measured } = (JSON.parse(out) as { figures: Figures }).figures;
  const page = await openHarness(browser.context, inject('harnessUrl'));
  await openProject(page, 'Another order');
  const extra = join(cli.folder, 'extra.jsonl');
  await writeFile(extra, '{"instruction":"Write a song about rain"}\n');
  await importAll(page, [extra, ...inputs().reverse()]);
  await deleteDataset(page, 0);
  await tagAll(page);
  const figures = await pageFigures(page, measured?.basis.tagged ?? -1);
  expect(byName(figures['diversity-complexity']?.points ?? [])).toEqual(byName(measured?.points ?? []));
  await page.close();
});

const plain: ExportRequest = {
  format: 'jsonl',
  shape: 'original',
  profile: 'none',
  files: 'one',
  csv: { escapeFormulas: true },
};

const requests: readonly Partial<ExportRequest>[] = [
  { format: 'jsonl' },
  { format: 'json' },
  { format: 'csv' },
  { format: 'tsv', csv: { escapeFormulas: false } },
  { format: 'parquet' },
  { format: 'jsonl', shape: 'flat' },
  { format: 'json', shape: 'flat' },
  { format: 'csv', shape: 'flat' },
  { format: 'tsv', shape: 'flat' },
  { format: 'parquet', shape: 'flat' },
  { format: 'jsonl', profile: 'mig' },
  { format: 'jsonl', profile: 'opendataarena' },
];

function optionsOf({ format, shape, profile, csv }: ExportRequest): string[] {
  const words = ['--format', format, '--shape', shape, '--profile', profile];
  return csv.escapeFormulas ? words : [...words, '--no-escape'];
}

async function pageExport(page: Page, request: ExportRequest): Promise<Buffer> {
  const base64 = await page.evaluate(async (asked) => {
    const { api, runJob } = window.harness;
    const exporter = await api('export');
    const { file } = await runJob(exporter, {}, (job, onProgress) =>
      exporter.export(job, { ...asked, scope: { kind: 'everything' } }, null, 'out', onProgress),
    );
    const bytes = new Uint8Array((await file?.arrayBuffer()) ?? new ArrayBuffer(0));
    let binary = '';
    for (let at = 0; at < bytes.length; at += 0x8000) binary += String.fromCharCode(...bytes.subarray(at, at + 0x8000));
    return btoa(binary);
  }, request);
  return Buffer.from(base64, 'base64');
}

it.each([
  { config: {}, options: [], threshold: '0.2' },
  { config: { threshold: 0.3 }, options: ['--threshold', '0.3'], threshold: '0.3' },
])('tags as the page does at a threshold of $threshold', async ({ config, options, threshold }) => {
  const page = await openHarness(browser.context, inject('harnessUrl'));
  for (const input of inputs()) {
    await openProject(page, `${basename(input)} at ${threshold}`);
    await importAll(page, [input]);
    await tagAll(page, config);
    const exported = (await pageExport(page, plain)).toString();
    const printed = await cli.instag('tag', input, ...options);
    expect(printed).toContain(`"threshold":${threshold}`);
    expect(withoutTimes(printed), input).toBe(withoutTimes(exported));
  }
  await page.close();
});

it('gives the same tags in the threads of both', async () => {
  const items = alpacaRows(300, 330, 5).map(({ instruction = '' }, textId) => ({ textId, text: instruction }));
  const wish = { engineId: 'instant', config: { threshold: 0.3 }, version: null };
  const thread = startTagThread(pathToFileURL(join(cli.folder, 'cli', 'tag-thread.mjs')));
  await thread.line.open(wish);
  const inNode = await thread.line.tag(items);
  thread.stop();
  const page = await openHarness(browser.context, inject('harnessUrl'));
  const inPage = await page.evaluate(([asked, texts]) => window.harness.tagInThread(asked, texts), [
    wish,
    items,
  ] as const);
  await page.close();
  const session = await instantEngine.open(wish.config, { host: { readAsset, appVersion: '' }, signal: never });
  const here: TagOutcome[] = [];
  for await (const outcome of session.tag(items, { signal: never })) here.push(outcome);
  expect(here).toHaveLength(items.length);
  expect(inNode).toEqual(here);
  expect(inPage).toEqual(here);
});

it('writes the rows of many texts in their order, whoever tags them', async () => {
  const input = join(cli.folder, 'many.jsonl');
  const rows = alpacaRows(2400, 330, 6);
  async function tagged(some: typeof rows): Promise<string> {
    await writeFile(input, toJsonl(some));
    return cli.instag('tag', input, ...NOW);
  }
  const inThreads = await tagged(rows);
  // Of half as many no other thread is worth while.
  const alone = (await tagged(rows.slice(0, 1200))) + (await tagged(rows.slice(1200)));
  expect(inThreads.split('\n')).toHaveLength(2401);
  expect(inThreads).toBe(alone);
});

it('writes the bytes that the page writes, in every format', async () => {
  // Tagged before, at a fixed time: then the page too has nothing of its own to add.
  const tagged = inputs().map((_, index) => join(cli.folder, `tagged-${index}.jsonl`));
  for (const [index, input] of inputs().entries()) await cli.instag('tag', input, '-o', tagged[index] ?? '', ...NOW);
  const page = await openHarness(browser.context, inject('harnessUrl'));
  await openProject(page, 'Bytes');
  await importAll(page, tagged);
  for (const partial of requests) {
    const request = { ...plain, ...partial };
    const output = join(cli.folder, 'out.one');
    await cli.instag('export', ...tagged, '-o', output, ...optionsOf(request));
    const ours = await readFile(output);
    expect(ours.length, JSON.stringify(partial)).toBeGreaterThan(1000);
    expect(ours.equals(await pageExport(page, request)), JSON.stringify(partial)).toBe(true);
  }
  for (const partial of [{ profile: 'llama-factory' }, { format: 'parquet' }, { format: 'csv' }] as const) {
    const request = { ...plain, files: 'each', ...partial } as const;
    const output = join(cli.folder, `out-${request.profile}-${request.format}`);
    await cli.instag('export', ...tagged, '-o', `${output}/`, ...optionsOf(request));
    const zipped = Object.entries(unzipSync(await pageExport(page, request)));
    expect(zipped.map(([name]) => name).sort()).toEqual((await readdir(output)).sort());
    for (const [name, bytes] of zipped) expect((await readFile(join(output, name))).equals(bytes), name).toBe(true);
  }
  await page.close();
});
