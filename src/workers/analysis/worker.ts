/** The analysis worker: a feed keeps the arrays current, answers come from them. */
import { expose, proxy, transfer, wrap } from 'comlink';
import type { StoreDataApi, StoreEvent } from '../store/contract.ts';
import { Answers } from './answers.ts';
import type { AnalysisApi } from './contract.ts';
import { ProjectWatch } from './project-watch.ts';
import type { Timer } from './throttle.ts';

const timer: Timer = {
  elapsed: () => performance.now(),
  wait: (milliseconds) => new Promise((resolve) => setTimeout(resolve, milliseconds)),
};

const listeners: ((version: number) => void)[] = [];
let connected: (answers: Answers) => void;
const answers = new Promise<Answers>((resolve) => (connected = resolve));

function connectStore(port: MessagePort): void {
  const store = wrap<StoreDataApi>(port);
  const current = new Answers(store, timer, (version) => listeners.forEach((listener) => listener(version)));
  const watch = new ProjectWatch(store, current, timer, reportError);
  void store.subscribe(proxy((event: StoreEvent) => watch.onEvent(event)));
  void watch.ask();
  connected(current);
}

const api: AnalysisApi = {
  connectStore,
  onChange: (listener) => void listeners.push(listener),
  view: async (filter) => (await answers).view(filter),
  page: async (filter, start, count, order) => (await answers).page(filter, start, count, order),
  detail: async (filter, datasetId, row) => (await answers).detail(filter, datasetId, row),
  position: async (filter, datasetId, row, order) => (await answers).position(filter, datasetId, row, order),
  suggestTags: async (text, limit) => (await answers).suggestTags(text, limit),
  tagFrequency: async (filter, top) => (await answers).tagFrequency(filter, top),
  overlap: async (filter) => (await answers).overlap(filter),
  figures: async (filter, wanted, options) => (await answers).figures(filter, wanted, options),
  overlapPair: async (filter, a, b, top) => (await answers).overlapPair(filter, a, b, top),
  tagTable: async (filter, question) => (await answers).tagTable(filter, question),
  tagPage: async (filter, tag) => (await answers).tagPage(filter, tag),
  datasetCard: async (datasetId) => (await answers).datasetCard(datasetId),
  ownTexts: async (source, filter) => (await answers).ownTexts(source, filter),
  compareRuns: async (a, b, filter) => (await answers).compareRuns(a, b, filter),
  matchingRows: async (filter) => {
    const picks = await (await answers).matchingRows(filter);
    return transfer(
      picks,
      picks.map(({ rows }) => rows.buffer),
    );
  },
  matchingQueries: async (filter) => {
    const picks = await (await answers).matchingQueries(filter);
    return transfer(
      picks,
      picks.flatMap(({ rows, turns }) => [rows.buffer, turns.buffer]),
    );
  },
  textIdsOfRows: async (picks) => {
    const ids = await (await answers).textIdsOfRows(picks);
    return transfer(ids, [ids.buffer]);
  },
  textIds: async (filter) => {
    const ids = await (await answers).textIds(filter);
    return transfer(ids, [ids.buffer]);
  },
};

expose(api);
