import { describe, expect, it } from 'vitest';
import { emptyFilter, type Filter } from '../../core/filter/filter.ts';
import { withTagOfOne } from '../../core/filter/run-tags.ts';
import { Answers } from './answers.ts';
import { FakeStore, taggedAs } from './fake-store.ts';
import { Feed } from './feed.ts';

async function project() {
  const store = new FakeStore();
  store.putRows(1, [['sort a list', 'now in reverse'], ['write a poem'], []]);
  store.putRows(2, [['sort a list'], ['translate this'], ['write a poem']]);
  store.putRun(1, { finishedAt: '2026-01-01' });
  store.commit(1, [
    ['sort a list', taggedAs('sorting', 'lists')],
    ['write a poem', taggedAs('poem')],
    ['translate this', { status: 'failed', flags: [], tags: [], error: 'No.' }],
  ]);
  store.putRun(2, { finishedAt: '2026-01-02', hidden: true });
  store.commit(2, [
    ['sort a list', taggedAs('sort', 'list', 'python')],
    ['translate this', taggedAs('translation')],
    ['now in reverse', taggedAs('sort')],
  ]);
  store.commit(2, [['now in reverse', null]]);
  const timer = { elapsed: () => 0, wait: () => Promise.resolve() };
  const answers = new Answers(store, timer, () => undefined);
  const feed = new Feed(store, (snapshot) => answers.take(snapshot));
  function update(): Promise<void> {
    return feed.update(store.state());
  }
  await update();
  return { store, answers, update };
}

describe('two runs', () => {
  it('are compared over unique texts: hidden or not, without failures and what was withdrawn', async () => {
    const { answers } = await project();
    const comparison = await answers.compareRuns(1, 2, emptyFilter);
    expect(comparison).toMatchObject({ texts: 4, both: 1, onlyA: 1, onlyB: 1 });
    expect(comparison.exact).toEqual({ same: 0, f1: 0, jaccard: 0 });
    expect(comparison.stemmed).toEqual({ same: 0, f1: 4 / 5, jaccard: 2 / 3 });
    expect(comparison.gained.map(({ tag }) => tag)).toEqual(['list', 'python', 'sort']);
    expect(comparison.lost.map(({ tag }) => tag)).toEqual(['lists', 'sorting']);
  });

  it('are compared over what a filter matches', async () => {
    const { answers } = await project();
    const comparison = await answers.compareRuns(1, 2, { ...emptyFilter, search: 'poem' });
    expect(comparison).toMatchObject({ texts: 1, both: 0, onlyA: 1, onlyB: 0, gainedTags: 0 });
  });

  it('lead to what one of them gives a tag and the other does not, whichever is in effect', async () => {
    const { store, answers, update } = await project();
    async function found(filter: Filter): Promise<string[]> {
      return (await answers.page(filter, 0, 10)).map(({ text }) => text);
    }
    const lost = withTagOfOne(emptyFilter, 'sorting', 1, 2);
    expect(await found(lost)).toEqual(['sort a list', 'sort a list']);
    expect(await found({ ...lost, uniqueOnly: true })).toEqual(['sort a list']);
    expect(await found(withTagOfOne(emptyFilter, 'python', 2, 1))).toEqual(['sort a list', 'sort a list']);
    expect(await found(withTagOfOne(emptyFilter, 'translation', 2, 1))).toEqual([]);
    store.dropRun(2);
    await update();
    expect(await found(lost)).toEqual([]);
  });

  it('cannot be compared when one of them is gone', async () => {
    const { store, answers, update } = await project();
    store.dropRun(2);
    await update();
    await expect(answers.compareRuns(1, 2, emptyFilter)).rejects.toThrow('Run 2 is not in this project any more');
  });
});

describe('own texts', () => {
  it('are those that the filter matches and the layer gives a tag', async () => {
    const { store, answers } = await project();
    const [list, poem, translate] = ['sort a list', 'write a poem', 'translate this'].map((text) => store.textId(text));
    expect([...(await answers.ownTexts(1, emptyFilter))].sort()).toEqual([list, poem].sort());
    expect([...(await answers.ownTexts(2, emptyFilter))].sort()).toEqual([list, translate].sort());
    expect([...(await answers.ownTexts(2, { ...emptyFilter, search: 'sort' }))]).toEqual([list]);
    expect([...(await answers.ownTexts('review', emptyFilter))]).toEqual([]);
  });
});

describe('rows', () => {
  it('that a filter matches are named by dataset and number', async () => {
    const { answers } = await project();
    expect(await answers.matchingRows({ ...emptyFilter, search: 'poem' })).toEqual([
      { datasetId: 1, rows: Uint32Array.of(1) },
      { datasetId: 2, rows: Uint32Array.of(2) },
    ]);
    expect(await answers.matchingRows({ ...emptyFilter, search: 'in reverse' })).toEqual([
      { datasetId: 1, rows: Uint32Array.of(0) },
    ]);
  });

  it('that a filter matches are known query by query', async () => {
    const { answers } = await project();
    expect(await answers.matchingQueries({ ...emptyFilter, search: 'in reverse' })).toEqual([
      { datasetId: 1, rows: Uint32Array.of(0), turns: Uint16Array.of(1) },
    ]);
    const all = await answers.matchingQueries(emptyFilter);
    expect(all[0]).toEqual({ datasetId: 1, rows: Uint32Array.of(0, 0, 1), turns: Uint16Array.of(0, 1, 0) });
  });

  it('that were ticked give the texts of all their queries, each once; datasets that are gone give none', async () => {
    const { store, answers } = await project();
    const picks = [
      { datasetId: 1, rows: Uint32Array.of(0, 2) },
      { datasetId: 2, rows: Uint32Array.of(0, 1) },
      { datasetId: 9, rows: Uint32Array.of(0) },
    ];
    const wanted = ['sort a list', 'now in reverse', 'translate this'].map((text) => store.textId(text));
    expect([...(await answers.textIdsOfRows(picks))]).toEqual(wanted.sort((a, b) => a - b));
    expect(await answers.textIdsOfRows([])).toEqual(new Uint32Array(0));
  });
});
