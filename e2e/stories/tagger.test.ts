/** The instant tagger in a user's hands: surer or more tags, texts it does not know, and a version that learned own tags. */
import type { Locator, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { toJsonl } from '../support/generate.ts';
import { layer } from '../support/runs.ts';
import { startStory, type Story } from '../support/story.ts';
import {
  details,
  importFiles,
  openRow,
  rowWith,
  search,
  tagEverything,
  untilRows,
  untilTagged,
} from '../support/user.ts';

function tagForm(page: Page): Locator {
  return page.getByRole('dialog', { name: 'Tag' });
}

describe('the threshold', () => {
  let story: Story;
  beforeAll(async () => {
    story = await startStory();
  });
  afterAll(() => story.end());

  it('gives fewer or more tags to one instruction, by the keyboard', async () => {
    const { page } = story;
    await page.getByRole('button', { name: /^Write a SQL query/ }).click();
    const slider = page.getByRole('slider', { name: 'Give a tag from' });
    await slider.waitFor();
    await page.getByText('(the usual)').waitFor();
    const tags = page.locator('form').filter({ has: slider }).locator('[aria-live="polite"] > *');
    const usual = await tags.count();
    await slider.focus();
    await page.keyboard.press('Home');
    await expect.poll(() => tags.count(), { timeout: 10_000 }).toBeGreaterThan(usual);
    expect(await slider.getAttribute('aria-valuetext')).toBe('5 %');
    const more = await tags.count();
    await page.keyboard.press('End');
    await expect.poll(() => tags.count(), { timeout: 10_000 }).toBeLessThan(more);
  });

  it('is a setting of a run', async () => {
    const { page } = story;
    const texts = ['Write a poem about rivers and the sea', 'Translate this letter into French'];
    await importFiles(page, [
      { name: 'two.jsonl', content: toJsonl(texts.map((text) => ({ instruction: text, output: '-' }))) },
    ]);
    await page.getByRole('button', { name: 'Tag…' }).click();
    const slider = tagForm(page).getByRole('slider', { name: 'Give a tag from' });
    await slider.focus();
    await page.keyboard.press('End');
    await tagForm(page).getByRole('button', { name: 'Start tagging' }).click();
    await untilTagged(page);
    await openRow(page, 'rivers and the sea');
    const tags = details(page).getByRole('list', { name: 'Tags', exact: true }).getByRole('listitem');
    await expect.poll(() => tags.count(), { timeout: 10_000 }).toBe(2);
  });
});

describe('a text far from all that the tagger knows', () => {
  let story: Story;
  beforeAll(async () => {
    story = await startStory();
    const rows = [
      { instruction: '〄 ⁂ ⌘ ⌘ ⁂', output: '-' },
      { instruction: 'Write a Python function that sorts a list', output: '-' },
    ];
    await importFiles(story.page, [{ name: 'odd.jsonl', content: toJsonl(rows) }]);
    await tagEverything(story.page);
  });
  afterAll(() => story.end());

  it('says so, and can be filtered for', async () => {
    const { page } = story;
    await openRow(page, '〄 ⁂');
    await details(page).getByText('Far from all that the tagger knows').waitFor();
    await page.getByRole('button', { name: 'Filter', exact: true }).click();
    await page.getByRole('checkbox', { name: 'far from what the tagger knows' }).check();
    await untilRows(page, 1);
    await page.keyboard.press('Escape');
    await rowWith(page, '〄 ⁂').waitFor();
  });
});

/** Texts of three kinds with tags that no one else would give. */
const kinds = [
  ['kitchen:baking', 'How long do I bake', ['bread', 'a cake', 'rolls', 'a pie', 'biscuits', 'scones']],
  ['garden:watering', 'How often should I water', ['tomatoes', 'roses', 'a cactus', 'basil', 'the lawn', 'mint']],
  ['workshop:repair', 'How can I repair', ['a bicycle', 'a chair', 'the tap', 'a lamp', 'a clock', 'my shoes']],
] as const;
const seasons = ['in spring', 'in winter', 'on a rainy day', 'when I am away'];
const own = kinds.flatMap(([tag, start, things]) =>
  things.flatMap((thing) =>
    seasons.map((season) => ({ instruction: `${start} ${thing} ${season}?`, output: '-', tags: [tag, 'household'] })),
  ),
);
const others = ['How long do I bake waffles today?', 'How can I repair a kettle tomorrow?'];

describe('a tagger adapted to own tags', () => {
  let story: Story;
  beforeAll(async () => {
    story = await startStory();
    await importFiles(story.page, [
      { name: 'own.jsonl', content: toJsonl(own) },
      { name: 'others.jsonl', content: toJsonl(others.map((instruction) => ({ instruction, output: '-' }))) },
    ]);
  });
  afterAll(() => story.end());

  it('shows how much better it is on texts it has not seen, and its new tags', async () => {
    const { page } = story;
    await page.getByRole('button', { name: 'Tag…' }).click();
    await tagForm(page).getByRole('button', { name: 'Adapt the tagger to your tags…' }).click();
    await page.getByText(`${own.length} texts that the filter matches have such tags.`).waitFor();
    await page.getByRole('button', { name: 'Adapt', exact: true }).click();
    await page.getByRole('progressbar', { name: 'Adapting the tagger: progress' }).waitFor();
    await page.getByText(`The tagger has learned from ${own.length} texts`).waitFor({ timeout: 200_000 });
    const [before = 1, after = 0] = (await page.locator('dl dd').allInnerTexts()).map(Number);
    expect(after).toBeGreaterThan(before + 0.3);
    await page.getByRole('region', { name: 'New tags' }).getByText('kitchen:baking').waitFor();
    // It takes ten seconds on a free processor; tests run beside others.
  }, 240_000);

  it('is kept, chosen for a run, and there after a reload', async () => {
    const { page } = story;
    await page.getByRole('textbox', { name: 'Keep it as' }).fill('House tags');
    await page.getByRole('button', { name: 'Keep', exact: true }).click();
    await page.getByRole('region', { name: 'Kept taggers' }).getByText('House tags').waitFor();
    await page.reload();
    await page.getByRole('button', { name: 'Tag…' }).click();
    await tagForm(page).getByLabel('Engine').selectOption({ label: 'Instant: House tags' });
    await tagForm(page).getByRole('radio', { name: 'others' }).check();
    await tagForm(page).getByRole('button', { name: 'Start tagging' }).click();
    await layer(page, 'House tags').filter({ hasText: '2 texts' }).waitFor();
    await search(page, 'waffles');
    await openRow(page, 'waffles');
    const tags = details(page).getByRole('list', { name: 'Tags', exact: true });
    await tags.getByText('kitchen:baking').waitFor();
  });

  it('can be renamed and taken out, and brought back', async () => {
    const { page } = story;
    await page.getByRole('button', { name: 'Tag…' }).click();
    await tagForm(page).getByRole('button', { name: 'Adapt the tagger to your tags…' }).click();
    const kept = page.getByRole('region', { name: 'Kept taggers' });
    await kept.getByRole('button', { name: 'Actions for House tags' }).click();
    await page.getByRole('menuitem', { name: 'Rename' }).click();
    await page.getByRole('textbox', { name: 'Name of the tagger' }).fill('Home');
    await page.keyboard.press('Enter');
    await kept.getByText('Home', { exact: true }).waitFor();
    await kept.getByRole('button', { name: 'Actions for Home' }).click();
    await page.getByRole('menuitem', { name: 'Delete' }).click();
    await kept.waitFor({ state: 'detached' });
    await page.getByRole('status').filter({ hasText: 'was deleted' }).getByRole('button', { name: 'Undo' }).click();
    await kept.getByText('Home', { exact: true }).waitFor();
  });
});
