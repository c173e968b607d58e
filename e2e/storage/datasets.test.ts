import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { launchBrowser, type TestBrowser } from '../support/browser.ts';
import { openHarness } from '../support/harness-page.ts';
import type { RowIssue } from '../../src/core/types.ts';
import {
  append,
  batchOf,
  beginDataset,
  finishOf,
  importTexts,
  mapping,
  openProject,
  openStore,
  restart,
  textsOf,
} from './support.ts';

describe('datasets in the store', () => {
  let browser: TestBrowser;
  let page: Page;
  let projectId: string;
  beforeAll(async () => {
    browser = await launchBrowser();
    page = await openHarness(browser.context, inject('harnessUrl'));
    projectId = await openProject(page);
  });
  afterAll(async () => browser.close());

  it('can be read while they come in', async () => {
    const id = await beginDataset(page, 'Growing');
    await append(page, id, batchOf(['first', 'second']));
    const [states, texts] = await page.evaluate(async (dataset) => {
      const store = await window.harness.api('store');
      const { datasets } = await store.projectState();
      const { textIds } = await store.columns(dataset, 0);
      return [
        datasets.map(({ state, rows, queries }) => ({ state, rows, queries })),
        await store.texts(textIds),
      ] as const;
    }, id);
    expect(states).toEqual([{ state: 'importing', rows: 2, queries: 2 }]);
    expect(texts).toEqual(['first', 'second']);
    await page.evaluate(async (dataset) => (await window.harness.api('store')).abortDataset(dataset), id);
    const after = await page.evaluate(async () => (await window.harness.api('store')).projectState());
    expect(after.datasets).toEqual([]);
  });

  it('are there after the worker was ended and started again', async () => {
    const texts = ['naïve \u0000 text', '\ufeffstarts with a mark', '中文', '', 'naïve \u0000 text'];
    const id = await importTexts(page, texts);
    await restart(page);
    expect(await openStore(page)).toBe('open');
    const state = await page.evaluate(
      async (project) => (await window.harness.api('store')).openProject(project),
      projectId,
    );
    expect(state.datasets.map(({ rows, queries, state: at }) => ({ rows, queries, at }))).toEqual([
      { rows: 5, queries: 5, at: 'ready' },
    ]);
    expect(state.datasets[0]?.report?.duplicatesWithin).toBe(1);
    expect(await textsOf(page, id)).toEqual(texts);
  });

  it('take another mapping: new queries in one step, the same rows, no file of the old one left', async () => {
    const id = await importTexts(page, ['old one', 'old two'], 'Mapped');
    const found = await page.evaluate(async (dataset) => {
      const store = await window.harness.api('store');
      const other = { fields: { form: 'text', text: 'other' }, tags: null } as const;
      const draft = await store.beginRemap(dataset, other);
      const utf8 = new TextEncoder().encode('newnew two');
      await store.appendRows(draft, {
        rowBytes: new Uint8Array(),
        rowLengths: new Uint32Array(2),
        textBytes: utf8,
        textLengths: Uint32Array.of(3, 7),
        queryRows: Uint32Array.of(0, 1),
        turns: new Uint16Array(2),
        messages: new Uint16Array(2),
        otherParts: new Uint8Array(2),
        hashes: Uint8Array.from({ length: 32 }, (_, at) => at),
        taggings: [],
        issues: [],
      });
      const before = await store.queryTexts(dataset, Uint32Array.of(0, 1), 0);
      const { datasets } = await store.projectState();
      const info = datasets.find((candidate) => candidate.id === dataset)!;
      await store.finishDataset(draft, {
        source: info.source!,
        blankLines: 0,
        emptyQueries: 0,
        rowsWithoutQuery: 0,
        notes: [],
        sources: [],
      });
      const after = await store.queryTexts(dataset, Uint32Array.of(0, 1), 0);
      const { textIds } = await store.columns(dataset, 0);
      const record = await store.rowRecord(dataset, 1);
      const state = await store.projectState();
      return {
        before,
        after,
        byId: await store.texts(textIds),
        json: record.json,
        state: info.state,
        version: state.datasets.find((candidate) => candidate.id === dataset)!.mappingVersion,
      };
    }, id);
    expect(found).toEqual({
      before: ['old one', 'old two'],
      after: ['new', 'new two'],
      byId: ['new', 'new two'],
      json: '{"text":"old two"}',
      state: 'ready',
      version: 2,
    });
    await restart(page);
    await openStore(page);
    await page.evaluate(async (at) => (await window.harness.api('store')).openProject(at), projectId);
    expect(await textsOf(page, id)).toEqual(['new', 'new two']);
    const files = (await page.evaluate(() => window.harness.listFiles())).map((file) => file.path);
    const own = files.filter((path) => path.includes(`/datasets/${id}/`)).map((path) => path.replace(/.*\//, ''));
    expect(own).toEqual(['row-ends', 'rows', 'v2-columns', 'v2-issue-ends', 'v2-issues', 'v2-texts']);
  });

  it('keep their mapping when a change of it is given up', async () => {
    const id = await importTexts(page, ['one'], 'Unchanged');
    await page.evaluate(async (dataset) => {
      const store = await window.harness.api('store');
      const draft = await store.beginRemap(dataset, { fields: { form: 'text', text: 'x' }, tags: null });
      await store.abortDataset(draft);
    }, id);
    expect(await textsOf(page, id)).toEqual(['one']);
    const files = (await page.evaluate(() => window.harness.listFiles())).map((file) => file.path);
    expect(files.filter((path) => path.includes(`/datasets/${id}/v2`))).toEqual([]);
  });

  it('hold the bad rows of an import, in order', async () => {
    const found = await page.evaluate(
      async ({ draft, finish }) => {
        const store = await window.harness.api('store');
        const id = await store.beginDataset(draft);
        function issueAt(at: number): RowIssue {
          return { file: 'a', place: { unit: 'line', at }, kind: 'broken-json', message: 'm\n', excerpt: '中' };
        }
        for (const from of [0, 100]) {
          await store.appendRows(id, {
            rowBytes: new Uint8Array(),
            rowLengths: new Uint32Array(),
            textBytes: new Uint8Array(),
            textLengths: new Uint32Array(),
            queryRows: new Uint32Array(),
            turns: new Uint16Array(),
            messages: new Uint16Array(),
            otherParts: new Uint8Array(),
            hashes: new Uint8Array(),
            taggings: [],
            issues: Array.from({ length: 100 }, (_, index) => issueAt(from + index)),
          });
        }
        const { issues, issuesByKind } = await store.finishDataset(id, finish);
        const page = await store.issues(id, 99, 3);
        const end = await store.issues(id, 199, 10);
        return { issues, issuesByKind, page: page.map((entry) => entry.place?.at), end: end.length, first: page[0] };
      },
      { draft: { name: 'Bad', format: 'jsonl', mapping } as const, finish: finishOf(9) },
    );
    expect(found).toMatchObject({
      issues: 200,
      issuesByKind: [['broken-json', 200]],
      page: [99, 100, 101],
      end: 1,
      first: { message: 'm\n', excerpt: '中' },
    });
  });
});
