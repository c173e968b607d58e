/** The main job: two files in, look, tag, chart, edit a tag, reload, export; and the export says what was seen. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { startStory, type Story } from '../support/story.ts';
import { alpacaFile, alpacaRecords, chatFile } from '../support/tiny-files.ts';
import {
  confirmImport,
  details,
  downloaded,
  dropFiles,
  untilRows,
  goTo,
  untilImported,
  rowWith,
  tagEverything,
  openRow,
} from '../support/user.ts';

interface ExportedQuery {
  readonly turn: number;
  readonly status: string;
  readonly tags: readonly { readonly tag: string }[];
}

interface ExportedRow {
  readonly id?: unknown;
  readonly instruction?: string;
  readonly conversations?: readonly unknown[];
  readonly instag: {
    readonly format: number;
    readonly sources: readonly unknown[];
    readonly queries: readonly ExportedQuery[];
  };
}

describe('a newcomer with two files', () => {
  let story: Story;
  beforeAll(async () => {
    story = await startStory();
  });
  afterAll(() => story.end());

  it('drops a JSONL and a Parquet file and sees what they hold before they go in', async () => {
    const { page } = story;
    await dropFiles(page, [alpacaFile, chatFile()]);
    await page.getByRole('heading', { name: 'alpaca.jsonl' }).waitFor();
    await page.getByText('The first 4 rows give 4 queries.').waitFor();
    await page.getByText('The first 3 rows give 6 queries.').waitFor();
    await confirmImport(page);
    await untilImported(page, 'alpaca.jsonl', '4 rows · 4 queries');
    await untilImported(page, 'chat.parquet', '3 rows · 6 queries');
  });

  it('looks at rows and turns', async () => {
    const { page } = story;
    await untilRows(page, 7);
    await openRow(page, 'Explain recursion');
    await details(page)
      .getByRole('region', { name: 'Turn 2' })
      .getByText('Now make it shorter (Explain recursion)')
      .waitFor();
  });

  it('tags everything and sees the chart and the heat map', async () => {
    const { page } = story;
    await tagEverything(page);
    // Beside the open row, whose turns have their tags by now.
    await details(page)
      .getByRole('list', { name: 'Tags', exact: true })
      .first()
      .getByRole('listitem')
      .first()
      .waitFor();
    await goTo(page, 'Charts');
    const frequency = page.getByRole('region', { name: 'Tag frequency' });
    await frequency
      .getByRole('list', { name: /^Tags\./ })
      .getByRole('button')
      .first()
      .waitFor();
    const overlap = page.getByRole('region', { name: 'Overlap' });
    await overlap
      .getByRole('button', { name: /covers \d+ ?% of the tags of|: \d+ unique tags/ })
      .first()
      .waitFor();
    await goTo(page, 'Data');
  });

  it('edits a tag, and it is there after a reload', async () => {
    const { page } = story;
    await openRow(page, 'poem about the sea');
    await details(page).getByRole('button', { name: '+ add tag' }).click();
    await details(page).getByRole('combobox', { name: 'Add a tag' }).fill('seaside verse');
    await page.keyboard.press('Enter');
    await details(page)
      .getByText(/^Reviewed/)
      .waitFor();
    await page.reload();
    await rowWith(page, 'poem about the sea').getByText('Reviewed').waitFor();
    await openRow(page, 'poem about the sea');
    await details(page).getByRole('list', { name: 'Tags', exact: true }).getByText('seaside verse').waitFor();
  });

  it('exports every row with its tags, byte for byte as it came', async () => {
    const { page } = story;
    await goTo(page, 'Export');
    const { name, content } = await downloaded(page, () =>
      page
        .getByRole('main')
        .getByRole('button', { name: /^Export/ })
        .click(),
    );
    expect(name).toMatch(/\.jsonl$/);
    const lines = content.trimEnd().split('\n');
    expect(lines).toHaveLength(7);
    for (const [at, record] of alpacaRecords.entries()) {
      expect(lines[at]).toMatch(/,"instag":\{.*\}\}$/);
      expect(lines[at]!.startsWith(`${record.slice(0, -1)},"instag":`)).toBe(true);
    }
    const rows = lines.map((line) => JSON.parse(line) as ExportedRow);
    expect(rows.every(({ instag }) => instag.format === 1 && instag.sources.length > 0)).toBe(true);
    const poem = rows.find(({ instruction }) => instruction?.includes('poem') === true);
    expect(poem?.instag.queries[0]?.tags.map(({ tag }) => tag)).toContain('seaside verse');
    expect(rows[4]?.instag.queries.map(({ turn, status }) => [turn, status])).toEqual([
      [0, 'tagged'],
      [1, 'tagged'],
    ]);
  });
});
