/** `instag tag`: import, tag and export in one go, with the jobs that the page uses. */
import type { Engine, Session } from '../engines/engine.ts';
import { loadEngine } from '../engines/list.ts';
import { exportJsonl, exportKey, ownKeys, type ExportSummary } from '../jobs/export.ts';
import { openHeldTaggings } from '../jobs/held-taggings.ts';
import type { Clock, Sink } from '../jobs/ports.ts';
import { tagRun } from '../jobs/tag.ts';
import { readAsset } from './assets.ts';
import type { TagOptions } from './options.ts';
import { PackedResults } from './packed-results.ts';
import { progressLine, silentProgress, type Progress } from './progress.ts';
import { knownMapping, readInput, type ReadInput } from './read-input.ts';
import { isSameFile, openSink } from './sinks.ts';
import { StartError } from './start-error.ts';
import { tagSummary, type TagOutcome } from './tag-summary.ts';
import type { Terminal } from './terminal.ts';

const EXIT_DONE = 0;
const EXIT_BAD_ROWS = 1;

interface Job {
  readonly options: TagOptions;
  readonly terminal: Terminal;
  readonly clock: Clock;
  readonly progress: Progress;
}

/** Runs the command and returns its exit code. Throws a StartError where it cannot start. */
export async function runTag(options: TagOptions, terminal: Terminal): Promise<number> {
  const clock = clockOf(options.now);
  const progress = options.quiet ? silentProgress : progressLine(terminal.stderr, () => clock.elapsed());
  const job: Job = { options, terminal, clock, progress };
  const session = await openSession(job);
  const sink = await openOutput(options, terminal);
  try {
    const outcome = await tagInput(job, session, sink);
    progress.clear();
    report(outcome, job);
    return outcome.badRows + outcome.failed + outcome.unparsable > 0 ? EXIT_BAD_ROWS : EXIT_DONE;
  } catch (error) {
    progress.clear();
    await sink.abort();
    throw error;
  } finally {
    await session.close();
  }
}

function clockOf(now: string | null): Clock {
  return { now: () => now ?? new Date().toISOString(), elapsed: () => performance.now() };
}

async function openSession({ options, terminal }: Job): Promise<Session> {
  const { signal, version } = terminal;
  const engine = await findEngine(options.engine);
  const check = await engine.check(signal);
  if (!check.ok)
    throw new StartError(`The engine "${options.engine}" cannot run here: ${check.reason} ${check.remedy}`);
  return engine.open({}, { host: { readAsset, appVersion: version }, signal });
}

async function findEngine(name: string): Promise<Engine> {
  try {
    return await loadEngine(name);
  } catch (error) {
    throw new StartError(error instanceof Error ? error.message : String(error));
  }
}

async function openOutput({ input, output }: TagOptions, { stdout }: Terminal): Promise<Sink> {
  if (await isSameFile(input, output)) {
    throw new StartError(`${output} is the input. Name another output: rows that cannot be read would be lost.`);
  }
  return openSink(output, stdout);
}

async function tagInput(job: Job, session: Session, sink: Sink): Promise<TagOutcome> {
  const startedAt = job.clock.elapsed();
  const input = await readInput(job.options, job.terminal, job.progress, knownMapping);
  try {
    const results = await tagTexts(job, session, input);
    const written = await exportRows(job, session, input, results, sink);
    return {
      ...written,
      datasets: input.datasets,
      texts: input.texts.count,
      badRows: input.issues,
      tagged: results.count('tagged'),
      emptyTexts: results.count('empty-text'),
      unparsable: results.count('unparsable'),
      failed: results.count('failed'),
      seconds: (job.clock.elapsed() - startedAt) / 1000,
    };
  } finally {
    await input.close();
  }
}

async function tagTexts(job: Job, session: Session, { texts }: ReadInput): Promise<PackedResults> {
  const { clock, progress, terminal } = job;
  const results = new PackedResults(clock);
  const pending = Uint32Array.from({ length: texts.count }, (_, id) => id);
  await tagRun(
    { session, pending, texts, results },
    {
      signal: terminal.signal,
      onProgress: ({ done, total, perMinute }) => {
        progress.show(`tagging: ${done} of ${total} texts, ${Math.round(perMinute / 60)} a second`);
      },
    },
    clock,
  );
  return results;
}

async function exportRows(
  { terminal, progress }: Job,
  session: Session,
  { datasets, texts }: ReadInput,
  results: PackedResults,
  sink: Sink,
): Promise<ExportSummary> {
  const { signal, version: app } = terminal;
  const runs = [results.run(session.identity)];
  const taggings = await openHeldTaggings(results, { runs, texts: texts.count, app }, signal);
  const keys: ReadonlySet<string>[] = [];
  for (const dataset of datasets) keys.push(await ownKeys(dataset, signal));
  return exportJsonl(datasets, taggings, sink, exportKey(keys), {
    signal,
    onProgress: ({ rows, totalRows }) => {
      progress.show(`writing: ${rows} of ${totalRows} rows`);
    },
  });
}

function report(outcome: TagOutcome, { options, terminal }: Job): void {
  const summary = tagSummary(outcome, options);
  if (options.json) {
    const stream = options.output === '-' ? terminal.stderr : terminal.stdout;
    stream.write(`${JSON.stringify(summary.json, null, 2)}\n`);
  }
  if (!options.quiet) terminal.stderr.write(summary.text);
}
