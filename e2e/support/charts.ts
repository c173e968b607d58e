/** The cards of the charts view, by their titles. */
import type { Locator, Page } from 'playwright-core';

export const chartTitles = [
  'Tag frequency',
  'Overlap',
  'Diversity and complexity',
  'Long tail',
  'Tags per query',
  'Coverage',
  'Tags given together',
] as const;

export type ChartTitle = (typeof chartTitles)[number];

export function chartCard(page: Page, title: ChartTitle): Locator {
  return page.getByRole('region', { name: title, exact: true });
}

/** The card scrolled to, with its chart drawn. */
export async function drawnChart(page: Page, title: ChartTitle): Promise<Locator> {
  const found = chartCard(page, title);
  await found.scrollIntoViewIfNeeded();
  await found.locator('[data-chart] svg').first().waitFor();
  return found;
}

export async function clearFilter(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Clear', exact: true }).click();
}

/** Waits until so many queries match, each a row of its own. */
export async function matching(page: Page, queries: number): Promise<void> {
  await page.getByText(new RegExp(`^${queries} quer(y|ies) in ${queries} rows?$`)).waitFor();
}

/** Goes to a mark as Tab does, and presses keys there. */
export async function press(page: Page, mark: Locator, ...keys: readonly string[]): Promise<void> {
  await mark.focus();
  for (const key of keys) await page.keyboard.press(key);
}

/** The note beside a mark, in one line. Throws unless it says the same to the mouse and to the keyboard. */
export async function noteOn(chart: Locator, mark: Locator): Promise<string> {
  const note = chart.locator('[aria-hidden="true"]:has(> strong)');
  await mark.hover();
  const hovered = (await note.innerText()).replace(/\s+/gu, ' ');
  await chart.page().mouse.move(0, 0);
  await note.waitFor({ state: 'detached' });
  await mark.focus();
  const focused = (await note.innerText()).replace(/\s+/gu, ' ');
  if (hovered !== focused) throw new Error(`The mouse is told “${hovered}”, the keyboard “${focused}”.`);
  return hovered;
}

/** The table of a card as it stands on the page, to its last line; the first row is its head. */
export async function tableOfChart(page: Page, title: ChartTitle): Promise<string[][]> {
  const found = chartCard(page, title);
  await found.scrollIntoViewIfNeeded();
  await found.getByRole('button', { name: 'Table', exact: true }).click();
  const more = found.getByRole('button', { name: /more lines?$/ });
  while ((await more.count()) > 0) await more.click();
  const rows = await found
    .getByRole('table')
    .locator('tr')
    .evaluateAll((lines) => lines.map((line) => [...line.children].map((cell) => cell.textContent)));
  await found.getByRole('button', { name: 'Table', exact: true }).click();
  return rows;
}
