/** Finds the files of a checkpoint and reads its tables of contents; those of a repository, which come over the network, once. */
import type { SlicedSource } from '../../core/models/convert/sliced-source.ts';
import { planCheckpoint, type CheckpointPlan } from '../../jobs/convert-plan.ts';
import { readTokenizer, type CheckpointTokenizer } from '../../jobs/convert-tokenizer.ts';
import type { CheckpointPlace } from './contract.ts';
import { blobSlices } from './targets.ts';

/** The files of a repository, read over the network. */
export interface RemoteCheckpoint {
  readonly label: string;
  readonly sources: readonly SlicedSource[];
  /** Breaks off all that is read of it, now and later. */
  stop(): void;
}

export type OpenRemote = (address: string, signal: AbortSignal) => Promise<RemoteCheckpoint>;

export interface Checkpoint {
  /** The name of its folder or repository. */
  readonly label: string;
  readonly plan: CheckpointPlan;
  readonly tokenizer: CheckpointTokenizer;
}

export interface Checkpoints {
  /** Reads anew what is there. Rejects with the reason why it cannot be converted. */
  look(place: CheckpointPlace, signal: AbortSignal): Promise<Checkpoint>;
  /** As `look`; a repository that was looked at last is not read again. All reading of it ends when the signal fires. */
  take(place: CheckpointPlace, signal: AbortSignal): Promise<Checkpoint>;
}

interface LookedAt {
  readonly address: string;
  readonly remote: RemoteCheckpoint;
  readonly checkpoint: Checkpoint;
}

async function read(label: string, sources: readonly SlicedSource[]): Promise<Checkpoint> {
  const plan = await planCheckpoint(sources);
  return { label, plan, tokenizer: await readTokenizer(sources, plan.vocabSize) };
}

/** `openRemote`: opens a repository by its address; what is read of it breaks off when its signal fires, too. */
export function createCheckpoints(openRemote: OpenRemote): Checkpoints {
  let last: LookedAt | null = null;
  async function lookAtRemote(address: string, signal: AbortSignal): Promise<Checkpoint> {
    const remote = await openRemote(address, signal);
    const checkpoint = await read(remote.label, remote.sources);
    last = { address, remote, checkpoint };
    return checkpoint;
  }
  async function look(place: CheckpointPlace, signal: AbortSignal): Promise<Checkpoint> {
    if (place.kind === 'address') return lookAtRemote(place.address, signal);
    return read(
      place.label,
      place.files.map(({ name, file }) => blobSlices(file, name)),
    );
  }
  async function take(place: CheckpointPlace, signal: AbortSignal): Promise<Checkpoint> {
    signal.throwIfAborted();
    const known = last;
    if (place.kind !== 'address' || known?.address !== place.address) return look(place, signal);
    signal.addEventListener(
      'abort',
      () => {
        known.remote.stop();
        if (last === known) last = null;
      },
      { once: true },
    );
    return known.checkpoint;
  }
  return { look, take };
}
