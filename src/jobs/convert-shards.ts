/** Writes tensors into their shards, hashing on the way. Several shards may be open: a large tensor has one of its own. */
import { createMD5, type IHasher } from 'hash-wasm';
import type { PlannedShard } from '../core/models/convert/shards.ts';
import type { ModelTarget } from './convert-ports.ts';
import type { FinishedShard } from './convert-state.ts';
import type { Sink } from './ports.ts';

export interface ShardWriters {
  /** False for a tensor whose shard is whole already. */
  isNeeded(name: string): boolean;
  /** Appends bytes of a tensor, in which so many scales are subnormal. Tensors of one shard come in their order. */
  write(name: string, bytes: Uint8Array, subnormalScales?: number): Promise<void>;
  /** Throws away what is not finished. */
  abort(): Promise<void>;
}

interface OpenShard {
  readonly sink: Sink;
  readonly md5: IHasher;
  written: number;
  subnormalScales: number;
}

function finishedShard({ dataPath, nbytes }: PlannedShard, { md5, subnormalScales }: OpenShard): FinishedShard {
  return { dataPath, bytes: nbytes, md5: md5.digest('hex'), subnormalScales };
}

/** Returns the writers. `onFinished` is waited for: what it keeps is there before the next shard is. */
export function shardWriters(
  shards: readonly PlannedShard[],
  finished: ReadonlySet<string>,
  target: ModelTarget,
  onFinished: (shard: FinishedShard) => Promise<void>,
): ShardWriters {
  const shardOf = new Map(shards.flatMap((shard) => shard.records.map(({ name }) => [name, shard])));
  const open = new Map<string, OpenShard>();
  async function opened({ dataPath }: PlannedShard): Promise<OpenShard> {
    const known = open.get(dataPath);
    if (known !== undefined) return known;
    const md5 = await createMD5();
    const sink = await target.create(dataPath);
    const shard = { sink, md5: md5.init(), written: 0, subnormalScales: 0 };
    open.set(dataPath, shard);
    return shard;
  }
  function isNeeded(name: string): boolean {
    const shard = shardOf.get(name);
    return shard !== undefined && !finished.has(shard.dataPath);
  }
  return {
    isNeeded,
    async write(name, bytes, subnormalScales = 0) {
      const planned = shardOf.get(name);
      if (planned === undefined || !isNeeded(name)) return;
      const shard = await opened(planned);
      shard.md5.update(bytes);
      shard.written += bytes.length;
      shard.subnormalScales += subnormalScales;
      await shard.sink.write(bytes);
      if (shard.written < planned.nbytes) return;
      await shard.sink.close();
      open.delete(planned.dataPath);
      await onFinished(finishedShard(planned, shard));
    },
    async abort() {
      for (const { sink } of open.values()) await sink.abort();
      open.clear();
    },
  };
}
