/** Every chart of two dropped files by mouse and by keyboard, with numbers counted here from the files, not by the studio. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { chartTitles, clearFilter, drawnChart, matching, noteOn, press } from '../support/charts.ts';
import { seriousFaults } from '../support/faults.ts';
import { startStory, type Story } from '../support/story.ts';
import { all, alpha, beta, count, givenTwoSets, matchedAndCleared, tagsOf } from '../support/two-sets.ts';
import { downloaded, goTo } from '../support/user.ts';

describe('charts of two dropped files', () => {
  let story: Story;
  beforeAll(async () => {
    story = await startStory({ viewport: { width: 1440, height: 900 } });
    await givenTwoSets(story.page);
  });
  afterAll(() => story.end());

  it('tag frequency: a bar filters, Shift widens, Alt excludes, by mouse and by keys', async () => {
    const { page } = story;
    const found = await drawnChart(page, 'Tag frequency');
    const python = count((tags) => tags.includes('python'));
    const poetry = count((tags) => tags.includes('poetry'));
    const either = count((tags) => tags.includes('python') || tags.includes('poetry'));
    const bar = found.getByRole('button', { name: `python: ${python}`, exact: true });
    const inAlpha = count((tags) => tags.includes('python'), alpha);
    expect(await noteOn(found, bar)).toBe(`python alpha ${inAlpha} beta ${python - inAlpha} ${python} queries`);
    await bar.click();
    await matching(page, python);
    await found.getByRole('button', { name: `poetry: 1 of ${poetry}`, exact: true }).waitFor();
    await clearFilter(page);
    await bar.click({ modifiers: ['Shift'] });
    await found.getByRole('button', { name: /^poetry: / }).click({ modifiers: ['Shift'] });
    await matchedAndCleared(page, either);
    await bar.click({ modifiers: ['Alt'] });
    await matchedAndCleared(page, all.length - python);
    await press(page, bar, 'ArrowDown', 'Shift+Enter');
    await matching(page, poetry);
    // Bars change places with the filter: a key pressed meanwhile would mean another one.
    await press(page, found.getByRole('button', { name: `python: 1 of ${python}`, exact: true }), 'Shift+Enter');
    await matchedAndCleared(page, either);
    await press(page, bar, 'Alt+Enter');
    await matchedAndCleared(page, all.length - python);
    await press(page, bar, 'ArrowDown', 'Enter');
    await matchedAndCleared(page, poetry);
  });

  it('overlap: a cell says what is shared and missing, and leads to the rows', async () => {
    const { page } = story;
    const found = await drawnChart(page, 'Overlap');
    const [a, b] = [tagsOf(alpha), tagsOf(beta)];
    const shared = [...a].filter((tag) => b.has(tag));
    const percent = Math.round((100 * shared.length) / a.size);
    const cell = found.getByRole('button', { name: `beta covers ${percent} % of the tags of alpha` });
    const heading = found.getByRole('heading', { name: `In both: ${shared.length} tags` });
    expect(await noteOn(found, cell)).toBe(`alpha beta ${percent} % beta covers ${percent} % of the tags of alpha`);
    await cell.click();
    await heading.waitFor();
    const missing = await found.getByRole('list', { name: 'Only in beta' }).getByRole('button').allInnerTexts();
    expect(missing.map((text) => text.replace(/ \d+$/, '')).sort()).toEqual([...b].filter((tag) => !a.has(tag)).sort());
    await press(page, found.getByRole('button', { name: 'Close', exact: true }), 'Enter');
    await heading.waitFor({ state: 'detached' });
    await press(page, cell, 'Enter');
    await heading.waitFor();
    // The other cell of the pair is across the diagonal.
    const above = found.getByRole('grid').getByRole('row').first().getByRole('button').nth(1);
    const isAbove = (await above.getAttribute('aria-label')) === (await cell.getAttribute('aria-label'));
    await press(page, cell, ...(isAbove ? ['ArrowDown', 'ArrowLeft'] : ['ArrowUp', 'ArrowRight']), 'Enter');
    await found.getByText(/^alpha has /).waitFor();
    await found.getByLabel('Measure').selectOption('By frequency');
    const occurring = alpha.flat();
    const covered = Math.round((100 * occurring.filter((tag) => b.has(tag)).length) / occurring.length);
    await found.getByRole('button', { name: `beta covers ${covered} % of the tag occurrences of alpha` }).waitFor();
    await found.getByLabel('Measure').selectOption('Jaccard');
    const jaccard = Math.round((100 * shared.length) / new Set([...a, ...b]).size);
    await found.getByRole('button', { name: `${jaccard} % of the tags of alpha and beta are in both` }).waitFor();
    await found.getByRole('button', { name: 'Rows of beta' }).click();
    await matchedAndCleared(page, beta.length);
    await goTo(page, 'Charts');
  });

  it('coverage: the first dataset is the one with most tags; a click and Enter keep it', async () => {
    const { page } = story;
    const found = await drawnChart(page, 'Coverage');
    const [a, b] = [tagsOf(alpha), tagsOf(beta)];
    const percent = Math.round((100 * a.size) / new Set([...a, ...b]).size);
    const first = found.getByRole('button', { name: `1. alpha: adds ${a.size} tags, ${percent} % covered` });
    expect(await noteOn(found, first)).toBe(
      `alpha adds ${a.size} tags first 1 cover ${a.size} of all tags ${percent} %`,
    );
    await first.click();
    await matchedAndCleared(page, alpha.length);
    await first.click({ modifiers: ['Alt'] });
    await matchedAndCleared(page, beta.length);
    await press(page, first, 'ArrowRight');
    await found.getByRole('button', { name: /^2\. beta: adds 2 tags, 100 % covered$/ }).waitFor();
    await page.keyboard.press('ArrowLeft');
    await page.keyboard.press('Enter');
    await matchedAndCleared(page, alpha.length);
  });

  it('diversity and complexity: values are those of the definitions; a point filters, a score colours', async () => {
    const { page } = story;
    const found = await drawnChart(page, 'Diversity and complexity');
    const diversity = Math.round((100 * tagsOf(alpha).size) / tagsOf(all).size);
    const exact = ((100 * tagsOf(alpha).size) / tagsOf(all).size).toFixed(1);
    const complexity = (alpha.flat().length / alpha.length).toFixed(2);
    const point = found.getByRole('button', {
      name: new RegExp(`^alpha: diversity ${diversity} %, size-matched [\\d.]+ ± [\\d.]+ %, complexity ${complexity}$`),
    });
    const note = await noteOn(found, point);
    expect(note).toMatch(new RegExp(`^alpha unique tags ${tagsOf(alpha).size} diversity ${exact} %`));
    expect(note).toMatch(new RegExp(` complexity ${complexity} tagged queries ${alpha.length}$`));
    await point.click();
    await matchedAndCleared(page, alpha.length);
    await point.click({ modifiers: ['Alt'] });
    await matchedAndCleared(page, beta.length);
    await press(page, point, 'Enter');
    await matchedAndCleared(page, alpha.length);
    await press(page, point, 'ArrowRight', 'Enter');
    await matchedAndCleared(page, beta.length);
    await found.getByRole('button', { name: 'Scores…' }).click();
    const typed = page.getByRole('dialog', { name: 'Scores of the datasets' });
    await typed.getByLabel('alpha').fill('61.5');
    await typed.getByLabel('beta').fill('20');
    await typed.getByLabel('Score', { exact: true }).selectOption('MT-Bench');
    expect(await typed.getByLabel('alpha').inputValue()).toBe('');
    await typed.getByLabel('alpha').fill('7.5');
    await typed.getByLabel('Score', { exact: true }).selectOption('AlpacaEval');
    expect(await typed.getByLabel('alpha').inputValue()).toBe('61.5');
    await page.keyboard.press('Escape');
    await found.getByText('AlpacaEval').first().waitFor();
    await found
      .getByRole('paragraph')
      .filter({ hasText: /beta\s*20.*alpha\s*61\.5/s })
      .waitFor();
    const fills = await found
      .locator('circle')
      .evaluateAll((circles) => circles.map((circle) => getComputedStyle(circle).fill));
    expect(new Set(fills).size).toBe(2);
    // They are the project's, not the page's: another tab of the same project has them.
    const again = await story.reopen();
    const scored = await drawnChart(again, 'Diversity and complexity');
    await scored.getByText('AlpacaEval').first().waitFor();
  });

  it('tags given together: a cell filters by both, with Shift by either, with Alt by one without the other', async () => {
    const { page } = story;
    const found = await drawnChart(page, 'Tags given together');
    const both = count((tags) => tags.includes('python') && tags.includes('sorting'));
    const either = count((tags) => tags.includes('python') || tags.includes('sorting'));
    const sorting = count((tags) => tags.includes('sorting'));
    const python = count((tags) => tags.includes('python'));
    // By their whole names, which are those of everything: under a filter more is said, and cells move when it goes.
    const cell = found.getByRole('button', {
      name: `${both} of ${sorting} queries with sorting have python too, 100 %`,
      exact: true,
    });
    const other = found.getByRole('button', {
      name: `${both} of ${python} queries with python have sorting too, ${Math.round((100 * both) / python)} %`,
      exact: true,
    });
    expect(await noteOn(found, cell)).toBe(
      `sorting python 100 % ${both} of ${sorting} queries with sorting have python too, 100 %`,
    );
    await cell.click();
    await matchedAndCleared(page, both);
    await cell.click({ modifiers: ['Shift'] });
    await matchedAndCleared(page, either);
    await other.click({ modifiers: ['Alt'] });
    await matchedAndCleared(page, python - both);
    await press(page, other, 'Alt+Enter');
    await matchedAndCleared(page, python - both);
    await press(page, cell, 'Shift+Enter');
    await matchedAndCleared(page, either);
    await press(page, cell, 'Enter');
    await matching(page, both);
    // Under the filter every cell of the pair is full; what it is of everything stays beside it.
    await found
      .getByRole('button', {
        name: `${both} of ${both} queries with sorting have python too, 100 %; of everything 100 %`,
      })
      .waitFor();
  });

  it('beside everything: the same figure twice', async () => {
    const { page } = story;
    await page.getByLabel('Compare with everything').check();
    const found = await drawnChart(page, 'Tags per query');
    await found
      .getByRole('group', { name: 'Everything' })
      .getByRole('button', { name: /^1 tag: 3 queries$/ })
      .waitFor();
    await found.getByRole('group', { name: 'What the filter matches' }).waitFor();
    const svg = await downloaded(page, () => found.getByRole('button', { name: 'SVG' }).click());
    for (const half of ['What the filter matches', 'Everything']) expect(svg.content).toContain(`>${half}</text>`);
    expect(svg.content.match(/<svg/g)).toHaveLength(3);
    await page.getByLabel('Compare with everything').uncheck();
    await clearFilter(page);
  });

  it.each(chartTitles)('%s goes out as CSV, SVG and PNG, and axe finds nothing serious', async (title) => {
    const { page } = story;
    const found = await drawnChart(page, title);
    const csv = await downloaded(page, () => found.getByRole('button', { name: 'CSV' }).click());
    expect(csv.content.split('\r\n').length).toBeGreaterThan(2);
    const svg = await downloaded(page, () => found.getByRole('button', { name: 'SVG' }).click());
    expect(svg.content).not.toMatch(/var\(|color-mix|light-dark/);
    const png = await downloaded(page, () => found.getByRole('button', { name: 'PNG' }).click());
    expect(png.content.slice(1, 4)).toBe('PNG');
    expect(await seriousFaults(page)).toEqual([]);
  });
});
