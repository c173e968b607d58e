/** Other ways for data to come in, and what happens to data that is not as expected. */
import { afterEach, describe, expect, it } from 'vitest';
import { startProxy } from '../support/proxy.ts';
import { appUrl, startStory, type Story } from '../support/story.ts';
import { alpacaFile, partlyBadFile, tableFile } from '../support/tiny-files.ts';
import {
  chooseFiles,
  confirmImport,
  downloaded,
  dropFiles,
  untilRows,
  untilImported,
  importFiles,
  rowWith,
} from '../support/user.ts';

describe('data comes in', () => {
  let story: Story | undefined;
  afterEach(async () => {
    await story?.end();
    story = undefined;
  });

  it('as pasted text', async () => {
    story = await startStory();
    const { page } = story;
    await page.getByRole('button', { name: 'Paste text' }).click();
    await page.getByLabel('Text', { exact: true }).fill('Write a haiku\nSort these names\n');
    await page.getByRole('button', { name: 'Look inside' }).click();
    await page.getByText('The first 2 rows give 2 queries.').waitFor();
    await confirmImport(page);
    await untilRows(page, 2);
    await rowWith(page, 'Write a haiku').waitFor();
  });

  it('from an address, and a refusal is explained', async () => {
    const proxy = await startProxy(
      new Map([
        [
          'http://open.example/rows.jsonl',
          { headers: { 'access-control-allow-origin': '*' }, body: String(alpacaFile.content) },
        ],
        ['http://closed.example/rows.jsonl', { body: String(alpacaFile.content) }],
      ]),
    );
    try {
      story = await startStory({ proxy: { server: proxy.server }, allowed: /closed\.example|net::ERR_FAILED/ });
      const { page } = story;
      await page.getByRole('button', { name: 'Fetch from a URL' }).click();
      const address = page.getByLabel('Address of a file');
      await address.fill('http://closed.example/rows.jsonl');
      await page.getByRole('button', { name: 'Fetch', exact: true }).click();
      await page
        .getByRole('alert')
        .filter({ hasText: /closed\.example could not be read.*CORS/ })
        .waitFor();
      await address.fill('http://open.example/rows.jsonl');
      await page.getByRole('button', { name: 'Fetch', exact: true }).click();
      await page.getByRole('heading', { name: 'rows.jsonl' }).waitFor();
      await confirmImport(page);
      await untilRows(page, 4);
      const foreign = proxy.asked.filter((request) => !request.includes(` ${appUrl()}`));
      expect(foreign).toEqual(['GET http://closed.example/rows.jsonl', 'GET http://open.example/rows.jsonl']);
    } finally {
      // The page may still be loading what comes after the rows, through the proxy.
      await story?.page.close();
      await proxy.close();
    }
  });

  it('with bad rows listed, and the list can be downloaded', async () => {
    story = await startStory();
    const { page } = story;
    await importFiles(page, [partlyBadFile]);
    await untilImported(page, partlyBadFile.name, /2 rows .*2 bad rows/);
    await page.getByRole('button', { name: 'Show bad rows' }).click();
    await page.getByRole('cell', { name: 'line 2' }).waitFor();
    await page.getByRole('cell', { name: 'line 4' }).waitFor();
    const { name, content } = await downloaded(page, () =>
      page.getByRole('button', { name: 'JSONL', exact: true }).click(),
    );
    expect(name).toMatch(/bad-rows\.jsonl$/);
    const issues = content
      .trimEnd()
      .split('\n')
      .map((line) => JSON.parse(line) as { place?: unknown });
    expect(issues).toHaveLength(2);
  });

  it('with a form that the user names, before and after the import', async () => {
    story = await startStory();
    const { page } = story;
    await dropFiles(page, [tableFile]);
    await page.getByRole('checkbox', { name: 'ticket', exact: true }).waitFor();
    for (const column of ['ticket', 'subject', 'body']) {
      await page.getByRole('checkbox', { name: column, exact: true }).setChecked(column === 'subject');
    }
    await page.getByText('The first 2 rows give 2 queries.').waitFor();
    await confirmImport(page);
    await rowWith(page, 'Printer is broken').waitFor();
    await page.getByRole('button', { name: /^Actions for tickets/ }).click();
    await page.getByRole('menuitem', { name: 'Change the mapping…' }).click();
    await page.getByRole('checkbox', { name: 'body', exact: true }).check();
    await page.getByRole('checkbox', { name: 'subject', exact: true }).uncheck();
    await page.getByRole('button', { name: 'Use this mapping' }).click();
    await rowWith(page, 'It does not print since Monday').waitFor();
    await untilRows(page, 2);
  });

  it('once: the same file again is recognised', async () => {
    story = await startStory();
    const { page } = story;
    await importFiles(page, [alpacaFile]);
    await page.getByRole('button', { name: 'Add files…' }).click();
    await chooseFiles(page, [{ ...alpacaFile, name: 'renamed.jsonl' }]);
    await page.getByText(/Already here as “alpaca/).waitFor();
    expect(await page.getByRole('checkbox', { name: 'Import it again' }).isChecked()).toBe(false);
    expect(await page.getByRole('button', { name: 'Import', exact: true }).isDisabled()).toBe(true);
  });

  it('while another file still waits for an answer', async () => {
    story = await startStory();
    const { page } = story;
    const row = JSON.stringify({ messages: [{ role: 'alice', content: 'Write a haiku' }] });
    await dropFiles(page, [{ name: 'roles.jsonl', content: `${row}\n` }]);
    await page.getByText('The first row gives 0 queries: say above what the roles do.').waitFor();
    await page.getByRole('button', { name: 'Add more files…' }).click();
    await chooseFiles(page, [alpacaFile]);
    await confirmImport(page);
    await untilImported(page, alpacaFile.name);
    await page.getByText('One file waits for your choice.').waitFor();
  });

  it('not at all where nothing can be read, with the reason', async () => {
    story = await startStory();
    const { page } = story;
    await dropFiles(page, [
      { name: 'picture.png', content: Uint8Array.from([0x89, 0x50, 0x4e, 0x47, 13, 10, 26, 10, 0, 0]) },
    ]);
    const card = page.getByRole('listitem').filter({ hasText: 'picture.png' });
    await card
      .getByText(/picture|image|PNG/i)
      .nth(1)
      .waitFor();
    expect(await page.getByRole('button', { name: 'Import', exact: true }).isDisabled()).toBe(true);
  });
});
