/** Figures as plain data: a chart, its text table, its CSV and its picture all come from one object. */

export interface FigureSet {
  readonly id: number;
  readonly name: string;
  /** Index into the dataset colours. */
  readonly colour: number;
}

/** What a figure stands on; shown under it. */
export interface FigureBasis {
  /** Labels of the engines whose tags are counted. */
  readonly engines: readonly string[];
  /** True when `instant` tags are among them: complexity is approximate. */
  readonly approximate: boolean;
  readonly queries: number;
  readonly tagged: number;
}

export interface TagFrequencyFigure {
  readonly kind: 'tag-frequency';
  readonly sets: readonly FigureSet[];
  /** Most frequent first (ties by tag, by code unit); `counts` in the order of `sets`; `whole` is the count without the tag filters. */
  readonly bars: readonly {
    readonly tag: string;
    readonly total: number;
    readonly whole: number;
    readonly counts: readonly number[];
  }[];
  /** Unique tags in all. */
  readonly tags: number;
  readonly basis: FigureBasis;
}

export interface OverlapFigure {
  readonly kind: 'overlap';
  readonly sets: readonly FigureSet[];
  /** Unique tags of each set, in the order of `sets`. */
  readonly sizes: readonly number[];
  /** `shared[a][b]`: unique tags in both. */
  readonly shared: readonly (readonly number[])[];
  /** `coverage[a][b]` = shared / sizes[a]: the share of A's unique tags that B covers, 0..1; null where A has no tags. */
  readonly coverage: readonly (readonly (number | null)[])[];
  readonly basis: FigureBasis;
}

/** A table that says what a figure draws; also its CSV. */
export interface FigureTable {
  readonly columns: readonly string[];
  readonly rows: readonly (readonly (string | number | null)[])[];
}
