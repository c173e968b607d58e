import type { EngineIdentity, Result, Tag } from '../core/types.ts';

/** A text to tag: its id in the store and its exact string. */
export interface TextItem {
  readonly textId: number;
  readonly text: string;
}

export interface TagOutcome {
  readonly textId: number;
  readonly result: Result;
  readonly usage?: { readonly promptTokens: number; readonly outputTokens: number };
}

/** A loaded engine. */
export interface Session {
  readonly identity: EngineIdentity;
  readonly batch: { readonly preferred: number; readonly max: number };
  /** How many batches may be under way at once. */
  readonly concurrency: number;
  /** Results in any order, one for each item, unless the signal fires (then it throws an AbortError). */
  tag(items: readonly TextItem[], options: { readonly signal: AbortSignal }): AsyncIterable<TagOutcome>;
  /** Engines that can say afterwards why a tag was given: one sentence a tag, in the order of `tags`. */
  explain?(text: string, tags: readonly Tag[]): Promise<string[]>;
  close(): Promise<void>;
}

export type Check = { readonly ok: true } | { readonly ok: false; readonly reason: string; readonly remedy: string };

/** Reads a file that the studio itself ships, by its path below public/. The host (page worker, command line) provides it. */
export type AssetReader = (path: string) => Promise<Uint8Array>;

export interface EngineHost {
  readonly readAsset: AssetReader;
  readonly appVersion: string;
}

export interface Engine {
  readonly id: string;
  readonly label: string;
  /** What the engine needs, in a user's words ("any browser"). */
  readonly needs: string;
  check(signal: AbortSignal): Promise<Check>;
  open(
    config: Readonly<Record<string, string | number | boolean>>,
    options: {
      readonly host: EngineHost;
      readonly signal: AbortSignal;
      readonly onProgress?: (done: number, total: number) => void;
    },
  ): Promise<Session>;
}
