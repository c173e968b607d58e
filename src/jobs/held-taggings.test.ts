import { describe, expect, it } from 'vitest';
import { packBatch } from '../core/tagging/batch-format.ts';
import type { EngineIdentity, Result } from '../core/types.ts';
import { openHeldTaggings, type TaggingRun, type TaggingStore } from './held-taggings.ts';

const { signal } = new AbortController();

function identity(model: string): EngineIdentity {
  return {
    engine: 'fake',
    model,
    modelSha256: null,
    quantization: null,
    promptSha256: null,
    settings: {},
    app: '1',
  };
}

function run(id: number, change: Partial<TaggingRun> = {}): TaggingRun {
  const finishedAt = `2026-01-0${id}T00:00:00.000Z`;
  return { id, kind: 'engine', hidden: false, finishedAt, identity: identity(`m${id}`), ...change };
}

function tagged(...tags: string[]): Result {
  return { status: 'tagged', flags: [], tags: tags.map((tag) => ({ tag })) };
}

/** What each run said, batch by batch: [text id, result]. */
type Said = ReadonlyMap<number, readonly (readonly (readonly [number, Result | null])[])[]>;

function storeOf(said: Said, reads: string[] = []): TaggingStore {
  const names: string[] = [];
  function tagId(tag: string): number {
    if (!names.includes(tag)) names.push(tag);
    return names.indexOf(tag);
  }
  const packed = new Map(
    [...said].map(([id, batches]) => [
      id,
      batches.map((batch, seq) => ({
        seq,
        blob: packBatch(
          batch.map(([textId, result]) => ({ textId, result })),
          tagId,
          `2026-02-0${seq + 1}T00:00:00.000Z`,
        ),
      })),
    ]),
  );
  return {
    batches: (runId, fromSeq, limit) => {
      reads.push(`${runId}:${fromSeq}+${limit}`);
      return Promise.resolve((packed.get(runId) ?? []).slice(fromSeq, fromSeq + limit));
    },
    tagNames: (from) => Promise.resolve(names.slice(from)),
    verdicts: () =>
      Promise.resolve([{ textId: 4, verdict: { tags: [{ tag: 'by hand' }], at: '2026-03-01T00:00:00.000Z' } }]),
  };
}

const said: Said = new Map([
  [
    1,
    [
      [
        [0, tagged('old')],
        [1, tagged('old', 'kept')],
      ],
      [[4, tagged('old')]],
    ],
  ],
  [
    2,
    [
      [
        [0, tagged('new')],
        [2, tagged('first try')],
        [3, tagged('taken back')],
      ],
      [
        [2, tagged('again')],
        [3, null],
      ],
    ],
  ],
]);

async function tagsOf(store: TaggingStore, runs: readonly TaggingRun[], ids: number[]) {
  const source = await openHeldTaggings(store, { runs, texts: 6, app: '9' }, signal);
  return (await source.taggings(Uint32Array.from(ids))).map((held) => held?.result.tags.map(({ tag }) => tag) ?? null);
}

describe('openHeldTaggings', () => {
  it('gives the word of the newest run that has one, a verdict before all', async () => {
    expect(await tagsOf(storeOf(said), [run(1), run(2)], [0, 1, 2, 3, 4, 5])).toEqual([
      ['new'],
      ['old', 'kept'],
      ['again'],
      null,
      ['by hand'],
      null,
    ]);
  });

  it('gives results in the order that was asked for, twice where asked twice', async () => {
    expect(await tagsOf(storeOf(said), [run(1), run(2)], [2, 0, 2])).toEqual([['again'], ['new'], ['again']]);
  });

  it('passes over hidden runs', async () => {
    expect(await tagsOf(storeOf(said), [run(1), run(2, { hidden: true })], [0, 2])).toEqual([['old'], null]);
  });

  it('names the source and the time of each tagging', async () => {
    const source = await openHeldTaggings(storeOf(said), { runs: [run(1), run(2)], texts: 6, app: '9' }, signal);
    const [first, second, , reviewed] = await source.taggings(Uint32Array.of(1, 2, 3, 4));
    expect(first).toMatchObject({ at: '2026-02-01T00:00:00.000Z' });
    expect(first?.source).toContain('"model":"m1"');
    expect(second).toMatchObject({ at: '2026-02-02T00:00:00.000Z' });
    expect(reviewed?.source).toContain('{"engine":"review","model":"",');
    expect(reviewed).toMatchObject({ at: '2026-03-01T00:00:00.000Z', result: { status: 'tagged' } });
  });

  it('reads results from the store once while they fit into memory', async () => {
    const reads: string[] = [];
    const source = await openHeldTaggings(storeOf(said, reads), { runs: [run(2)], texts: 6, app: '9' }, signal);
    const loading = reads.length;
    await source.taggings(Uint32Array.of(0, 2));
    await source.taggings(Uint32Array.of(0, 2));
    expect(reads.length).toBe(loading);
  });
});
