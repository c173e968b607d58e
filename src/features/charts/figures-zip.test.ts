import { strFromU8, unzipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import type { TagsPerQueryFigure } from '../../core/figures/figure.ts';
import { figureEntries, zipOf, type DrawnChart } from './figures-zip.ts';

function figureBy(engines: readonly string[]): TagsPerQueryFigure {
  return {
    kind: 'tags-per-query',
    sets: [{ id: 1, name: 'alpha, "first"', colour: 0 }],
    bins: [
      { tags: 0, total: 2, counts: [2] },
      { tags: 1, total: 5, counts: [5] },
    ],
    means: [5 / 7],
    basis: { engines, approximate: false, queries: 9, tagged: 7 },
  };
}

const charts: readonly DrawnChart[] = [
  { title: 'Tags per query', hint: 'how many', figure: figureBy(['instant', 'imported']), svg: '<svg>ä</svg>' },
  { title: 'A/B: again?', hint: 'twice', figure: figureBy(['imported']), svg: '<svg/>' },
];
const missing = [{ title: 'Overlap', reason: 'One dataset only.' }];
const about = {
  version: '1.2.3',
  savedAt: new Date('2026-03-04T05:06:08Z'),
  project: 'Mine',
  filter: 'everything',
  datasets: [{ name: 'alpha, "first"', rows: 9, queries: 9 }],
};

describe('figureEntries', () => {
  const entries = figureEntries(charts, missing, about);

  it('begins with the numbers and names the files of each chart so that every system takes them', () => {
    expect(entries.map(([name]) => name)).toEqual([
      'figures.json',
      'Tags-per-query.svg',
      'Tags-per-query.csv',
      'A-B-again.svg',
      'A-B-again.csv',
    ]);
  });

  it('keeps the figures as they are, what they are of, and what is missing', () => {
    expect(JSON.parse(entries[0]?.[1] ?? '')).toEqual({
      app: { name: 'InsTag Studio', version: '1.2.3' },
      savedAt: '2026-03-04T05:06:08.000Z',
      project: 'Mine',
      filter: 'everything',
      datasets: about.datasets,
      engines: ['instant', 'imported'],
      figures: [
        {
          title: 'Tags per query',
          hint: 'how many',
          svg: 'Tags-per-query.svg',
          csv: 'Tags-per-query.csv',
          figure: charts[0]?.figure,
        },
        { title: 'A/B: again?', hint: 'twice', svg: 'A-B-again.svg', csv: 'A-B-again.csv', figure: charts[1]?.figure },
      ],
      missing,
    });
  });

  it('writes the same table as the card', () => {
    expect(entries[2]?.[1].split('\r\n').slice(1)).toEqual(expect.arrayContaining([expect.stringMatching(/^1,.*5/)]));
  });
});

describe('zipOf', () => {
  const entries = figureEntries(charts, missing, about);

  it('holds the texts in their order', () => {
    const files = unzipSync(zipOf(entries, about.savedAt));
    expect(Object.entries(files).map(([name, bytes]) => [name, strFromU8(bytes)])).toEqual(entries);
  });

  it('gives the same bytes for the same files and date', () => {
    expect(zipOf(entries, about.savedAt)).toEqual(zipOf(entries, new Date(about.savedAt)));
  });
});
