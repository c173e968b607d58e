/** A store in memory that says what a real one would: for tests of the feed and of answers. */
import { packBatch } from '../../core/tagging/batch-format.ts';
import type { Result, Tag } from '../../core/types.ts';
import type { DatasetInfo, PackedBatch, ProjectState, RunInfo, Verdict } from '../store/contract.ts';
import type { AnswerStore } from './answers.ts';
import type { FeedStore } from './feed.ts';

const at = '2026-01-01T00:00:00.000Z';

/** Rows, each a list of its queries' texts. */
type FakeRows = readonly (readonly string[])[];

interface FakeDataset {
  info: DatasetInfo;
  rows: FakeRows;
}

/** A result that is `tagged` with these tags. */
export function taggedAs(...tags: readonly (string | Tag)[]): Result {
  return { status: 'tagged', flags: [], tags: tags.map((tag) => (typeof tag === 'string' ? { tag } : tag)) };
}

export class FakeStore implements FeedStore, AnswerStore {
  readonly calls: string[] = [];
  readonly #datasets = new Map<number, FakeDataset>();
  readonly #runs = new Map<number, { info: RunInfo; batches: PackedBatch[] }>();
  readonly #texts: string[] = [];
  readonly #tags: string[] = [];
  readonly #verdicts = new Map<number, Verdict>();

  constructor(private readonly projectId = 'p') {}

  state(): ProjectState {
    const project = { id: this.projectId, name: 'P', example: false, createdAt: at, openedAt: at };
    return {
      project: { ...project, datasets: this.#datasets.size, queries: 0 },
      datasets: [...this.#datasets.values()].map(({ info }) => info),
      versions: [],
      runs: [...this.#runs.values()].map(({ info }) => info),
      reviewed: this.#verdicts.size,
      texts: this.#texts.length,
    };
  }

  /** Sets the rows of a dataset; with more rows than before it is as if an import had gone on. */
  putRows(id: number, rows: FakeRows, part: Partial<DatasetInfo> = {}): void {
    const info = {
      ...{ id, name: `Set ${id}`, colour: id - 1, state: 'ready' as const, rows: rows.length },
      ...{ queries: rows.flat().length, mappingVersion: 1, source: null, report: null, createdAt: at, damage: null },
      mapping: { fields: { form: 'text' as const, text: 'text' }, tags: null },
    };
    this.#datasets.set(id, { info: { ...info, ...part }, rows });
    for (const text of rows.flat()) this.textId(text);
  }

  dropDataset(id: number): void {
    this.#datasets.delete(id);
  }

  textId(text: string): number {
    const known = this.#texts.indexOf(text);
    return known >= 0 ? known : this.#texts.push(text) - 1;
  }

  putRun(id: number, part: Partial<RunInfo> = {}): void {
    const identity = { engine: 'fake', model: 'm', modelSha256: null, quantization: null, promptSha256: null };
    const info: RunInfo = {
      ...{ id, kind: 'engine', label: `Run ${id}`, identity: { ...identity, settings: {}, app: '1' } },
      ...{ scope: { kind: 'everything', datasetId: null, label: '' }, seed: 1, state: 'running', reason: null },
      ...{ hidden: false, total: 0, done: 0, tagged: 0, unparsable: 0, failed: 0, batches: 0 },
      ...{ createdAt: at, finishedAt: null },
    };
    const known = this.#runs.get(id);
    this.#runs.set(id, { info: { ...info, ...known?.info, ...part }, batches: known?.batches ?? [] });
  }

  dropRun(id: number): void {
    this.#runs.delete(id);
  }

  /** Commits a batch: [text, result]; null withdraws. */
  commit(runId: number, outcomes: readonly (readonly [string, Result | null])[]): void {
    const run = this.#runs.get(runId);
    if (run === undefined) throw new Error(`no run ${runId}`);
    const packed = outcomes.map(([text, result]) => ({ textId: this.textId(text), result }));
    const blob = packBatch(packed, (tag) => this.#tagId(tag), at);
    run.batches.push({ seq: run.batches.length, blob });
    run.info = { ...run.info, batches: run.batches.length };
  }

  #tagId(tag: string): number {
    const known = this.#tags.indexOf(tag);
    return known >= 0 ? known : this.#tags.push(tag) - 1;
  }

  setVerdict(text: string, tags: readonly Tag[] | null): void {
    if (tags === null) this.#verdicts.delete(this.textId(text));
    else this.#verdicts.set(this.textId(text), { tags, at });
  }

  #dataset(id: number): FakeDataset {
    const dataset = this.#datasets.get(id);
    if (dataset === undefined) throw new Error(`There is no dataset ${id}.`);
    return dataset;
  }

  columns(id: number, fromQuery: number) {
    this.calls.push(`columns ${id} from ${fromQuery}`);
    const { rows } = this.#dataset(id);
    const queries = rows.flatMap((row, number) => row.map((text, turn) => ({ number, text, turn }))).slice(fromQuery);
    return Promise.resolve({
      rows: Uint32Array.from(queries, ({ number }) => number),
      textIds: Uint32Array.from(queries, ({ text }) => this.textId(text)),
      turns: Uint16Array.from(queries, ({ turn }) => turn),
      messages: new Uint16Array(queries.length),
      textBytes: Uint32Array.from(queries, ({ text }) => new TextEncoder().encode(text).length),
      rowCount: rows.length,
    });
  }

  tagNames(from: number) {
    return Promise.resolve(this.#tags.slice(from));
  }

  batches(runId: number, fromSeq: number, limit: number) {
    this.calls.push(`batches ${runId} from ${fromSeq}`);
    return Promise.resolve((this.#runs.get(runId)?.batches ?? []).slice(fromSeq, fromSeq + limit));
  }

  verdicts() {
    return Promise.resolve([...this.#verdicts].map(([textId, verdict]) => ({ textId, verdict })));
  }

  queryTexts(id: number, queries: Uint32Array, maxBytes: number) {
    const texts = this.#dataset(id).rows.flat();
    return Promise.resolve(Array.from(queries, (query) => (texts[query] ?? '').slice(0, maxBytes)));
  }

  queryTextBlock(id: number, fromQuery: number, toQuery: number) {
    this.calls.push(`texts ${id} ${fromQuery}-${toQuery}`);
    const texts = this.#dataset(id).rows.flat().slice(fromQuery, toQuery);
    return Promise.resolve(new TextEncoder().encode(texts.join('')));
  }

  rowRecord(id: number, row: number) {
    const texts = this.#dataset(id).rows[row] ?? [];
    const conversation = texts.map((text, turn) => ({ role: 'user', use: 'query' as const, text, turn }));
    return Promise.resolve({ json: JSON.stringify(texts), conversation, queries: [] });
  }
}
