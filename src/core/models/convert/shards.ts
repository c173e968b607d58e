/** Divides tensors into files as MLC's own tool does, and writes their table of contents. */
import type { ModelType } from './float-types.ts';

/** A tensor of a model's files. */
export interface RecordShape {
  readonly name: string;
  readonly shape: readonly number[];
  readonly dtype: ModelType | 'uint32';
  readonly nbytes: number;
}

export interface PlacedRecord extends RecordShape {
  /** Within its shard. */
  readonly byteOffset: number;
}

export interface PlannedShard {
  readonly dataPath: string;
  readonly nbytes: number;
  readonly records: readonly PlacedRecord[];
}

/** Of MLC's own tool. */
const USUAL_CAP = 32 << 20;

/**
 * Returns the shards in the order in which they are closed. A tensor that would fill the open shard to the cap (32 MiB) gets a
 * shard of its own if it has half of that or more; otherwise it begins the next one.
 */
export function planShards(records: readonly RecordShape[], cap = USUAL_CAP): PlannedShard[] {
  const closed: (readonly RecordShape[])[] = [];
  let open: RecordShape[] = [];
  let size = 0;
  for (const record of records) {
    const isFull = size + record.nbytes >= cap;
    if (isFull && 2 * record.nbytes >= cap) {
      closed.push([record]);
      continue;
    }
    if (isFull && open.length > 0) {
      closed.push(open);
      open = [];
      size = 0;
    }
    open.push(record);
    size += record.nbytes;
  }
  if (open.length > 0) closed.push(open);
  return closed.map(placeRecords);
}

function placeRecords(records: readonly RecordShape[], number: number): PlannedShard {
  let nbytes = 0;
  const placed = records.map((record) => {
    const byteOffset = nbytes;
    nbytes += record.nbytes;
    return { ...record, byteOffset };
  });
  return { dataPath: `params_shard_${number}.bin`, nbytes, records: placed };
}

/** Returns the text of tensor-cache.json. `md5s`: of the shards, in their order. "raw": numbers are stored as they are. */
export function tensorCacheText(shards: readonly PlannedShard[], md5s: readonly string[], parameters: number): string {
  const bytes = shards.reduce((sum, { nbytes }) => sum + nbytes, 0);
  const count = shards.reduce((sum, { records }) => sum + records.length, 0);
  const records = shards.map(({ dataPath, nbytes, records: tensors }, index) => ({
    dataPath,
    format: 'raw-shard',
    nbytes,
    records: tensors.map(({ name, shape, dtype, nbytes: length, byteOffset }) => {
      return { name, shape, dtype, format: 'raw', nbytes: length, byteOffset };
    }),
    md5sum: md5s[index] ?? '',
  }));
  const metadata = { ParamSize: count, ParamBytes: bytes, BitsPerParam: (bytes * 8) / parameters };
  return `${JSON.stringify({ metadata, records }, null, 1)}\n`;
}
