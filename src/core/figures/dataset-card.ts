/** A dataset on one page. */
import type { FigureBasis, FigureSet } from './figure.ts';

/** A bar of a histogram: values from `least` to `most`, both included. */
export interface Bin {
  readonly least: number;
  readonly most: number;
  readonly count: number;
}

export interface Spread {
  readonly min: number;
  readonly median: number;
  readonly p95: number;
  readonly max: number;
  readonly mean: number;
}

/** An estimate from a seeded sample; shares are 0..1, largest first. */
export interface LanguageEstimate {
  /** Queries looked at. */
  readonly sampled: number;
  /** Shares of the sample's letters by script; `Other` for the rest. */
  readonly scripts: readonly { readonly script: string; readonly share: number }[];
  /** Shares of the sample's queries: `en es fr de pt`, another script's name, or `other`. */
  readonly languages: readonly { readonly language: string; readonly share: number }[];
}

export interface DatasetCard {
  readonly set: FigureSet;
  readonly rows: number;
  readonly queries: number;
  readonly emptyQueries: number;
  /** Unique texts. */
  readonly texts: number;
  /** Queries whose text occurs earlier in this dataset. */
  readonly duplicates: number;
  /** Unique texts that another dataset of the project holds too. */
  readonly shared: number;
  /** Bytes of UTF-8 of the queries; null where there is no query. */
  readonly lengths: Spread | null;
  /** On a logarithmic axis: each bar is twice as wide as the one before. */
  readonly lengthBins: readonly Bin[];
  /** Queries of the rows that have any. */
  readonly turns: Spread | null;
  readonly turnBins: readonly Bin[];
  readonly estimate: LanguageEstimate;
  /** Null where nothing is tagged. The pool is the whole project. */
  readonly measures: {
    readonly tags: number;
    readonly diversity: number;
    readonly matched: { readonly diversity: number; readonly spread: number; readonly size: number };
    /** Mean tags per tagged query; approximate where `basis.approximate`. */
    readonly complexity: number;
  } | null;
  /** Most frequent first; share of the tagged queries. */
  readonly topTags: readonly { readonly tag: string; readonly count: number; readonly share: number }[];
  readonly basis: FigureBasis;
}
