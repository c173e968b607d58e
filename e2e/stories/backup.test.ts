/** A project put away as one file and taken out again: all that a person did is in it. */
import { readFile } from 'node:fs/promises';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { clearFilter, drawnChart, matching, tableOfChart } from '../support/charts.ts';
import { startStory, type Story } from '../support/story.ts';
import { all, count, givenTwoSets } from '../support/two-sets.ts';
import { goTo } from '../support/user.ts';

describe('a backup', () => {
  let story: Story;
  beforeAll(async () => {
    story = await startStory({ viewport: { width: 1440, height: 900 } });
  });
  afterAll(() => story.end());

  it('brings rows, tags, saved filters and scores back into a browser that has lost them', async () => {
    const { page } = story;
    await givenTwoSets(page);
    const plane = await drawnChart(page, 'Diversity and complexity');
    await plane.getByRole('button', { name: 'Scores…' }).click();
    const typed = page.getByRole('dialog', { name: 'Scores of the datasets' });
    await typed.getByLabel('alpha').fill('61.5');
    await page.keyboard.press('Escape');
    await plane.getByText('AlpacaEval').first().waitFor();
    const frequency = await drawnChart(page, 'Tag frequency');
    const python = count((tags) => tags.includes('python'));
    await frequency.getByRole('button', { name: `python: ${python}`, exact: true }).click();
    await matching(page, python);
    await page.getByRole('button', { name: 'Saved', exact: true }).click();
    await page.getByLabel('Name of the filter').fill('Snakes');
    await page.keyboard.press('Enter');
    await page.keyboard.press('Escape');
    await clearFilter(page);
    await matching(page, all.length);
    const table = await tableOfChart(page, 'Tag frequency');

    const [download] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('button', { name: 'Back up', exact: true }).click(),
    ]);
    const name = download.suggestedFilename();
    expect(name).toMatch(/\.instag-backup$/);
    const backup = await readFile(await download.path());

    await page.getByRole('link', { name: 'InsTag Studio' }).click();
    await page.getByRole('button', { name: /^Actions for / }).click();
    await page.getByRole('menuitem', { name: 'Delete' }).click();
    await page.getByRole('heading', { name: 'No projects yet' }).waitFor({ state: 'attached' });
    await page
      .getByLabel('Backup to restore')
      .setInputFiles({ name, mimeType: 'application/octet-stream', buffer: backup });
    await goTo(page, 'Charts');
    await matching(page, all.length);
    expect(await tableOfChart(page, 'Tag frequency')).toEqual(table);
    const restored = await drawnChart(page, 'Diversity and complexity');
    await restored
      .getByRole('paragraph')
      .filter({ hasText: /alpha\s*61\.5/s })
      .waitFor();
    await page.getByRole('button', { name: 'Saved', exact: true }).click();
    await page.getByRole('button', { name: 'Snakes', exact: true }).click();
    await matching(page, python);
  });
});
