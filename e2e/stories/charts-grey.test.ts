/** What a filter leaves out stays in the charts in grey, and can be picked there: three datasets by mouse and by keys. */
import type { Locator } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { clearFilter, drawnChart, matching, press } from '../support/charts.ts';
import { startStory, type Story } from '../support/story.ts';
import { confirmImport, dropFiles, goTo, type GivenFile } from '../support/user.ts';

// Sizes of 4, 2 and 1: every choice of datasets has a number of queries of its own.
const ships = [['sail', 'sea'], ['sea', 'rope'], ['sail'], ['sea']];
const cooks = [['soup', 'salt'], ['salt']];
const birds = [['wing', 'sea']];
const everything = ships.length + cooks.length + birds.length;

function file(name: string, rows: readonly (readonly string[])[]): GivenFile {
  const lines = rows.map((tags, at) => JSON.stringify({ instruction: `${name} ask ${at}`, output: 'yes', tags }));
  return { name: `${name}.jsonl`, content: `${lines.join('\n')}\n` };
}

/** The mark of a dataset that the filter keeps, or leaves out. */
function markOf(chart: Locator, name: string, grey: boolean): Locator {
  const found = chart.getByRole('button', { name: new RegExp(`^(\\d\\. )?${name}: `) });
  const leftOut = chart.getByRole('button', { name: /the filter leaves it out$/ });
  return grey ? found.and(leftOut) : found.and(chart.locator('[aria-pressed="true"]'));
}

describe('datasets that the filter leaves out', () => {
  let story: Story;
  beforeAll(async () => {
    story = await startStory({ viewport: { width: 1440, height: 900 } });
    await dropFiles(story.page, [file('ships', ships), file('cooks', cooks), file('birds', birds)]);
    await confirmImport(story.page);
    await goTo(story.page, 'Charts');
    await matching(story.page, everything);
  });
  afterAll(() => story.end());

  it.each(['Coverage', 'Diversity and complexity'] as const)('%s: by mouse', async (title) => {
    const { page } = story;
    const chart = await drawnChart(page, title);
    await chart.getByRole('button', { name: /^(1\. )?ships: / }).click();
    await matching(page, ships.length);
    await markOf(chart, 'birds', true).click({ modifiers: ['Shift'] });
    await matching(page, ships.length + birds.length);
    await markOf(chart, 'birds', false).waitFor();
    await markOf(chart, 'cooks', true).click({ modifiers: ['Alt'] });
    await markOf(chart, 'ships', false).click({ modifiers: ['Alt'] });
    await matching(page, birds.length);
    await markOf(chart, 'cooks', true).click({ modifiers: ['Shift'] });
    await matching(page, birds.length + cooks.length);
    await clearFilter(page);
    await matching(page, everything);
    await chart
      .getByRole('button', { name: /the filter leaves it out$/ })
      .first()
      .waitFor({ state: 'detached' });
  });

  it.each(['Coverage', 'Diversity and complexity'] as const)('%s: by keys, with the focus kept', async (title) => {
    const { page } = story;
    const chart = await drawnChart(page, title);
    await press(page, chart.getByRole('button', { name: /^(1\. )?ships: / }), 'Enter');
    await matching(page, ships.length);
    await markOf(chart, 'cooks', true).waitFor();
    expect(await page.evaluate(() => document.activeElement?.ariaLabel)).toMatch(/^(1\. )?ships: /);
    await page.keyboard.press('ArrowRight');
    await page.keyboard.press('Shift+Enter');
    await matching(page, ships.length + cooks.length);
    await press(page, markOf(chart, 'birds', true), 'Shift+Enter');
    await matching(page, everything);
    await press(page, markOf(chart, 'ships', false), 'Alt+Enter');
    await matching(page, cooks.length + birds.length);
    await markOf(chart, 'ships', true).waitFor();
    await clearFilter(page);
    await matching(page, everything);
  });

  it('a step in grey keeps those up to it on the curve of everything; a point in grey keeps itself', async () => {
    const { page } = story;
    const coverage = await drawnChart(page, 'Coverage');
    await coverage.getByRole('button', { name: '1. ships: adds 3 tags, 50 % covered' }).click();
    const grey = '2. cooks: adds 2 tags, 83 % covered; of everything; the filter leaves it out';
    await coverage.getByRole('button', { name: grey, exact: true }).click();
    await matching(page, ships.length + cooks.length);
    const plane = await drawnChart(page, 'Diversity and complexity');
    await markOf(plane, 'birds', true).click();
    await matching(page, birds.length);
    await clearFilter(page);
    await matching(page, everything);
  });

  it('can be compared with, and tag frequency has its full scale under every kind of condition', async () => {
    const { page } = story;
    const compare = page.getByLabel('Compare with everything');
    expect(await compare.isEnabled()).toBe(false);
    const coverage = await drawnChart(page, 'Coverage');
    await coverage.getByRole('button', { name: /^1\. ships: / }).click();
    await matching(page, ships.length);
    await compare.check();
    const whole = coverage.getByRole('group', { name: 'Everything' });
    await whole.getByRole('button', { name: /^3\. birds: adds 1 tag, 100 % covered$/ }).waitFor();
    await compare.uncheck();
    const frequency = await drawnChart(page, 'Tag frequency');
    await frequency.getByRole('button', { name: 'sea: 3 of 4', exact: true }).waitFor();
    await frequency.getByText(/grey: of everything$/).waitFor();
    await clearFilter(page);
    const numbers = await drawnChart(page, 'Tags per query');
    await numbers.getByRole('button', { name: /^1 tag: / }).click();
    // A card that is out of view is not drawn anew.
    await frequency.scrollIntoViewIfNeeded();
    await frequency.getByRole('button', { name: 'sea: 1 of 4', exact: true }).waitFor();
    await clearFilter(page);
    await frequency.getByRole('button', { name: 'sea: 4', exact: true }).waitFor();
  });
});
