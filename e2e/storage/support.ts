/** Small pieces shared by the tests of the store: batches of rows made by hand, and a store opened in a page. */
import { createHash } from 'node:crypto';
import type { Page } from 'playwright-core';
import type { Result } from '../../src/core/types.ts';
import type { ImportFinish, ImportedTagging } from '../../src/jobs/ports.ts';
import { sourceInfo } from '../../src/jobs/sample-source.ts';

/** A row of the form {"text": ...} a text; plain data, so that it can be handed to the page. */
export interface PlainBatch {
  readonly texts: readonly string[];
  readonly hashes: readonly number[];
  readonly taggings: readonly ImportedTagging[];
}

export function batchOf(texts: readonly string[], taggings: readonly ImportedTagging[] = []): PlainBatch {
  const hashes = texts.flatMap((text) => [...createHash('sha256').update(text).digest().subarray(0, 16)]);
  return { texts, hashes, taggings };
}

export function tagged(...tags: string[]): Result {
  return { status: 'tagged', flags: [], tags: tags.map((tag) => ({ tag })) };
}

export const failed: Result = { status: 'failed', flags: [], tags: [], error: 'no answer' };

export const mapping = { fields: { form: 'text', text: 'text' }, tags: null } as const;

export const engine = {
  engine: 'fake',
  model: 'fake',
  modelSha256: null,
  quantization: null,
  promptSha256: null,
  settings: {},
  app: 'test',
} as const;

export function finishOf(bytes: number): ImportFinish {
  return {
    source: sourceInfo({ fileName: 'data.jsonl', sha256: 'ab'.repeat(32), bytes }),
    blankLines: 0,
    emptyQueries: 0,
    rowsWithoutQuery: 0,
    notes: [],
    sources: [],
  };
}

/** Opens the studio in a page that shows the harness. */
export async function openStore(page: Page, options: { takeOver?: boolean; namespace?: string } = {}): Promise<string> {
  return page.evaluate(async ({ takeOver = false, namespace = 'test' }) => {
    const store = await window.harness.api('store');
    return (await store.open({ namespace, takeOver })).state;
  }, options);
}

/** Opens the studio and makes a project in it; returns the project's id. */
export async function openProject(page: Page, name = 'Project'): Promise<string> {
  await openStore(page);
  return page.evaluate(async (projectName) => {
    const store = await window.harness.api('store');
    const { id } = await store.createProject(projectName, false);
    await store.openProject(id);
    return id;
  }, name);
}

export async function beginDataset(page: Page, name = 'Data'): Promise<number> {
  return page.evaluate(async (draft) => (await window.harness.api('store')).beginDataset(draft), {
    name,
    format: 'jsonl',
    mapping,
  } as const);
}

export async function append(page: Page, draftId: number, batch: PlainBatch): Promise<void> {
  await page.evaluate(
    async ({ id, texts, hashes, taggings }) => {
      const encoder = new TextEncoder();
      const rows = texts.map((text) => encoder.encode(JSON.stringify({ text })));
      const utf8 = texts.map((text) => encoder.encode(text));
      const store = await window.harness.api('store');
      await store.appendRows(id, {
        rowBytes: new Uint8Array(await new Blob(rows).arrayBuffer()),
        rowLengths: Uint32Array.from(rows, (row) => row.length),
        textBytes: new Uint8Array(await new Blob(utf8).arrayBuffer()),
        textLengths: Uint32Array.from(utf8, (text) => text.length),
        queryRows: Uint32Array.from(texts, (_, row) => row),
        turns: new Uint16Array(texts.length),
        messages: new Uint16Array(texts.length),
        otherParts: new Uint8Array(texts.length),
        hashes: Uint8Array.from(hashes),
        taggings,
        issues: [],
      });
    },
    { id: draftId, ...batch },
  );
}

/** Imports one dataset of one batch; returns its id. */
export async function importTexts(page: Page, texts: readonly string[], name = 'Data'): Promise<number> {
  const id = await beginDataset(page, name);
  await append(page, id, batchOf(texts));
  await page.evaluate(async ({ draft, finish }) => (await window.harness.api('store')).finishDataset(draft, finish), {
    draft: id,
    finish: finishOf(texts.length),
  });
  return id;
}

/** The texts of a dataset, as the store gives them back. */
export async function textsOf(page: Page, datasetId: number): Promise<string[]> {
  return page.evaluate(async (id) => {
    const store = await window.harness.api('store');
    const { rows } = await store.columns(id, 0);
    return store.queryTexts(
      id,
      Uint32Array.from(rows, (_, query) => query),
      0,
    );
  }, datasetId);
}

/** Starts the page's workers anew, as a reload does. */
export async function restart(page: Page): Promise<void> {
  await page.evaluate(() => window.harness.stop());
}
