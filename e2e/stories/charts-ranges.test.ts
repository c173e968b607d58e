/** Charts whose marks stand for ranges of a number, by mouse and by keyboard, with numbers counted here from the files. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { drawnChart, matching, noteOn, press } from '../support/charts.ts';
import { startStory, type Story } from '../support/story.ts';
import { all, alpha, count, givenTwoSets, matchedAndCleared, tagsOf } from '../support/two-sets.ts';

describe('ranges of numbers in charts', () => {
  let story: Story;
  beforeAll(async () => {
    story = await startStory({ viewport: { width: 1440, height: 900 } });
    await givenTwoSets(story.page);
  });
  afterAll(() => story.end());

  it('tags per query: a bar, and a range brushed by keys, filter by the number of tags', async () => {
    const { page } = story;
    const found = await drawnChart(page, 'Tags per query');
    const [, two] = [1, 2, 3].map((tags) => {
      const queries = count((row) => row.length === tags);
      return found.getByRole('button', { name: new RegExp(`^${tags} tags?: ${queries} quer`) });
    });
    const inAlpha = count((row) => row.length === 2, alpha);
    const queries = count((row) => row.length === 2);
    expect(await noteOn(found, two!)).toBe(`2 tags alpha ${inAlpha} beta ${queries - inAlpha} ${queries} queries`);
    await two!.click();
    await matchedAndCleared(page, queries);
    await press(page, two!, 'Enter');
    await matchedAndCleared(page, queries);
    await two!.click({ modifiers: ['Alt'] });
    await matchedAndCleared(page, all.length - queries);
    await press(page, two!, 'Alt+Enter');
    await matchedAndCleared(page, all.length - queries);
    const [one, four] = [1, 4].map((tags) => found.getByRole('button', { name: new RegExp(`^${tags} tags?: `) }));
    await one!.click();
    await four!.click({ modifiers: ['Shift'] });
    await page.getByText('tags 1 or 4', { exact: true }).waitFor();
    await matchedAndCleared(
      page,
      count((row) => row.length === 1 || row.length === 4),
    );
    await press(page, one!, 'Shift+Enter');
    await press(page, four!, 'Shift+Enter');
    await matchedAndCleared(
      page,
      count((row) => row.length === 1 || row.length === 4),
    );
    await press(page, two!, 'Shift+ArrowRight', 'Shift+ArrowRight', 'Enter');
    await matchedAndCleared(
      page,
      count((row) => row.length >= 2 && row.length <= 4),
    );
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
    await matchedAndCleared(
      page,
      count((row) => row.length === 1 || row.length === 2),
    );
  });

  it('long tail: a band filters by its tags and lists them, Shift adds, Alt leaves out, by mouse and by keys', async () => {
    const { page } = story;
    const found = await drawnChart(page, 'Long tail');
    const totals = new Map([...tagsOf(all)].map((tag) => [tag, count((tags) => tags.includes(tag))]));
    const python = totals.get('python') ?? 0;
    function withTagOf(queries: number): (tags: readonly string[]) => boolean {
      return (tags) => tags.some((tag) => totals.get(tag) === queries);
    }
    const rank = found.getByRole('button', { name: `rank 1: ${python} queries each`, exact: true });
    const rarest = [...totals].filter(([, queries]) => queries === 1).map(([tag]) => tag);
    const once = found.getByRole('button', { name: / 1 query each$/ });
    const tag = found.getByRole('list', { name: 'Tags at rank 1' }).getByRole('button', { name: `python ${python}` });
    const close = found.getByRole('button', { name: 'Close the list of tags' });
    expect(await noteOn(found, rank)).toContain(` together ${python}`);
    await rank.click();
    await page.getByText(`a tag that ${python} queries carry`, { exact: true }).waitFor();
    await tag.waitFor();
    await matchedAndCleared(page, python);
    await once.click();
    const listed = found.getByRole('list', { name: /^Tags at ranks/ }).getByRole('button');
    await page.getByText('a tag that 1 query carries', { exact: true }).waitFor();
    await listed.filter({ hasText: rarest[0]! }).waitFor();
    expect(await listed.count()).toBe(rarest.length);
    await matching(page, count(withTagOf(1)));
    await rank.click({ modifiers: ['Shift'] });
    await matchedAndCleared(
      page,
      count((tags) => withTagOf(1)(tags) || tags.includes('python')),
    );
    await once.click({ modifiers: ['Alt'] });
    await page.getByText('no tag that 1 query carries', { exact: true }).waitFor();
    await close.waitFor({ state: 'detached' });
    await matchedAndCleared(page, all.length - count(withTagOf(1)));
    await press(page, once, 'Alt+Enter');
    await matchedAndCleared(page, all.length - count(withTagOf(1)));
    await press(page, rank, 'Enter');
    await tag.waitFor();
    await matching(page, python);
    await press(page, once, 'Shift+Enter');
    await matchedAndCleared(
      page,
      count((tags) => withTagOf(1)(tags) || tags.includes('python')),
    );
    await press(page, rank, 'Shift+ArrowRight', 'Enter');
    await matchedAndCleared(
      page,
      count((tags) => tags.includes('python') || tags.includes('poetry')),
    );
    await rank.click();
    await press(page, tag, 'Enter');
    await matchedAndCleared(page, python);
    await press(page, close, 'Enter');
    await close.waitFor({ state: 'detached' });
  });
});
