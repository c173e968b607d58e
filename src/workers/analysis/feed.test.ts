import { describe, expect, it } from 'vitest';
import { statusCodes, tagsOf } from '../../core/metrics/tag-index.ts';
import { FakeStore, taggedAs } from './fake-store.ts';
import { Feed, type Snapshot } from './feed.ts';

function watch(store: FakeStore) {
  const published: Snapshot[] = [];
  const feed = new Feed(store, (snapshot) => published.push(snapshot));
  async function update(from = store): Promise<Snapshot> {
    await feed.update(from.state());
    const last = published.at(-1);
    if (last === undefined) throw new Error('nothing was published');
    return last;
  }
  return { published, update, feed };
}

/** Per query its status, or its tags. */
function shown({ index }: Snapshot): string[] {
  return Array.from(index.statusOf, (code, query) => {
    const status = statusCodes[code] ?? '';
    return status === 'tagged' ? Array.from(tagsOf(index, query), (id) => index.tagNames[id]).join('+') : status;
  });
}

describe('columns', () => {
  it('pulls only queries that are new while a dataset comes in, and none twice', async () => {
    const store = new FakeStore();
    store.putRows(1, [['a']], { state: 'importing' });
    const { published, update } = watch(store);
    await update();
    store.putRows(1, [['a'], ['b', 'c']], { state: 'importing' });
    store.putRows(2, [['d']]);
    const { index } = await update();
    expect(store.calls).toEqual(['columns 1 from 0', 'columns 1 from 1', 'columns 2 from 0']);
    expect(index.columns).toMatchObject({ queries: 4, rowCount: 3 });
    expect([...index.columns.rows]).toEqual([0, 1, 1, 0]);
    store.putRows(1, [['a'], ['b', 'c']]);
    await update();
    expect(published).toHaveLength(2);
  });

  it('drops a deleted dataset, and reads one anew whose mapping changed', async () => {
    const store = new FakeStore();
    store.putRows(1, [['a']]);
    store.putRows(2, [['b']]);
    const { update } = watch(store);
    await update();
    store.dropDataset(1);
    store.putRows(2, [['c'], ['d']], { mappingVersion: 2 });
    const { index } = await update();
    expect(index.columns.sets.map(({ id, from, to }) => [id, from, to])).toEqual([[2, 0, 2]]);
    expect([...index.columns.textIds]).toEqual([store.textId('c'), store.textId('d')]);
  });

  it('takes over a new name without pulling anything', async () => {
    const store = new FakeStore();
    store.putRows(1, [['a']]);
    const { update } = watch(store);
    await update();
    store.putRows(1, [['a']], { name: 'Renamed' });
    expect((await update()).index.columns.sets[0]?.name).toBe('Renamed');
    expect(store.calls).toEqual(['columns 1 from 0']);
  });

  it('goes on without a damaged dataset', async () => {
    const store = new FakeStore();
    store.putRows(1, [['a']], { damage: 'its columns' });
    store.putRows(2, [['b']]);
    const readColumns = store.columns.bind(store);
    store.columns = (id, from) => (id === 1 ? Promise.reject(new Error('damaged')) : readColumns(id, from));
    const { update } = watch(store);
    expect((await update()).index.columns.queries).toBe(1);
  });
});

describe('taggings', () => {
  it('come batch by batch while a run goes on', async () => {
    const store = new FakeStore();
    store.putRows(1, [['a'], ['b'], ['a'], ['c']]);
    store.putRun(1);
    store.commit(1, [['a', taggedAs('x', 'y')]]);
    const { update } = watch(store);
    expect(shown(await update())).toEqual(['x+y', 'untagged', 'x+y', 'untagged']);
    store.commit(1, [
      ['b', { status: 'failed', flags: [], tags: [], error: 'e' }],
      ['c', taggedAs()],
    ]);
    expect(shown(await update())).toEqual(['x+y', 'failed', 'x+y', '']);
    expect(store.calls.filter((call) => call.startsWith('batches'))).toEqual(['batches 1 from 0', 'batches 1 from 1']);
  });

  it('show the newest complete run, a running one only where nothing lies below, and flip when it finishes', async () => {
    const store = new FakeStore();
    store.putRows(1, [['a'], ['b']]);
    store.putRun(1, { finishedAt: '2026-01-02' });
    store.commit(1, [['a', taggedAs('old')]]);
    store.putRun(2);
    store.commit(2, [
      ['a', taggedAs('new')],
      ['b', taggedAs('new')],
    ]);
    const { update } = watch(store);
    expect(shown(await update())).toEqual(['old', 'new']);
    store.putRun(2, { finishedAt: '2026-01-03' });
    expect(shown(await update())).toEqual(['new', 'new']);
    store.putRun(2, { hidden: true });
    expect(shown(await update())).toEqual(['old', 'untagged']);
    store.dropRun(1);
    expect(shown(await update())).toEqual(['untagged', 'untagged']);
  });

  it('forget what was withdrawn, and take the retry', async () => {
    const store = new FakeStore();
    store.putRows(1, [['a']]);
    store.putRun(1);
    store.commit(1, [['a', { status: 'failed', flags: [], tags: [] }]]);
    const { update } = watch(store);
    expect(shown(await update())).toEqual(['failed']);
    store.commit(1, [['a', null]]);
    expect(shown(await update())).toEqual(['untagged']);
    store.commit(1, [['a', taggedAs('x')]]);
    expect(shown(await update())).toEqual(['x']);
  });

  it('let a verdict win, with tags that no run has given, until it is taken back', async () => {
    const store = new FakeStore();
    store.putRows(1, [['a']]);
    store.putRun(1);
    store.commit(1, [['a', taggedAs('x')]]);
    const { update, published } = watch(store);
    await update();
    store.setVerdict('a', [{ tag: 'mine' }, { tag: 'x' }]);
    expect(shown(await update())).toEqual(['mine+x']);
    await update();
    expect(published).toHaveLength(2);
    store.commit(1, [['b', taggedAs('later')]]);
    expect(shown(await update())).toEqual(['mine+x']);
    store.setVerdict('a', null);
    expect(shown(await update())).toEqual(['x']);
  });

  it('start anew when an id comes back with another run behind it', async () => {
    const store = new FakeStore();
    store.putRows(1, [['a'], ['b']]);
    store.putRun(1);
    store.commit(1, [['a', taggedAs('x')]]);
    const { update } = watch(store);
    await update();
    store.dropRun(1);
    store.putRun(1, { createdAt: '2026-02-02' });
    store.commit(1, [['b', taggedAs('y')]]);
    expect(shown(await update())).toEqual(['untagged', 'y']);
  });
});

describe('projects', () => {
  it('share nothing', async () => {
    const store = new FakeStore('one');
    store.putRows(1, [['a']]);
    store.putRun(1);
    store.commit(1, [['a', taggedAs('x')]]);
    const { feed, published } = watch(store);
    await feed.update(store.state());
    await feed.update(new FakeStore('two').state());
    expect(published.at(-1)).toMatchObject({ projectId: 'two', index: { tagNames: [], columns: { queries: 0 } } });
    await feed.update(null);
    expect(published.at(-1)?.projectId).toBeNull();
  });

  it('show rows before a long history of results is read', async () => {
    const store = new FakeStore();
    store.putRows(1, [['a']]);
    store.putRun(1);
    for (let batch = 0; batch < 1201; batch++) store.commit(1, [['a', taggedAs(`x${batch}`)]]);
    const { published, update } = watch(store);
    expect(shown(await update())).toEqual(['x1200']);
    expect(published.map(shown)).toEqual([['untagged'], ['x1200']]);
  });

  it('are whole again after a failure half way', async () => {
    const store = new FakeStore();
    store.putRows(1, [['a']]);
    store.putRun(1);
    store.commit(1, [['a', taggedAs('x')]]);
    const readBatches = store.batches.bind(store);
    store.batches = () => Promise.reject(new Error('gone'));
    const { update, published } = watch(store);
    await expect(update()).rejects.toThrow('gone');
    expect(published).toEqual([]);
    store.batches = readBatches;
    expect(shown(await update())).toEqual(['x']);
  });
});
