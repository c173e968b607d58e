import type { Readable, Writable } from 'node:stream';
import type { RunningPool } from '../jobs/convert-ports.ts';
import type { TagThreads } from '../jobs/tag-threads.ts';

/** What a command has of the world. Tests bring their own. */
export interface Terminal {
  readonly stdin: Readable;
  readonly stdout: Writable;
  readonly stderr: Writable & { readonly isTTY?: boolean };
  /** Fires when the user interrupts. */
  readonly signal: AbortSignal;
  /** Version of the studio. */
  readonly version: string;
  /** Starts what quantizes. */
  readonly startPool: () => RunningPool;
  /** Starts what tags beside the program's own thread. */
  readonly tagThreads: TagThreads;
}
