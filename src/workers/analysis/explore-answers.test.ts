import { describe, expect, it } from 'vitest';
import { emptyFilter, type Filter } from '../../core/filter/filter.ts';
import { Answers } from './answers.ts';
import type { FigureWish } from './contract.ts';
import { FakeStore, taggedAs } from './fake-store.ts';
import { Feed } from './feed.ts';

const wishes: readonly FigureWish[] = [
  { kind: 'tag-frequency', top: 9 },
  { kind: 'long-tail' },
  { kind: 'tags-per-query' },
  { kind: 'overlap' },
  { kind: 'coverage-curve' },
  { kind: 'diversity-complexity' },
  { kind: 'co-occurrence', top: 9 },
];

function filter(part: Partial<Filter>): Filter {
  return { ...emptyFilter, ...part };
}

async function project() {
  const store = new FakeStore();
  store.putRows(1, [['sort a list', 'now in reverse'], ['write a poem'], ['sum']]);
  store.putRows(2, [['Sort the longest of lists'], ['write a poem'], ['nothing']]);
  store.putRun(1, { label: 'First', finishedAt: '2026-01-01' });
  store.commit(1, [
    ['sort a list', taggedAs({ tag: 'code', explanation: 'It asks for code.' }, 'sort')],
    ['now in reverse', taggedAs('code')],
    ['write a poem', taggedAs('poem')],
    ['Sort the longest of lists', taggedAs('code', 'sort', 'list')],
  ]);
  store.setVerdict('sum', [{ tag: 'code' }]);
  const timer = { elapsed: () => 0, wait: () => new Promise<void>(() => undefined) };
  const answers = new Answers(store, timer, () => undefined);
  const feed = new Feed(store, (snapshot) => answers.take(snapshot));
  await feed.update(store.state());
  return answers;
}

describe('figures', () => {
  it('come all in one answer, by kind', async () => {
    const answers = await project();
    const { figures, whole, version } = await answers.figures(filter({ all: ['sort'] }), wishes);
    expect(version).toBe(1);
    expect(whole).toBeNull();
    expect(Object.entries(figures).map(([kind, figure]) => [kind, figure.kind])).toEqual(
      wishes.map(({ kind }) => [kind, kind]),
    );
    expect(figures['tag-frequency']?.bars[0]).toEqual({
      tag: 'code',
      total: 2,
      whole: 4,
      wholes: [3, 1],
      counts: [1, 1],
    });
    expect(figures['co-occurrence']?.tags.map(({ tag }) => tag)).toEqual(['code', 'sort', 'list']);
    expect(figures['tags-per-query']?.means).toEqual([2, 3]);
  });

  it('stand beside those of everything when wished, of datasets that the filter leaves out too', async () => {
    const answers = await project();
    const scope = filter({ search: 'sort', datasets: [1] });
    const { figures, whole } = await answers.figures(scope, [{ kind: 'tags-per-query' }], { whole: true });
    expect(figures['tags-per-query']).toMatchObject({ means: [2], basis: { queries: 1 } });
    expect(whole?.['tags-per-query']).toMatchObject({ means: [1.25, 2], basis: { queries: 7 } });
    const everything = await answers.figures(emptyFilter, [{ kind: 'tags-per-query' }]);
    expect(whole).toEqual(everything.figures);
  });

  it('name what two datasets share', async () => {
    const answers = await project();
    expect(await answers.overlapPair(emptyFilter, 1, 2, 9)).toMatchObject({
      sizes: { both: 3, onlyA: 0, onlyB: 1 },
      onlyB: [{ tag: 'list', a: 0, b: 1 }],
    });
    expect(await answers.overlapPair(emptyFilter, 1, 7, 9)).toBeNull();
  });
});

describe('the tags panel', () => {
  it('lists tags with what sets them apart from the rest', async () => {
    const answers = await project();
    const question = { search: 'o', sort: 'frequency', start: 0, count: 9 } as const;
    const table = await answers.tagTable(filter({ datasets: [2], search: 'sort' }), question);
    expect(table).toMatchObject({ found: 2, tags: 3, sets: [{ id: 2 }] });
    // Among dataset 2 one query matches and one other is tagged: (1.5 / 2) / (0.5 / 2).
    expect(table.lines[0]).toEqual({ tag: 'code', count: 1, share: 1, counts: [1], skew: 0, lift: 3 });
  });

  it('shows a tag with its companions, examples and explanations', async () => {
    const answers = await project();
    const page = await answers.tagPage(emptyFilter, 'code');
    expect(page).toMatchObject({ tag: 'code', count: 4, share: 4 / 6, lift: null });
    expect(page.counts).toEqual([
      { count: 3, share: 0.75 },
      { count: 1, share: 0.5 },
    ]);
    expect(page.companions.map(({ tag, confidence, reverse }) => [tag, confidence, reverse])).toEqual([
      ['sort', 0.5, 1],
      ['list', 0.25, 1],
    ]);
    expect(page.examples.map(({ text }) => text)).toEqual(['sort a list', 'sum', 'Sort the longest of lists']);
    expect(page.explanations).toEqual([
      {
        ...{ datasetId: 1, row: 0, text: 'sort a list', layer: 'First', engine: 'fake', runId: 1 },
        tag: { tag: 'code', explanation: 'It asks for code.' },
      },
      {
        ...{ datasetId: 2, row: 0, text: 'Sort the longest of lists', layer: 'First', engine: 'fake', runId: 1 },
        tag: { tag: 'code' },
      },
    ]);
    expect(await answers.tagPage(emptyFilter, 'never')).toMatchObject({ count: 0, companions: [], examples: [] });
  });
});

describe('the card of a dataset', () => {
  it('knows its texts and its tags', async () => {
    const answers = await project();
    expect(await answers.datasetCard(1)).toMatchObject({
      ...{ rows: 3, queries: 4, texts: 4, duplicates: 0, shared: 1 },
      turns: { max: 2 },
      estimate: { sampled: 4, scripts: [{ script: 'Latin', share: 1 }] },
      measures: { tags: 3, complexity: 1.25, matched: { size: 2 } },
      basis: { engines: ['review', 'First'] },
    });
    expect(await answers.datasetCard(9)).toBeNull();
  });

  it('says of diversity what the plane says', async () => {
    const answers = await project();
    const { figures } = await answers.figures(emptyFilter, [{ kind: 'diversity-complexity' }]);
    const points = figures['diversity-complexity']?.points ?? [];
    expect(points.map(({ matched }) => matched.spread > 0)).toEqual([true, false]);
    for (const { set, matched } of points) {
      expect((await answers.datasetCard(set.id))?.measures?.matched).toMatchObject(matched);
    }
  });
});

describe('the grid', () => {
  it('comes in other orders, and positions follow', async () => {
    const answers = await project();
    const longest = { by: 'length', descending: true } as const;
    const page = await answers.page(emptyFilter, 0, 9, longest);
    expect(page.map(({ text }) => text)).toEqual([
      'Sort the longest of lists',
      ...['write a poem', 'write a poem', 'sort a list', 'nothing', 'sum'],
    ]);
    expect(page.map(({ datasetId }) => datasetId)).toEqual([2, 1, 2, 1, 2, 1]);
    expect(await answers.page(emptyFilter, 2, 2, longest)).toEqual(page.slice(2, 4));
    expect(await answers.position(emptyFilter, 2, 1, longest)).toBe(2);
    const rarest = await answers.page(emptyFilter, 0, 1, { by: 'rarity', descending: false });
    expect(rarest[0]?.text).toBe('Sort the longest of lists');
  });

  it('marks what a search found, in the detail too', async () => {
    const answers = await project();
    const [row] = await answers.page(filter({ search: 'sort list' }), 1, 1);
    expect(row?.highlights).toEqual([
      { from: 0, to: 4 },
      { from: 20, to: 24 },
    ]);
    expect((await answers.page(emptyFilter, 0, 1))[0]).not.toHaveProperty('highlights');
    const { turns } = await answers.detail(filter({ search: 'reverse' }), 1, 0);
    expect(turns.map(({ highlights }) => highlights)).toEqual([undefined, [{ from: 7, to: 14 }]]);
  });

  it('shows one engine, some lengths, some turns, each text once', async () => {
    const answers = await project();
    async function texts(part: Partial<Filter>) {
      return (await answers.page(filter(part), 0, 9)).map(({ text }) => text);
    }
    expect(await texts({ engines: ['review'] })).toEqual(['sum']);
    expect(await texts({ length: { least: 4, most: 11 } })).toEqual(['sort a list', 'nothing']);
    expect(await texts({ turns: { least: 2, most: null } })).toEqual(['sort a list']);
    expect(await answers.view(filter({ uniqueOnly: true }))).toMatchObject({ queries: 6, rows: 5 });
    expect(await texts({ uniqueOnly: true, datasets: [2] })).toContain('write a poem');
  });
});
