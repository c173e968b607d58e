/** Two layers of tags compared: how far they agree, which tags were gained and lost, and the rows behind them. */
import type { Locator, Page } from 'playwright-core';
import { afterEach, describe, expect, it } from 'vitest';
import { chooseForLayer, layer } from '../support/runs.ts';
import { startStory, type Story } from '../support/story.ts';
import { taggedFile, type TaggedTexts } from '../support/tagged-file.ts';
import { downloaded, goTo, importFiles, rowWith, search, untilRows } from '../support/user.ts';

const older: TaggedTexts = new Map([
  ['Sort a list', ['sorting', 'python']],
  ['Write a poem', ['poem', 'writing']],
  ['Say hello', ['greeting']],
  ['Explain rain', []],
  ['Only the first', ['weather', 'greeting']],
]);
const newer: TaggedTexts = new Map([
  ['Sort a list', ['sort', 'python', 'lists']],
  ['Write a poem', ['poem', 'writing']],
  ['Say hello', ['politeness']],
  ['Explain rain', []],
  ['Only the second', ['weather']],
  ['And this one', ['weather']],
]);

/** What the studio should say, counted with plain sets; `form` says which tags count as one. */
function countAgreement(form: (tag: string) => string) {
  const both = [...older.keys()].filter((text) => newer.has(text));
  const pairs = both.map((text) => [new Set(older.get(text)!.map(form)), new Set(newer.get(text)!.map(form))] as const);
  const each = pairs.map(([a, b]) => {
    const shared = [...a].filter((tag) => b.has(tag)).length;
    return { shared, sizes: a.size + b.size, either: a.size + b.size - shared };
  });
  const shared = each.reduce((sum, text) => sum + text.shared, 0);
  const sizes = each.reduce((sum, text) => sum + text.sizes, 0);
  const same = each.filter((text) => text.shared === text.either).length;
  const jaccards = each.map((text) => (text.either === 0 ? 1 : text.shared / text.either));
  return {
    same: `${same} (${Math.round((100 * same) / both.length)} %)`,
    f1: ((2 * shared) / sizes).toFixed(3),
    jaccard: (jaccards.reduce((sum, value) => sum + value, 0) / both.length).toFixed(3),
    gained: pairs.flatMap(([a, b]) => [...b].filter((tag) => !a.has(tag))).sort(),
    lost: pairs.flatMap(([a, b]) => [...a].filter((tag) => !b.has(tag))).sort(),
  };
}

/** The panel that compares the layers of both, brought in one after the other. */
async function comparedLayers(page: Page): Promise<Locator> {
  await importFiles(page, [taggedFile('older.jsonl', 'Older', older)]);
  await importFiles(page, [taggedFile('newer.jsonl', 'Newer', newer)]);
  await chooseForLayer(page, layer(page, /^Newer/), 'Compare with…');
  return page.getByRole('region', { name: 'Compare two layers' });
}

describe('two layers', () => {
  let story: Story | undefined;
  afterEach(async () => {
    await story?.end();
    story = undefined;
  });

  it('are compared, by numbers that can be counted by hand', async () => {
    story = await startStory();
    const { page } = story;
    const panel = await comparedLayers(page);
    const exact = countAgreement((tag) => tag);
    const stemmed = countAgreement((tag) => (tag === 'sorting' ? 'sort' : tag));
    function row(name: string): Locator {
      return panel.getByRole('row', { name: new RegExp(`^${name}`) }).getByRole('cell');
    }
    await row('Micro-F1').first().waitFor();
    expect(await row('Texts with the same tags').allInnerTexts()).toEqual([exact.same, stemmed.same]);
    expect(await row('Micro-F1').allInnerTexts()).toEqual([exact.f1, stemmed.f1]);
    expect(await row('Mean Jaccard').allInnerTexts()).toEqual([exact.jaccard, stemmed.jaccard]);
    await panel.getByText(/4 are tagged in both layers, 1 only in “Older.*”, 2 only in “Newer/).waitFor();
    function listed(title: string): Promise<string[]> {
      return panel.getByRole('region', { name: title }).getByRole('button').allInnerTexts();
    }
    expect((await listed('Gained')).sort()).toEqual(exact.gained);
    expect((await listed('Lost')).sort()).toEqual(exact.lost);
    const { content } = await downloaded(page, () => panel.getByRole('button', { name: 'CSV' }).click());
    expect(content).toContain('gained,politeness,1\r\n');
  });

  it('lead from a tag that one of them lost to exactly its rows, by the address too', async () => {
    story = await startStory();
    const { page } = story;
    const panel = await comparedLayers(page);
    const [tag] = countAgreement((own) => own).lost;
    const losing = [...older].filter(
      ([text, tags]) => tags.includes(tag!) && newer.get(text)?.includes(tag!) === false,
    );
    await panel.getByRole('region', { name: 'Lost' }).getByRole('button', { name: tag!, exact: true }).click();
    // Each text stands in both files.
    await untilRows(page, 2 * losing.length);
    for (const [text] of losing) expect(await rowWith(page, text).count()).toBe(2);
    const conditions = page.getByRole('list', { name: 'Conditions' });
    expect(await conditions.getByRole('button', { name: new RegExp(`^Remove ${tag} by Older`) }).count()).toBe(1);
    await page.reload();
    await untilRows(page, 2 * losing.length);
    await conditions.getByRole('button', { name: new RegExp(`^Remove not: ${tag} by Newer`) }).click();
    const carrying = [...older].filter(([, tags]) => tags.includes(tag!));
    await untilRows(
      page,
      carrying.reduce((rows, [text]) => rows + (newer.has(text) ? 2 : 1), 0),
    );
  });

  it('follow the filter, and a tag leads to its rows', async () => {
    story = await startStory();
    const { page } = story;
    const panel = await comparedLayers(page);
    await search(page, 'hello');
    await panel.getByText(/1 is tagged in both layers, 0 only in “Older.*”, 0 only in “Newer/).waitFor();
    await panel.getByRole('region', { name: 'Gained' }).getByRole('button', { name: 'politeness' }).click();
    // The text stands in both files.
    await untilRows(page, 2);
    await rowWith(page, 'Say hello').first().waitFor();
    await goTo(page, 'Data');
  });
});
