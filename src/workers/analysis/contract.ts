/** What the analysis worker answers: everything that is read from the typed arrays of a project. */
import type { OverlapFigure, TagFrequencyFigure } from '../../core/figures/figure.ts';
import type { Filter, FilterStatus } from '../../core/filter/filter.ts';
import type { ConversationMessage, Result } from '../../core/types.ts';
import type { Verdict } from '../store/contract.ts';

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

export interface AnalysisApi {
  connectStore(port: MessagePort): void;
  /** Called when new data is in the arrays. */
  onChange(callback: (version: number) => void): void;
  view(filter: Filter): Promise<View>;
  /** Rows [start, start + count) of what the filter matches, in dataset and row order. */
  page(filter: Filter, start: number, count: number): Promise<readonly GridRow[]>;
  detail(filter: Filter, datasetId: number, row: number): Promise<RowDetail>;
  /** Where a row stands among those the filter matches; -1 when it does not match. */
  position(filter: Filter, datasetId: number, row: number): Promise<number>;
  /** Tags that contain the text (tags that start with it first, then by count), for pickers. */
  suggestTags(text: string, limit: number): Promise<readonly TagCount[]>;
  tagFrequency(filter: Filter, top: number): Promise<TagFrequencyFigure>;
  overlap(filter: Filter): Promise<OverlapFigure>;
  /** Unique text ids that the filter matches, ascending: the scope of a run. */
  textIds(filter: Filter): Promise<Uint32Array<ArrayBuffer>>;
}
