/** What must hold after any crash, read back through the store: nothing acknowledged lost, nothing doubled, halved or orphaned. */
import type { Page } from 'playwright-core';
import { expect } from 'vitest';
import type { Acknowledged, ExpectedDataset } from './crash-rounds.ts';
import type {} from './harness/harness.ts';

interface FoundDataset {
  readonly id: number;
  readonly name: string;
  readonly state: string;
  readonly rows: number;
  readonly queries: number;
  readonly rowsHash: string;
  readonly textsHash: string;
}

/** All datasets with the hashes of what they hold. */
async function readDatasets(page: Page): Promise<FoundDataset[]> {
  return page.evaluate(async () => {
    const store = await window.harness.api('store');
    async function hash(bytes: Uint8Array<ArrayBuffer>): Promise<string> {
      const digest = new Uint8Array(await crypto.subtle.digest('SHA-256', bytes));
      return [...digest].map((byte) => byte.toString(16).padStart(2, '0')).join('');
    }
    const found = [];
    for (const { id, name, state, rows, queries } of (await store.projectState()).datasets) {
      const rowsHash = await hash((await store.rowBlock(id, 0, rows)).bytes);
      const textsHash = await hash(await store.queryTextBlock(id, 0, queries));
      found.push({ id, name, state, rows, queries, rowsHash, textsHash });
    }
    return found;
  });
}

interface FoundRun {
  readonly id: number;
  readonly state: string;
  readonly done: number;
  readonly total: number;
  /** Results in the run's log, and texts among them. */
  readonly results: number;
  readonly texts: number;
}

/** All runs of engines with what their logs hold. The log of a batch starts: u32 format, n, tags, extras; then n text ids. */
async function readRuns(page: Page): Promise<FoundRun[]> {
  return page.evaluate(async () => {
    const store = await window.harness.api('store');
    const found = [];
    for (const { id, kind, state, done, total } of (await store.projectState()).runs) {
      if (kind !== 'engine') continue;
      const seen: number[] = [];
      for (let seq = 0; ;) {
        const batches = await store.batches(id, seq, 500);
        for (const { blob } of batches) {
          const view = new DataView(blob.buffer, blob.byteOffset);
          for (let at = 0; at < view.getUint32(4, true); at += 1) seen.push(view.getUint32(16 + at * 4, true));
        }
        const last = batches.at(-1);
        if (last === undefined) break;
        seq = last.seq + 1;
      }
      found.push({ id, state, done, total, results: seen.length, texts: new Set(seen).size });
    }
    return found;
  });
}

async function checkDatasets(
  page: Page,
  expected: readonly ExpectedDataset[],
  said: Acknowledged,
): Promise<FoundDataset[]> {
  const datasets = await readDatasets(page);
  const names = datasets.map(({ name }) => name);
  expect(new Set(names).size, 'no dataset twice').toBe(names.length);
  expect(names, 'no acknowledged import lost').toEqual(expect.arrayContaining([...said.imports]));
  for (const dataset of datasets) {
    const whole = expected.find(({ name }) => name === dataset.name);
    expect(dataset, 'no half dataset').toMatchObject({
      state: 'ready',
      rows: whole?.rows,
      queries: whole?.rows,
      rowsHash: whole?.rowsHash,
      textsHash: whole?.textsHash,
    });
  }
  return datasets;
}

async function checkRuns(page: Page, said: Acknowledged): Promise<FoundRun[]> {
  const runs = await readRuns(page);
  for (const run of runs) {
    expect(run.results, 'no result doubled').toBe(run.texts);
    expect(run.done, 'the count is the log').toBe(run.texts);
    expect(run.done, 'no more results than texts').toBeLessThanOrEqual(run.total);
  }
  for (const [runId, done] of said.results) {
    const run = runs.find(({ id }) => id === runId);
    expect(run?.done, 'no acknowledged result lost').toBeGreaterThanOrEqual(done);
  }
  return runs;
}

async function checkVerdicts(page: Page, said: Acknowledged): Promise<void> {
  const kept = await page.evaluate(async () => {
    const verdicts = await (await window.harness.api('store')).verdicts();
    return verdicts.map(({ textId, verdict }) => [textId, Number(verdict.tags[0]?.tag)] as const);
  });
  const byText = new Map(kept);
  expect(byText.size, 'no verdict doubled').toBe(kept.length);
  for (const [textId, round] of said.verdicts) {
    // One that came after it may have been written and not yet said.
    expect(byText.get(textId) ?? -1, 'no acknowledged verdict lost').toBeGreaterThanOrEqual(round);
  }
}

/** What lies in the private file system: the names below each dataset, and everything else (files of a database pool by their number). */
export interface DiskShape {
  readonly datasets: Readonly<Record<number, readonly string[]>>;
  readonly others: readonly string[];
}

export async function diskShape(page: Page): Promise<DiskShape> {
  const files = await page.evaluate(() => window.harness.listFiles());
  const datasets: Record<number, string[]> = {};
  const others: string[] = [];
  for (const { path } of files) {
    const [, id, name] = /\/datasets\/(\d+)\/(.+)$/.exec(path) ?? [];
    if (id === undefined || name === undefined) others.push(path.replace(/\.opaque\/.*$/, '.opaque/'));
    else (datasets[Number(id)] ??= []).push(name);
  }
  return { datasets, others };
}

/** Every dataset has the files of the first, which came in undisturbed; beside them lies what lay there then. */
async function checkDisk(page: Page, undisturbed: DiskShape, datasetIds: readonly number[]): Promise<void> {
  const { datasets, others } = await diskShape(page);
  const names = Object.values(undisturbed.datasets)[0] ?? [];
  expect(datasets, 'no orphan on disk').toEqual(Object.fromEntries(datasetIds.map((id) => [id, names])));
  expect(others, 'no orphan on disk').toEqual(undisturbed.others);
}

/** Checks everything; returns the states of the runs for the test to count. */
export async function checkAfterCrash(
  page: Page,
  expected: readonly ExpectedDataset[],
  said: Acknowledged,
  undisturbed: DiskShape,
): Promise<{ readonly datasets: readonly FoundDataset[]; readonly runs: readonly FoundRun[] }> {
  const datasets = await checkDatasets(page, expected, said);
  const runs = await checkRuns(page, said);
  await checkVerdicts(page, said);
  await checkDisk(
    page,
    undisturbed,
    datasets.map(({ id }) => id),
  );
  return { datasets, runs };
}
