import { describe, expect, it } from 'vitest';
import { emptyFilter, type Filter } from '../../core/filter/filter.ts';
import { Answers } from './answers.ts';
import { FakeStore, taggedAs } from './fake-store.ts';
import { Feed } from './feed.ts';
import type { Timer } from './throttle.ts';

/** Patience that never ends, unless the test ends it. */
function testTimer() {
  const ends: (() => void)[] = [];
  const timer: Timer = { elapsed: () => 0, wait: () => new Promise((end) => ends.push(end)) };
  return { timer, loseAllPatience: () => ends.splice(0).forEach((end) => end()) };
}

function project() {
  const store = new FakeStore();
  store.putRows(1, [['sort a list', 'now in reverse'], ['write a poem'], []]);
  store.putRows(2, [['Sort it'], ['翻译这句话'], ['write a poem']]);
  store.putRun(1, { label: 'First', finishedAt: '2026-01-01' });
  store.commit(1, [
    ['sort a list', taggedAs('code', 'sort')],
    ['now in reverse', taggedAs('code')],
    ['write a poem', taggedAs({ tag: 'poem', explanation: 'It asks for a poem.', confidence: 0.5 })],
  ]);
  const { timer, loseAllPatience } = testTimer();
  const versions: number[] = [];
  const answers = new Answers(store, timer, (version) => versions.push(version));
  const feed = new Feed(store, (snapshot) => answers.take(snapshot));
  return { store, answers, versions, loseAllPatience, update: () => feed.update(store.state()) };
}

function filter(part: Partial<Filter>): Filter {
  return { ...emptyFilter, ...part };
}

async function ready() {
  const made = project();
  await made.update();
  return made;
}

describe('view and page', () => {
  it('count queries and rows', async () => {
    const { answers } = await ready();
    expect(await answers.view(emptyFilter)).toEqual({
      version: 1,
      projectId: 'p',
      queries: 6,
      rows: 5,
      totalQueries: 6,
      totalRows: 6,
    });
    expect(await answers.view(filter({ all: ['code'] }))).toMatchObject({ queries: 2, rows: 1 });
  });

  it('list rows in dataset and row order, with texts, tags and layers', async () => {
    const { answers } = await ready();
    const page = await answers.page(emptyFilter, 1, 3);
    expect(page.map(({ datasetId, row, text }) => [datasetId, row, text])).toEqual([
      [1, 1, 'write a poem'],
      [2, 0, 'Sort it'],
      [2, 1, '翻译这句话'],
    ]);
    expect(page[0]).toMatchObject({ status: 'tagged', layer: 'First', tags: [{ tag: 'poem', matches: false }] });
    expect(page[1]).toMatchObject({ status: 'untagged', layer: null, tags: [] });
  });

  it('show the first matching query of a row, matching tags first', async () => {
    const { answers } = await ready();
    const [row] = await answers.page(filter({ any: ['sort'] }), 0, 9);
    expect(row).toMatchObject({ turn: 0, turns: 2, matchingTurns: 1 });
    expect(row?.tags).toEqual([
      { tag: 'sort', matches: true },
      { tag: 'code', matches: false },
    ]);
    const [second] = await answers.page(filter({ search: 'reverse' }), 0, 9);
    expect(second).toMatchObject({ turn: 1, turns: 2, matchingTurns: 1, text: 'now in reverse' });
  });

  it('say why a text cannot be read, and show the other rows', async () => {
    const { answers, store } = await ready();
    const readTexts = store.queryTexts.bind(store);
    store.queryTexts = (id, queries, bytes) =>
      id === 1 ? Promise.reject(new Error('damaged')) : readTexts(id, queries, bytes);
    const page = await answers.page(emptyFilter, 0, 9);
    expect(page.map(({ text, unreadable }) => unreadable ?? text)).toEqual([
      'damaged',
      'damaged',
      'Sort it',
      '翻译这句话',
      'write a poem',
    ]);
  });

  it('know where a row stands', async () => {
    const { answers } = await ready();
    expect(await answers.position(emptyFilter, 2, 1)).toBe(3);
    expect(await answers.position(filter({ search: 'poem' }), 2, 2)).toBe(1);
    expect(await answers.position(filter({ search: 'poem' }), 2, 1)).toBe(-1);
    expect(await answers.position(emptyFilter, 1, 2)).toBe(-1);
    expect(await answers.position(emptyFilter, 9, 0)).toBe(-1);
  });
});

describe('text search', () => {
  it('finds words in any script, and asks for texts once', async () => {
    const { answers, store } = await ready();
    expect(await answers.view(filter({ search: 'sort' }))).toMatchObject({ queries: 2, rows: 2 });
    expect(await answers.view(filter({ search: '这句' }))).toMatchObject({ queries: 1 });
    expect(await answers.view(filter({ search: 'sort', matchCase: true }))).toMatchObject({ queries: 1 });
    store.calls.length = 0;
    await answers.page(filter({ search: 'sort' }), 0, 9);
    expect(store.calls).toEqual([]);
  });

  it('shows first results early and tells when there is more', async () => {
    const { answers, store, versions, loseAllPatience } = await ready();
    const readBlock = store.queryTextBlock.bind(store);
    let openGate: (() => void) | null = null;
    const gate = new Promise<void>((resolve) => (openGate = resolve));
    store.queryTextBlock = async (id, from, to) => {
      if (id === 2) await gate;
      return readBlock(id, from, to);
    };
    const early = answers.view(filter({ search: 'poem' }));
    await new Promise((resolve) => setTimeout(resolve, 5));
    loseAllPatience();
    expect(await early).toMatchObject({ queries: 1, searching: true });
    // Patience is over for all questions about this search, not for each anew.
    expect(await answers.page(filter({ search: 'poem' }), 0, 9)).toHaveLength(1);
    const whole = answers.textIds(filter({ search: 'poem' }));
    openGate!();
    expect([...(await whole)]).toEqual([store.textId('write a poem')]);
    expect(versions).toEqual([1, 2]);
    const view = await answers.view(filter({ search: 'poem' }));
    expect(view).toMatchObject({ queries: 2, version: 2 });
    expect(view).not.toHaveProperty('searching');
  });

  it('gives a scope whole even when the user has typed on', async () => {
    const { answers, store } = await ready();
    const readBlock = store.queryTextBlock.bind(store);
    store.queryTextBlock = async (id, from, to) => {
      await new Promise((resolve) => setTimeout(resolve, 5));
      return readBlock(id, from, to);
    };
    const scope = answers.textIds(filter({ search: 'sort' }));
    await new Promise((resolve) => setTimeout(resolve, 1));
    await answers.view(filter({ search: 'poem' }));
    expect([...(await scope)]).toEqual([store.textId('sort a list'), store.textId('Sort it')]);
  });

  it('stops looking for what nobody asks for any more', async () => {
    const { answers, store, update, loseAllPatience } = await ready();
    for (let id = 3; id < 30; id++) store.putRows(id, [[`text ${id}`]]);
    await update();
    const readBlock = store.queryTextBlock.bind(store);
    store.queryTextBlock = async (id, from, to) => {
      await new Promise((resolve) => setTimeout(resolve, 2));
      return readBlock(id, from, to);
    };
    const first = answers.view(filter({ search: 'nowhere' }));
    await new Promise((resolve) => setTimeout(resolve, 1));
    loseAllPatience();
    expect(await first).toMatchObject({ searching: true });
    store.calls.length = 0;
    await answers.view(emptyFilter);
    await new Promise((resolve) => setTimeout(resolve, 60));
    // What had been asked for ahead still comes in.
    expect(store.calls.length).toBeLessThanOrEqual(4);
  });

  it('searches what has come in since', async () => {
    const { answers, store, update } = await ready();
    await answers.view(filter({ search: 'poem' }));
    store.calls.length = 0;
    store.putRows(2, [['Sort it'], ['翻译这句话'], ['write a poem'], ['another poem']]);
    await update();
    expect(await answers.view(filter({ search: 'poem' }))).toMatchObject({ queries: 3 });
    expect(store.calls.filter((call) => call.startsWith('texts'))).toEqual(['texts 2 3-4']);
  });
});

describe('detail', () => {
  it('gives every layer with its explanations, the strongest as effective', async () => {
    const { answers, store, update } = await ready();
    store.putRun(2, { label: 'Second' });
    store.commit(2, [['write a poem', taggedAs('verse')]]);
    store.setVerdict('write a poem', [{ tag: 'mine' }]);
    await update();
    const detail = await answers.detail(filter({ all: ['mine'] }), 1, 1);
    expect(detail.conversation).toHaveLength(1);
    const [turn] = detail.turns;
    expect(turn).toMatchObject({ query: 2, matches: true, verdict: { tags: [{ tag: 'mine' }] } });
    expect(turn?.effective?.label).toBe('First');
    expect(turn?.layers.map(({ label }) => label)).toEqual(['Second', 'First']);
    expect(turn?.layers[1]?.result.tags).toEqual([
      { tag: 'poem', explanation: 'It asks for a poem.', confidence: 0.5 },
    ]);
  });

  it('marks the turns that match, and is plain about a dataset that is gone', async () => {
    const { answers } = await ready();
    const { turns } = await answers.detail(filter({ all: ['sort'] }), 1, 0);
    expect(turns.map(({ matches }) => matches)).toEqual([true, false]);
    await expect(answers.detail(emptyFilter, 9, 0)).rejects.toThrow('Dataset 9 is not in this project any more.');
  });
});

describe('figures, suggestions, scopes', () => {
  it('follow the filter and the data', async () => {
    const { answers, store, update } = await ready();
    expect((await answers.tagFrequency(filter({ all: ['sort'] }), 9)).bars).toEqual([
      { tag: 'code', total: 1, whole: 2, counts: [1, 0], wholes: [2, 0] },
      { tag: 'sort', total: 1, whole: 1, counts: [1, 0], wholes: [1, 0] },
    ]);
    expect((await answers.overlap(emptyFilter)).shared).toEqual([
      [3, 1],
      [1, 1],
    ]);
    store.setVerdict('Sort it', [{ tag: 'sort' }]);
    await update();
    expect((await answers.overlap(emptyFilter)).shared[0]).toEqual([3, 2]);
    expect(await answers.suggestTags('o', 9)).toEqual([
      { tag: 'code', count: 2 },
      { tag: 'poem', count: 2 },
      { tag: 'sort', count: 2 },
    ]);
  });

  it('name each text once', async () => {
    const { answers, store } = await ready();
    const ids = await answers.textIds(filter({ all: ['poem'] }));
    expect([...ids]).toEqual([store.textId('write a poem')]);
  });
});

describe('another project', () => {
  it('is waited for: nothing of the one before is seen', async () => {
    const { answers } = await ready();
    answers.forget();
    const view = answers.view(emptyFilter);
    const next = new FakeStore('next');
    next.putRows(1, [['only one']]);
    await new Feed(next, (snapshot) => answers.take(snapshot)).update(next.state());
    expect(await view).toMatchObject({ projectId: 'next', queries: 1 });
  });

  it('does not hold questions for ever when it cannot be read', async () => {
    const { answers } = await ready();
    answers.forget();
    const view = answers.view(emptyFilter);
    answers.release();
    answers.giveUp();
    expect(await view).toMatchObject({ projectId: null, queries: 0 });
  });
});
