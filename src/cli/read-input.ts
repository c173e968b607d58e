/** Brings one input in, as the page does: look, choose a mapping, import. */
import type { ByteSource, Mapping, RowIssue } from '../core/types.ts';
import { importFile, type DatasetPick } from '../jobs/import.ts';
import { inspectFile, type FileLook, type ListPreview } from '../jobs/import-inspect.ts';
import { openIssueReport, type IssueReport } from './issue-report.ts';
import type { InputOptions } from './options.ts';
import type { Progress } from './progress.ts';
import { openInput } from './sources.ts';
import { Spool } from './spool.ts';
import { StagedDataset } from './staged-dataset.ts';
import { StartError } from './start-error.ts';
import type { Terminal } from './terminal.ts';
import { Texts } from './texts.ts';
import { byteSize } from './wording.ts';

export interface ReadInput {
  readonly look: FileLook;
  readonly datasets: readonly StagedDataset[];
  readonly texts: Texts;
  readonly issues: number;
  /** Removes what lies in temporary files. */
  close(): Promise<void>;
}

/** What is to be taken away at the end, whatever happens. */
class Staging {
  readonly datasets: StagedDataset[] = [];
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

/** Reads all of the input. Throws a StartError where nothing in it can be read. */
export async function readInput(
  options: InputOptions,
  terminal: Terminal,
  progress: Progress,
  choose: ChooseMapping,
): Promise<ReadInput> {
  const staging = new Staging();
  const report = await openIssueReport(options.report);
  try {
    const input = await openInput(options.input, terminal.stdin, terminal.signal);
    staging.onClose(() => input.close());
    const read = await stage(input.source, options, {
      staging,
      report,
      signal: terminal.signal,
      progress,
      choose,
    });
    await report.close();
    return { ...read, close: () => staging.close() };
  } catch (error) {
    await report.abort();
    await staging.close();
    throw error;
  }
}

interface StagingContext {
  readonly staging: Staging;
  readonly report: IssueReport;
  readonly signal: AbortSignal;
  readonly progress: Progress;
  readonly choose: ChooseMapping;
}

async function stage(
  source: ByteSource,
  options: InputOptions,
  { staging, report, signal, progress, choose }: StagingContext,
): Promise<Omit<ReadInput, 'close'>> {
  const look = await inspectFile(source, signal);
  if ('refused' in look) throw new StartError(refusal(look.refused));
  const texts = await Texts.create();
  staging.onClose(() => texts.remove());
  const picks = look.datasets.map((preview): DatasetPick => ({
    wrapperKey: preview.wrapperKey,
    name: preview.suggestedName,
    mapping: options.mapping ?? choose(preview, options.input),
  }));
  const imported = await importFile(
    source,
    picks,
    async (draft) => {
      const spool = await Spool.create();
      staging.onClose(() => spool.remove());
      const dataset = new StagedDataset(draft, texts, spool, (issue) => report.add(issue));
      staging.datasets.push(dataset);
      return dataset;
    },
    {
      signal,
      onProgress: ({ bytes, totalBytes, rows }) => {
        progress.show(`reading: ${byteSize(bytes)}${ofTotal(totalBytes)}, ${rows} rows`);
      },
    },
  );
  const issues = imported.reduce((sum, one) => sum + one.report.issues, 0);
  return { look, datasets: staging.datasets, texts, issues };
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
