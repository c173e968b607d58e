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
