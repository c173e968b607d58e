/** What a person does with the filter. */
import type { Locator, Page } from 'playwright-core';

function filterLine(page: Page): Locator {
  return page.getByRole('search', { name: 'Filter' });
}

/** Opens the conditions, does something with them, and closes them. */
export async function withConditions(page: Page, act: (conditions: Locator) => Promise<void>): Promise<void> {
  await filterLine(page).getByRole('button', { name: 'Filter', exact: true }).click();
  const conditions = page.getByRole('dialog', { name: 'Add a condition' });
  await act(conditions);
  await page.keyboard.press('Escape');
  await conditions.waitFor({ state: 'hidden' });
}

export async function clearFilter(page: Page): Promise<void> {
  await filterLine(page).getByRole('button', { name: 'Clear', exact: true }).click();
}

export interface Matches {
  readonly queries: number;
  readonly rows: number;
}

/** What the filter line says it matches; nothing of anything where it says nothing yet. */
export async function shownMatches(page: Page): Promise<Matches> {
  const said = (await filterLine(page).innerText()).replaceAll(',', '');
  const [, queries = '0', rows = '0'] = /(\d+) (?:query|queries) in (\d+) rows?/.exec(said) ?? [];
  return { queries: Number(queries), rows: Number(rows) };
}
