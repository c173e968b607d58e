import { describe, expect, it } from 'vitest';
import { createScoreSlice, readScores } from './score-slice.ts';
import { noScoreBook, parseScoreBook, shownScores, withScores } from './scores.ts';
import { projectState, testClients } from './test-clients.ts';
import type { SliceContext } from './slice.ts';
import type { StudioState } from './state.ts';
import { testStore } from './test-clients.ts';

const alpaca = { name: 'AlpacaEval', values: [[1, 61.5] as const] };
const bench = { name: 'MT-Bench', values: [[1, 7.1] as const, [2, 6.4] as const] };
const both = withScores(withScores(noScoreBook, alpaca), bench);

function keeping(settings: Map<string, string>, page: Map<string, string>) {
  const fakes = {
    store: {
      getSetting: (key: string) => Promise.resolve(settings.get(key) ?? null),
      setSetting: (key: string, value: string) => Promise.resolve(void settings.set(key, value)),
    },
    page: { recall: (key: string) => page.get(key) ?? null },
  };
  const store = testStore(fakes);
  store.setState({ project: projectState() });
  const context: SliceContext = {
    get: store.getState,
    set: (part: Partial<StudioState> | ((state: StudioState) => Partial<StudioState>)) => store.setState(part),
    clients: testClients(fakes),
  };
  return { store, context };
}

describe('scores that a user types in', () => {
  it('are those of one benchmark each', () => {
    expect(shownScores(both)).toEqual(bench);
    expect(shownScores({ ...both, shown: 'AlpacaEval' })).toEqual(alpaca);
    expect(shownScores({ ...both, shown: 'Other score' })).toEqual({ name: 'Other score', values: [] });
    expect(withScores(both, { ...bench, values: [] })).toEqual({ shown: 'MT-Bench', all: [alpaca] });
  });

  it('come back as they were kept, and as one benchmark was once kept; what is broken does not', () => {
    expect(parseScoreBook(JSON.stringify(both))).toEqual(both);
    expect(parseScoreBook(JSON.stringify(bench))).toEqual({ shown: 'MT-Bench', all: [bench] });
    expect(parseScoreBook('{"shown":"","all":[{"name":"MT-Bench","values":[["a",1],7,[1,2]]},3]}')).toEqual({
      shown: 'AlpacaEval',
      all: [{ name: 'MT-Bench', values: [[1, 2]] }],
    });
    for (const broken of [null, '', '{', '[]', '3', '{"name":3,"values":[]}'])
      expect(parseScoreBook(broken)).toBeNull();
  });

  it('are kept by the project and come back from it', async () => {
    const settings = new Map<string, string>();
    keeping(settings, new Map()).store.getState().setScores(both);
    const later = keeping(settings, new Map());
    await readScores(later.context);
    expect(later.store.getState().scores).toEqual(both);
  });

  it('are taken from the page once, where the project has none', async () => {
    const settings = new Map<string, string>();
    const { project } = projectState();
    const page = new Map([[`scores:${project.id}`, JSON.stringify(alpaca)]]);
    const first = keeping(settings, page);
    await readScores(first.context);
    expect(first.store.getState().scores).toEqual({ shown: 'AlpacaEval', all: [alpaca] });
    expect(parseScoreBook(settings.get('scores') ?? null)?.all).toEqual([alpaca]);
    settings.set('scores', JSON.stringify(both));
    const later = keeping(settings, page);
    await readScores(later.context);
    expect(later.store.getState().scores).toEqual(both);
  });

  it('that were typed in meanwhile stay', async () => {
    const { store, context } = keeping(new Map([['scores', JSON.stringify(both)]]), new Map());
    const reading = readScores(context);
    const typed = withScores(noScoreBook, alpaca);
    store.getState().setScores(typed);
    await reading;
    expect(store.getState().scores).toEqual(typed);
    expect(createScoreSlice(context).scores).toEqual(noScoreBook);
  });
});
