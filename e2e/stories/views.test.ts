/** Looking around: a list longer than a browser can lay out, tags changed by key alone, and charts that filter. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Locator, Page } from 'playwright-core';
import { startStory, type Story } from '../support/story.ts';
import {
  chooseFiles,
  confirmImport,
  details,
  downloaded,
  goTo,
  grid,
  importFiles,
  openRow,
  rowWith,
  tagEverything,
  untilRows,
  type GivenFile,
} from '../support/user.ts';

/** So many rows of 36 pixels that they pass the height at which the grid scales its scroll bar. */
const longCount = 230_000;

function longFile(): GivenFile {
  const lines = Array.from({ length: longCount }, (_, row) => `{"instruction":"Say number ${row}"}`);
  return { name: 'long.jsonl', content: `${lines.join('\n')}\n` };
}

function cellInRow(page: Page, row: number): Locator {
  return grid(page)
    .locator(`[aria-rowindex="${row + 2}"] [role="gridcell"]`)
    .nth(2);
}

async function focusedRow(page: Page): Promise<number> {
  const index = await page.evaluate(() =>
    document.activeElement?.closest('[role="row"]')?.getAttribute('aria-rowindex'),
  );
  return Number(index) - 2;
}

function focusedLabel(page: Page): Promise<string | null> {
  return page.evaluate(() => document.activeElement?.ariaLabel ?? null);
}

/** Watches the tags of the open row; the answer gives every tag with "draft" in it that was seen, in order. */
async function watchDrafts(page: Page): Promise<() => Promise<readonly string[]>> {
  const watched = await page.evaluateHandle(() => {
    const seen: string[] = [];
    function look(): void {
      for (const button of document.querySelectorAll('[aria-label^="Change the tag draft"][data-tool]')) {
        const label = button.ariaLabel ?? '';
        if (seen.at(-1) !== label) seen.push(label);
      }
    }
    look();
    new MutationObserver(look).observe(document.body, { childList: true, subtree: true, characterData: true });
    return seen;
  });
  return () => watched.jsonValue();
}

async function topOf(cell: Locator): Promise<number> {
  const box = await cell.boundingBox();
  if (box === null) throw new Error('The cell is not drawn.');
  return box.y;
}

describe('a list that is longer than a browser can lay out', () => {
  let story: Story;
  beforeAll(async () => {
    story = await startStory();
    await chooseFiles(story.page, [longFile()]);
    await confirmImport(story.page);
    await untilRows(story.page, longCount);
  });
  afterAll(() => story.end());

  it('is read with the keyboard from its first row to its last', async () => {
    const { page } = story;
    await cellInRow(page, 0).click();
    await page.keyboard.press('Escape');
    await page.keyboard.press('Control+End');
    await cellInRow(page, longCount - 1)
      .getByText(`Say number ${longCount - 1}`)
      .waitFor();
    expect(await focusedRow(page)).toBe(longCount - 1);
    await page.keyboard.press('ArrowUp');
    expect(await focusedRow(page)).toBe(longCount - 2);
    await page.keyboard.press('Control+Home');
    await cellInRow(page, 0).getByText('Say number 0').waitFor();
    expect(await focusedRow(page)).toBe(0);
  });

  it('moves pixel by pixel under the wheel, wherever it stands', async () => {
    const { page } = story;
    await grid(page).evaluate((element) => {
      element.scrollTop = element.scrollHeight / 2;
    });
    const row = longCount / 2 + 12;
    await cellInRow(page, row).getByText(`Say number ${row}`).waitFor();
    const before = await topOf(cellInRow(page, row));
    await grid(page).hover();
    await page.mouse.wheel(0, 31);
    await expect.poll(async () => before - (await topOf(cellInRow(page, row)))).toBeCloseTo(31, 0);
  });

  it('keeps the focus while its row is out of sight', async () => {
    const { page } = story;
    expect(await focusedRow(page)).toBe(0);
    await page.keyboard.press('ArrowDown');
    expect(await focusedRow(page)).toBe(1);
    await cellInRow(page, 1).getByText('Say number 1').waitFor();
  });

  it('opens a row with Enter and comes back with Escape', async () => {
    const { page } = story;
    await page.keyboard.press('Enter');
    await details(page).getByRole('heading', { name: 'Row 2' }).waitFor();
    await page.keyboard.press('ArrowDown');
    await details(page).getByRole('heading', { name: 'Row 3' }).waitFor();
    await page.keyboard.press('Escape');
    await details(page).waitFor({ state: 'detached' });
    expect(await focusedRow(page)).toBe(2);
  });
});

const english: GivenFile = {
  name: 'english.jsonl',
  content: [
    '{"instruction":"Write a Python function that sorts a list"}',
    '{"instruction":"Debug this Python code"}',
    '{"instruction":"Translate this sentence into French"}',
    '{"instruction":"Write a short poem about the sea"}',
  ].join('\n'),
};
const chinese: GivenFile = {
  name: 'chinese.jsonl',
  content: ['{"instruction":"用 Python 写一个排序函数"}', '{"instruction":"把下面的句子翻译成英文"}'].join('\n'),
};

describe('a person who looks at tags', () => {
  let story: Story;
  beforeAll(async () => {
    story = await startStory();
    await importFiles(story.page, [english, chinese]);
    await tagEverything(story.page);
    await untilRows(story.page, 6);
  });
  afterAll(() => story.end());

  function tags(): Locator {
    return details(story.page).getByRole('list', { name: 'Tags', exact: true }).getByRole('listitem');
  }

  /** Their first lines: the reasons below come when the engine is asked. */
  async function tagNames(): Promise<(string | undefined)[]> {
    return (await tags().allInnerTexts()).map((text) => text.split('\n')[0]);
  }

  /** Opens a row and the field for a new tag; gives the tags that are there. */
  async function beginTag(row: string): Promise<(string | undefined)[]> {
    const { page } = story;
    await openRow(page, row);
    await tags().first().waitFor();
    const before = await tagNames();
    await details(page).getByRole('button', { name: '+ add tag' }).focus();
    await page.keyboard.press('Enter');
    return before;
  }

  it('changes tags by key alone, and takes it all back', async () => {
    const { page } = story;
    const before = await beginTag('poem about the sea');
    await page.keyboard.type('pyth');
    await details(page)
      .getByRole('option', { name: /^python/ })
      .waitFor();
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Enter');
    await tags().filter({ hasText: 'python' }).waitFor();
    await page.keyboard.press('Escape');

    await details(page).getByRole('button', { name: 'Change the tag python' }).focus();
    await page.keyboard.press('Enter');
    await page.keyboard.type('seaside verse');
    await page.keyboard.press('Enter');
    await tags().filter({ hasText: 'seaside verse' }).waitFor();
    expect(await focusedLabel(page)).toBe('Change the tag seaside verse');
    await rowWith(page, 'poem about the sea').getByText('seaside verse').first().waitFor({ state: 'attached' });

    await page.keyboard.press('Control+z');
    await tags().filter({ hasText: 'python' }).waitFor();
    await page.keyboard.press('Control+z');
    await tags().filter({ hasText: 'python' }).waitFor({ state: 'detached' });
    expect(await tagNames()).toEqual(before);
    await details(page).getByRole('button', { name: 'Close the details' }).click();
  });

  it('never shows an older tag again while a tag is changed faster than the charts are counted', async () => {
    const { page } = story;
    const before = await beginTag('poem about the sea');
    await page.keyboard.type('draft');
    await page.keyboard.press('Enter');
    await page.keyboard.press('Escape');
    await tags().filter({ hasText: 'draft' }).waitFor();
    const drafts = Array.from({ length: 8 }, (_, index) => `draft ${index}`);
    const shown = await watchDrafts(page);
    await details(page).getByRole('button', { name: 'Change the tag draft' }).focus();
    for (const draft of drafts) {
      await page.keyboard.press('Enter');
      await page.keyboard.type(draft, { delay: 10 });
      await page.keyboard.press('Enter');
    }
    await rowWith(page, 'poem about the sea').getByText('draft 7').first().waitFor({ state: 'attached' });
    expect(await shown()).toEqual(['draft', ...drafts].map((draft) => `Change the tag ${draft}`));
    expect(await focusedLabel(page)).toBe('Change the tag draft 7');

    for (let change = 0; change <= drafts.length; change++) await page.keyboard.press('Control+z');
    await tags().filter({ hasText: 'draft' }).waitFor({ state: 'detached' });
    await expect.poll(tagNames).toEqual(before);
    await details(page).getByRole('button', { name: 'Close the details' }).click();
  });

  it('filters by a bar, and with Alt by everything but it', async () => {
    const { page } = story;
    await goTo(page, 'Charts');
    const bar = page.getByRole('region', { name: 'Tag frequency' }).getByRole('button', { name: /^python: 3/ });
    await bar.click();
    await page.getByText('3 queries in 3 rows').waitFor();
    await bar.click();
    await page.getByText('6 queries in 6 rows').waitFor();
    await bar.click({ modifiers: ['Alt'] });
    await page.getByText('3 queries in 3 rows').waitFor();
    await page.getByRole('button', { name: 'Clear', exact: true }).click();
  });

  it('goes from a cell of the overlap map to the rows behind it', async () => {
    const { page } = story;
    const overlap = page.getByRole('region', { name: 'Overlap' });
    await overlap.getByRole('button', { name: /^english covers \d+ % of the tags of chinese$/ }).click();
    await overlap.getByRole('button', { name: 'Rows of chinese' }).click();
    await untilRows(page, 2);
    await page.getByRole('button', { name: 'Clear', exact: true }).click();
    await untilRows(page, 6);
  });

  it('takes a figure away as a table, a picture and a file', async () => {
    const { page } = story;
    await goTo(page, 'Charts');
    const frequency = page.getByRole('region', { name: 'Tag frequency' });
    const csv = await downloaded(page, () => frequency.getByRole('button', { name: 'CSV' }).click());
    expect(csv.content.split('\r\n')[0]).toBe('Tag,Queries,Of everything,english,chinese');
    expect(csv.content).toContain('\r\npython,3,3,2,1\r\n');

    const svg = await downloaded(page, () => frequency.getByRole('button', { name: 'SVG' }).click());
    expect(svg.name).toMatch(/Tag-frequency\.svg$/);
    for (const word of ['python', 'english', 'chinese', 'All queries'])
      expect(svg.content).toContain(`>${word}</text>`);
    expect(svg.content).not.toMatch(/var\(|color-mix|light-dark/);

    await frequency.getByRole('button', { name: 'Table' }).click();
    await frequency.getByRole('rowheader', { name: 'python', exact: true }).waitFor();
  });
});
