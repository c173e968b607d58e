/** What the page asks the analysis worker, and how long it waits: the way to the worker and back is in it. */
import type { Page } from 'playwright-core';
import type { Filter } from '../../src/core/filter/filter.ts';
import { emptyFilter } from '../../src/core/filter/filter.ts';
import type { FigureWish } from '../../src/workers/analysis/contract.ts';
import { tagName } from './million-files.ts';

/** Times of one kind of question, and a number that SQLite must come to too. */
export interface Asked {
  readonly name: string;
  readonly milliseconds: readonly number[];
  readonly answer: number;
}

/** Different filters at every turn: an answer that is still known would cost nothing. */
export const turns = 20;

export const charts: readonly FigureWish[] = [
  { kind: 'tag-frequency', top: 30 },
  { kind: 'long-tail' },
  { kind: 'tags-per-query' },
  { kind: 'overlap' },
  { kind: 'coverage-curve' },
  { kind: 'co-occurrence', top: 30 },
];

export function withTag(turn: number): Filter {
  return { ...emptyFilter, all: [tagName(turn)] };
}

export function withTwoTags(turn: number): Filter {
  return { ...emptyFilter, all: [tagName(turn), tagName(turn + 2)] };
}

function withoutTag(turn: number): Filter {
  return { ...emptyFilter, none: [tagName(turn)] };
}

function filters(of: (turn: number) => Filter): Filter[] {
  return Array.from({ length: turns }, (_, turn) => of(turn));
}

/** Waits until all rows and tags are in, then puts every question once a filter. */
export async function putQuestions(page: Page): Promise<Asked[]> {
  await untilTagged(page);
  return [
    await views(page, 'filter by one tag', filters(withTag)),
    await views(page, 'filter by two tags', filters(withTwoTags)),
    await counts(page, 'tag counts, filtered by one tag', filters(withTag)),
    await counts(page, 'tag counts, filtered by none of a tag', filters(withoutTag)),
    await pages(page, 'page of 50', filters(withTag)),
    await overlaps(page, 'overlap 8x8, all queries', [emptyFilter]),
    await overlaps(page, 'overlap 8x8, filtered by one tag', filters(withTag)),
    await steps(page, 'cross-filter step, all charts, one tag', filters(withTag)),
    await steps(page, 'cross-filter step, all charts, none of a tag', filters(withoutTag)),
    await diversities(page, 'diversity and complexity, all queries', [emptyFilter]),
  ];
}

async function untilTagged(page: Page): Promise<void> {
  await page.evaluate(async (filter) => {
    const analysis = await window.harness.api('analysis');
    for (let tries = 0; tries < 600; tries++) {
      const { figures } = await analysis.figures(filter, [{ kind: 'tags-per-query' }]);
      if (figures['tags-per-query']?.basis.tagged === 1_000_000) return;
      await new Promise((resolve) => setTimeout(resolve, 100));
    }
    throw new Error('The tags of a million queries did not come in.');
  }, emptyFilter);
}

async function views(page: Page, name: string, asked: readonly Filter[]): Promise<Asked> {
  const times = await page.evaluate(async (all) => {
    const analysis = await window.harness.api('analysis');
    const milliseconds: number[] = [];
    let answer = 0;
    for (const filter of all) {
      const start = performance.now();
      answer += (await analysis.view(filter)).queries;
      milliseconds.push(performance.now() - start);
    }
    return { milliseconds, answer };
  }, asked);
  return { name, ...times };
}

async function counts(page: Page, name: string, asked: readonly Filter[]): Promise<Asked> {
  const times = await page.evaluate(async (all) => {
    const analysis = await window.harness.api('analysis');
    const milliseconds: number[] = [];
    let answer = 0;
    for (const filter of all) {
      const start = performance.now();
      const figure = await analysis.tagFrequency(filter, 30);
      milliseconds.push(performance.now() - start);
      answer += figure.bars.reduce((sum, bar) => sum + bar.total, figure.tags);
    }
    return { milliseconds, answer };
  }, asked);
  return { name, ...times };
}

async function pages(page: Page, name: string, asked: readonly Filter[]): Promise<Asked> {
  const times = await page.evaluate(async (all) => {
    const analysis = await window.harness.api('analysis');
    const milliseconds: number[] = [];
    let answer = 0;
    for (const [turn, filter] of all.entries()) {
      await analysis.view(filter);
      const start = performance.now();
      const rows = await analysis.page(filter, turn * 100, 50);
      milliseconds.push(performance.now() - start);
      answer += rows.reduce((sum, row) => sum + row.row + row.tags.length, 0);
    }
    return { milliseconds, answer };
  }, asked);
  return { name, ...times };
}

async function overlaps(page: Page, name: string, asked: readonly Filter[]): Promise<Asked> {
  const times = await page.evaluate(async (all) => {
    const analysis = await window.harness.api('analysis');
    const milliseconds: number[] = [];
    let answer = 0;
    for (const filter of all) {
      const start = performance.now();
      const { shared } = await analysis.overlap(filter);
      milliseconds.push(performance.now() - start);
      answer += shared.flat().reduce((sum, both) => sum + both, 0);
    }
    return { milliseconds, answer };
  }, asked);
  return { name, ...times };
}

async function steps(page: Page, name: string, asked: readonly Filter[]): Promise<Asked> {
  const times = await page.evaluate(
    async ([all, wanted]) => {
      const analysis = await window.harness.api('analysis');
      const milliseconds: number[] = [];
      let answer = 0;
      for (const filter of all) {
        const start = performance.now();
        const [view] = await Promise.all([analysis.view(filter), analysis.figures(filter, wanted)]);
        milliseconds.push(performance.now() - start);
        answer += view.queries;
      }
      return { milliseconds, answer };
    },
    [asked, charts] as const,
  );
  return { name, ...times };
}

async function diversities(page: Page, name: string, asked: readonly Filter[]): Promise<Asked> {
  const times = await page.evaluate(async (all) => {
    const analysis = await window.harness.api('analysis');
    const milliseconds: number[] = [];
    for (const filter of all) {
      const start = performance.now();
      await analysis.diversity(filter);
      milliseconds.push(performance.now() - start);
    }
    return { milliseconds, answer: 0 };
  }, asked);
  return { name, ...times };
}

/** Seconds until the page can show rows that hold a word, and until all of them are known. */
export async function searchTexts(page: Page): Promise<{ readonly first: number; readonly complete: number }> {
  return page.evaluate(
    async (filter) => {
      const analysis = await window.harness.api('analysis');
      const start = performance.now();
      let view = await analysis.view(filter);
      let rows = await analysis.page(filter, 0, 50);
      const first = (performance.now() - start) / 1000;
      if (rows.length === 0) throw new Error('The first results hold no row.');
      while (view.searching === true) {
        await new Promise((resolve) => setTimeout(resolve, 10));
        view = await analysis.view(filter);
      }
      rows = await analysis.page(filter, 0, 50);
      const complete = (performance.now() - start) / 1000;
      if (view.queries !== 200 || rows.length !== 50) throw new Error(`${view.queries} queries were found, not 200.`);
      return { first, complete };
    },
    { ...emptyFilter, search: 'quicksort' },
  );
}
