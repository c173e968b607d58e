/** What the page asks the analysis worker, and how long it waits: the way to the worker and back is in it. */
import type { Page } from 'playwright-core';
import { emptyFilter, type Filter } from '../../src/core/filter/filter.ts';
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
/** Rounds over all questions: one in twenty of a single round would be one accident. */
const rounds = 3;

/** What a screen of 1440 x 900 shows of the charts at first; two more stand below, and the last one below these. */
const onScreen: readonly FigureWish[] = [
  { kind: 'tag-frequency', top: 30 },
  { kind: 'overlap' },
  { kind: 'diversity-complexity' },
  { kind: 'long-tail' },
];
const charts: readonly FigureWish[] = [
  ...onScreen,
  { kind: 'tags-per-query' },
  { kind: 'coverage-curve' },
  { kind: 'co-occurrence', top: 30 },
];

const everything = [emptyFilter];
const withTag = filters((turn) => ({ all: [tagName(turn)] }));
const withTwoTags = filters((turn) => ({ all: [tagName(turn), tagName(turn + 2)] }));
const withoutTag = filters((turn) => ({ none: [tagName(turn)] }));

function filters(part: (turn: number) => Partial<Filter>): Filter[] {
  return Array.from({ length: turns }, (_, turn) => ({ ...emptyFilter, ...part(turn) }));
}

type Kind = 'view' | 'counts' | 'page' | 'overlap' | 'screen' | 'step' | 'lift' | 'skew' | 'tag search';

/** Put in this order, once a filter. Names without a counterpart in scale-sqlite.ts stand alone. */
const questions: readonly (readonly [name: string, kind: Kind, filters: readonly Filter[]])[] = [
  ['filter by one tag', 'view', withTag],
  ['filter by two tags', 'view', withTwoTags],
  ['tag counts, filtered by one tag', 'counts', withTag],
  ['tag counts, filtered by none of a tag', 'counts', withoutTag],
  ['page of 50', 'page', withTag],
  ['overlap 8x8, all queries', 'overlap', everything],
  ['overlap 8x8, filtered by one tag', 'overlap', withTag],
  ['cross-filter step, charts on the screen, one tag', 'screen', withTag],
  ['cross-filter step, charts on the screen, none of a tag', 'screen', withoutTag],
  ['cross-filter step, all charts, one tag', 'step', withTag],
  ['cross-filter step, all charts, none of a tag', 'step', withoutTag],
  ['tags panel by lift, filtered by one tag', 'lift', withTag],
  ['tags panel by skew, filtered by none of a tag', 'skew', withoutTag],
  ['tags panel, searched, filtered by one tag', 'tag search', withTag],
];

/**
 * Waits until all rows and tags are in, then puts every question. Whoever clicks a chart has seen it, so the charts of
 * everything are drawn before. Throws where a question is answered otherwise in a later round.
 */
export async function putQuestions(page: Page): Promise<Asked[]> {
  await untilTagged(page);
  const first = { name: 'all charts, all queries, at first', ...(await ask(page, 'step', everything)) };
  const byRound: Asked[][] = [];
  for (let round = 0; round < rounds; round++) {
    const asked: Asked[] = [];
    for (const [name, kind, its] of questions) asked.push({ name, ...(await ask(page, kind, its)) });
    byRound.push(asked);
  }
  const [asked = []] = byRound;
  return [first, ...asked.map((question, at) => joinRounds(byRound.flatMap((round) => round[at] ?? question)))];
}

function joinRounds(rounds: readonly Asked[]): Asked {
  const [first = { name: '', milliseconds: [], answer: 0 }] = rounds;
  if (rounds.some(({ answer }) => answer !== first.answer))
    throw new Error(`${first.name}: another answer each round.`);
  return { ...first, milliseconds: rounds.flatMap(({ milliseconds }) => milliseconds) };
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

/** Runs in the page as a whole: what it calls must stand in it. */
async function ask(page: Page, kind: Kind, asked: readonly Filter[]): Promise<Omit<Asked, 'name'>> {
  return page.evaluate(
    async ([wanted, all, seen, every]) => {
      const analysis = await window.harness.api('analysis');
      const lines = { search: '', start: 0, count: 50 };
      const put: Record<typeof wanted, (filter: Filter, turn: number) => Promise<number>> = {
        view: async (filter) => (await analysis.view(filter)).queries,
        counts: async (filter) => {
          const { bars, tags } = await analysis.tagFrequency(filter, 30);
          return bars.reduce((sum, bar) => sum + bar.total, tags);
        },
        page: async (filter, turn) => {
          const rows = await analysis.page(filter, turn * 100, 50);
          return rows.reduce((sum, row) => sum + row.row + row.tags.length, 0);
        },
        overlap: async (filter) => {
          const { shared } = await analysis.overlap(filter);
          return shared.flat().reduce((sum, both) => sum + both, 0);
        },
        screen: async (filter) =>
          (await Promise.all([analysis.view(filter), analysis.figures(filter, seen)]))[0].queries,
        step: async (filter) =>
          (await Promise.all([analysis.view(filter), analysis.figures(filter, every)]))[0].queries,
        lift: async (filter) => (await analysis.tagTable(filter, { ...lines, sort: 'lift' })).found,
        skew: async (filter) => (await analysis.tagTable(filter, { ...lines, sort: 'skew' })).found,
        'tag search': async (filter, turn) =>
          (await analysis.tagTable(filter, { ...lines, search: String(turn), sort: 'frequency' })).found,
      };
      const milliseconds: number[] = [];
      let answer = 0;
      for (const [turn, filter] of all.entries()) {
        // The grid asks for a page when it knows how many rows there are.
        if (wanted === 'page') await analysis.view(filter);
        const start = performance.now();
        answer += await put[wanted](filter, turn);
        milliseconds.push(performance.now() - start);
      }
      return { milliseconds, answer };
    },
    [kind, asked, onScreen, charts] as const,
  );
}

export interface SearchTimes {
  /** Seconds until the page can show rows that hold the word. */
  readonly first: number;
  /** Seconds until all of them are known. */
  readonly complete: number;
}

/** Searches for a word that stands in 200 texts. */
export async function searchTexts(page: Page, word: string): Promise<SearchTimes> {
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
    { ...emptyFilter, search: word },
  );
}
