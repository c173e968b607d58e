/** The overlap of several datasets in both its orders: those that are alike side by side, or as they came in. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { chartCard, drawnChart } from '../support/charts.ts';
import { startStory, type Story } from '../support/story.ts';
import { datasetFile } from '../support/two-sets.ts';
import { confirmImport, dropFiles, goTo } from '../support/user.ts';

/** The first and the third share most of their tags; the second is unlike both. */
const files = [
  datasetFile('north', [['snow', 'ice'], ['sledge'], ['snow', 'bear']]),
  datasetFile('city', [['tram', 'bridge'], ['museum']]),
  datasetFile('south', [
    ['snow', 'ice'],
    ['penguin', 'sledge'],
  ]),
];

describe('the order of overlap', () => {
  let story: Story;
  beforeAll(async () => {
    story = await startStory({ viewport: { width: 1440, height: 900 } });
    await dropFiles(story.page, files);
    await confirmImport(story.page);
    await story.page.getByText('3 files are in').waitFor();
    await goTo(story.page, 'Charts');
  });
  afterAll(() => story.end());

  /** The datasets of the rows from above to below, by the cells of each. */
  async function rows(): Promise<readonly string[]> {
    const cells = await chartCard(story.page, 'Overlap')
      .getByRole('button', { name: / covers / })
      .all();
    const found = await Promise.all(
      cells.map(async (cell) => {
        const name = (await cell.getAttribute('aria-label')) ?? (await cell.innerText());
        return { set: /of the tags of (\w+)/u.exec(name)?.[1] ?? name, top: (await cell.boundingBox())?.y ?? 0 };
      }),
    );
    return [...new Set(found.sort((a, b) => a.top - b.top).map(({ set }) => set))];
  }

  it('puts alike datasets side by side, and the files in their own order when asked to', async () => {
    const { page } = story;
    const overlap = await drawnChart(page, 'Overlap');
    // The chart may be drawn before the last file is counted.
    await expect.poll(rows).toHaveLength(3);
    const alike = await rows();
    expect(Math.abs(alike.indexOf('north') - alike.indexOf('south'))).toBe(1);
    await overlap.getByRole('button', { name: 'Options', exact: true }).click();
    await page.getByLabel('Datasets that are alike side by side').uncheck();
    await expect.poll(rows).toEqual(['north', 'city', 'south']);
    await page.getByLabel('Datasets that are alike side by side').check();
    await expect.poll(rows).toEqual(alike);
  });
});
