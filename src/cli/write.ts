/** `instag tag` and `instag export`: import, tag where an engine is named, and write the rows with their tags. */
import { haveMixedForms } from '../core/export/mixed-forms.ts';
import { emptyFilter } from '../core/filter/filter.ts';
import { exportKey, ownKeys, type ExportDataset, type TaggingSource } from '../jobs/export.ts';
import { selectRows } from '../jobs/export-select.ts';
import { openHeldTaggings } from '../jobs/held-taggings.ts';
import { matchingQueries } from '../jobs/matching.ts';
import { commandClock } from './clock.ts';
import { journalNote, openJournal, type JournalFacts, type OpenJournal } from './journal.ts';
import { indexOf, matchesOf } from './input-index.ts';
import type { WriteOptions } from './options.ts';
import { openOutput, type Output, type Written } from './output.ts';
import { progressLine, silentProgress } from './progress.ts';
import { knownMapping, readInput, type ReadInput } from './read-input.ts';
import { isStream } from './sinks.ts';
import { StartError } from './start-error.ts';
import { noJournal, openEngine, tagTexts, type OpenEngine, type TaggingContext } from './tag-texts.ts';
import type { Terminal } from './terminal.ts';
import { writeSummary, type WriteOutcome } from './write-summary.ts';

const EXIT_DONE = 0;
const EXIT_BAD_ROWS = 1;

interface Job extends TaggingContext {
  readonly options: WriteOptions;
  readonly engine: OpenEngine | null;
  readonly output: Output;
}

/** Runs the command and returns its exit code. Throws a StartError where it cannot start. */
export async function runWrite(options: WriteOptions, terminal: Terminal): Promise<number> {
  const clock = commandClock(options.now);
  const progress = options.quiet ? silentProgress : progressLine(terminal.stderr, () => clock.elapsed());
  const engine = options.engine === null ? null : await openEngine(options.engine, options, terminal);
  const output = await openOutput(options, terminal);
  try {
    const outcome = await writeInput({ options, terminal, clock, progress, engine, output });
    progress.clear();
    report(outcome, options, terminal);
    return outcome.badRows + count(outcome, 'failed') + count(outcome, 'unparsable') > 0 ? EXIT_BAD_ROWS : EXIT_DONE;
  } catch (error) {
    progress.clear();
    await output.abort();
    throw error;
  } finally {
    await engine?.session.close();
  }
}

function count({ statuses }: WriteOutcome, status: 'failed' | 'unparsable'): number {
  return statuses?.get(status) ?? 0;
}

async function writeInput(job: Job): Promise<WriteOutcome> {
  const { options, terminal, progress, clock, engine } = job;
  const startedAt = clock.elapsed();
  const input = await readInput(options, terminal, progress, knownMapping);
  try {
    const journal = engine === null ? null : await journalOf(input, engine, options);
    try {
      const statuses = engine === null ? null : await tagTexts(input, engine, journal ?? noJournal, job);
      const written = await writeRows(job, input);
      await journal?.remove();
      return { ...written, ...countsOf(input), statuses, seconds: (clock.elapsed() - startedAt) / 1000 };
    } catch (error) {
      progress.clear();
      await giveUp(journal, input, job);
      throw error;
    }
  } finally {
    await input.close();
  }
}

function countsOf(input: ReadInput): Pick<WriteOutcome, 'files' | 'datasets' | 'texts' | 'badRows'> {
  return { files: input.files, datasets: input.datasets, texts: input.texts.count, badRows: input.issues };
}

/** The side file of a run into a file; a pipe cannot be taken up again. */
async function journalOf(
  { datasets, texts }: ReadInput,
  { session }: OpenEngine,
  { output, resume }: WriteOptions,
): Promise<OpenJournal | null> {
  if (output === '-' || (await isStream(output))) return null;
  const inputs = datasets.map(({ draft, source }): JournalFacts['inputs'][number] => {
    return { name: draft.name, sha256: source?.sha256 ?? '', mapping: draft.mapping };
  });
  return openJournal(output, { inputs, texts: texts.count, engine: session.identity }, resume);
}

async function giveUp(journal: OpenJournal | null, { texts }: ReadInput, { options, terminal }: Job): Promise<void> {
  if (journal === null) return;
  await journal.close();
  if (journal.kept() === 0) return;
  terminal.stderr.write(`instag: ${journalNote(options.output, journal.kept(), texts.count)}\n`);
}

async function writeRows(
  { options, terminal, progress, output }: Job,
  input: ReadInput,
): Promise<Written & Pick<WriteOutcome, 'mixedForms'>> {
  const { signal } = terminal;
  const keys: ReadonlySet<string>[] = [];
  for (const dataset of input.datasets) keys.push(await ownKeys(dataset, signal));
  const datasets = await chosenRows(input, options);
  const written = await output.write(
    { datasets, taggings: await heldTaggings(input, terminal), request: options.request, key: exportKey(keys) },
    {
      signal,
      onProgress: ({ rows, totalRows }) => {
        progress.show(`writing: ${rows} of ${totalRows} rows`);
      },
    },
  );
  return { ...written, mixedForms: haveMixedForms(datasets.map(({ draft }) => draft.mapping.fields)) };
}

/** The rows that the filter matches, whole unless the form is flat: as the page exports them. */
async function chosenRows(input: ReadInput, { filter, request }: WriteOptions): Promise<readonly ExportDataset[]> {
  if (filter === emptyFilter) return input.datasets;
  const index = indexOf(input);
  const selections = matchingQueries(index.columns, await matchesOf(input, index, filter));
  const flat = request.shape === 'flat' && request.profile === 'none';
  const chosen = selections.flatMap((selection) => {
    const dataset = input.datasets[selection.datasetId - 1];
    return dataset === undefined ? [] : [selectRows(dataset, selection, flat)];
  });
  if (chosen.length > 0) return chosen;
  throw new StartError('No query of the input matches the filter: there is nothing to write.');
}

function heldTaggings(
  { results, texts }: ReadInput,
  { version: app, signal }: Pick<Terminal, 'version' | 'signal'>,
): Promise<TaggingSource> {
  return openHeldTaggings(results, { runs: results.runs, texts: texts.count, app }, signal);
}

function report(outcome: WriteOutcome, options: WriteOptions, terminal: Terminal): void {
  const summary = writeSummary(outcome, options);
  const stream = options.output === '-' ? terminal.stderr : terminal.stdout;
  if (options.json) stream.write(`${JSON.stringify(summary.json, null, 2)}\n`);
  if (!options.quiet) terminal.stderr.write(summary.text);
  // A summary for programs on standard error has the counts, and a line behind it would make it no JSON.
  else if (!options.json || stream !== terminal.stderr) terminal.stderr.write(summary.faults);
}
