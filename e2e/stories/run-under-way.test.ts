/** What is seen of a run while it goes on, what stays of one that was stopped, and one whose browser is killed. */
import type { Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { makeProfile, removeProfile } from '../support/browser.ts';
import { shownMatches, withConditions } from '../support/filter.ts';
import { layer, runBar, tagScope, textsDone } from '../support/runs.ts';
import { startStory, type Story } from '../support/story.ts';
import { manyRows } from '../support/tiny-files.ts';
import { goTo, importFiles, rowWith, untilRows, untilTagged } from '../support/user.ts';

/** Rows of a status alone. */
async function onlyStatus(page: Page, status: 'tagged' | 'untagged'): Promise<void> {
  await withConditions(page, async (conditions) => {
    for (const name of ['tagged', 'untagged']) {
      await conditions.getByRole('checkbox', { name, exact: true }).setChecked(name === status);
    }
  });
}

async function matching(page: Page): Promise<number> {
  return (await shownMatches(page)).queries;
}

/** What the run bar says at one moment. */
async function saidOfRun(page: Page) {
  const said = (await runBar(page).innerText()).replaceAll(',', '');
  const [, done, total] = /(\d+) of (\d+)/.exec(said) ?? [];
  const [, perMinute] = /(\d+) texts\/min/.exec(said) ?? [];
  const [, left, unit] = /(\d+) (s|min) left/.exec(said) ?? [];
  const secondsLeft = Number(left) * (unit === 'min' ? 60 : 1);
  return { done: Number(done), total: Number(total), perMinute: Number(perMinute), secondsLeft };
}

describe('a run that goes on', () => {
  const count = 100_000;
  let story: Story;
  beforeAll(async () => {
    story = await startStory();
    await importFiles(story.page, [manyRows('long.jsonl', count)]);
    await goTo(story.page, 'Data');
    await untilRows(story.page, count);
    await tagScope(story.page, 'Everything');
  });
  afterAll(() => story.end());

  it('says how fast it is and how long it takes, which fit together', async () => {
    const { page } = story;
    await runBar(page)
      .getByText(/texts\/min · \d+ (s|min) left/)
      .waitFor();
    const { done, total, perMinute, secondsLeft } = await saidOfRun(page);
    expect(total).toBe(count);
    expect(done).toBeGreaterThan(0);
    const expected = ((total - done) / perMinute) * 60;
    // Whole minutes are said of more than one.
    expect(Math.abs(secondsLeft - expected)).toBeLessThanOrEqual(expected < 60 ? 1 : 31);
  });

  it('shows the rows that are tagged so far, and more of them by and by', async () => {
    const { page } = story;
    await onlyStatus(page, 'tagged');
    await expect.poll(() => matching(page), { timeout: 20_000 }).toBeGreaterThan(0);
    const first = await matching(page);
    expect(first).toBeLessThan(count);
    await rowWith(page, 'Explain the number 0').getByText('Tagged', { exact: true }).waitFor();
    await expect.poll(() => matching(page), { timeout: 20_000 }).toBeGreaterThan(first);
    await layer(page, /running, \d+ %/).waitFor();
    expect(await runBar(page).getByRole('button', { name: 'Pause' }).count()).toBe(1);
  });

  it('is stopped for good, and what was tagged stays', async () => {
    const { page } = story;
    const before = await matching(page);
    await runBar(page).getByRole('button', { name: 'Stop' }).click();
    await runBar(page).waitFor({ state: 'detached' });
    await layer(page, /stopped, \d+ %/).waitFor();
    await page.reload();
    await expect.poll(() => matching(page), { timeout: 20_000 }).toBeGreaterThanOrEqual(before);
    const kept = await matching(page);
    expect(kept).toBeLessThan(count);
    await layer(page, `stopped, ${Math.round((100 * kept) / count)} %`).waitFor();
    await onlyStatus(page, 'untagged');
    await expect.poll(() => matching(page)).toBe(count - kept);
    expect(await runBar(page).count()).toBe(0);
  });
});

describe('a run of the instant tagger', () => {
  const count = 8000;
  let profile: string;
  let story: Story;
  beforeEach(async () => {
    profile = await makeProfile();
    story = await startStory({ profile });
  });
  afterEach(async () => {
    await story.end();
    await removeProfile(profile);
  });

  it('goes on by itself from where it was when the browser was killed', async () => {
    await importFiles(story.page, [manyRows('long.jsonl', count)]);
    await tagScope(story.page, 'Everything');
    await expect.poll(() => textsDone(story.page), { timeout: 40_000 }).toBeGreaterThan(1000);
    const before = await textsDone(story.page);
    const url = story.page.url();
    await story.browser.kill();

    const crashed = story;
    story = await startStory({ profile, url });
    const { page } = story;
    await runBar(page).waitFor();
    // Not from the beginning: what the first browser has said to be done is done.
    expect(await textsDone(page)).toBeGreaterThanOrEqual(before);
    await runBar(page).getByRole('button', { name: 'Pause' }).waitFor();
    await untilTagged(page, 170_000);
    await layer(page, '8,000 texts').waitFor();
    await goTo(page, 'Data');
    await onlyStatus(page, 'tagged');
    await expect.poll(() => matching(page), { timeout: 10_000 }).toBe(count);
    await crashed.end();
  }, 240_000);
});
