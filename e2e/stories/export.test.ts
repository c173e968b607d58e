/** Datasets of different forms leave the studio together, and come in again as what they were. */
import { readFile } from 'node:fs/promises';
import { strFromU8, unzipSync } from 'fflate';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { startStory, type Story } from '../support/story.ts';
import { confirmImport, dropFiles, goTo, tagEverything, untilImported } from '../support/user.ts';

const alpaca = '{"instruction":"Write a poem about the sea.","output":"Waves"}\n';
const chat =
  '{"conversations":[{"from":"human","value":"Sort a list in Python"},{"from":"gpt","value":"sorted(x)"}]}\n';

let story: Story;
beforeAll(async () => {
  story = await startStory();
  const { page } = story;
  await dropFiles(page, [
    { name: 'alpaca.jsonl', content: alpaca },
    { name: 'chat.jsonl', content: chat },
  ]);
  await confirmImport(page);
  for (const name of ['alpaca.jsonl', 'chat.jsonl']) await untilImported(page, name);
  await tagEverything(page);
  await goTo(page, 'Export');
});
afterAll(() => story.end());

async function savedFiles(page: Page): Promise<Record<string, Uint8Array>> {
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('main').getByRole('button', { name: 'Export 2 rows' }).click(),
  ]);
  expect(download.suggestedFilename()).toMatch(/\.instag\.zip$/);
  return unzipSync(await readFile(await download.path()));
}

describe('an export of datasets of different forms', () => {
  it('is said to lose queries as one file, and saved as a file for each', async () => {
    const { page } = story;
    await page.getByText(/These datasets have different forms/).waitFor();
    await page.getByRole('button', { name: 'Make a file for each dataset' }).click();
    await page.getByText(/These datasets have different forms/).waitFor({ state: 'detached' });
    const files = await savedFiles(page);
    expect(Object.keys(files)).toEqual(['alpaca.instag.jsonl', 'chat.instag.jsonl']);
    expect(strFromU8(files['alpaca.instag.jsonl'] ?? new Uint8Array())).toMatch(
      new RegExp(`^${alpaca.slice(0, -2).replaceAll(/[{}.]/g, '\\$&')},"instag":`),
    );
    await page.getByText(/^Wrote 2 rows .* to 2 files in .*\.zip/).waitFor();
  });

  it('goes straight to a file that is picked', async () => {
    const { page } = story;
    await page.getByRole('radio', { name: /^One file/ }).click();
    // The picker is the browser's own window: a file of the origin's file system stands for what a person picks there.
    await page.evaluate(() => {
      Object.assign(window, {
        showSaveFilePicker: async ({ suggestedName }: { suggestedName: string }) =>
          (await navigator.storage.getDirectory()).getFileHandle(suggestedName, { create: true }),
      });
    });
    await page.getByRole('button', { name: 'Save to…' }).click();
    const line = page.getByText(/^Wrote 2 rows .* to .*\.instag\.jsonl/);
    await line.waitFor();
    const name = /to (\S+\.jsonl)/.exec((await line.textContent()) ?? '')?.[1] ?? '';
    const text = await page.evaluate(
      async (file) => (await (await (await navigator.storage.getDirectory()).getFileHandle(file)).getFile()).text(),
      name,
    );
    expect(
      text
        .trimEnd()
        .split('\n')
        .map((row) => Object.keys(JSON.parse(row) as object).at(-1)),
    ).toEqual(['instag', 'instag']);
  });
});
