/** Tags, a tag's page, the card of a dataset and the depth of the filter, with numbers that are counted here as well. */
import { readFileSync } from 'node:fs';
import type { Locator, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { seriousFaults } from '../support/faults.ts';
import { startStory, type Story } from '../support/story.ts';
import {
  details,
  downloaded,
  grid,
  importFiles,
  rowWith,
  search,
  untilRows,
  untilTagged,
  type GivenFile,
} from '../support/user.ts';

interface Row {
  readonly instruction: string;
  readonly tags: readonly string[];
}

/** Every second row is about python, every third about sql; the rest of the tags are rare. */
function rowsOf(name: string, count: number, every: number): readonly Row[] {
  return Array.from({ length: count }, (_, at) => ({
    instruction: `${name} asks thing number ${at}${at % 5 === 0 ? ' with a left join' : ''}`,
    tags: [
      ...(at % every === 0 ? ['python'] : []),
      ...(at % 3 === 0 ? ['sql'] : []),
      `rare ${at % 20}`,
      ...(name === 'alpha' ? ['only alpha'] : []),
    ],
  }));
}

const alpha = rowsOf('alpha', 60, 2);
const beta = rowsOf('beta', 30, 4);
const all = [...alpha, ...beta];

function fileOf(name: string, rows: readonly Row[]): GivenFile {
  return { name: `${name}.jsonl`, content: `${rows.map((row) => JSON.stringify(row)).join('\n')}\n` };
}

function having(rows: readonly Row[], ...tags: readonly string[]): number {
  return rows.filter((row) => tags.every((tag) => row.tags.includes(tag))).length;
}

function percent(share: number): string {
  return `${share < 0.1 && share > 0 ? (share * 100).toFixed(1) : String(Math.round(share * 100))} %`;
}

async function toTags(page: Page): Promise<void> {
  await page.getByRole('navigation', { name: 'Views' }).getByRole('button', { name: 'Tags' }).click();
}

function tagGrid(page: Page): Locator {
  return page.getByRole('grid', { name: 'Tags' });
}

function tagRow(page: Page, tag: string): Locator {
  return tagGrid(page)
    .getByRole('row')
    .filter({ has: page.getByRole('gridcell', { name: tag, exact: true }) });
}

async function cells(row: Locator): Promise<string[]> {
  return row.getByRole('gridcell').allInnerTexts();
}

describe('a person who looks at tags that came with two files', () => {
  let story: Story;
  beforeAll(async () => {
    story = await startStory();
    await importFiles(story.page, [fileOf('alpha', alpha), fileOf('beta', beta)]);
    await untilRows(story.page, all.length);
    await toTags(story.page);
  });
  afterAll(() => story.end());

  it('sees how often each is given, in all and by dataset', async () => {
    const { page } = story;
    const tags = new Set(all.flatMap((row) => row.tags));
    await page.getByText(`${tags.size} tags`, { exact: true }).waitFor();
    for (const tag of ['python', 'sql', 'only alpha', 'rare 7']) {
      const [, count, share, sets] = await cells(tagRow(page, tag));
      expect([tag, count, share]).toEqual([tag, String(having(all, tag)), percent(having(all, tag) / all.length)]);
      expect(sets).toContain(`alpha: ${having(alpha, tag)}, beta: ${having(beta, tag)}`);
    }
  });

  it('sorts them by the heads, and finds one by its name', async () => {
    const { page } = story;
    const head = tagGrid(page).getByRole('columnheader', { name: 'By dataset' });
    await head.getByRole('button').click();
    await expect.poll(() => head.getAttribute('aria-sort')).toBe('descending');
    await tagGrid(page).locator('[aria-rowindex="2"]').getByText('only alpha', { exact: true }).waitFor();
    await page.getByRole('combobox', { name: 'Sort tags by' }).selectOption({ label: 'Name' });
    await tagGrid(page).locator('[aria-rowindex="2"]').getByText('only alpha', { exact: true }).waitFor();
    await page.getByRole('textbox', { name: 'Find a tag' }).fill('RARE 1');
    await page.getByText('11 of 23 tags').waitFor();
    await page.getByRole('textbox', { name: 'Find a tag' }).fill('');
    await page.getByRole('combobox', { name: 'Sort tags by' }).selectOption({ label: 'Frequency' });
  });

  it('filters by a click: with it, with any of, without', async () => {
    const { page } = story;
    await tagRow(page, 'python').click();
    await page.getByText(`${having(all, 'python')} queries in`).waitFor();
    const [own, rest] = [having(all, 'python'), all.length - having(all, 'python')];
    const [here, there] = [having(all, 'python', 'sql'), having(all, 'sql') - having(all, 'python', 'sql')];
    // With a half more of each, as in core/metrics/contrast.ts.
    const lift = (here + 0.5) / (own + 1) / ((there + 0.5) / (rest + 1));
    await expect.poll(async () => (await cells(tagRow(page, 'sql')))[4]).toBe(`${lift.toFixed(2)} ×`);
    await tagRow(page, 'python').click();
    await tagRow(page, 'sql').click({ modifiers: ['Alt'] });
    await page.getByText(`${all.length - having(all, 'sql')} queries in`).waitFor();
    await page.getByRole('button', { name: 'Clear', exact: true }).click();
    await tagRow(page, 'python').click({ modifiers: ['Shift'] });
    await tagRow(page, 'sql').click({ modifiers: ['Shift'] });
    const either = having(all, 'python') + having(all, 'sql') - having(all, 'python', 'sql');
    await page.getByText(`${either} queries in`).waitFor();
  });

  it('goes back through the filters by key and with the browser, and forward again', async () => {
    const { page } = story;
    const either = having(all, 'python') + having(all, 'sql') - having(all, 'python', 'sql');
    await page.keyboard.press('Control+z');
    await page.getByText(`${having(all, 'python')} queries in`).waitFor();
    await page.keyboard.press('Control+Shift+z');
    await page.getByText(`${either} queries in`).waitFor();
    await page.goBack();
    await page.getByText(`${having(all, 'python')} queries in`).waitFor();
    await page.getByRole('button', { name: 'Redo the change of the filter' }).click();
    await page.getByText(`${either} queries in`).waitFor();
    expect(page.url()).toContain('any=python&any=sql');
    await page.getByRole('button', { name: 'Clear', exact: true }).click();
  });

  it('reads the page of a tag: both ways of confidence, examples, and its own address', async () => {
    const { page } = story;
    await tagGrid(page).getByRole('button', { name: 'Open the page of python' }).click();
    await page.getByRole('heading', { name: 'python' }).waitFor();
    const both = having(all, 'python', 'sql');
    const line = page.getByRole('row').filter({ has: page.getByRole('rowheader', { name: 'sql', exact: true }) });
    await line.waitFor();
    expect((await line.getByRole('cell').allInnerTexts()).slice(0, 3)).toEqual([
      String(both),
      percent(both / having(all, 'python')),
      percent(both / having(all, 'sql')),
    ]);
    expect(page.url()).toContain('/tags/python');
    await page.reload();
    await page.getByRole('heading', { name: 'python' }).waitFor();
    expect(await seriousFaults(page)).toEqual([]);
    await page.getByRole('button', { name: /alpha asks thing number 0/ }).click();
    await details(page).getByRole('heading', { name: 'Row 1' }).waitFor();
    await untilRows(page, having(all, 'python'));
    await details(page).getByRole('button', { name: 'Close the details' }).click();
    await page.getByRole('button', { name: 'Clear', exact: true }).click();
  });

  it('takes all tags away as a file', async () => {
    const { page } = story;
    await toTags(page);
    const csv = await downloaded(page, () => page.getByRole('button', { name: 'CSV' }).click());
    const lines = csv.content.trimEnd().split('\r\n');
    expect(lines[0]).toBe('Tag,Queries,Share,Lift,Skew,alpha,beta');
    expect(lines).toHaveLength(24);
    const line = lines.find((entry) => entry.startsWith('python,'));
    expect(line?.split(',').filter((_, at) => [1, 5, 6].includes(at))).toEqual(
      [having(all, 'python'), having(alpha, 'python'), having(beta, 'python')].map(String),
    );
  });

  it('searches for words and phrases, and sees them marked', async () => {
    const { page } = story;
    await page.getByRole('navigation', { name: 'Views' }).getByRole('button', { name: 'Data' }).click();
    await search(page, '"Left Join" beta');
    await untilRows(page, beta.filter(({ instruction }) => instruction.includes('left join')).length);
    expect(await grid(page).locator('[aria-rowindex="2"] mark').allInnerTexts()).toEqual(['beta', 'left join']);
    await grid(page).locator('[aria-rowindex="2"]').getByText('asks thing').click();
    await details(page).locator('mark').first().waitFor();
    await details(page).getByRole('button', { name: 'Close the details' }).click();
    await page.getByRole('button', { name: 'Filter', exact: true }).click();
    await page.getByRole('checkbox', { name: 'The search matches case' }).check();
    await untilRows(page, 0);
    await page.keyboard.press('Escape');
    await page.getByRole('button', { name: 'Clear', exact: true }).click();
  });

  it('bounds length and tags, saves the filter by name and has it back after a reload', async () => {
    const { page } = story;
    const most = all.filter(({ tags }) => tags.length >= 3).length;
    await page.getByRole('button', { name: 'Filter', exact: true }).click();
    await page.getByRole('textbox', { name: 'Tags: at least' }).fill('3');
    await page.keyboard.press('Enter');
    await untilRows(page, most);
    expect(await seriousFaults(page)).toEqual([]);
    await page.keyboard.press('Escape');
    await page.getByRole('button', { name: 'Saved', exact: true }).click();
    await page.getByRole('textbox', { name: 'Name of the filter' }).fill('three or more');
    await page.keyboard.press('Enter');
    await page
      .getByRole('list', { name: 'Saved filters' })
      .getByRole('button', { name: 'three or more', exact: true })
      .waitFor();
    await page.keyboard.press('Escape');
    await page.getByRole('button', { name: 'Clear', exact: true }).click();
    await untilRows(page, all.length);
    await page.reload();
    await page.getByRole('button', { name: 'Saved', exact: true }).click();
    await page.getByRole('button', { name: 'three or more', exact: true }).click();
    await untilRows(page, most);
    await page.getByRole('button', { name: 'Clear', exact: true }).click();
  });

  it('sorts the rows by length, longest and shortest first', async () => {
    const { page } = story;
    const head = grid(page).getByRole('columnheader', { name: 'Query' });
    await head.getByRole('button').click();
    const lengths = all.map(({ instruction }) => instruction.length);
    await expect.poll(() => head.getAttribute('aria-sort')).toBe('descending');
    const longest = all[lengths.indexOf(Math.max(...lengths))]?.instruction ?? '';
    await grid(page).locator('[aria-rowindex="2"]').getByText(longest, { exact: true }).waitFor();
    await page.getByRole('combobox', { name: 'Order of the rows' }).selectOption({ label: 'Shortest first' });
    const shortest = all[lengths.indexOf(Math.min(...lengths))]?.instruction ?? '';
    await grid(page).locator('[aria-rowindex="2"]').getByText(shortest, { exact: true }).waitFor();
    expect(page.url()).toContain('sort=length');
  });
});

const exampleRows = readFileSync(new URL('../../public/example/everyday-assistant.jsonl', import.meta.url), 'utf8')
  .trimEnd()
  .split('\n')
  .map((line) => JSON.parse(line) as { readonly instruction: string; readonly input?: string });
const exampleTexts = exampleRows.map(({ instruction, input = '' }) =>
  input.trim() === '' ? instruction : `${instruction}\n${input}`,
);

describe.each(['light', 'dark'] as const)(
  'a person with the example, by keyboard alone, in %s colours',
  (colorScheme) => {
    let story: Story;
    beforeAll(async () => {
      story = await startStory({ colorScheme, viewport: { width: 1024, height: 768 } });
      await story.page.getByRole('button', { name: 'Try the example' }).click();
      await untilTagged(story.page);
    });
    afterAll(() => story.end());

    it('walks from the list of tags to a page and back', async () => {
      const { page } = story;
      await page.getByRole('navigation', { name: 'Views' }).getByRole('button', { name: 'Tags' }).focus();
      await page.keyboard.press('Enter');
      await tagRow(page, 'explanation').waitFor();
      expect(await seriousFaults(page)).toEqual([]);
      await tagGrid(page).locator('[data-active]').focus();
      await page.keyboard.press('ArrowDown');
      const tag = await page.evaluate(() => document.activeElement?.textContent ?? '');
      await page.keyboard.press(' ');
      await page.getByRole('list', { name: 'Conditions' }).getByText(tag, { exact: true }).waitFor();
      await page.keyboard.press('Control+z');
      await page
        .getByRole('list', { name: 'Conditions' })
        .getByText(tag, { exact: true })
        .waitFor({ state: 'detached' });
      // Another list begins at its first row, and the focus with it. The rows of the former one, whose first is the
      // tag itself, stay until it is here.
      await tagGrid(page).locator('[aria-rowindex="3"]').getByText(tag, { exact: true }).waitFor();
      await tagGrid(page).locator('[aria-rowindex="2"] [role="gridcell"]:focus').waitFor();
      await page.keyboard.press('ArrowDown');
      await page.keyboard.press('Enter');
      await page.getByRole('article', { name: `Tag ${tag}` }).waitFor();
      await page
        .getByText(/^(Words that speak|A labelled query|No single word)/)
        .first()
        .waitFor();
      await page.getByRole('button', { name: 'All tags' }).focus();
      await page.keyboard.press('Enter');
      await tagRow(page, tag).waitFor();
    });

    it('reads the card of a dataset, which prints on one page', async () => {
      const { page } = story;
      await page.getByRole('button', { name: 'Actions for everyday-assistant' }).focus();
      await page.keyboard.press('Enter');
      await page.getByRole('menuitem', { name: 'Card on one page' }).focus();
      await page.keyboard.press('Enter');
      const card = page.getByRole('article', { name: 'Card of everyday-assistant' });
      const unique = new Set(exampleTexts).size;
      await card.getByText(String(unique), { exact: true }).waitFor();
      const facts = await card.locator('dd').allInnerTexts();
      expect(facts.slice(0, 3)).toEqual([exampleRows.length, exampleTexts.length, unique].map(String));
      expect(facts[3]).toMatch(new RegExp(`^${exampleTexts.length - unique} `));
      const longest = Math.max(...exampleTexts.map((text) => Buffer.byteLength(text)));
      await card.getByText(new RegExp(`at most ${longest}$`)).waitFor();
      await card.getByText('≈ estimated from 160 queries', { exact: true }).waitFor();
      expect(await seriousFaults(page)).toEqual([]);
      const pdf = (await page.pdf({ format: 'A4', preferCSSPageSize: true })).toString('latin1');
      expect(pdf.match(/\/Type \/Page\b/g)).toHaveLength(1);
      expect(page.url()).toMatch(/\/dataset\/\d+$/);
      await page.reload();
      await card.getByText(String(unique), { exact: true }).waitFor();
    });

    it('finds its way to the rows with all of it', async () => {
      const { page } = story;
      await page.getByRole('navigation', { name: 'Views' }).getByRole('button', { name: 'Data' }).focus();
      await page.keyboard.press('Enter');
      await untilRows(page, 317);
      await rowWith(page, exampleTexts[0]?.slice(0, 40) ?? '')
        .first()
        .waitFor();
    });
  },
);
