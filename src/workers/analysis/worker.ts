/** The analysis worker: a feed keeps the arrays current, answers come from them. */
import { expose, proxy, transfer, wrap } from 'comlink';
import type { ProjectState, StoreDataApi, StoreEvent } from '../store/contract.ts';
import { Answers } from './answers.ts';
import type { AnalysisApi } from './contract.ts';
import { Feed } from './feed.ts';
import { throttled, type Timer } from './throttle.ts';

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
  let state: ProjectState | null = null;
  const feed = new Feed(store, (snapshot) => {
    // A switch may come while the arrays of the project before are being made.
    if (snapshot.projectId === (state?.project.id ?? null)) current.take(snapshot);
  });
  const refresh = throttled(() => feed.update(state), timer, onFailure);
  function onFailure(error: unknown): void {
    current.release();
    reportError(error);
  }
  function onEvent(event: StoreEvent): void {
    if (event.type !== 'project') return;
    const switched = event.state.project.id !== state?.project.id;
    state = event.state;
    if (switched) current.forget();
    refresh(switched);
  }
  void store.subscribe(proxy(onEvent));
  // A project may be open already; where none is, the store says so by refusing.
  void store.projectState().then(
    (open) => state ?? onEvent({ type: 'project', state: open }),
    () => undefined,
  );
  connected(current);
}

const api: AnalysisApi = {
  connectStore,
  onChange: (listener) => void listeners.push(listener),
  view: async (filter) => (await answers).view(filter),
  page: async (filter, start, count) => (await answers).page(filter, start, count),
  detail: async (filter, datasetId, row) => (await answers).detail(filter, datasetId, row),
  position: async (filter, datasetId, row) => (await answers).position(filter, datasetId, row),
  suggestTags: async (text, limit) => (await answers).suggestTags(text, limit),
  tagFrequency: async (filter, top) => (await answers).tagFrequency(filter, top),
  overlap: async (filter) => (await answers).overlap(filter),
  textIds: async (filter) => {
    const ids = await (await answers).textIds(filter);
    return transfer(ids, [ids.buffer]);
  },
};

expose(api);
