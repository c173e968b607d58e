/** What an export says of a project, read without the studio: the tags of every tagged query, by dataset. */
import { readFile } from 'node:fs/promises';
import { strFromU8, unzipSync } from 'fflate';
import type { Page } from 'playwright-core';
import { goTo } from './user.ts';

export interface TaggedSet {
  readonly name: string;
  /** Unique tags of each tagged query. */
  readonly queries: readonly (readonly string[])[];
}

interface ExportedRow {
  readonly instag: {
    readonly queries: readonly { readonly status: string; readonly tags?: readonly { readonly tag: string }[] }[];
  };
}

function rowsOf(name: string, text: string): readonly ExportedRow[] {
  if (name.endsWith('.json')) return JSON.parse(text) as ExportedRow[];
  return text
    .trimEnd()
    .split('\n')
    .map((line) => JSON.parse(line) as ExportedRow);
}

/** Exports everything, a file for each dataset, by the buttons of the page. */
export async function exportedTags(page: Page): Promise<readonly TaggedSet[]> {
  await goTo(page, 'Export');
  await page.getByRole('button', { name: 'Make a file for each dataset' }).click();
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page
      .getByRole('main')
      .getByRole('button', { name: /^Export [\d,]+ rows$/ })
      .click(),
  ]);
  const files = Object.entries(unzipSync(await readFile(await download.path())));
  return files.map(([file, bytes]) => ({
    name: file.replace(/\.instag\.\w+$/, ''),
    queries: rowsOf(file, strFromU8(bytes))
      .flatMap(({ instag }) => instag.queries)
      .filter(({ status }) => status === 'tagged')
      .map(({ tags = [] }) => [...new Set(tags.map(({ tag }) => tag))]),
  }));
}
