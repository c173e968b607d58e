/** Runs: over a part of the data, paused and resumed, through a reload and a closed page, tried again, and switched off. */
import { cp, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { serveFolder } from '../../scripts/lib/static-server.mjs';
import { toJsonl } from '../support/generate.ts';
import { openHarness } from '../support/harness-page.ts';
import { chooseForLayer, layer, runBar, tagScope, textsDone, tickedRows, tickOf } from '../support/runs.ts';
import { startStory, type Story } from '../support/story.ts';
import { manyRows } from '../support/tiny-files.ts';
import { goTo, grid, importFiles, openRow, rowWith, search, untilRows, untilTagged } from '../support/user.ts';

const topics = ['sorting', 'rivers', 'France', 'taxes', 'poetry', 'Python'];
const kinds = ['Write a poem about', 'Explain', 'Translate a text about'];
const texts = kinds.flatMap((kind) => topics.map((topic) => `${kind} ${topic}`));
const poems = texts.filter((text) => text.includes('poem'));
const smallFile = { name: 'small.jsonl', content: toJsonl(texts.map((instruction) => ({ instruction, output: '-' }))) };

describe('a run over a part', () => {
  let story: Story;
  beforeAll(async () => {
    story = await startStory();
    await importFiles(story.page, [smallFile]);
  });
  afterAll(() => story.end());

  it('covers what the filter matches, and nothing else', async () => {
    const { page } = story;
    await search(page, 'poem');
    await untilRows(page, poems.length);
    await tagScope(page, 'What the filter matches');
    await layer(page, `${poems.length} texts`).filter({ hasText: '“poem”' }).waitFor();
    await search(page, '');
    await untilRows(page, texts.length);
    await rowWith(page, poems[0]!).getByText('Tagged', { exact: true }).waitFor();
    await rowWith(page, 'Explain rivers').getByText('Not tagged').first().waitFor();
  });

  it('covers ticked rows, which stay ticked whatever the filter', async () => {
    const { page } = story;
    await tickOf(page, 'Explain rivers').check();
    await search(page, 'taxes');
    await untilRows(page, kinds.length);
    await tickOf(page, 'Translate a text about taxes').check();
    await tickedRows(page).getByText('2 rows ticked').waitFor();
    await page.reload();
    await tickedRows(page).getByText('2 rows ticked').waitFor();
    await tickedRows(page)
      .getByRole('button', { name: `Tick all ${kinds.length} that match` })
      .click();
    await search(page, '');
    await tickedRows(page)
      .getByText(`${kinds.length + 1} rows ticked`)
      .waitFor();
    expect(await tickOf(page, 'Explain rivers').isChecked()).toBe(true);
    expect(await tickOf(page, 'Explain sorting').isChecked()).toBe(false);
    await tagScope(page, 'Ticked rows', { place: tickedRows(page) });
    await layer(page, `${kinds.length + 1} texts · ${kinds.length + 1} ticked rows`).waitFor();
    await rowWith(page, 'Explain rivers').getByText('Tagged', { exact: true }).waitFor();
  });

  it('is chosen by the space bar too, and clearing the ticks can be undone', async () => {
    const { page } = story;
    await openRow(page, 'Explain sorting');
    await page.keyboard.press('Space');
    await page.keyboard.press('Escape');
    await tickedRows(page)
      .getByText(`${kinds.length + 2} rows ticked`)
      .waitFor();
    await tickedRows(page).getByRole('button', { name: 'Clear' }).click();
    await tickedRows(page).waitFor({ state: 'detached' });
    await page.getByRole('button', { name: 'Undo', exact: true }).click();
    await tickedRows(page)
      .getByText(`${kinds.length + 2} rows ticked`)
      .waitFor();
  });

  it('is switched off and on with one click, and deleted with a way back', async () => {
    const { page } = story;
    const poemLayer = layer(page, '“poem”');
    const status = rowWith(page, poems[0]!);
    await poemLayer.hover();
    await poemLayer.getByRole('button', { name: /^Leave .* out$/ }).click();
    await status.getByText('Not tagged').first().waitFor();
    await poemLayer.hover();
    await poemLayer.getByRole('button', { name: /^Use .* again$/ }).click();
    await status.getByText('Tagged', { exact: true }).waitFor();
    await chooseForLayer(page, poemLayer, 'Delete');
    await poemLayer.waitFor({ state: 'detached' });
    await status.getByText('Not tagged').first().waitFor();
    await page
      .getByRole('status')
      .filter({ hasText: 'was deleted' })
      .getByRole('button', { name: 'Undo' })
      .last()
      .click();
    await poemLayer.waitFor();
    await status.getByText('Tagged', { exact: true }).waitFor();
  });
});

/** What the rows of the grid say: text, tags, how many. */
function saidOfRows(page: Page): Promise<string[]> {
  return grid(page).getByRole('row').allInnerTexts();
}

describe('a run over one that is older', () => {
  let story: Story;
  beforeAll(async () => {
    story = await startStory();
    await importFiles(story.page, [smallFile]);
  });
  afterAll(() => story.end());

  it('holds, until one click goes back to the older one, and another forward again', async () => {
    const { page } = story;
    await goTo(page, 'Data');
    await tagScope(page, 'Everything');
    await untilTagged(page);
    await expect.poll(() => rowWith(page, 'Not tagged').count()).toBe(0);
    const before = await saidOfRows(page);
    // A tagger that has to be surer gives other tags.
    await tagScope(page, 'Everything', { surest: true });
    await layer(page, `${texts.length} texts`).nth(1).waitFor();
    await untilTagged(page);
    await expect.poll(() => saidOfRows(page)).not.toEqual(before);
    const after = await saidOfRows(page);
    const newest = layer(page, `${texts.length} texts`).first();
    await newest.hover();
    await newest.getByRole('button', { name: /^Leave .* out$/ }).click();
    await expect.poll(() => saidOfRows(page)).toEqual(before);
    const left = layer(page, 'left out');
    await left.hover();
    await left.getByRole('button', { name: /^Use .* again$/ }).click();
    await expect.poll(() => saidOfRows(page)).toEqual(after);
  });
});

describe('a long run', () => {
  const count = 20_000;
  let story: Story;
  beforeAll(async () => {
    story = await startStory();
    await importFiles(story.page, [manyRows('long.jsonl', count)]);
  });
  afterAll(() => story.end());

  it('is paused and stays so through a reload, and goes on when told to', async () => {
    const { page } = story;
    await tagScope(page, 'Everything');
    await expect.poll(() => textsDone(page), { timeout: 20_000 }).toBeGreaterThan(0);
    await runBar(page).getByRole('button', { name: 'Pause' }).click();
    await layer(page, /paused/).waitFor();
    const done = await textsDone(page);
    expect(done).toBeLessThan(count);
    await page.reload();
    await runBar(page).getByText('paused').waitFor();
    expect(await textsDone(page)).toBe(done);
    await runBar(page).getByRole('button', { name: 'Resume' }).click();
    await expect.poll(() => textsDone(page), { timeout: 20_000 }).toBeGreaterThan(done);
    await runBar(page)
      .getByText(/texts\/min/)
      .waitFor();
  });

  it('goes on by itself after a reload in the middle', async () => {
    const { page } = story;
    const before = await textsDone(page);
    await page.reload();
    await expect.poll(() => textsDone(page), { timeout: 20_000 }).toBeGreaterThan(before);
  });

  it('goes on by itself in a new page after its own was closed, loses nothing and tags nothing twice', async () => {
    const before = await textsDone(story.page);
    const page = await story.reopen();
    await expect.poll(() => textsDone(page), { timeout: 20_000 }).toBeGreaterThan(before);
    // A busy machine makes the end late, not wrong.
    await untilTagged(page, 170_000);
    await layer(page, '20,000 texts').waitFor();
    await page.getByText('20,000 queries in 20,000 rows').waitFor();
  }, 180_000);
});

/** The app with the harness beside it, in one origin: the harness prepares what no user can. */
async function serveBoth(): Promise<{ readonly url: string; close(): Promise<void> }> {
  const folder = await mkdtemp(join(tmpdir(), 'instag-both-'));
  await cp(inject('appFolder'), folder, { recursive: true });
  await cp(inject('harnessFolder'), join(folder, 'harness'), { recursive: true });
  const host = await serveFolder({ root: folder, port: 0 });
  return {
    url: host.url,
    async close() {
      await host.close();
      await rm(folder, { recursive: true });
    },
  };
}

/** A complete run of six texts by an engine that gave out after four of them. */
async function makeRunWithFailures(page: Page): Promise<void> {
  await page.setInputFiles('input', [
    { name: 'six.jsonl', mimeType: 'application/jsonl', buffer: Buffer.from(manyRows('six.jsonl', 6).content) },
  ]);
  await page.evaluate(async () => {
    const { api, files, runJob } = window.harness;
    const [store, importer, tagging] = [await api('store'), await api('import'), await api('tagging')];
    await store.open({ namespace: '/', takeOver: false });
    await store.openProject((await store.createProject('Failures', false)).id);
    const [file] = files();
    if (file === undefined) throw new Error('The page was given no file.');
    const inspection = await importer.inspect(file);
    if ('refused' in inspection) throw new Error(inspection.refused.message);
    const choices = inspection.datasets.map(({ wrapperKey, mapping }) => ({ wrapperKey, mapping, name: 'six' }));
    await runJob(importer, {}, (job, onProgress) => importer.importFile(job, file, choices, onProgress));
    const settings = { failEvery: 0, unparseEvery: 0, delayMs: 0, crashAfter: 4, batchSize: 16, concurrency: 1 };
    const identity = { engine: 'fake', model: 'words', modelSha256: null, quantization: null, promptSha256: null };
    const run = await store.createRun({
      identity: { ...identity, settings, app: 'test' },
      label: 'Fake',
      scope: { kind: 'everything' },
      seed: 0,
    });
    await runJob(tagging, {}, (job, onProgress) => tagging.resume(job, run.id, onProgress));
  });
}

describe('a run with failures', () => {
  let both: Awaited<ReturnType<typeof serveBoth>>;
  let story: Story;
  beforeAll(async () => {
    both = await serveBoth();
    story = await startStory({ url: 'about:blank' });
  });
  afterAll(async () => {
    await story.end();
    await both.close();
  });

  it('is tried again from the layer, and then has none', async () => {
    const { page, browser } = story;
    const harness = await openHarness(browser.context, `${both.url}harness/`);
    await makeRunWithFailures(harness);
    await harness.close();
    await page.goto(both.url);
    await page
      .getByRole('button', { name: /Failures/ })
      .first()
      .click();
    await untilRows(page, 6);
    await expect.poll(() => rowWith(page, 'Failed').count()).toBe(2);
    await chooseForLayer(page, layer(page, '4 texts'), 'Try 2 failed texts again');
    await layer(page, '6 texts').waitFor();
    await expect.poll(() => rowWith(page, 'Failed').count()).toBe(0);
    await expect.poll(() => rowWith(page, /Tagged/).count()).toBe(6);
  });
});
