import { describe, expect, it } from 'vitest';
import { packBatch } from '../core/tagging/batch-format.ts';
import type { Result } from '../core/types.ts';
import type { Engine } from '../engines/engine.ts';
import { fakeEngine } from '../engines/fake/engine.ts';
import { adaptEngine, mostOwnRows, tagsInBatches, type AdaptInput } from './adapt.ts';

const host = { readAsset: () => Promise.reject(new Error('no assets')), appVersion: 'test' };
const signal = new AbortController().signal;

function inputOf(part: Partial<AdaptInput>): AdaptInput {
  return {
    engine: fakeEngine,
    host,
    textIds: Uint32Array.of(3, 5, 9),
    tagsOf: () =>
      Promise.resolve(
        new Map([
          [3, ['bread']],
          [9, ['tea', 'milk']],
        ]),
      ),
    texts: { texts: (ids) => Promise.resolve(Array.from(ids, (id) => `text ${id}`)) },
    seed: 1,
    curve: false,
    ...part,
  };
}

describe('adaptEngine', () => {
  it('learns from the texts that have a tag', async () => {
    let seen: unknown = null;
    const engine: Engine = {
      ...fakeEngine,
      adapt: (rows, options) => {
        seen = rows;
        return fakeEngine.adapt?.(rows, options) ?? Promise.reject(new Error('gone'));
      },
    };
    const { report } = await adaptEngine(inputOf({ engine }), { signal });
    expect(seen).toEqual([
      { text: 'text 3', tags: ['bread'] },
      { text: 'text 9', tags: ['tea', 'milk'] },
    ]);
    expect(report).toMatchObject({ rows: 2, newTags: ['bread', 'tea', 'milk'] });
  });

  it('says so where there is nothing to learn, or nobody who learns', async () => {
    const untagged = inputOf({ tagsOf: () => Promise.resolve(new Map()) });
    await expect(adaptEngine(untagged, { signal })).rejects.toThrow('None of these texts has a tag');
    const { id, label, needs } = fakeEngine;
    const engine: Engine = {
      ...{ id, label, needs },
      check: (stop, host) => fakeEngine.check(stop, host),
      open: (config, options) => fakeEngine.open(config, options),
    };
    await expect(adaptEngine(inputOf({ engine }), { signal })).rejects.toThrow('cannot learn from tags');
  });

  it('stops when it is told to', async () => {
    await expect(adaptEngine(inputOf({}), { signal: AbortSignal.abort() })).rejects.toMatchObject({
      name: 'AbortError',
    });
  });

  it('takes no more than it can learn from in a short time', async () => {
    let asked = 0;
    const input = inputOf({
      textIds: Uint32Array.from({ length: mostOwnRows * 2 }, (_, id) => id),
      tagsOf: (ids) => {
        asked = ids.length;
        return Promise.resolve(new Map(Array.from(ids, (id) => [id, ['tag']])));
      },
    });
    const { report } = await adaptEngine(input, { signal });
    expect([asked, report.rows]).toEqual([mostOwnRows, mostOwnRows]);
  });
});

describe('tagsInBatches', () => {
  function taggedWith(tags: readonly string[]): Result {
    return { status: 'tagged', flags: [], tags: tags.map((tag) => ({ tag })) };
  }
  function batch(outcomes: readonly (readonly [number, readonly string[] | null])[]) {
    const packed = outcomes.map(([textId, tags]) => ({
      textId,
      result: tags === null ? null : taggedWith(tags),
    }));
    return { blob: packBatch(packed, (tag) => tag.charCodeAt(0), '2026-01-01T00:00:00Z') };
  }

  it('takes the last word on each wanted text', () => {
    const batches = [
      batch([
        [1, ['a', 'b']],
        [2, ['c']],
        [3, ['d']],
      ]),
      batch([
        [2, null],
        [1, ['e']],
      ]),
    ];
    const tags = tagsInBatches(batches, (id) => String.fromCharCode(id), new Set([1, 2]));
    expect([...tags]).toEqual([
      [1, ['e']],
      [2, []],
    ]);
  });
});
