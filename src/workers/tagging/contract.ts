/** What the tagging worker answers: runs jobs/tag with an engine, and tags single texts. */
import type { Result, Tag } from '../../core/types.ts';
import type { RunScope, RunInfo } from '../store/contract.ts';

export interface EngineInfo {
  readonly id: string;
  readonly label: string;
  readonly needs: string;
}

export interface TagProgress {
  readonly runId: number;
  readonly done: number;
  readonly total: number;
  /** Texts a minute over the last seconds; 0 until known. */
  readonly perMinute: number;
  /** Seconds left at that speed; null until known. */
  readonly secondsLeft: number | null;
  readonly failed: number;
  readonly unparsable: number;
}

export interface TaggingApi {
  connectStore(port: MessagePort): void;
  /** The engines a user may pick. */
  engines(): Promise<readonly EngineInfo[]>;
  /** Makes a run and tags its scope; returns when it is complete. Cancelling the job pauses the run. */
  start(job: string, engineId: string, scope: RunScope, onProgress: (progress: TagProgress) => void): Promise<RunInfo>;
  /** Goes on with a run that is paused or was cut off. */
  resume(job: string, runId: number, onProgress: (progress: TagProgress) => void): Promise<RunInfo>;
  tagOne(engineId: string, text: string): Promise<Result>;
  /** Why the tags were given, a sentence each, where the engine can say so afterwards; otherwise an empty list. */
  explain(engineId: string, text: string, tags: readonly Tag[]): Promise<readonly string[]>;
  cancel(job: string): void;
}
