/** Where `instag tag` and `instag export` write: one file or pipe, or a folder with a file for each dataset. */
import { open } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import {
  exportRows,
  type ExportDataset,
  type ExportProgress,
  type ExportSummary,
  type TaggingSource,
} from '../jobs/export.ts';
import { exportFiles } from '../jobs/export-files.ts';
import { companionOf, planExport, type Companion } from '../jobs/export-plan.ts';
import type { JobOptions } from '../jobs/ports.ts';
import type { ExportRequest } from '../core/export/request.ts';
import { openFolder } from './folder-sinks.ts';
import type { WriteOptions } from './options.ts';
import { isSameFile, openSink } from './sinks.ts';
import { StartError } from './start-error.ts';
import type { Terminal } from './terminal.ts';

/** The small file that goes with a profile: not written where there is one of that name already, which may hold more. */
export interface WrittenCompanion {
  readonly path: string;
  readonly text: string;
  readonly isWritten: boolean;
}

export interface Written extends ExportSummary {
  /** Names of the files in the folder; null where one file or pipe was written. */
  readonly inFolder: readonly string[] | null;
  readonly companion: WrittenCompanion | null;
}

export interface Rows {
  readonly datasets: readonly ExportDataset[];
  readonly taggings: TaggingSource;
  readonly request: ExportRequest;
  readonly key: string;
}

export interface Output {
  write(rows: Rows, options: JobOptions<ExportProgress>): Promise<Written>;
  /** Leaves nothing behind. */
  abort(): Promise<void>;
}

/** Opens the output that the options name. Throws a StartError where it is an input. */
export async function openOutput({ inputs, output, request }: WriteOptions, { stdout }: Terminal): Promise<Output> {
  async function isInput(file: string): Promise<boolean> {
    return (await Promise.all(inputs.map((input) => isSameFile(input, file)))).includes(true);
  }
  if (request.files === 'each') return folderOutput(output, isInput);
  if (await isInput(output)) {
    throw new StartError(`${output} is the input. Name another output: rows that cannot be read would be lost.`);
  }
  return fileOutput(output, stdout);
}

async function fileOutput(path: string, stdout: Terminal['stdout']): Promise<Output> {
  const sink = await openSink(path, stdout);
  return {
    async write({ datasets, taggings, request, key }, options) {
      if (request.profile === 'llama-factory' && datasets.length > 1) {
        throw new StartError('LLaMA-Factory takes a file for each dataset: name a folder, as -o data/.');
      }
      const plan = await planExport(datasets, request, key, options.signal);
      const summary = await exportRows(datasets, taggings, sink, plan.format, options);
      const name = path === '-' ? 'data.jsonl' : basename(path);
      const companion = companionOf(plan.entry === null ? [] : [[name, plan.entry(name)]]);
      const folder = path === '-' ? null : dirname(path);
      return { ...summary, key: plan.key, inFolder: null, companion: await writeCompanion(companion, folder) };
    },
    abort: () => sink.abort(),
  };
}

async function folderOutput(path: string, isInput: (file: string) => Promise<boolean>): Promise<Output> {
  const folder = await openFolder(path, isInput);
  return {
    async write(rows, options) {
      const { companion, files, ...summary } = await exportFiles(
        { ...rows, open: (name) => folder.open(name) },
        options,
      );
      await folder.close();
      return { ...summary, inFolder: files, companion: await writeCompanion(companion, path) };
    },
    abort: () => folder.abort(),
  };
}

/** Writes the file into the folder, unless there is one; without a folder its text is only shown. */
async function writeCompanion(companion: Companion | null, folder: string | null): Promise<WrittenCompanion | null> {
  if (companion === null) return null;
  const { name, text } = companion;
  if (folder === null) return { path: name, text, isWritten: false };
  const path = join(folder, name);
  try {
    const file = await open(path, 'wx');
    await file.writeFile(text);
    await file.close();
    return { path, text, isWritten: true };
  } catch {
    return { path, text, isWritten: false };
  }
}
