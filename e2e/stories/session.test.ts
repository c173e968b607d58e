/** Where the studio's data lives: one tab at a time, memory where there is no private storage, any path of any host. */
import { cp, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, describe, expect, inject, it } from 'vitest';
import { serveFolder } from '../../scripts/lib/static-server.mjs';
import { hearErrors, startStory, type Story } from '../support/story.ts';
import { alpacaFile } from '../support/tiny-files.ts';
import { untilRows, goTo, importFiles, rowWith, tagEverything, untilRowTagged } from '../support/user.ts';

/** Makes the workers of a built app see what a private window of some browsers shows them. */
async function takeStorageAway(assets: string): Promise<void> {
  const workers = (await readdir(assets)).filter((name) => /^worker.*\.js$/.test(name));
  for (const name of workers) {
    const script = await readFile(join(assets, name), 'utf8');
    await writeFile(join(assets, name), `delete StorageManager.prototype.getDirectory;${script}`);
  }
}

describe('the session', () => {
  let story: Story | undefined;
  afterEach(async () => {
    await story?.end();
    story = undefined;
  });

  it('begins with the example in one click', async () => {
    story = await startStory();
    const { page } = story;
    await page.getByRole('button', { name: 'Try the example' }).click();
    const datasets = page.getByRole('region', { name: 'Datasets' }).getByRole('listitem');
    await expect.poll(() => datasets.count(), { timeout: 15_000 }).toBe(2);
    await rowWith(page, /./).nth(5).waitFor();
    await goTo(page, 'Charts');
    await page.getByRole('region', { name: 'Tag frequency' }).waitFor();
  });

  it('shows the tags of one instruction before anything else', async () => {
    story = await startStory();
    const { page } = story;
    await page.getByLabel('One instruction').fill('Write a Python function that reverses a string');
    await page.getByRole('button', { name: 'Tag it' }).click();
    await expect.poll(() => page.locator('form [aria-live="polite"]').innerText(), { timeout: 15_000 }).toMatch(/\w/);
    expect(await page.locator('form [aria-live="polite"]').innerText()).not.toMatch(/could not|No tag fits/);
  });

  it('is in one tab at a time, and moves on request with everything in it', async () => {
    story = await startStory();
    const { page, browser } = story;
    await importFiles(page, [alpacaFile]);
    await untilRows(page, 4);
    const second = await browser.context.newPage();
    const errors: string[] = [];
    hearErrors(second, errors);
    await second.goto(page.url());
    await second.getByText('The studio is open in another tab.').waitFor();
    await second.getByRole('button', { name: 'Use it here' }).click();
    await rowWith(second, 'poem about the sea').waitFor();
    await page.getByText('The studio moved to another tab.').waitFor();
    await tagEverything(second);
    await page.getByRole('button', { name: 'Use it here' }).click();
    await untilRowTagged(page, 'poem about the sea');
    await second.getByText('The studio moved to another tab.').waitFor();
    expect(errors).toEqual([]);
  });

  it('works in memory, and says so, where the browser offers no private storage', async () => {
    const folder = await mkdtemp(join(tmpdir(), 'instag-memory-'));
    await cp(inject('appFolder'), folder, { recursive: true });
    await takeStorageAway(join(folder, 'assets'));
    const host = await serveFolder({ root: folder, port: 0 });
    try {
      story = await startStory({ url: host.url });
      const { page } = story;
      await page.getByRole('note').filter({ hasText: 'Nothing is kept here.' }).waitFor();
      await importFiles(page, [alpacaFile]);
      await tagEverything(page);
      await untilRowTagged(page, 'poem about the sea');
      await page.getByText('kept in memory, until this tab closes').waitFor();
    } finally {
      await host.close();
      await rm(folder, { recursive: true });
    }
  });

  it('runs from any static host under any path, and keeps studios under two paths apart', async () => {
    const folder = await mkdtemp(join(tmpdir(), 'instag-host-'));
    await cp(inject('appFolder'), join(folder, 'deep', 'er', 'studio'), { recursive: true });
    await cp(inject('appFolder'), join(folder, 'other'), { recursive: true });
    const host = await serveFolder({ root: folder, port: 0, basePath: '/pages/' });
    try {
      story = await startStory({ url: `${host.url}deep/er/studio/` });
      const { page } = story;
      await importFiles(page, [alpacaFile]);
      await tagEverything(page);
      await untilRows(page, 4);
      const other = await story.browser.context.newPage();
      await other.goto(`${host.url}other/`);
      await other.getByText('No projects yet').waitFor();
    } finally {
      await host.close();
      await rm(folder, { recursive: true });
    }
  });
});
