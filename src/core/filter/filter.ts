/** Which queries are looked at. All parts hold together (AND); an empty filter matches every query. */
import type { ResultStatus } from '../types.ts';

export type FilterStatus = ResultStatus | 'untagged';

export interface Filter {
  /** Queries that carry every one of these tags. */
  readonly all: readonly string[];
  /** Queries that carry at least `atLeast` of these tags (none given: no condition). */
  readonly any: readonly string[];
  readonly atLeast: number;
  /** Tagged queries that carry none of these tags. */
  readonly none: readonly string[];
  /** Dataset ids; empty means every dataset. */
  readonly datasets: readonly number[];
  readonly statuses: readonly FilterStatus[];
  /** Words or "phrases" that must all occur in the query, case ignored for ASCII unless `matchCase`. */
  readonly search: string;
  readonly matchCase: boolean;
}

export const emptyFilter: Filter = {
  all: [],
  any: [],
  atLeast: 1,
  none: [],
  datasets: [],
  statuses: [],
  search: '',
  matchCase: false,
};
