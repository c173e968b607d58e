import type { AdaptReport, OwnRow } from '../core/tagging/adaptation.ts';
import type { KeptModel } from '../core/models/kept-model.ts';
import type { AdapterFacts } from '../core/models/model-needs.ts';
import type { EngineIdentity, Result, Tag } from '../core/types.ts';
import type { ModelPort } from './webllm/model-port.ts';

/** What a user has chosen for a run. Goes into the identity's settings, whole: a run is resumed with them. */
export type EngineConfig = Readonly<Record<string, string | number | boolean>>;

/** A text to tag: its id in the store and its exact string. */
export interface TextItem {
  readonly textId: number;
  readonly text: string;
}

export interface TagOutcome {
  readonly textId: number;
  readonly result: Result;
  /** Of a language model: tokens that it read, chose itself, and had put into its mouth. */
  readonly usage?: { readonly promptTokens: number; readonly outputTokens: number; readonly forcedTokens: number };
}

/** The error of an engine that has given out for good: a run pauses with its message, and texts without a result stay pending. */
export class EngineStopped extends Error {
  override readonly name = 'EngineStopped';
}

/** One text asked in full view, for trying a language model. */
export interface Trial {
  readonly result: Result;
  /** All that was sent, and the model's answer, to the letter. */
  readonly prompt: string;
  readonly raw: string;
  readonly promptTokens: number;
  /** That the model chose itself, and that were put into its mouth. */
  readonly outputTokens: number;
  readonly forcedTokens: number;
  /** Of reading the prompt, and of all that came after. */
  readonly prefillSeconds: number;
  readonly decodeSeconds: number;
}

/** A loaded engine. */
export interface Session {
  readonly identity: EngineIdentity;
  readonly batch: { readonly preferred: number; readonly max: number };
  /** How many batches may be under way at once. */
  readonly concurrency: number;
  /** True where it computes on a processor alone: sessions in threads of their own tag beside it. */
  readonly inThreads?: true;
  /** Results in any order, one for each item, unless the signal fires (then it throws an AbortError). */
  tag(items: readonly TextItem[], options: { readonly signal: AbortSignal }): AsyncIterable<TagOutcome>;
  /** Engines that can say afterwards why a tag was given: one sentence a tag, in the order of `tags`. */
  explain?(text: string, tags: readonly Tag[]): Promise<string[]>;
  /** Language models: one text with all that goes in and comes out; nothing is kept. */
  tryOne?(text: string, options: { readonly signal: AbortSignal }): Promise<Trial>;
  close(): Promise<void>;
}

export type Check = { readonly ok: true } | { readonly ok: false; readonly reason: string; readonly remedy: string };

/** Reads a file that the studio itself ships, by its path below public/. The host (page worker, command line) provides it. */
export type AssetReader = (path: string) => Promise<Uint8Array>;

export interface EngineHost {
  readonly readAsset: AssetReader;
  readonly appVersion: string;
  /** The file of a version that was kept, by its SHA-256; rejects where it is gone. Missing where none are kept. */
  readonly readVersion?: (sha256: string) => Promise<Uint8Array>;
  /** Language models on a GPU; missing where there can be none (Node). */
  readonly models?: ModelHost;
}

export interface ModelHost {
  /** The kept model of that id; rejects with what to do where it is gone. */
  kept(id: string): Promise<KeptModel>;
  /** Starts a worker of its own for one model. */
  start(): ModelPort;
  /** What WebGPU offers here. */
  adapter(): Promise<AdapterFacts>;
}

/** The least probability of a tag that is given, as a setting of a run (`config.threshold`). */
export interface ThresholdRange {
  readonly least: number;
  readonly most: number;
  readonly step: number;
}

/** What came of adapting an engine: `config.version` names the file by its SHA-256 once it is kept. */
export interface Adaptation {
  readonly file: Uint8Array<ArrayBuffer>;
  readonly report: AdaptReport;
}

export interface Engine {
  readonly id: string;
  readonly label: string;
  /** What the engine needs, in a user's words ("any browser"). */
  readonly needs: string;
  /** Where `config.threshold` is understood; the own one is in the identity's settings of a session opened without. */
  readonly threshold?: ThresholdRange;
  /** True where opening takes no time and what it stands on can change meanwhile (a kept model): no session is used twice. */
  readonly opensAnew?: true;
  check(signal: AbortSignal, host: EngineHost): Promise<Check>;
  open(
    config: EngineConfig,
    options: {
      readonly host: EngineHost;
      readonly signal: AbortSignal;
      readonly onProgress?: (done: number, total: number) => void;
    },
  ): Promise<Session>;
  /** Engines that learn: a version that knows the tags of these rows. Throws an AbortError when the signal fires. */
  adapt?(
    rows: readonly OwnRow[],
    options: {
      readonly host: EngineHost;
      readonly seed: number;
      /** Also measure with parts of the rows: the curve of quality against sample size. Takes several times as long. */
      readonly curve: boolean;
      readonly signal: AbortSignal;
      /** The share done, 0..1. */
      readonly onProgress?: (share: number) => void;
    },
  ): Promise<Adaptation>;
}
