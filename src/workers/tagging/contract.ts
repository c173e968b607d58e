/** What the tagging worker answers: runs jobs/tag with an engine, and tags single texts. */
import type { AdaptReport } from '../../core/tagging/adaptation.ts';
import type { EngineIdentity, Result, Tag } from '../../core/types.ts';
import type { Adaptation, EngineConfig, ThresholdRange, Trial } from '../../engines/engine.ts';
import type { OwnSource } from '../analysis/contract.ts';
import type { RunScope, RunInfo } from '../store/contract.ts';

export type { Adaptation, AdaptReport, EngineConfig, ThresholdRange };
/** One query to a language model, with all that went in and came out. */
export type ModelTrial = Trial;

export interface EngineInfo {
  readonly id: string;
  readonly label: string;
  readonly needs: string;
  /** What a run's `threshold` may be; null where the engine knows none. */
  readonly threshold: ThresholdRange | null;
  /** Whether it can be adapted to own tags. */
  readonly adapts: boolean;
}

export interface TagProgress {
  readonly runId: number;
  readonly done: number;
  readonly total: number;
  /** Texts a minute over the last seconds; 0 until known. */
  readonly perMinute: number;
  /** Seconds left at that speed; null until known. */
  readonly secondsLeft: number | null;
  /** Tokens written a second; missing until known, and for engines without. */
  readonly tokensPerSecond?: number;
  readonly failed: number;
  readonly unparsable: number;
}

export interface AdaptWish {
  readonly engineId: string;
  readonly source: OwnSource;
  /** As `ownTexts` of the analysis worker gives them. */
  readonly textIds: Uint32Array<ArrayBuffer>;
  /** Also measure the curve of quality against sample size. */
  readonly curve: boolean;
}

export interface TaggingApi {
  connectStore(port: MessagePort): void;
  /** The engines a user may pick. */
  engines(): Promise<readonly EngineInfo[]>;
  /** Makes a run and tags its scope; returns when it is complete. Cancelling the job pauses the run. */
  start(
    job: string,
    engineId: string,
    scope: RunScope,
    onProgress: (progress: TagProgress) => void,
    config?: EngineConfig,
  ): Promise<RunInfo>;
  /** Goes on with a run that is paused or was cut off. */
  resume(job: string, runId: number, onProgress: (progress: TagProgress) => void): Promise<RunInfo>;
  /** The settings that a run with this configuration would have. */
  settings(engineId: string, config: EngineConfig): Promise<EngineIdentity['settings']>;
  tagOne(engineId: string, text: string, config?: EngineConfig): Promise<Result>;
  /** Asks a kept model (`config` as for a run with it) for the tags of one text; nothing is kept. */
  tryModel(job: string, config: EngineConfig, text: string): Promise<ModelTrial>;
  /** Why the tags were given, a sentence each, where the engine can say so afterwards; otherwise an empty list. */
  explain(engineId: string, text: string, tags: readonly Tag[], config?: EngineConfig): Promise<readonly string[]>;
  /** Adapts an engine to what a layer says of these texts; nothing is kept yet. `onProgress` gets the share done, 0..1. */
  adapt(job: string, wish: AdaptWish, onProgress: (share: number) => void): Promise<Adaptation>;
  cancel(job: string): void;
}
