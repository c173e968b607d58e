/** Clients for the tests of the store: what a test does not fake fails by name when it is called. */
import { runJob } from '../workers/bridge.ts';
import type { ImportReport } from '../core/types.ts';
import type { DatasetPreview, FilePreview } from '../workers/import/contract.ts';
import type { DatasetInfo, ProjectInfo, ProjectState, RunInfo, StorageInfo } from '../workers/store/contract.ts';
import type { Clients, Page } from './clients.ts';
import { createStudioStore, type StudioStore } from './create-store.ts';

type Fake = Readonly<Record<string, unknown>>;
type Fakes = Partial<Readonly<Record<Exclude<keyof Clients, 'runJob' | 'page'>, Fake>>> & {
  readonly page?: Partial<Page>;
};

function faked(name: string, methods: Fake = {}): unknown {
  return new Proxy(methods, {
    get(target, key) {
      if (typeof key === 'symbol' || key === 'then') return undefined;
      if (!(key in target)) throw new Error(`${name}.${key} was called and is not faked.`);
      return target[key];
    },
  });
}

export const storageInfo: StorageInfo = { mode: 'opfs', persisted: false, usage: 1000, quota: 10_000 };

const page: Page = {
  namespace: '/',
  elapsed: () => 0,
  after: () => undefined,
  keepAwake: () => () => undefined,
  recall: () => null,
  remember: () => undefined,
  shippedFile: (path) => Promise.resolve(new File(['{}'], path)),
  canPick: false,
  pickDestination: () => Promise.resolve(null),
  chooseDestination: () => Promise.resolve(null),
  canPickFolder: false,
  pickFolder: () => Promise.resolve(null),
  saveBlob: () => undefined,
};

export function testClients(fakes: Fakes = {}): Clients {
  const { page: pageFakes, ...workers } = fakes;
  const clients = {
    store: faked('store', {
      askPersist: () => Promise.resolve(true),
      storage: () => Promise.resolve(storageInfo),
      getSetting: () => Promise.resolve(null),
      setSetting: () => Promise.resolve(),
      ...workers.store,
    }),
    importer: faked('importer', workers.importer),
    tagging: faked('tagging', workers.tagging),
    analysis: faked('analysis', {
      onChange: () => Promise.resolve(),
      view: () => Promise.resolve({ version: 1, queries: 0, rows: 0, totalQueries: 0, totalRows: 0 }),
      ...workers.analysis,
    }),
    exporter: faked('exporter', workers.exporter),
    net: faked('net', workers.net),
    models: faked('models', workers.models),
    converter: faked('converter', workers.converter),
    runJob,
    page: { ...page, ...pageFakes },
  };
  return clients as Clients;
}

export function testStore(fakes: Fakes = {}): StudioStore {
  return createStudioStore(testClients(fakes));
}

export function projectInfo(part: Partial<ProjectInfo> = {}): ProjectInfo {
  const at = '2026-01-01T00:00:00.000Z';
  return { id: 'p1', name: 'Mix', example: false, createdAt: at, openedAt: at, datasets: 0, queries: 0, ...part };
}

export function projectState(part: Partial<ProjectState> = {}): ProjectState {
  return { project: projectInfo(), datasets: [], runs: [], versions: [], reviewed: 0, texts: 0, ...part };
}

export function importReport(part: Partial<ImportReport> = {}): ImportReport {
  return {
    rows: 0,
    queries: 0,
    emptyQueries: 0,
    rowsWithoutQuery: 0,
    duplicatesWithin: 0,
    duplicatesAcross: 0,
    blankLines: 0,
    issues: 0,
    issuesByKind: [],
    notes: [],
    ...part,
  };
}

export function datasetInfo(part: Partial<DatasetInfo> = {}): DatasetInfo {
  return {
    id: 1,
    name: 'train',
    colour: 0,
    state: 'ready',
    rows: 0,
    queries: 0,
    mapping: { fields: { form: 'text', text: 'text' }, tags: null },
    mappingVersion: 1,
    source: null,
    report: null,
    createdAt: '2026-01-01T00:00:00.000Z',
    damage: null,
    ...part,
  };
}

export function runInfo(part: Partial<RunInfo> = {}): RunInfo {
  return {
    id: 1,
    kind: 'engine',
    identity: {
      engine: 'instant',
      model: 'instant',
      modelSha256: null,
      quantization: null,
      promptSha256: null,
      settings: {},
      app: '0.0.0',
    },
    label: 'Instant',
    scope: { kind: 'everything', datasetId: null, label: 'everything' },
    seed: 1,
    state: 'complete',
    reason: null,
    hidden: false,
    total: 10,
    done: 10,
    tagged: 10,
    unparsable: 0,
    failed: 0,
    batches: 1,
    createdAt: '2026-01-01T00:00:00.000Z',
    finishedAt: null,
    ...part,
  };
}

export function datasetPreview(part: Partial<DatasetPreview> = {}): DatasetPreview {
  const fields = { form: 'text', text: 'text' } as const;
  return {
    wrapperKey: null,
    suggestedName: 'train',
    form: 'text',
    mapping: { fields, tags: null },
    candidates: [fields],
    tagFields: [],
    columns: ['text'],
    unknownRoles: [],
    sample: [{ json: '{"text":"Hi"}', queries: ['Hi'], conversation: [] }],
    ...part,
  };
}

export function filePreview(part: Partial<FilePreview> = {}): FilePreview {
  return {
    fileName: 'train.jsonl',
    bytes: 14,
    gzip: false,
    format: 'jsonl',
    encoding: 'utf-8',
    datasets: [datasetPreview()],
    problems: [],
    alreadyHere: [],
    ...part,
  };
}
