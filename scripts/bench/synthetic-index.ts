/** A made-up project of any size, the same for the same seed: tags follow Zipf's law, as real ones do. */
import { joinColumns, type Columns } from '../../src/core/metrics/columns.ts';
import { EntryLog } from '../../src/core/metrics/entry-log.ts';
import type { TagIndex, TagIndexInput } from '../../src/core/metrics/tag-index.ts';
import { seededRandom } from '../../src/core/seed.ts';

export interface Size {
  readonly queries: number;
  readonly tags: number;
  readonly sets: number;
  readonly seed: number;
}

function syntheticColumns({ queries, sets }: Size): Columns {
  const each = Math.floor(queries / sets);
  return joinColumns(
    Array.from({ length: sets }, (_, set) => ({
      info: {
        id: set + 1,
        epoch: '1',
        name: `Dataset ${set + 1}`,
        colour: set,
        seed: set + 1,
        rowCount: Math.ceil(each / 2),
      },
      pieces: [
        {
          rows: Uint32Array.from({ length: each }, (_, query) => query >> 1),
          textIds: Uint32Array.from({ length: each }, (_, query) => set * each + query),
          turns: Uint16Array.from({ length: each }, (_, query) => query & 1),
          textBytes: new Uint32Array(each).fill(300),
        },
      ],
    })),
  );
}

/** What `buildTagIndex` takes: 1 to 8 tags a query, 4.5 on average, drawn by Zipf's law and shifted by dataset. */
export function syntheticInput(size: Size): TagIndexInput {
  const random = seededRandom(size.seed);
  const columns = syntheticColumns(size);
  const log = new EntryLog();
  const tags: number[] = [];
  for (const set of columns.sets) {
    for (let query = set.from; query < set.to; query++) {
      tags.length = 0;
      const wanted = 1 + Math.floor(random() * 8);
      for (let tag = 0; tag < wanted; tag++) {
        const rank = Math.floor(Math.exp(random() * Math.log(size.tags)));
        tags.push((rank + (set.id - 1) * Math.floor(random() * 40)) % size.tags);
      }
      log.append(0, 1, tags);
    }
  }
  const tagNames = Array.from({ length: size.tags }, (_, tag) => `tag ${tag}`);
  return {
    columns,
    entries: log.entries(),
    entryOfText: Int32Array.from({ length: columns.queries }, (_, text) => text),
    tagNames,
    tagIds: new Map(tagNames.map((tag, id) => [tag, id])),
    layers: [{ label: 'made up', engine: 'fake' }],
    entriesOfRun: () => null,
  };
}

/** Bytes of all arrays an index holds. */
export function indexBytes(index: TagIndex): number {
  const { columns, entries } = index;
  const arrays: readonly { readonly buffer: ArrayBufferLike }[] = [
    columns.rows,
    columns.textIds,
    columns.turns,
    columns.textBytes,
    entries.tagFrom,
    entries.tags,
    entries.status,
    entries.layer,
    entries.flags,
    index.entryOf,
    index.statusOf,
    index.tagged.words,
    ...index.postings.flatMap(({ from, queries }) => [from, queries]),
    ...index.wholes.flatMap((whole) => [whole.tags, whole.layers]),
  ];
  const buffers = new Set(arrays.map(({ buffer }) => buffer));
  return [...buffers].reduce((sum, buffer) => sum + buffer.byteLength, 0);
}
