/** One round of the kill story: what is begun in the page, what it has acknowledged by the moment of the kill, and the check after it. */
import { createHash } from 'node:crypto';
import { writeFile } from 'node:fs/promises';
import { basename } from 'node:path';
import type { Page } from 'playwright-core';
import { seededRandom } from '../../src/core/seed.ts';
import { alpacaRow, toJsonl } from './generate.ts';
import type {} from './harness/harness.ts';

/** What a file must look like once it is a dataset. */
export interface ExpectedDataset {
  readonly path: string;
  readonly name: string;
  readonly rows: number;
  /** Hex SHA-256 of the rows' bytes back to back, and of their queries' texts. */
  readonly rowsHash: string;
  readonly textsHash: string;
}

/** What the page has said to be done. A kill may come between a thing and its word, never the other way round. */
export interface Acknowledged {
  /** Names of imported files. */
  readonly imports: Set<string>;
  /** Results of each run. */
  readonly results: Map<number, number>;
  /** Texts that a person tagged, with the last round in which that was. */
  readonly verdicts: Map<number, number>;
}

export type Word =
  | { readonly kind: 'import'; readonly name: string }
  | { readonly kind: 'results'; readonly runId: number; readonly done: number }
  | { readonly kind: 'verdict'; readonly textId: number; readonly round: number };

export function note(acknowledged: Acknowledged, word: Word): void {
  switch (word.kind) {
    case 'import':
      acknowledged.imports.add(word.name);
      break;
    case 'results':
      acknowledged.results.set(word.runId, Math.max(word.done, acknowledged.results.get(word.runId) ?? 0));
      break;
    case 'verdict':
      acknowledged.verdicts.set(word.textId, word.round);
  }
}

function sha256(parts: readonly string[]): string {
  const hash = createHash('sha256');
  for (const part of parts) hash.update(part);
  return hash.digest('hex');
}

/** Writes the file of a round: its texts occur in no other round. */
export async function writeRoundFile(path: string, round: number, rows: number): Promise<ExpectedDataset> {
  const random = seededRandom(round);
  const records = Array.from({ length: rows }, (_, row) => alpacaRow(round * rows + row, 800, random));
  await writeFile(path, toJsonl(records));
  return {
    path,
    name: basename(path),
    rows,
    rowsHash: sha256(records.map((record) => JSON.stringify(record))),
    textsHash: sha256(records.map((record) => record.instruction ?? '')),
  };
}

/** Begins an import of the page's one file; does not wait for it. */
export async function beginImport(page: Page): Promise<void> {
  await page.evaluate(async () => {
    const { api, files, runJob } = window.harness;
    const [file] = files();
    if (file === undefined) throw new Error('The page was given no file.');
    const importer = await api('import');
    async function run(given: File): Promise<void> {
      const inspection = await importer.inspect(given);
      if ('refused' in inspection) throw new Error(inspection.refused.message);
      const choices = inspection.datasets.map(({ wrapperKey, mapping }) => ({ wrapperKey, mapping, name: given.name }));
      await runJob(importer, {}, (job, onProgress) => importer.importFile(job, given, choices, onProgress));
      await window.say({ kind: 'import', name: given.name });
    }
    void run(file);
  });
}

/** Begins a run over everything, or goes on with one that was cut off; meanwhile tags some texts by hand. */
export async function beginTagging(page: Page, inRound: number): Promise<void> {
  await page.evaluate(async (round) => {
    const { api, runJob } = window.harness;
    const [store, tagging] = [await api('store'), await api('tagging')];
    const { runs, texts } = await store.projectState();
    const unfinished = runs.find(({ kind, state }) => kind === 'engine' && state !== 'complete');
    async function tag(): Promise<void> {
      const run = await runJob(
        tagging,
        {
          onProgress: ({ runId, done }: { runId: number; done: number }) =>
            void window.say({ kind: 'results', runId, done }),
        },
        (job, onProgress) =>
          unfinished === undefined
            ? tagging.start(job, 'fake', { kind: 'everything' }, onProgress)
            : tagging.resume(job, unfinished.id, onProgress),
      );
      await window.say({ kind: 'results', runId: run.id, done: run.done });
    }
    async function review(): Promise<void> {
      for (let at = 0; at < texts; at += 1) {
        const textId = (round * 7919 + at) % texts;
        await store.setVerdict(textId, [{ tag: String(round) }]);
        await window.say({ kind: 'verdict', textId, round });
      }
    }
    void tag();
    void review();
  }, inRound);
}

declare global {
  interface Window {
    /** Exposed by the test: what the page tells the outside. */
    say(word: Word): Promise<void>;
  }
}
