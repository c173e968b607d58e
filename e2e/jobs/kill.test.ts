/** Power cuts: the browser or its renderers are killed at random moments of imports and runs, and everything said to be done is there. */
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, inject, it } from 'vitest';
import { seededRandom } from '../../src/core/seed.ts';
import { launchBrowser, makeProfile, removeProfile, type TestBrowser } from '../support/browser.ts';
import { checkAfterCrash, diskShape } from '../support/crash-check.ts';
import {
  beginImport,
  beginTagging,
  note,
  writeRoundFile,
  type Acknowledged,
  type ExpectedDataset,
  type Word,
} from '../support/crash-rounds.ts';
import { openHarness } from '../support/harness-page.ts';
import { giveFiles, importGiven, openProject } from '../support/studio.ts';

const ROUNDS = 30;
const ROWS = 4000;
/** The seed of the moments; a failure names its round, which together say when the kill came. */
const SEED = 20_260_101;
const LONGEST_WAIT_MS = 1200;

let folder: string;
let profile: string;
let browser: TestBrowser | null = null;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'instag-kill-'));
  profile = await makeProfile();
});
afterAll(async () => {
  await browser?.close();
  await removeProfile(profile);
  await rm(folder, { recursive: true });
});

/** Opens the project again, in a new browser where the old one is gone. */
async function reopen(said: Acknowledged): Promise<Page> {
  if (browser === null) {
    browser = await launchBrowser({ profile });
    await browser.context.exposeBinding('say', (_source, word: Word) => note(said, word));
  }
  const page = await openHarness(browser.context, inject('harnessUrl'));
  await openProject(page, 'Kill');
  return page;
}

async function killSomething(page: Page, wholeBrowser: boolean): Promise<void> {
  if (wholeBrowser) {
    await browser?.kill();
    browser = null;
    return;
  }
  const crashed = page.waitForEvent('crash');
  browser?.killRenderers();
  await crashed;
  await page.close();
}

it(`keeps everything it has acknowledged through ${ROUNDS} kills`, { timeout: 240_000 }, async () => {
  const random = seededRandom(SEED);
  const said: Acknowledged = { imports: new Set(), results: new Map(), verdicts: new Map() };
  const expected: ExpectedDataset[] = [await writeRoundFile(join(folder, 'first.jsonl'), 0, ROWS)];
  const first = await reopen(said);
  await giveFiles(first, [expected[0]!.path]);
  await importGiven(first);
  said.imports.add('first.jsonl');
  const undisturbed = await diskShape(first);
  await first.close();
  let cutImports = 0;
  let cutRuns = 0;

  for (let round = 1; round <= ROUNDS; round += 1) {
    const page = await reopen(said);
    const { datasets, runs } = await checkAfterCrash(page, expected, said, undisturbed);
    cutImports += round > 1 && datasets.length < expected.length ? 1 : 0;
    cutRuns += runs.filter(({ done, total }) => done < total).length > 0 ? 1 : 0;
    const imports = round % 3 !== 0;
    const tags = round % 3 !== 1;
    if (imports) {
      expected.push(await writeRoundFile(join(folder, `round-${round}.jsonl`), round, ROWS));
      await giveFiles(page, [expected.at(-1)!.path]);
      await beginImport(page);
    }
    if (tags) await beginTagging(page, round);
    await page.waitForTimeout(random() * LONGEST_WAIT_MS);
    await killSomething(page, random() < 0.5);
  }

  const last = await reopen(said);
  const { runs } = await checkAfterCrash(last, expected, said, undisturbed);
  console.log(
    `${said.imports.size} of ${expected.length} imports and ${runs.filter(({ done, total }) => done === total).length} of ` +
      `${runs.length} runs done; ${said.verdicts.size} verdicts`,
  );
  // A test whose kills always come too late or too early proves nothing.
  expect(cutImports).toBeGreaterThan(0);
  expect(cutRuns).toBeGreaterThan(0);
  expect(said.imports.size).toBeGreaterThan(2);
  expect(said.verdicts.size).toBeGreaterThan(0);

  // And neither does one that would not see what it looks for.
  function check(claims: Partial<Acknowledged>): Promise<unknown> {
    return checkAfterCrash(last, expected, { ...said, ...claims }, undisturbed);
  }
  await expect(check({ imports: new Set(['never.jsonl']) })).rejects.toThrow('no acknowledged import lost');
  await expect(check({ results: new Map([[runs[0]!.id, 1e9]]) })).rejects.toThrow('no acknowledged result lost');
  await expect(check({ verdicts: new Map([[0, 1e9]]) })).rejects.toThrow('no acknowledged verdict lost');
  await last.evaluate(async () => {
    const root = await navigator.storage.getDirectory();
    await root.getFileHandle('stray', { create: true });
  });
  await expect(check({})).rejects.toThrow('no orphan on disk');
});
