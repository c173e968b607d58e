/** Two small datasets with tags of their own, and what a test counts in them. */
import type { Page } from 'playwright-core';
import { clearFilter, matching } from './charts.ts';
import { goTo, importFiles, type GivenFile } from './user.ts';

/** Waits for so many queries, then for all of them again. */
export async function matchedAndCleared(page: Page, queries: number): Promise<void> {
  await matching(page, queries);
  await clearFilter(page);
  await matching(page, all.length);
}

export const alpha: readonly (readonly string[])[] = [
  ['python', 'sorting'],
  ['python', 'debugging', 'sorting'],
  ['python'],
  ['poetry', 'sea'],
  ['translation'],
  ['python', 'sql'],
];
export const beta: readonly (readonly string[])[] = [
  ['python', 'poetry'],
  ['cooking'],
  ['cooking', 'travel', 'poetry', 'sea'],
];

/** A dataset of rows with tags of their own, each asking something else. */
export function datasetFile(name: string, rows: readonly (readonly string[])[]): GivenFile {
  const lines = rows.map((tags, at) => JSON.stringify({ instruction: `${name} asks ${at}`, output: 'yes', tags }));
  return { name: `${name}.jsonl`, content: `${lines.join('\n')}\n` };
}

export const all = [...alpha, ...beta];

export function count(test: (tags: readonly string[]) => boolean, rows: readonly (readonly string[])[] = all): number {
  return rows.filter(test).length;
}

export function tagsOf(rows: readonly (readonly string[])[]): Set<string> {
  return new Set(rows.flat());
}

/** Brings both in and shows their charts. */
export async function givenTwoSets(page: Page): Promise<void> {
  await importFiles(page, [datasetFile('alpha', alpha), datasetFile('beta', beta)]);
  await goTo(page, 'Charts');
  await matching(page, all.length);
}
