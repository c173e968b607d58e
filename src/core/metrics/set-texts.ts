/** The texts of one dataset: how often they repeat, within it and across the others. */
import type { Columns, QuerySet } from './columns.ts';
import { addIds, countIn, intersect, noneOf, type Mask } from './mask.ts';

export interface TextCounts {
  /** Unique texts. */
  readonly texts: number;
  /** Queries whose text occurs earlier in the dataset. */
  readonly duplicates: number;
  /** Unique texts that another dataset of the project holds too. */
  readonly shared: number;
}

function textsOf({ textIds, texts }: Columns, from: number, to: number): Mask {
  const mask = noneOf(texts);
  addIds(mask, textIds.subarray(from, to));
  return mask;
}

/** Counts the texts of a dataset. */
export function textCounts(columns: Columns, set: QuerySet): TextCounts {
  const own = textsOf(columns, set.from, set.to);
  const texts = countIn(own);
  const others = textsOf(columns, 0, set.from);
  addIds(others, columns.textIds.subarray(set.to, columns.queries));
  intersect(own, others);
  return { texts, duplicates: set.to - set.from - texts, shared: countIn(own) };
}
