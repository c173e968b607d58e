/** All figures in one file: from the charts, whatever is in view, and from the export page. */
import { readFile } from 'node:fs/promises';
import { strFromU8, unzipSync } from 'fflate';
/// <reference path="../../src/core/import/papaparse.d.ts" />
import Papa from 'papaparse';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { chartCard, chartTitles, tableOfChart, type ChartTitle } from '../support/charts.ts';
import { startStory, type Story } from '../support/story.ts';
import { goTo, untilTagged } from '../support/user.ts';

interface Numbers {
  readonly filter: string;
  readonly datasets: readonly { readonly name: string }[];
  readonly engines: readonly string[];
  readonly savedAt: string;
  readonly figures: readonly {
    readonly title: ChartTitle;
    readonly svg: string;
    readonly csv: string;
    readonly figure: {
      readonly basis: { readonly tagged: number };
      readonly bins?: readonly { readonly tags: number; readonly counts: readonly number[] }[];
      readonly bars?: readonly { readonly tag: string }[];
      readonly points?: readonly { readonly score?: number }[];
      readonly scoreName?: string;
    };
  }[];
  readonly missing: readonly unknown[];
}

interface Saved {
  readonly name: string;
  readonly files: ReadonlyMap<string, string>;
  readonly numbers: Numbers;
}

async function savedFigures(page: Page): Promise<Saved> {
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: 'Figures (zip)' }).click(),
  ]);
  const unzipped = unzipSync(await readFile(await download.path()));
  const files = new Map(Object.entries(unzipped).map(([name, bytes]) => [name, strFromU8(bytes)]));
  const numbers = JSON.parse(files.get('figures.json') ?? '') as Numbers;
  return { name: download.suggestedFilename(), files, numbers };
}

/** A CSV as the page shows it: numbers in groups of three, a dash for none. */
function shownCells(csv: string): string[][] {
  const { data } = new Papa.Parser({ delimiter: ',', newline: '\r\n' }).parse(csv, 0, false);
  const [head = [], ...rows] = data.filter((row) => row.length > 1);
  return [
    head,
    ...rows.map((row) =>
      row.map((cell, at) => {
        if (cell === '') return '–';
        return at > 0 && /^\d{4,}$/.test(cell) ? Number(cell).toLocaleString('en') : cell;
      }),
    ),
  ];
}

function namesOf(): string[] {
  return chartTitles.map((title) => title.replaceAll(' ', '-')).flatMap((name) => [`${name}.svg`, `${name}.csv`]);
}

describe('figures of the example in one file', () => {
  let story: Story;
  let fromCharts: Saved;
  beforeAll(async () => {
    story = await startStory({ viewport: { width: 1440, height: 900 } });
    await story.page.getByRole('button', { name: 'Try the example' }).click();
    await untilTagged(story.page);
    await goTo(story.page, 'Charts');
    fromCharts = await savedFigures(story.page);
  });
  afterAll(() => story.end());

  it('hold every chart, drawn, though most were never in view', () => {
    expect(fromCharts.name).toMatch(/figures\.zip$/);
    expect([...fromCharts.files.keys()]).toEqual(['figures.json', ...namesOf()]);
    expect(fromCharts.numbers.missing).toEqual([]);
    for (const [name, text] of fromCharts.files) {
      if (!name.endsWith('.svg')) continue;
      expect(text, name).toMatch(/^<svg[^>]*>.*<svg.*<(rect|path|circle|line|text)/s);
      expect(text, name).not.toMatch(/var\(|color-mix|light-dark/);
    }
  });

  it('say what they are of', () => {
    const { filter, datasets, engines, savedAt } = fromCharts.numbers;
    expect(filter).not.toBe('');
    expect(datasets.length).toBeGreaterThan(1);
    expect(engines.length).toBeGreaterThan(0);
    expect(Number.isNaN(Date.parse(savedAt))).toBe(false);
  });

  it('have the numbers of the tables that the cards show', async () => {
    const { files, numbers } = fromCharts;
    for (const { title, csv } of numbers.figures) {
      expect(shownCells(files.get(csv) ?? ''), title).toEqual(await tableOfChart(story.page, title));
    }
    const shown = await tableOfChart(story.page, 'Tags per query');
    const { bins = [] } = numbers.figures.find(({ title }) => title === 'Tags per query')?.figure ?? {};
    expect(bins.map(({ tags }) => String(tags))).toEqual(shown.slice(1).map(([tags]) => tags));
    for (const [at, { counts }] of bins.entries()) {
      expect(shown[at + 1]).toEqual(expect.arrayContaining(counts.map((count) => count.toLocaleString('en'))));
    }
  });

  it('are drawn where a card shows its table, too', async () => {
    await chartCard(story.page, 'Tag frequency').getByRole('button', { name: 'Table', exact: true }).click();
    const { files } = await savedFigures(story.page);
    expect(files.get('Tag-frequency.svg')).toMatch(/<rect|<path/);
    await chartCard(story.page, 'Tag frequency').getByRole('button', { name: 'Table', exact: true }).click();
  });

  it('come under the filter as it is', async () => {
    await goTo(story.page, 'Charts');
    const bars = chartCard(story.page, 'Tags per query').getByRole('button', { name: /^2 tags: / });
    const label = (await bars.getAttribute('aria-label')) ?? '';
    await bars.click();
    await story.page.getByRole('button', { name: 'Clear', exact: true }).waitFor();
    const { numbers } = await savedFigures(story.page);
    expect(numbers.filter).not.toBe(fromCharts.numbers.filter);
    const queries = Number(/: ([\d,]+)/.exec(label)?.[1]?.replaceAll(',', ''));
    for (const { title, figure } of numbers.figures) expect(figure.basis.tagged, title).toBe(queries);
    await story.page.getByRole('button', { name: 'Clear', exact: true }).click();
  });

  it('come from the export page as well, with the same numbers', async () => {
    await goTo(story.page, 'Export');
    const { files, numbers } = await savedFigures(story.page);
    expect([...files.keys()]).toEqual([...fromCharts.files.keys()]);
    expect(numbers.figures).toEqual(fromCharts.numbers.figures);
    for (const name of namesOf().filter((one) => one.endsWith('.csv'))) {
      expect(files.get(name), name).toBe(fromCharts.files.get(name));
    }
  });

  it('have the scores that someone typed in, as the table of the card does', async () => {
    const { page } = story;
    const title = 'Diversity and complexity';
    await goTo(page, 'Charts');
    await chartCard(page, title).getByRole('button', { name: 'Scores…' }).click();
    await page.getByRole('dialog', { name: 'Scores of the datasets' }).getByRole('textbox').first().fill('61.5');
    await page.keyboard.press('Escape');
    const shown = await tableOfChart(page, title);
    expect(shown.map((row) => row.at(-1))).toEqual(['AlpacaEval', '61.5', '–']);
    await goTo(page, 'Export');
    const { files, numbers } = await savedFigures(page);
    expect(shownCells(files.get('Diversity-and-complexity.csv') ?? '')).toEqual(shown);
    const figure = numbers.figures.find((one) => one.title === title)?.figure;
    expect(figure?.scoreName).toBe('AlpacaEval');
    expect(figure?.points?.map(({ score }) => score)).toEqual([61.5, undefined]);
  });
});
