/** Every golden file through the import worker and the store of the browser: the same counts as the expectations name. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { launchBrowser, type TestBrowser } from '../support/browser.ts';
import { openHarness } from '../support/harness-page.ts';
import { giveFiles, openProject } from '../support/studio.ts';

const folder = fileURLToPath(new URL('../../src/core/import/golden/', import.meta.url));
const suffix = '.expected.json';
const names = readdirSync(folder)
  .filter((name) => name.endsWith(suffix))
  .map((name) => name.slice(0, -suffix.length))
  .sort();

/** The part of an expectation that counts. */
interface ExpectedList {
  readonly wrapperKey?: string | null;
  readonly queries?: readonly (readonly string[])[];
  readonly issues?: readonly (readonly [kind: string, unit: string | null, at: number | null])[];
  readonly blankLines?: number;
  readonly emptyQueries?: number;
  readonly rowsWithoutQuery?: number;
}

interface Expected extends ExpectedList {
  readonly refused?: string;
  readonly lists?: readonly ExpectedList[];
}

interface Counts {
  readonly wrapperKey: string | null;
  readonly rows: number;
  readonly queries: number;
  readonly blankLines: number;
  readonly emptyQueries: number;
  readonly rowsWithoutQuery: number;
  readonly issuesByKind: readonly (readonly [string, number])[];
}

type Outcome = { readonly refused: string } | { readonly lists: readonly Counts[] };

function tally(kinds: readonly string[]): readonly (readonly [string, number])[] {
  const counts = new Map<string, number>();
  for (const kind of kinds) counts.set(kind, (counts.get(kind) ?? 0) + 1);
  return [...counts].sort(([a], [b]) => (a < b ? -1 : 1));
}

function countsOf({ wrapperKey = null, queries = [], issues = [], ...counts }: ExpectedList): Counts {
  const { blankLines = 0, emptyQueries = 0, rowsWithoutQuery = 0 } = counts;
  return {
    wrapperKey,
    rows: queries.length,
    queries: queries.flat().length,
    blankLines,
    emptyQueries,
    rowsWithoutQuery,
    issuesByKind: tally(issues.map(([kind]) => kind)),
  };
}

function expectedOf(name: string): Outcome {
  const expected = JSON.parse(readFileSync(join(folder, name + suffix), 'utf8')) as Expected;
  if (expected.refused !== undefined) return { refused: expected.refused };
  return { lists: (expected.lists ?? [expected]).map(countsOf) };
}

/** Brings every given file in as its preview suggests. */
async function importAll(page: Page): Promise<Map<string, Outcome>> {
  const found = await page.evaluate(async () => {
    const { api, files, runJob } = window.harness;
    const importer = await api('import');
    const outcomes: [string, Outcome][] = [];
    for (const file of files()) {
      const look = await importer.inspect(file);
      if ('refused' in look) {
        outcomes.push([file.name, { refused: look.refused.kind }]);
        continue;
      }
      const choices = look.datasets.map(({ wrapperKey, mapping }) => ({ wrapperKey, mapping, name: file.name }));
      const imported = await runJob(importer, {}, (job, onProgress) =>
        importer.importFile(job, file, choices, onProgress),
      );
      const lists = imported.map(({ report }, index) => {
        const { rows, queries, blankLines, emptyQueries, rowsWithoutQuery } = report;
        const issuesByKind = [...report.issuesByKind].sort(([a], [b]) => (a < b ? -1 : 1));
        const wrapperKey = choices[index]?.wrapperKey ?? null;
        return { wrapperKey, rows, queries, blankLines, emptyQueries, rowsWithoutQuery, issuesByKind };
      });
      outcomes.push([file.name, { lists }]);
    }
    return outcomes;
  });
  return new Map(found);
}

describe('the import worker', () => {
  let browser: TestBrowser;
  let outcomes: ReadonlyMap<string, Outcome>;

  beforeAll(async () => {
    browser = await launchBrowser();
    const page = await openHarness(browser.context, inject('harnessUrl'));
    await openProject(page, 'Golden');
    await giveFiles(
      page,
      names.map((name) => join(folder, name)),
    );
    outcomes = await importAll(page);
  });
  afterAll(async () => {
    await browser.close();
  });

  it('was given every golden file', () => {
    expect([...outcomes.keys()].sort()).toEqual(names);
    expect(names.length).toBeGreaterThanOrEqual(80);
  });

  it.each(names)('brings in %s', (name) => {
    expect(outcomes.get(name)).toEqual(expectedOf(name));
  });
});
