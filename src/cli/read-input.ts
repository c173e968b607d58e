/** Brings the inputs in, as the page does: look, choose a mapping, import. */
import type { ByteSource, Mapping, RowIssue } from '../core/types.ts';
import { importFile, type DatasetPick } from '../jobs/import.ts';
import { inspectFile, type FileLook, type ListPreview } from '../jobs/import-inspect.ts';
import { ImportedTags } from './imported-tags.ts';
import { openIssueReport, type IssueReport } from './issue-report.ts';
import { KeptResults } from './kept-results.ts';
import { givenMapping } from './mapping-option.ts';
import type { InputOptions } from './options.ts';
import type { Progress } from './progress.ts';
import { openInput } from './sources.ts';
import { Spool } from './spool.ts';
import { StagedDataset } from './staged-dataset.ts';
import { StartError } from './start-error.ts';
import type { Terminal } from './terminal.ts';
import { Texts } from './texts.ts';
import { byteSize } from './wording.ts';

/** One file of the input and the datasets in it. */
export interface ReadFile {
  readonly path: string;
  readonly look: FileLook;
  readonly datasets: readonly StagedDataset[];
}

export interface ReadInput {
  readonly files: readonly ReadFile[];
  /** Those of all files, in order. */
  readonly datasets: readonly StagedDataset[];
  readonly texts: Texts;
  /** The tags that came with the rows. */
  readonly results: KeptResults;
  readonly issues: number;
  /** Removes what lies in temporary files. */
  close(): Promise<void>;
}

/** What is to be taken away at the end, whatever happens. */
class Staging {
  readonly #cleanups: (() => Promise<void>)[] = [];

  onClose(cleanup: () => Promise<void>): void {
    this.#cleanups.push(cleanup);
  }

  async close(): Promise<void> {
    await Promise.allSettled(this.#cleanups.map((cleanup) => cleanup()));
  }
}

/** Which mapping to take for a dataset where the user gave none. */
export type ChooseMapping = (preview: ListPreview, input: string) => Mapping;

interface StagingContext {
  readonly options: InputOptions;
  readonly terminal: Terminal;
  readonly progress: Progress;
  readonly choose: ChooseMapping;
  readonly staging: Staging;
  readonly report: IssueReport;
  readonly texts: Texts;
  readonly results: KeptResults;
}

/** Reads all inputs. Throws a StartError where nothing in one of them can be read. */
export async function readInput(
  options: InputOptions,
  terminal: Terminal,
  progress: Progress,
  choose: ChooseMapping,
): Promise<ReadInput> {
  const staging = new Staging();
  const report = await openIssueReport(options.report);
  try {
    const texts = await Texts.create();
    staging.onClose(() => texts.remove());
    const results = new KeptResults();
    const context = { options, terminal, progress, choose, staging, report, texts, results };
    const files: ReadFile[] = [];
    for (const path of options.inputs) files.push(await readOne(path, context));
    await report.close();
    const datasets = files.flatMap((file) => file.datasets);
    const issues = datasets.reduce((sum, dataset) => sum + (dataset.report?.issues ?? 0), 0);
    return { files, datasets, texts, results, issues, close: () => staging.close() };
  } catch (error) {
    await report.abort();
    await staging.close();
    throw error;
  }
}

async function readOne(path: string, context: StagingContext): Promise<ReadFile> {
  const { stdin, signal } = context.terminal;
  const input = await openInput(path, stdin, signal);
  context.staging.onClose(() => input.close());
  return stage(path, input.source, context);
}

async function stage(path: string, source: ByteSource, context: StagingContext): Promise<ReadFile> {
  const { options, progress, choose } = context;
  const { signal } = context.terminal;
  const look = await inspectFile(source, signal);
  if ('refused' in look) throw new StartError(refusal(look.refused));
  const given = givenMapping(options.mappings, path);
  const picks = look.datasets.map((preview): DatasetPick => ({
    wrapperKey: preview.wrapperKey,
    name: preview.suggestedName,
    mapping: given === null ? choose(preview, path) : { ...given, tags: preview.mapping.tags },
  }));
  const datasets: StagedDataset[] = [];
  await importFile(
    source,
    picks,
    async (draft) => {
      const dataset = await openDataset(draft, context);
      datasets.push(dataset);
      return dataset;
    },
    {
      signal,
      onProgress: ({ bytes, totalBytes, rows }) => {
        progress.show(`reading ${look.fileName}: ${byteSize(bytes)}${ofTotal(totalBytes)}, ${rows} rows`);
      },
    },
  );
  return { path, look, datasets };
}

async function openDataset(draft: StagedDataset['draft'], context: StagingContext): Promise<StagedDataset> {
  const { staging, texts, results, report, options } = context;
  const spool = await Spool.create();
  staging.onClose(() => spool.remove());
  const tags = new ImportedTags(results, () => options.now ?? new Date().toISOString());
  return new StagedDataset(draft, texts, spool, tags, (issue) => report.add(issue));
}

function ofTotal(totalBytes: number | undefined): string {
  return totalBytes === undefined ? '' : ` of ${byteSize(totalBytes)}`;
}

/** The detected mapping. Throws a StartError for a table of an unknown form: which columns are queries is not guessed. */
export function knownMapping({ mapping, columns }: ListPreview, input: string): Mapping {
  if (mapping.fields.form !== 'table') return mapping;
  throw new StartError(
    `${input} has no form that is known, so instag cannot tell which fields are the queries. ` +
      `Its fields are ${columns.map((column) => JSON.stringify(column)).join(', ')}. Choose with ` +
      `--mapping '${JSON.stringify({ form: 'table', queries: columns.slice(0, 1) })}'.`,
  );
}

function refusal({ file, place, message }: RowIssue): string {
  return `${file}${place === null ? '' : `, ${place.unit} ${place.at}`}: ${message}`;
}
