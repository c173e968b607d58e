/** Tags the texts of an input on the way, with the job that the page uses. */
import { readFile } from 'node:fs/promises';
import { sha256 } from 'hash-wasm';
import type { PackedOutcome } from '../core/tagging/batch-format.ts';
import type { ResultStatus } from '../core/types.ts';
import type { Engine, EngineConfig, EngineHost, Session } from '../engines/engine.ts';
import { engines, loadEngine } from '../engines/list.ts';
import type { Clock, ResultStore } from '../jobs/ports.ts';
import { startTeam } from '../jobs/tag-threads.ts';
import { tagRun, type TagRunProgress } from '../jobs/tag.ts';
import { readAsset } from './assets.ts';
import type { EngineOptions } from './engine-options.ts';
import type { Progress } from './progress.ts';
import type { ReadInput } from './read-input.ts';
import { StartError } from './start-error.ts';
import type { Terminal } from './terminal.ts';

/** What tags: kept open from before the input is read, so that a wrong name is told at once. */
export interface OpenEngine {
  readonly label: string;
  readonly session: Session;
  readonly host: EngineHost;
}

/** Set in tests: makes engines known that are not for users. */
const TEST_ENGINES = 'INSTAG_TEST_ENGINES';

/** Opens the engine of that name. Throws a StartError where there is none or it cannot run here, or not so. */
export async function openEngine(
  name: string,
  { tagger, threshold }: Pick<EngineOptions, 'tagger' | 'threshold'>,
  { signal, version }: Terminal,
): Promise<OpenEngine> {
  const engine = await findEngine(name);
  const host = { readAsset, appVersion: version };
  const check = await engine.check(signal, host);
  if (!check.ok) throw new StartError(`The engine "${name}" cannot run here: ${check.reason} ${check.remedy}`);
  const config = configOf(engine, threshold);
  if (tagger === null) return { label: engine.label, session: await engine.open(config, { host, signal }), host };
  return { label: engine.label, ...(await openTagger(engine, tagger, config, { host, signal })) };
}

/** What a run of the engine is told, as the page tells it. */
function configOf({ id, threshold: range }: Engine, threshold: number | null): EngineConfig {
  if (threshold === null) return {};
  if (range === undefined) throw new StartError(`The engine "${id}" has no threshold: leave --threshold out.`);
  if (threshold >= range.least && threshold <= range.most) return { threshold };
  throw new StartError(`--threshold is ${threshold}; that of "${id}" is from ${range.least} to ${range.most}.`);
}

/** The engine with an adapted tagger that was saved as a file. */
async function openTagger(
  engine: Engine,
  path: string,
  config: EngineConfig,
  { host, signal }: { readonly host: EngineHost; readonly signal: AbortSignal },
): Promise<Omit<OpenEngine, 'label'>> {
  try {
    const file = await readFile(path);
    const withFile: EngineHost = { ...host, readVersion: () => Promise.resolve(file) };
    const session = await engine.open({ ...config, version: await sha256(file) }, { host: withFile, signal });
    return { session, host: withFile };
  } catch (error) {
    if (signal.aborted) throw error;
    const why = error instanceof Error ? error.message : String(error);
    throw new StartError(
      `${path} is no tagger that can be used here: ${why} Save one from “Kept taggers” in the studio and name it.`,
    );
  }
}

function findEngine(name: string): Promise<Engine> {
  const known = engines.filter(({ forUsers }) => forUsers || process.env[TEST_ENGINES] === '1');
  if (known.some(({ id }) => id === name)) return loadEngine(name);
  throw new StartError(`There is no engine "${name}"; there is ${known.map(({ id }) => id).join(', ')}.`);
}

/** Keeps the results of a run where it can be taken up again. */
export interface Journal {
  /** What an earlier run has recorded, a batch each. */
  readonly recorded: readonly { readonly at: string; readonly outcomes: readonly PackedOutcome[] }[];
  append(outcomes: readonly PackedOutcome[], at: string): Promise<void>;
}

export const noJournal: Journal = { recorded: [], append: () => Promise.resolve() };

export type StatusCounts = ReadonlyMap<ResultStatus, number>;

/** The texts that have a result, and how many of each kind there are. */
class Tally {
  readonly done = new Set<number>();
  readonly counts = new Map<ResultStatus, number>([
    ['tagged', 0],
    ['empty-text', 0],
    ['unparsable', 0],
    ['failed', 0],
  ]);

  add(outcomes: readonly PackedOutcome[]): void {
    for (const { textId, result } of outcomes) {
      this.done.add(textId);
      if (result !== null) this.counts.set(result.status, (this.counts.get(result.status) ?? 0) + 1);
    }
  }
}

export interface TaggingContext {
  readonly terminal: Terminal;
  readonly progress: Progress;
  readonly clock: Clock;
}

/** Tags all texts of the input in a run of their own and returns how many have which status. */
export async function tagTexts(
  { texts, results }: Pick<ReadInput, 'texts' | 'results'>,
  { session, label, host }: OpenEngine,
  journal: Journal,
  { terminal, progress, clock }: TaggingContext,
): Promise<StatusCounts> {
  const runId = results.begin();
  const tally = new Tally();
  for (const { outcomes, at } of journal.recorded) {
    tally.add(outcomes);
    results.add(runId, outcomes, at);
  }
  const pending = Uint32Array.from({ length: texts.count }, (_, id) => id).filter((id) => !tally.done.has(id));
  const before = tally.done.size;
  const store: ResultStore = {
    async commit(outcomes) {
      const at = clock.now();
      await journal.append(outcomes, at);
      results.add(runId, outcomes, at);
      tally.add(outcomes);
    },
  };
  function onProgress({ done, perMinute }: TagRunProgress): void {
    progress.show(`tagging: ${before + done} of ${texts.count} texts, ${Math.round(perMinute / 60)} a second`);
  }
  const team = startTeam(session, pending.length, terminal.tagThreads, host);
  try {
    const input = { session: team.session, pending, texts, results: store };
    await tagRun(input, { signal: terminal.signal, onProgress }, clock);
  } finally {
    team.stop();
  }
  results.finish(runId, 'engine', session.identity, label);
  return tally.counts;
}
