import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { TestBrowser } from '../support/browser.ts';
import { rendererMemory } from '../support/processes.ts';
import { startProject } from './fixture.ts';
import { beginDataset, engine, finishOf, openStore, restart, tagged } from './support.ts';

const QUERIES = 1_000_000;
const A_BATCH = 10_000;

/** Imports a million short texts in batches that are made in the page; returns the bytes of rows. */
async function importMillion(page: Page, draft: number): Promise<number> {
  return page.evaluate(
    async ({ id, queries, size }) => {
      const store = await window.harness.api('store');
      const encoder = new TextEncoder();
      let bytes = 0;
      for (let from = 0; from < queries; from += size) {
        const texts = Array.from({ length: size }, (_, index) =>
          encoder.encode(`${from + index}: ${'word '.repeat(20)}`),
        );
        const rows = texts.map((text) => encoder.encode(`{"text":"${new TextDecoder().decode(text)}"}`));
        // A stand-in for SHA-256 that differs in every word: making a million real ones would be the test of the page.
        const hashes = new Uint32Array(size * 4).map((_, word) => Math.imul(from * 4 + word + 1, 2654435761));
        const rowBytes = new Uint8Array(await new Blob(rows).arrayBuffer());
        bytes += rowBytes.length;
        await store.appendRows(id, {
          rowBytes,
          rowLengths: Uint32Array.from(rows, (row) => row.length),
          textBytes: new Uint8Array(await new Blob(texts).arrayBuffer()),
          textLengths: Uint32Array.from(texts, (text) => text.length),
          queryRows: Uint32Array.from(texts, (_, row) => row),
          turns: new Uint16Array(size),
          messages: new Uint16Array(size),
          otherParts: new Uint8Array(size),
          hashes: new Uint8Array(hashes.buffer),
          taggings: [],
          issues: [],
        });
      }
      return bytes;
    },
    { id: draft, queries: QUERIES, size: A_BATCH },
  );
}

describe('a store of a million queries', () => {
  let browser: TestBrowser;
  let page: Page;
  let project: string;
  beforeAll(async () => {
    ({ browser, page, project } = await startProject());
    const idle = rendererMemory(browser.pid).now;
    const started = performance.now();
    const id = await beginDataset(page);
    const bytes = await importMillion(page, id);
    await page.evaluate(async ({ draft, finish }) => (await window.harness.api('store')).finishDataset(draft, finish), {
      draft: id,
      finish: finishOf(1),
    });
    const seconds = (performance.now() - started) / 1000;
    const peak = (rendererMemory(browser.pid).peak - idle) / 1e6;
    console.info(
      `stored ${Math.round(bytes / 1e6)} MB in ${seconds.toFixed(1)} s, peak ${peak.toFixed(0)} MB above idle`,
    );
  }, 180_000);
  afterAll(async () => browser.close());

  it('shows its first rows within a second of starting', async () => {
    await restart(page);
    const times = await page.evaluate(async (id) => {
      const start = performance.now();
      const store = await window.harness.api('store');
      await store.open({ namespace: 'test', takeOver: false });
      const opened = performance.now();
      const { datasets } = await store.openProject(id);
      const projectOpen = performance.now();
      const first = await store.queryTexts(
        datasets[0]!.id,
        Uint32Array.from({ length: 50 }, (_, query) => query),
        300,
      );
      const rows = performance.now();
      const columns = await store.columns(datasets[0]!.id, 0);
      const all = performance.now();
      return {
        opened: opened - start,
        project: projectOpen - start,
        rows: rows - start,
        columns: all - start,
        count: first.length,
        queries: columns.rows.length,
      };
    }, project);
    console.info(
      `first rows after ${times.rows.toFixed(0)} ms, all columns after ${times.columns.toFixed(0)} ms`,
      times,
    );
    expect(times.count).toBe(50);
    expect(times.queries).toBe(QUERIES);
    expect(times.rows).toBeLessThan(1000);
  });

  it('commits batches of 16 results durably, one transaction each', async () => {
    expect(await openStore(page)).toBe('open');
    const times = await page.evaluate(
      async ({ identity, result }) => {
        const store = await window.harness.api('store');
        const run = await store.createRun({ identity, label: 'Run', scope: { kind: 'everything' }, seed: 0 });
        const taken: number[] = [];
        for (let batch = 0; batch < 500; batch += 1) {
          const outcomes = Array.from({ length: 16 }, (_, index) => ({ textId: batch * 16 + index, result }));
          const start = performance.now();
          await store.commitBatch(run.id, outcomes);
          taken.push(performance.now() - start);
        }
        const pending = await store.pendingTexts(run.id);
        return { taken: taken.sort((a, b) => a - b), total: run.total, pending: pending.length };
      },
      { identity: engine, result: tagged('ask', 'greet', 'thank') },
    );
    const [half, most] = [times.taken[250]!, times.taken[475]!];
    console.info(`commit of 16 results: p50 ${half.toFixed(2)} ms, p95 ${most.toFixed(2)} ms`);
    expect(times.total).toBe(QUERIES);
    expect(times.pending).toBe(QUERIES - 500 * 16);
  });
});
