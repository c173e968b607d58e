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
  /**
   * Most frequent (or most skewed) first, ties by tag, by code unit; `counts` in the order of `sets`; `whole` is the count
   * of everything, `wholes` that of the datasets in `sets` (missing where the filter leaves nothing of these tags out).
   */
  readonly bars: readonly {
    readonly tag: string;
    readonly total: number;
    readonly whole: number;
    readonly counts: readonly number[];
    readonly wholes?: readonly number[];
    /** Where bars are sorted by it: how far apart the datasets are, see `skewOf` in core/metrics/contrast.ts, 0..1. */
    readonly skew?: number;
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
  /** The share of A's tag occurrences whose tag B has too; null where A has no tags. */
  readonly weighted?: readonly (readonly (number | null)[])[];
  /** Tags in both over tags in either; null where neither has any. Symmetric. */
  readonly jaccard?: readonly (readonly (number | null)[])[];
  /** Positions in `sets`, ordered so that sets with like tags lie side by side. */
  readonly order?: readonly number[];
  readonly basis: FigureBasis;
}

/** Rank-frequency of tags, a line a dataset, for two logarithmic axes. */
export interface LongTailFigure {
  readonly kind: 'long-tail';
  readonly sets: readonly FigureSet[];
  /** In the order of `sets`. */
  readonly lines: readonly LongTailLine[];
  /** All shown datasets together. */
  readonly whole: LongTailLine;
  /** Of the whole project, whatever the filter: what can be filtered by. */
  readonly bands: readonly FrequencyBand[];
  readonly basis: FigureBasis;
}

/** Tags next to each other in rank, none of which is carried as often as one outside of the band. */
export interface FrequencyBand {
  /** Ranks in the project, both included. */
  readonly from: number;
  readonly to: number;
  /** Queries of the project that carry such a tag, at its end and at its start. */
  readonly least: number;
  readonly most: number;
}

export interface LongTailLine {
  /** Ranks thinned out evenly on the logarithmic axis, first and last kept; empty where there are no tags. */
  readonly points: readonly { readonly rank: number; readonly count: number }[];
  /** Unique tags, and how many of them occur once. */
  readonly tags: number;
  readonly once: number;
}

/** How many queries carry how many tags. */
export interface TagsPerQueryFigure {
  readonly kind: 'tags-per-query';
  readonly sets: readonly FigureSet[];
  /** From 0 tags up, no gap; `counts` in the order of `sets`. Tagged queries only. */
  readonly bins: readonly { readonly tags: number; readonly total: number; readonly counts: readonly number[] }[];
  /** Mean tags per tagged query, in the order of `sets`; null where none is tagged. */
  readonly means: readonly (number | null)[];
  readonly basis: FigureBasis;
}

/** How many of all unique tags the first k datasets cover, each chosen because it adds most. */
export interface CoverageCurveFigure {
  readonly kind: 'coverage-curve';
  /** In greedy order. */
  readonly steps: readonly {
    readonly set: FigureSet;
    readonly added: number;
    readonly covered: number;
    /** covered / tags, 0..1. */
    readonly share: number;
  }[];
  /** Unique tags of all shown datasets together. */
  readonly tags: number;
  readonly basis: FigureBasis;
}

/** The plane of the paper's figure 2: how different the queries of a dataset are, and how much each asks for. */
export interface DiversityFigure {
  readonly kind: 'diversity-complexity';
  /** Datasets that have tagged queries. */
  readonly points: readonly {
    readonly set: FigureSet;
    readonly tagged: number;
    readonly tags: number;
    /** tags / pool, 0..1. */
    readonly diversity: number;
    /** Mean tags per tagged query. */
    readonly complexity: number;
    /** Of random parts with `matchedSize` queries: mean and standard deviation of unique tags / pool. */
    readonly matched: { readonly diversity: number; readonly spread: number };
    /** What a person says the dataset scores. */
    readonly score?: number;
  }[];
  /** What the points are scored with; missing where none of them has a score. */
  readonly scoreName?: string;
  /** Unique tags of all shown datasets together. */
  readonly pool: number;
  /** Tagged queries of the smallest dataset. */
  readonly matchedSize: number;
  readonly draws: number;
  readonly basis: FigureBasis;
}

/** Which of the most frequent tags are given together. */
export interface CoOccurrenceFigure {
  readonly kind: 'co-occurrence';
  /** Most frequent first. */
  readonly tags: readonly { readonly tag: string; readonly count: number }[];
  /** `together[a][b]`: queries that carry both; symmetric, the diagonal is `count`. */
  readonly together: readonly (readonly number[])[];
  readonly basis: FigureBasis;
}

export type Figure =
  | TagFrequencyFigure
  | OverlapFigure
  | LongTailFigure
  | TagsPerQueryFigure
  | CoverageCurveFigure
  | DiversityFigure
  | CoOccurrenceFigure;

export type FigureKind = Figure['kind'];

/** A figure that is asked for. */
export type FigureWish =
  /** `top` tags by frequency (default) or by skew between datasets. */
  | { readonly kind: 'tag-frequency'; readonly top: number; readonly sort?: TagSort }
  /** About `points` points a line (120). */
  | { readonly kind: 'long-tail'; readonly points?: number }
  | { readonly kind: 'tags-per-query' }
  | { readonly kind: 'overlap' }
  | { readonly kind: 'coverage-curve' }
  | { readonly kind: 'diversity-complexity' }
  /** Of the `top` most frequent tags, at most 255. */
  | { readonly kind: 'co-occurrence'; readonly top: number };

/** Figures by kind; those that were not asked for are missing. */
export type Figures = { readonly [Kind in FigureKind]?: Extract<Figure, { readonly kind: Kind }> };

/** What a pair of datasets shares, and what each has alone: behind a cell of the overlap. */
export interface OverlapPair {
  readonly a: FigureSet;
  readonly b: FigureSet;
  /** Unique tags in both, in A alone, in B alone. */
  readonly sizes: { readonly both: number; readonly onlyA: number; readonly onlyB: number };
  /** The most frequent of each, with queries of A and of B. */
  readonly both: readonly PairTag[];
  readonly onlyA: readonly PairTag[];
  readonly onlyB: readonly PairTag[];
}

export interface PairTag {
  readonly tag: string;
  readonly a: number;
  readonly b: number;
}

export type TagSort = 'frequency' | 'skew';

/** A table that says what a figure draws; also its CSV. */
export interface FigureTable {
  readonly columns: readonly string[];
  readonly rows: readonly (readonly (string | number | null)[])[];
}
