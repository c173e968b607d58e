/** What a person does with runs and layers. */
import type { Locator, Page } from 'playwright-core';
import { grid } from './user.ts';

interface TagWish {
  /** Where the button is; the top bar, unless said. */
  readonly place?: Locator;
  /** Whether only the tags that the tagger is surest of are given. */
  readonly surest?: boolean;
}

/** Tags what is named in the form behind "Tag…". */
export async function tagScope(page: Page, scope: string, { place, surest }: TagWish = {}): Promise<void> {
  await (place ?? page.getByRole('banner')).getByRole('button', { name: 'Tag…' }).click();
  const form = page.getByRole('dialog', { name: 'Tag' });
  await form.getByRole('radio', { name: scope }).check();
  if (surest === true) await form.getByRole('slider', { name: 'Give a tag from' }).press('End');
  await form.getByRole('button', { name: 'Start tagging' }).click();
}

/** The layer in the side panel whose entry holds this text. */
export function layer(page: Page, text: string | RegExp): Locator {
  return page.getByRole('region', { name: 'Layers' }).getByRole('listitem').filter({ hasText: text });
}

/** Chooses from the menu of a layer. */
export async function chooseForLayer(page: Page, entry: Locator, action: string | RegExp): Promise<void> {
  await entry.hover();
  await entry.getByRole('button', { name: /^Actions for/ }).click();
  await page.getByRole('menuitem', { name: action }).click();
}

export function runBar(page: Page): Locator {
  return page.getByRole('region', { name: 'Run', exact: true });
}

/** Texts that the run bar says are done. */
export async function textsDone(page: Page): Promise<number> {
  const [, done = '0'] = /([\d,]+) of [\d,]+/.exec(await runBar(page).innerText()) ?? [];
  return Number(done.replaceAll(',', ''));
}

/** The box that ticks the row with this text. */
export function tickOf(page: Page, text: string | RegExp): Locator {
  return grid(page).getByRole('row').filter({ hasText: text }).getByRole('checkbox');
}

export function tickedRows(page: Page): Locator {
  return page.getByRole('region', { name: 'Ticked rows' });
}
