/** Adapting an engine to a user's own tags: what goes in and what is measured. */

/** A text with the tags that a person or another engine gave it. */
export interface OwnRow {
  readonly text: string;
  readonly tags: readonly string[];
}

/** A point of the curve of quality against sample size. */
export interface CurvePoint {
  /** The user's rows that were learned from. */
  readonly rows: number;
  /** Exact stemmed micro-F1 on the held-out rows, 0..1. */
  readonly f1: number;
}

export interface AdaptReport {
  readonly rows: number;
  /** Rows set aside for the figures; where there are none, before and after are null. */
  readonly heldOut: number;
  readonly before: number | null;
  readonly after: number | null;
  readonly curve: readonly CurvePoint[];
  /** Tags that could not be given before, the most frequent first. */
  readonly newTags: readonly string[];
}

/** A version of an engine that has learned from the project's own tags. */
export interface EngineVersion {
  /** Hex, of its file: what a run's identity names it by. */
  readonly sha256: string;
  /** The engine's id. */
  readonly engine: string;
  readonly name: string;
  /** What it has learned from, in a user's words. */
  readonly source: string;
  readonly report: AdaptReport;
  readonly createdAt: string;
  /** Length of its file. */
  readonly bytes: number;
}
