/** The reads and writes that every worker may call. */
import { transfer } from 'comlink';
import { readBatches } from '../../storage/run-table.ts';
import { listVerdicts } from '../../storage/review-table.ts';
import type { StoreDataApi } from './contract.ts';
import { abortDataset, appendRows, beginDataset, beginRemap, datasetsOfSize, finishDataset } from './datasets.ts';
import { viewOf, type Project } from './project.ts';
import { commitBatch, createRun, pendingTexts, resultOf, retryFailures, setRunState, setVerdict } from './runs.ts';
import { now, projectOf, projectState, type Session } from './session.ts';
import { versionFile } from './versions.ts';
import { readIssues, readQueryColumns, readQueryTexts, readRowBlock, readRowRecord, readTextBlock } from './views.ts';

/** Runs what needs no waiting, so that a throw becomes a rejection. */
export function answer<T>(work: () => T): Promise<T> {
  return new Promise((resolve) => {
    resolve(work());
  });
}

type DatasetApi = Pick<
  StoreDataApi,
  | 'beginDataset'
  | 'beginRemap'
  | 'appendRows'
  | 'finishDataset'
  | 'abortDataset'
  | 'datasetsOfSize'
  | 'rowBlock'
  | 'rowRecord'
  | 'columns'
  | 'queryTexts'
  | 'queryTextBlock'
  | 'texts'
  | 'issues'
>;

function datasetApi(session: Session): DatasetApi {
  function project(): Project {
    return projectOf(session);
  }
  return {
    beginDataset: async (draft) => beginDataset(project(), draft, now()),
    beginRemap: async (datasetId, mapping) => beginRemap(project(), datasetId, mapping, now()),
    appendRows: async (draftId, batch) => appendRows(project(), draftId, batch, now()),
    finishDataset: async (draftId, finish) => finishDataset(project(), draftId, finish, now()),
    abortDataset: async (draftId) => abortDataset(project(), draftId),
    // Asked before there is a project, too, when files are looked at on the first page.
    datasetsOfSize: (bytes) => answer(() => (session.project === null ? [] : datasetsOfSize(session.project, bytes))),
    async rowBlock(datasetId, startRow, count) {
      const block = await readRowBlock(await viewOf(project(), datasetId), startRow, count);
      return transfer(block, [block.bytes.buffer, block.lengths.buffer]);
    },
    rowRecord: async (datasetId, row) => readRowRecord(await viewOf(project(), datasetId), row),
    async columns(datasetId, fromQuery) {
      const columns = await readQueryColumns(await viewOf(project(), datasetId), fromQuery);
      const { rows, textIds, turns, messages, textBytes } = columns;
      return transfer(columns, [rows.buffer, textIds.buffer, turns.buffer, messages.buffer, textBytes.buffer]);
    },
    queryTexts: async (datasetId, queries, maxBytes) =>
      readQueryTexts(await viewOf(project(), datasetId), queries, maxBytes),
    async queryTextBlock(datasetId, fromQuery, toQuery, into) {
      const bytes = await readTextBlock(await viewOf(project(), datasetId), fromQuery, toQuery, into);
      return transfer(bytes, [bytes.buffer]);
    },
    texts: async (textIds) => project().texts.read(textIds),
    issues: async (datasetId, start, count) => readIssues(await viewOf(project(), datasetId), start, count),
  };
}

/** Returns the data half of the store's interface over a session. */
export function createDataApi(session: Session): StoreDataApi {
  function project(): Project {
    return projectOf(session);
  }
  return {
    ...datasetApi(session),
    tagNames: (from) => answer(() => project().tags.names(from)),
    batches(runId, fromSeq, limit) {
      const batches = readBatches(project().sql, runId, fromSeq, limit);
      return Promise.resolve(
        transfer(
          batches,
          batches.map((batch) => batch.blob.buffer),
        ),
      );
    },
    result: (runId, seq, textId) => answer(() => resultOf(project(), runId, seq, textId)),
    verdicts: () => answer(() => listVerdicts(project().sql)),
    createRun: async (run) => createRun(project(), run, now()),
    async pendingTexts(runId) {
      const pending = await pendingTexts(project(), runId);
      return transfer(pending, [pending.buffer]);
    },
    commitBatch: async (runId, outcomes) => commitBatch(project(), runId, outcomes, now()),
    setRunState: (runId, state, reason) => answer(() => setRunState(project(), runId, state, reason, now())),
    retryFailures: async (runId) => retryFailures(project(), runId, now()),
    versionFile: (hash) =>
      answer(() => {
        const file = versionFile(project(), hash);
        return transfer(file, [file.buffer]);
      }),
    setVerdict: async (textId, tags) => setVerdict(project(), textId, tags, now()),
    projectState: () => answer(() => projectState(session)),
    subscribe(onEvent) {
      session.events.subscribe(onEvent);
      return Promise.resolve();
    },
  };
}
