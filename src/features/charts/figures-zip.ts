/** All figures as one ZIP file: a picture and a table each, and every number in one JSON file. */
import { strToU8, zipSync, type Zippable } from 'fflate';
import { figureCsv } from '../../core/figures/figure-csv.ts';
import { figureTable } from '../../core/figures/figure-table.ts';
import type { Figure } from '../../core/figures/figure.ts';
import { fileNameOf } from '../file-name.ts';

/** A chart as it is drawn. */
export interface DrawnChart {
  readonly title: string;
  readonly hint: string;
  readonly figure: Figure;
  readonly svg: string;
}

export interface MissingChart {
  readonly title: string;
  /** Why it is not drawn: there is nothing to draw, or it could not be worked out. */
  readonly reason: string;
}

/** What the figures are of, and where they come from. */
export interface FiguresAbout {
  readonly version: string;
  readonly savedAt: Date;
  readonly project: string;
  /** The filter in words. */
  readonly filter: string;
  readonly datasets: readonly { readonly name: string; readonly rows: number; readonly queries: number }[];
}

export type FileEntry = readonly [name: string, text: string];

function enginesOf(charts: readonly DrawnChart[]): readonly string[] {
  return [...new Set(charts.flatMap(({ figure }) => figure.basis.engines))];
}

/** The files of the ZIP in their order: `figures.json`, then picture and table of each chart. */
export function figureEntries(
  charts: readonly DrawnChart[],
  missing: readonly MissingChart[],
  { version, savedAt, ...about }: FiguresAbout,
): readonly FileEntry[] {
  const named = charts.map((chart) => ({ ...chart, name: fileNameOf(chart.title) }));
  const numbers = {
    app: { name: 'InsTag Studio', version },
    savedAt: savedAt.toISOString(),
    ...about,
    engines: enginesOf(charts),
    figures: named.map(({ name, title, hint, figure }) => ({
      title,
      hint,
      svg: `${name}.svg`,
      csv: `${name}.csv`,
      figure,
    })),
    missing,
  };
  return [
    ['figures.json', `${JSON.stringify(numbers, null, 2)}\n`],
    ...named.flatMap(({ name, svg, figure }): FileEntry[] => [
      [`${name}.svg`, svg],
      [`${name}.csv`, figureCsv(figureTable(figure))],
    ]),
  ];
}

/** The bytes of a ZIP file; the same entries and date give the same bytes. */
export function zipOf(entries: readonly FileEntry[], savedAt: Date): Uint8Array<ArrayBuffer> {
  const files: Zippable = {};
  // No name is a whole number, so an object keeps this order.
  for (const [name, text] of entries) files[name] = strToU8(text);
  return new Uint8Array(zipSync(files, { mtime: savedAt }));
}
