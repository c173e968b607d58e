/** `instag tag` and `instag export`: import, tag where an engine is named, and write the rows with their tags. */
import { basename, dirname, join } from 'node:path';
import { open } from 'node:fs/promises';
import { exportKey, exportRows, ownKeys, type ExportSummary, type TaggingSource } from '../jobs/export.ts';
import { planExport, type ExportPlan } from '../jobs/export-plan.ts';
import { openHeldTaggings } from '../jobs/held-taggings.ts';
import type { Sink } from '../jobs/ports.ts';
import { commandClock } from './clock.ts';
import { journalNote, openJournal, type JournalFacts, type OpenJournal } from './journal.ts';
import type { WriteOptions } from './options.ts';
import { progressLine, silentProgress } from './progress.ts';
import { knownMapping, readInput, type ReadInput } from './read-input.ts';
import { isSameFile, openSink } from './sinks.ts';
import { StartError } from './start-error.ts';
import { noJournal, openEngine, tagTexts, type OpenEngine, type TaggingContext } from './tag-texts.ts';
import type { Terminal } from './terminal.ts';
import { writeSummary, type WriteOutcome } from './write-summary.ts';

const EXIT_DONE = 0;
const EXIT_BAD_ROWS = 1;

interface Job extends TaggingContext {
  readonly options: WriteOptions;
  readonly engine: OpenEngine | null;
  readonly sink: Sink;
}

/** Runs the command and returns its exit code. Throws a StartError where it cannot start. */
export async function runWrite(options: WriteOptions, terminal: Terminal): Promise<number> {
  const clock = commandClock(options.now);
  const progress = options.quiet ? silentProgress : progressLine(terminal.stderr, () => clock.elapsed());
  const engine = options.engine === null ? null : await openEngine(options.engine, terminal);
  const sink = await openOutput(options, terminal);
  try {
    const outcome = await writeInput({ options, terminal, clock, progress, engine, sink });
    progress.clear();
    report(outcome, options, terminal);
    return outcome.badRows + count(outcome, 'failed') + count(outcome, 'unparsable') > 0 ? EXIT_BAD_ROWS : EXIT_DONE;
  } catch (error) {
    progress.clear();
    await sink.abort();
    throw error;
  } finally {
    await engine?.session.close();
  }
}

function count({ statuses }: WriteOutcome, status: 'failed' | 'unparsable'): number {
  return statuses?.get(status) ?? 0;
}

async function openOutput({ inputs, output }: WriteOptions, { stdout }: Terminal): Promise<Sink> {
  for (const input of inputs) {
    if (await isSameFile(input, output)) {
      throw new StartError(`${output} is the input. Name another output: rows that cannot be read would be lost.`);
    }
  }
  return openSink(output, stdout);
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
function journalOf(
  { datasets, texts }: ReadInput,
  { session }: OpenEngine,
  { output, resume }: WriteOptions,
): Promise<OpenJournal> | null {
  if (output === '-') return null;
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

type Written = ExportSummary & Pick<WriteOutcome, 'companion'>;

async function writeRows({ options, terminal, progress, sink }: Job, input: ReadInput): Promise<Written> {
  const { signal } = terminal;
  const keys: ReadonlySet<string>[] = [];
  for (const dataset of input.datasets) keys.push(await ownKeys(dataset, signal));
  const plan = await planExport(input.datasets, options.request, exportKey(keys), signal);
  const summary = await exportRows(input.datasets, await heldTaggings(input, terminal), sink, plan.format, {
    signal,
    onProgress: ({ rows, totalRows }) => {
      progress.show(`writing: ${rows} of ${totalRows} rows`);
    },
  });
  return { ...summary, key: plan.key, companion: await writeCompanion(plan, options.output) };
}

function heldTaggings(
  { results, texts }: ReadInput,
  { version: app, signal }: Pick<Terminal, 'version' | 'signal'>,
): Promise<TaggingSource> {
  return openHeldTaggings(results, { runs: results.runs, texts: texts.count, app }, signal);
}

/** The small file that goes with a profile. One that is there already may hold more: it is left alone. */
async function writeCompanion({ companion }: ExportPlan, output: string): Promise<WriteOutcome['companion']> {
  if (companion === null) return null;
  const { name, text } = companion(output === '-' ? 'data.jsonl' : basename(output));
  const path = join(output === '-' ? '.' : dirname(output), name);
  if (output === '-') return { path, text, isWritten: false };
  try {
    const file = await open(path, 'wx');
    await file.writeFile(text);
    await file.close();
    return { path, text, isWritten: true };
  } catch {
    return { path, text, isWritten: false };
  }
}

function report(outcome: WriteOutcome, options: WriteOptions, terminal: Terminal): void {
  const summary = writeSummary(outcome, options);
  if (options.json) {
    const stream = options.output === '-' ? terminal.stderr : terminal.stdout;
    stream.write(`${JSON.stringify(summary.json, null, 2)}\n`);
  }
  if (!options.quiet) terminal.stderr.write(summary.text);
}
