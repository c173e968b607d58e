/** What the tags panel says in numbers and rows. */
import type { FigureTable } from '../../core/figures/figure.ts';
import type { TagTable, TagTableSort } from '../../core/figures/tag-table.ts';
import type { TagPage } from '../../workers/analysis/contract.ts';

export interface TagSorting {
  readonly by: TagTableSort;
  readonly reversed: boolean;
}

export const sortNames: readonly { readonly value: TagTableSort; readonly label: string }[] = [
  { value: 'frequency', label: 'Frequency' },
  { value: 'skew', label: 'Skew between datasets' },
  { value: 'lift', label: 'Lift' },
  { value: 'name', label: 'Name' },
];

/** A share with one decimal below ten percent, where whole ones would all look alike. */
export function finerShare(share: number): string {
  const percent = share * 100;
  if (percent > 0 && percent < 0.1) return '< 0.1 %';
  return `${percent < 10 && percent > 0 ? percent.toFixed(1) : String(Math.min(percent === 100 ? 100 : 99, Math.round(percent)))} %`;
}

/** "3.2 ×"; a dash where there is no rest to compare with. */
export function liftText(lift: number | null): string {
  if (lift === null) return '–';
  return `${lift >= 100 ? Math.round(lift) : lift.toFixed(lift >= 10 ? 1 : 2)} ×`;
}

/** The other way round where the column is the one already, else as it begins: most first, names from A. */
export function sortedBy(sorting: TagSorting, by: TagTableSort): TagSorting {
  return { by, reversed: sorting.by === by && !sorting.reversed };
}

/** How a column is sorted, for assistive technology. */
export function sortState(sorting: TagSorting, by: TagTableSort): 'ascending' | 'descending' | 'none' {
  if (sorting.by !== by) return 'none';
  return (by === 'name') === sorting.reversed ? 'descending' : 'ascending';
}

function rounded(value: number | null): number | null {
  return value === null ? null : Math.round(value * 10_000) / 10_000;
}

/** The lines as a plain table, for reading and for a CSV file. */
export function plainTable({ sets, lines }: Pick<TagTable, 'sets' | 'lines'>): FigureTable {
  return {
    columns: ['Tag', 'Queries', 'Share', 'Lift', 'Skew', ...sets.map(({ name }) => name)],
    rows: lines.map((line) => [
      line.tag,
      line.count,
      rounded(line.share),
      rounded(line.lift),
      rounded(line.skew),
      ...line.counts,
    ]),
  };
}

/** The companions of a tag as a plain table. */
export function companionTable({ tag, count, companions }: TagPage): FigureTable {
  return {
    columns: ['Tag', 'Queries', 'Together with', 'Queries with both', 'Of the first', 'Of the second', 'Lift'],
    rows: companions.map((companion) => [
      tag,
      count,
      companion.tag,
      companion.together,
      rounded(companion.confidence),
      rounded(companion.reverse),
      rounded(companion.lift),
    ]),
  };
}
