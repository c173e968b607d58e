/** The side file of a tagging run: what was committed, so that a broken run can be taken up again. */
import { open, rm, stat, truncate, type FileHandle } from 'node:fs/promises';
import type { PackedOutcome } from '../core/tagging/batch-format.ts';
import type { EngineIdentity, Mapping } from '../core/types.ts';
import { StartError } from './start-error.ts';
import type { Journal } from './tag-texts.ts';
import { counted } from './wording.ts';

/** What results belong to. Texts are numbered as they are met, so all of it must be the same when a run goes on. */
export interface JournalFacts {
  readonly inputs: readonly { readonly name: string; readonly sha256: string; readonly mapping: Mapping }[];
  readonly texts: number;
  readonly engine: EngineIdentity;
}

export interface OpenJournal extends Journal {
  /** Texts that have a result in the file. */
  kept(): number;
  /** Stops writing; the file stays where it holds anything. */
  close(): Promise<void>;
  remove(): Promise<void>;
}

interface Batch {
  readonly at: string;
  readonly outcomes: readonly PackedOutcome[];
}

const FORMAT = 1;

/** Where the side file of an output lies; a folder has the same one with and without a slash at its end. */
export function journalPath(output: string): string {
  return `${output.replace(/[\\/]+$/u, '')}.instag-run`;
}

/**
 * Opens the side file of an output. Without `resume` there must be none: hours of work may lie in it. Throws a StartError
 * where it belongs to another input or engine.
 */
export async function openJournal(output: string, facts: JournalFacts, resume: boolean): Promise<OpenJournal> {
  const path = journalPath(output);
  const exists = await isFile(path);
  if (exists && !resume) {
    throw new StartError(`${path} holds the results of a broken run. Go on with it: --resume. Or delete it.`);
  }
  const recorded = exists ? await readJournal(path, facts) : [];
  const file = await openForAppending(path);
  if (!exists) await file.write(`${JSON.stringify({ format: FORMAT, ...facts })}\n`);
  return journalOf(path, file, recorded);
}

function journalOf(path: string, file: FileHandle, recorded: readonly Batch[]): OpenJournal {
  let kept = recorded.reduce((sum, { outcomes }) => sum + outcomes.length, 0);
  // Lanes commit at the same time: one line after the other.
  let writing: Promise<unknown> = Promise.resolve();
  async function close(): Promise<void> {
    await writing;
    await file.close();
    if (kept === 0) await rm(path, { force: true });
  }
  return {
    recorded,
    kept: () => kept,
    async append(outcomes, at) {
      const line = `${JSON.stringify({ at, outcomes } satisfies Batch)}\n`;
      writing = writing.then(() => file.appendFile(line));
      await writing;
      kept += outcomes.length;
    },
    close,
    async remove() {
      await close();
      await rm(path, { force: true });
    },
  };
}

async function isFile(path: string): Promise<boolean> {
  return stat(path).then(
    (info) => info.isFile(),
    () => false,
  );
}

async function openForAppending(path: string): Promise<FileHandle> {
  try {
    return await open(path, 'a');
  } catch (error) {
    throw new StartError(`${path} cannot be written: ${error instanceof Error ? error.message : String(error)}.`);
  }
}

/** The batches of the file. What a crash left half written at its end is cut off. */
async function readJournal(path: string, facts: JournalFacts): Promise<readonly Batch[]> {
  const batches: Batch[] = [];
  const file = await open(path);
  const { size } = await file.stat();
  let isHeader = true;
  let whole = 0;
  for await (const line of file.readLines({ encoding: 'utf8' })) {
    const end = whole + Buffer.byteLength(line) + 1;
    const value = end > size ? null : parseLine(line);
    if (value === null) break;
    if (isHeader) checkHeader(path, value, facts);
    else batches.push(parseBatch(path, value, facts.texts));
    isHeader = false;
    whole = end;
  }
  await file.close();
  if (isHeader) throw new StartError(`${path} is no file of a broken run. Delete it to begin anew.`);
  await truncate(path, whole);
  return batches;
}

type Json = Readonly<Record<string, unknown>>;

function parseLine(line: string): Json | null {
  try {
    return JSON.parse(line) as Json | null;
  } catch {
    return null;
  }
}

function checkHeader(path: string, header: Json, facts: JournalFacts): void {
  const expected: Json = { format: FORMAT, ...facts };
  const changed = Object.keys(expected).find((key) => JSON.stringify(header[key]) !== JSON.stringify(expected[key]));
  if (changed === undefined) return;
  const what = WHAT.get(changed) ?? 'It';
  throw new StartError(
    `${path} cannot be taken up: ${what} has changed since. Give what was given then, or delete it to begin anew.`,
  );
}

const WHAT: ReadonlyMap<string, string> = new Map([
  ['format', 'the format of such files'],
  ['inputs', 'the input or its mapping'],
  ['texts', 'the number of texts'],
  ['engine', 'the engine'],
]);

function parseBatch(path: string, value: Json, texts: number): Batch {
  const batch = value as Partial<Batch>;
  const isWhole =
    typeof batch.at === 'string' &&
    Array.isArray(batch.outcomes) &&
    batch.outcomes.every(({ textId }: Partial<PackedOutcome>) => textId !== undefined && textId >= 0 && textId < texts);
  if (isWhole) return value as unknown as Batch;
  throw new StartError(`${path} is damaged. Delete it to begin anew.`);
}

/** What to tell of a file that stays behind. */
export function journalNote(output: string, kept: number, texts: number): string {
  return `${kept} of ${counted(texts, 'text')} are done and kept in ${journalPath(output)}: go on with --resume`;
}
