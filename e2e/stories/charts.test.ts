/** Every chart by mouse and by keyboard, with numbers counted here from the files, not by the studio. */
import type { Locator, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { chartTitles, drawnChart, tableOfChart, type ChartTitle } from '../support/charts.ts';
import {
  countedCoverage,
  countedFrequency,
  countedOverlap,
  countedPlane,
  countedTagsPerQuery,
  type CountedRow,
} from '../support/counted.ts';
import { exportedTags } from '../support/exported.ts';
import { seriousFaults } from '../support/faults.ts';
import { startStory, type Story } from '../support/story.ts';
import { downloaded, goTo, importFiles, untilTagged, type GivenFile } from '../support/user.ts';

async function matching(page: Page, queries: number): Promise<void> {
  await page.getByText(new RegExp(`^${queries} quer(y|ies) in ${queries} rows?$`)).waitFor();
}

async function clear(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Clear', exact: true }).click();
}

const alpha: readonly (readonly string[])[] = [
  ['python', 'sorting'],
  ['python', 'debugging', 'sorting'],
  ['python'],
  ['poetry', 'sea'],
  ['translation'],
  ['python', 'sql'],
];
const beta: readonly (readonly string[])[] = [
  ['python', 'poetry'],
  ['cooking'],
  ['cooking', 'travel', 'poetry', 'sea'],
];

function file(name: string, rows: readonly (readonly string[])[]): GivenFile {
  const lines = rows.map((tags, at) => JSON.stringify({ instruction: `${name} asks ${at}`, output: 'yes', tags }));
  return { name: `${name}.jsonl`, content: `${lines.join('\n')}\n` };
}

const all = [...alpha, ...beta];

function count(test: (tags: readonly string[]) => boolean, rows = all): number {
  return rows.filter(test).length;
}

function tagsOf(rows: readonly (readonly string[])[]): Set<string> {
  return new Set(rows.flat());
}

describe('charts of two dropped files', () => {
  let story: Story;
  beforeAll(async () => {
    story = await startStory({ viewport: { width: 1440, height: 900 } });
    await importFiles(story.page, [file('alpha', alpha), file('beta', beta)]);
    await goTo(story.page, 'Charts');
    await matching(story.page, all.length);
  });
  afterAll(() => story.end());

  it('tag frequency: a bar filters, Shift widens, Alt excludes; arrows and Enter do the same', async () => {
    const { page } = story;
    const found = await drawnChart(page, 'Tag frequency');
    const python = count((tags) => tags.includes('python'));
    await found.getByRole('button', { name: `python: ${python}`, exact: true }).click();
    await matching(page, python);
    await found.getByRole('button', { name: /^poetry: 1 of 3$/ }).waitFor();
    await clear(page);
    await found.getByRole('button', { name: `python: ${python}`, exact: true }).focus();
    await page.keyboard.press('Alt+Enter');
    await matching(page, all.length - python);
    await clear(page);
    await found.getByRole('button', { name: `python: ${python}`, exact: true }).focus();
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Enter');
    await matching(
      page,
      count((tags) => tags.includes('poetry')),
    );
    await clear(page);
  });

  it('tags per query: a bar, and a range brushed by keys, filter by the number of tags', async () => {
    const { page } = story;
    const found = await drawnChart(page, 'Tags per query');
    for (const tags of [1, 2, 3]) {
      const queries = count((row) => row.length === tags);
      await found.getByRole('button', { name: new RegExp(`^${tags} tags?: ${queries} quer`) }).waitFor();
    }
    await found.getByRole('button', { name: /^2 tags: / }).click();
    await matching(
      page,
      count((row) => row.length === 2),
    );
    await clear(page);
    await found.getByRole('button', { name: /^2 tags: / }).focus();
    await page.keyboard.press('Shift+ArrowRight');
    await page.keyboard.press('Shift+ArrowRight');
    await page.keyboard.press('Enter');
    await matching(
      page,
      count((row) => row.length >= 2 && row.length <= 4),
    );
    await clear(page);
  });

  it('tags per query: dragging over bars brushes them', async () => {
    const { page } = story;
    const found = await drawnChart(page, 'Tags per query');
    const from = await found.getByRole('button', { name: /^1 tag: / }).boundingBox();
    const to = await found.getByRole('button', { name: /^2 tags: / }).boundingBox();
    await page.mouse.move(from!.x + from!.width / 2, from!.y + 100);
    await page.mouse.down();
    await page.mouse.move(to!.x + to!.width / 2, to!.y + 100, { steps: 5 });
    await page.mouse.up();
    await matching(
      page,
      count((row) => row.length === 1 || row.length === 2),
    );
    await clear(page);
  });

  it('long tail: a rank lists its tags, and they filter', async () => {
    const { page } = story;
    const found = await drawnChart(page, 'Long tail');
    const python = count((tags) => tags.includes('python'));
    await found.getByRole('button', { name: new RegExp(`^rank 1: ${python} queries`) }).focus();
    await page.keyboard.press('Enter');
    await found
      .getByRole('list', { name: 'Tags at rank 1' })
      .getByRole('button', { name: `python ${python}` })
      .click();
    await matching(page, python);
    await clear(page);
    await found.getByRole('button', { name: 'Close the list of tags' }).click();
  });

  it('overlap: a cell says what is shared and missing, and leads to the rows', async () => {
    const { page } = story;
    const found = await drawnChart(page, 'Overlap');
    const [a, b] = [tagsOf(alpha), tagsOf(beta)];
    const shared = [...a].filter((tag) => b.has(tag));
    const percent = Math.round((100 * shared.length) / a.size);
    await found.getByRole('button', { name: `beta covers ${percent} % of the tags of alpha` }).click();
    await found.getByRole('heading', { name: `In both: ${shared.length} tags` }).waitFor();
    const missing = await found.getByRole('list', { name: 'Only in beta' }).getByRole('button').allInnerTexts();
    expect(missing.map((text) => text.replace(/ \d+$/, '')).sort()).toEqual([...b].filter((tag) => !a.has(tag)).sort());
    await found.getByLabel('Measure').selectOption('Jaccard');
    const jaccard = Math.round((100 * shared.length) / new Set([...a, ...b]).size);
    await found.getByRole('button', { name: `${jaccard} % of the tags of alpha and beta are in both` }).waitFor();
    await found.getByRole('button', { name: 'Rows of beta' }).click();
    await matching(page, beta.length);
    await clear(page);
    await goTo(page, 'Charts');
  });

  it('coverage: the first dataset is the one with most tags, and Enter keeps it', async () => {
    const { page } = story;
    const found = await drawnChart(page, 'Coverage');
    const [a, b] = [tagsOf(alpha), tagsOf(beta)];
    const percent = Math.round((100 * a.size) / new Set([...a, ...b]).size);
    const first = found.getByRole('button', { name: `1. alpha: adds ${a.size} tags, ${percent} % covered` });
    await first.focus();
    await page.keyboard.press('ArrowRight');
    await found.getByRole('button', { name: /^2\. beta: adds 2 tags, 100 % covered$/ }).waitFor();
    await page.keyboard.press('ArrowLeft');
    await page.keyboard.press('Enter');
    await matching(page, alpha.length);
    await clear(page);
  });

  it('diversity and complexity: values are those of the definitions; a point filters, a score colours', async () => {
    const { page } = story;
    const found = await drawnChart(page, 'Diversity and complexity');
    const diversity = Math.round((100 * tagsOf(alpha).size) / tagsOf(all).size);
    const complexity = (alpha.flat().length / alpha.length).toFixed(2);
    const point = found.getByRole('button', {
      name: new RegExp(`^alpha: diversity ${diversity} %, size-matched [\\d.]+ ± [\\d.]+ %, complexity ${complexity}$`),
    });
    await point.click({ modifiers: ['Alt'] });
    await matching(page, beta.length);
    await clear(page);
    await found.getByRole('button', { name: 'Scores…' }).click();
    await page.getByRole('dialog', { name: 'Scores of the datasets' }).getByLabel('alpha').fill('61.5');
    await page.keyboard.press('Escape');
    await found.getByText('AlpacaEval').first().waitFor();
  });

  it('tags given together: a cell filters by both', async () => {
    const { page } = story;
    const found = await drawnChart(page, 'Tags given together');
    const both = count((tags) => tags.includes('python') && tags.includes('sorting'));
    const sorting = count((tags) => tags.includes('sorting'));
    await found
      .getByRole('button', { name: `${both} of ${sorting} queries with sorting have python too, 100 %` })
      .focus();
    await page.keyboard.press('Enter');
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
    await clear(page);
  });

  it('each goes out as CSV and SVG, and axe finds nothing serious', async () => {
    const { page } = story;
    for (const title of chartTitles) {
      const found = await drawnChart(page, title);
      const csv = await downloaded(page, () => found.getByRole('button', { name: 'CSV' }).click());
      expect(csv.content.split('\r\n').length, title).toBeGreaterThan(2);
      const svg = await downloaded(page, () => found.getByRole('button', { name: 'SVG' }).click());
      expect(svg.content, title).not.toMatch(/var\(|color-mix|light-dark/);
      expect(await seriousFaults(page), title).toEqual([]);
    }
  });
});

/** The table of a chart without its head, numbers as numbers. */
async function countsOfChart(page: Page, title: ChartTitle): Promise<CountedRow[]> {
  const [, ...rows] = await tableOfChart(page, title);
  return rows.map((row) =>
    row.map((cell) => (/^[\d,]+(\.\d+)?$/.test(cell) ? Number(cell.replaceAll(',', '')) : cell)),
  );
}

/** What a pick came to, taken back again: words about it within the card, or a filter, which stands in the address. */
async function takenBack(page: Page, title: ChartTitle, found: Locator): Promise<string> {
  if (title === 'Overlap') {
    const words = await found
      .getByRole('paragraph')
      .filter({ hasText: /^\S+ has / })
      .innerText();
    await found.getByRole('button', { name: 'Close', exact: true }).click();
    return words;
  }
  if (title === 'Long tail') {
    const words = await found
      .getByRole('group', { name: /^Tags at rank/ })
      .getByText(/^Tags at rank/)
      .innerText();
    await found.getByRole('button', { name: 'Close the list of tags' }).click();
    return words;
  }
  await page.getByRole('button', { name: 'Clear', exact: true }).waitFor();
  const { hash } = new URL(page.url());
  await clear(page);
  return hash;
}

describe('charts of the example', () => {
  let story: Story;
  beforeAll(async () => {
    story = await startStory({ viewport: { width: 1024, height: 768 }, colorScheme: 'dark', reducedMotion: 'reduce' });
  });
  afterAll(() => story.end());

  it('are all drawn, each with a table as long as its chart', async () => {
    const { page } = story;
    await page.getByRole('button', { name: 'Try the example' }).click();
    await untilTagged(page);
    await goTo(page, 'Charts');
    for (const title of chartTitles) {
      const found = await drawnChart(page, title);
      await found.getByRole('button', { name: 'Table', exact: true }).click();
      expect(await found.getByRole('table').getByRole('row').count(), title).toBeGreaterThan(2);
      await found.getByRole('button', { name: 'Table', exact: true }).click();
    }
    expect(await seriousFaults(page)).toEqual([]);
  });

  it.each(chartTitles)('%s: mouse and keys pick the same mark, and arrows lead to others', async (title) => {
    const { page } = story;
    const found = await drawnChart(page, title);
    const mark = (await found.locator('button[tabindex="0"]').first().getAttribute('aria-label')) ?? '';
    const button = found.getByRole('button', { name: mark, exact: true });
    await button.hover();
    await button.click();
    const byMouse = await takenBack(page, title, found);
    await button.focus();
    await page.keyboard.press('Enter');
    expect(await takenBack(page, title, found)).toBe(byMouse);
    await button.focus();
    for (const key of title === 'Overlap' ? ['ArrowDown', 'ArrowLeft'] : ['ArrowRight']) await page.keyboard.press(key);
    await page.keyboard.press('Enter');
    expect(await takenBack(page, title, found)).not.toBe(byMouse);
  });

  it('have the numbers that are counted from the rows and tags of an export', async () => {
    const { page } = story;
    const sets = await exportedTags(page);
    expect(sets.map(({ queries }) => queries.length > 100)).toEqual([true, true]);
    await goTo(page, 'Charts');
    expect(await countsOfChart(page, 'Tag frequency')).toEqual(countedFrequency(sets, 12));
    expect(await countsOfChart(page, 'Tags per query')).toEqual(countedTagsPerQuery(sets));
    expect(await countsOfChart(page, 'Overlap')).toEqual(countedOverlap(sets));
    expect(await countsOfChart(page, 'Coverage')).toEqual(countedCoverage(sets));
    const plane = await countsOfChart(page, 'Diversity and complexity');
    // Without the size-matched value, which is drawn at random, and its spread.
    expect(
      plane.map(([name, tagged, tags, diversity, , , complexity]) => [name, tagged, tags, diversity, complexity]),
    ).toEqual(countedPlane(sets));
    for (const [, , , diversity, matched] of plane) {
      expect(Number(matched)).toBeGreaterThan(0);
      expect(Number(matched)).toBeLessThanOrEqual(Number(diversity));
    }
  });
});
