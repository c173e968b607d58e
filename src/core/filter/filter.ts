/** Which queries are looked at. All parts hold together (AND); an empty filter matches every query. */
import type { ResultFlag, ResultStatus } from '../types.ts';

export type FilterStatus = ResultStatus | 'untagged';

/** From least to most, both included; null: no bound on that side. */
export interface Bounds {
  readonly least: number | null;
  readonly most: number | null;
}

/** What one run says of a tag, whether or not its layer is in effect. */
export interface RunTag {
  /** The run's id. */
  readonly run: number;
  readonly tag: string;
  /** Texts that the run has tagged with it; else those that it has tagged, and not with it. */
  readonly given: boolean;
}

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
  /** Words or "phrases" that must all occur in the query; case is ignored (see fold-case.ts) unless `matchCase`. */
  readonly search: string;
  readonly matchCase: boolean;
  /** Whose word is in effect: engines, `imported` (tags of a file that names none), `review` (verdicts); empty: any. */
  readonly engines: readonly string[];
  /**
   * Length of the query's text in bytes of UTF-8: what the columns keep. Characters would need a pass over all texts
   * for every filter, order and card, or a column more in the store.
   */
  readonly length: Bounds;
  /** Queries in the row. */
  readonly turns: Bounds;
  /** Tagged queries whose number of tags lies in one of these ranges; missing or empty: no condition. */
  readonly tagCount?: readonly Bounds[];
  /** Queries that carry a tag of such a frequency: queries of the project with it, by these ranges; as above. */
  readonly frequency?: readonly Bounds[];
  /** Tagged queries that carry no tag of such a frequency; as above. */
  readonly noFrequency?: readonly Bounds[];
  /** Queries whose result carries one of these flags; missing or empty: no condition. */
  readonly flags?: readonly ResultFlag[];
  /** Every one of these holds; missing or empty: no condition. A run that is gone has tagged nothing. */
  readonly runTags?: readonly RunTag[];
  /** Of equal texts among the matching queries only the first one counts, in the order of datasets and rows. */
  readonly uniqueOnly: boolean;
}

export const noBounds: Bounds = { least: null, most: null };

export const emptyFilter: Filter = {
  all: [],
  any: [],
  atLeast: 1,
  none: [],
  datasets: [],
  statuses: [],
  search: '',
  matchCase: false,
  engines: [],
  length: noBounds,
  turns: noBounds,
  uniqueOnly: false,
};
