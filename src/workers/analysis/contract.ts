/** What the analysis worker answers: everything that is read from the typed arrays of a project. */
import type { DatasetCard } from '../../core/figures/dataset-card.ts';
import type {
  FigureBasis,
  FigureSet,
  Figures,
  FigureWish,
  OverlapFigure,
  OverlapPair,
  TagFrequencyFigure,
} from '../../core/figures/figure.ts';
import type { TagTable, TagTableSort } from '../../core/figures/tag-table.ts';
import type { RunComparison } from '../../core/figures/run-comparison.ts';
import type { Filter, FilterStatus } from '../../core/filter/filter.ts';
import type { Highlight } from '../../core/filter/highlights.ts';
import type { Order } from '../../core/filter/order.ts';
import type { Companion } from '../../core/metrics/co-occurrence.ts';
import type { ConversationMessage, Result, Tag } from '../../core/types.ts';
import type { MatchingQueries } from '../../jobs/matching.ts';
import type { Verdict } from '../store/contract.ts';

export type { FigureWish };

/** What a filter matches. `version` grows with every change of the data: a stale answer is recognised by it. */
export interface View {
  readonly version: number;
  /** The project that was looked at; after a switch the answer may still be about the one before. */
  readonly projectId?: string | null;
  readonly queries: number;
  /** Rows with at least one matching query. */
  readonly rows: number;
  readonly totalQueries: number;
  /** Rows in all, rows without a query included. */
  readonly totalRows: number;
  /** A text search is still going through the rest; `onChange` tells when there is more. */
  readonly searching?: boolean;
}

export interface GridTag {
  readonly tag: string;
  /** Named by the filter. */
  readonly matches: boolean;
}

/** One row of the grid: its first matching query. */
export interface GridRow {
  readonly datasetId: number;
  readonly row: number;
  /** The query's text, at most 300 bytes of it. */
  readonly text: string;
  /** What the search found in `text`, ascending, as UTF-16 offsets; missing where there is nothing to mark. */
  readonly highlights?: readonly Highlight[];
  /** Why the text could not be read (a damaged dataset); `text` is empty then. */
  readonly unreadable?: string;
  readonly turn: number;
  readonly turns: number;
  readonly matchingTurns: number;
  readonly status: FilterStatus;
  /** Whose word the tags are: a run's label, `review`, or null when untagged. */
  readonly layer: string | null;
  /** All tags of that query, matching ones first. */
  readonly tags: readonly GridTag[];
}

export interface LayerResult {
  readonly runId: number;
  readonly label: string;
  readonly engine: string;
  readonly model: string;
  readonly state: string;
  readonly at: string;
  readonly result: Result;
}

export interface TurnDetail {
  readonly query: number;
  readonly textId: number;
  readonly turn: number;
  readonly matches: boolean;
  /** What the search found in the message of this turn, as UTF-16 offsets. */
  readonly highlights?: readonly Highlight[];
  readonly verdict: Verdict | null;
  /** The strongest layer, which shows unless there is a verdict, and all layers that have a result, newest first. */
  readonly effective: LayerResult | null;
  readonly layers: readonly LayerResult[];
}

export interface RowDetail {
  readonly datasetId: number;
  readonly row: number;
  readonly conversation: readonly ConversationMessage[];
  readonly turns: readonly TurnDetail[];
  /** The stored row, for "show the record". */
  readonly json: string;
}

export interface TagCount {
  readonly tag: string;
  readonly count: number;
}

export interface FiguresAnswer {
  readonly version: number;
  readonly figures: Figures;
  /** The same figures of everything in the filter's datasets and layers; null unless asked for. */
  readonly whole: Figures | null;
}

export interface FigureOptions {
  /** Also for everything (`everythingOf`): drawn in grey behind the figure, or side by side with it. */
  readonly whole?: boolean;
}

export interface TagTableQuestion {
  /** Part of a tag, case ignored; empty: all tags. */
  readonly search: string;
  readonly sort: TagTableSort;
  /** The other way round: rarest, least skewed, least lift first, names from the end. */
  readonly reversed?: boolean;
  readonly start: number;
  readonly count: number;
}

/** How an engine came to a tag. Where `tag.explanation` is missing, `tagging.explain(engine, text, [tag])` may rebuild it. */
export interface TagExplanation {
  readonly datasetId: number;
  readonly row: number;
  readonly text: string;
  /** As the engine gave it. */
  readonly tag: Tag;
  /** The layer's label, and the id of its engine. */
  readonly layer: string;
  readonly engine: string;
  readonly runId: number;
}

/** Everything about one tag under a filter. */
export interface TagPage {
  readonly tag: string;
  readonly count: number;
  readonly share: number;
  /** As in `TagLine`. */
  readonly lift: number | null;
  readonly sets: readonly FigureSet[];
  /** Queries by dataset, and their share of its tagged queries, in the order of `sets`. */
  readonly counts: readonly { readonly count: number; readonly share: number }[];
  /** Tags most often given together with it. */
  readonly companions: readonly Companion[];
  /** The first few rows that carry it. */
  readonly examples: readonly GridRow[];
  /** From the example rows, each text once. */
  readonly explanations: readonly TagExplanation[];
  readonly basis: FigureBasis;
}

/** Whose tags: those of a run (its id), or of the reviews by hand. */
export type OwnSource = number | 'review';

/** Some rows of a dataset, by their numbers. */
export interface RowPick {
  readonly datasetId: number;
  readonly rows: Uint32Array<ArrayBuffer>;
}

export interface AnalysisApi {
  connectStore(port: MessagePort): void;
  /** Called when new data is in the arrays. */
  onChange(callback: (version: number) => void): void;
  view(filter: Filter): Promise<View>;
  /** Rows [start, start + count) of what the filter matches, in dataset and row order unless another is given. */
  page(filter: Filter, start: number, count: number, order?: Order): Promise<readonly GridRow[]>;
  detail(filter: Filter, datasetId: number, row: number): Promise<RowDetail>;
  /** Where a row stands among those the filter matches; -1 when it does not match. */
  position(filter: Filter, datasetId: number, row: number, order?: Order): Promise<number>;
  /** Tags that contain the text (tags that start with it first, then by count), for pickers. */
  suggestTags(text: string, limit: number): Promise<readonly TagCount[]>;
  tagFrequency(filter: Filter, top: number): Promise<TagFrequencyFigure>;
  overlap(filter: Filter): Promise<OverlapFigure>;
  /** All figures of a page in one step: they share what the filter matches and its counts. */
  figures(filter: Filter, wanted: readonly FigureWish[], options?: FigureOptions): Promise<FiguresAnswer>;
  /** The shared and missing tags of two datasets under a filter, at most `top` of each; null where one is not there. */
  overlapPair(filter: Filter, a: number, b: number, top: number): Promise<OverlapPair | null>;
  tagTable(filter: Filter, question: TagTableQuestion): Promise<TagTable>;
  tagPage(filter: Filter, tag: string): Promise<TagPage>;
  /** Null where there is no such dataset. */
  datasetCard(datasetId: number): Promise<DatasetCard | null>;
  /** Run `b` against run `a` over the unique texts that the filter matches. */
  compareRuns(a: number, b: number, filter: Filter): Promise<RunComparison>;
  /** Unique text ids that the filter matches and that this layer gives a tag: what an engine can learn from. */
  ownTexts(source: OwnSource, filter: Filter): Promise<Uint32Array<ArrayBuffer>>;
  /** All rows that the filter matches, to be ticked. */
  matchingRows(filter: Filter): Promise<readonly RowPick[]>;
  /** All queries that the filter matches, to be exported. */
  matchingQueries(filter: Filter): Promise<readonly MatchingQueries[]>;
  /** Unique text ids of the queries of these rows, ascending: the scope of a run. */
  textIdsOfRows(picks: readonly RowPick[]): Promise<Uint32Array<ArrayBuffer>>;
  /** Unique text ids that the filter matches, ascending: the scope of a run. */
  textIds(filter: Filter): Promise<Uint32Array<ArrayBuffer>>;
}
