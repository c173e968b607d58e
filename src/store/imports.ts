/** The list of files on their way in, as pure changes. */
import type { DatasetPreview, Inspection } from '../workers/import/contract.ts';
import { importable } from './import-choice.ts';
import type { ImportChoice, PendingImport, StudioState } from './state.ts';

export type RunningImport = Extract<PendingImport, { state: 'waiting' | 'importing' }>;

/** True while a file is being brought in or waits for its turn. */
export function importsUnderWay(state: Pick<StudioState, 'imports'>): boolean {
  return state.imports.some((entry) => entry.state === 'importing' || entry.state === 'waiting');
}

/** True for a file that still waits for a word of the user: being looked into, ready, or not to be read. */
export function isBeforeImport({ state }: PendingImport): boolean {
  return state === 'inspecting' || state === 'ready' || state === 'refused' || state === 'failed';
}

/** What goes on when the page leaves a project: work under way and files not decided upon, but no old news. */
export function stillOpen(imports: readonly PendingImport[]): readonly PendingImport[] {
  const news: readonly PendingImport['state'][] = ['done', 'refused', 'failed'];
  return imports.filter(({ state }) => !news.includes(state));
}

/** "train.jsonl.gz" -> "train". */
export function stemOf(fileName: string): string {
  const stem = fileName.replace(/\.gz$/i, '').replace(/\.[^.]{1,8}$/, '');
  return stem === '' ? fileName : stem;
}

/** Names of datasets that are in, or chosen for the files that wait. */
export function takenNames({ imports, project }: Pick<StudioState, 'imports' | 'project'>): ReadonlySet<string> {
  const chosenNames = imports.flatMap((entry) => ('choices' in entry ? entry.choices.map(({ name }) => name) : []));
  return new Set([...(project?.datasets ?? []).map(({ name }) => name), ...chosenNames]);
}

/** The name, with a number behind it where it is taken: charts and lists tell datasets apart by it. */
function freeName(name: string, taken: ReadonlySet<string>): string {
  let free = name;
  for (let number = 2; taken.has(free); number += 1) free = `${name} ${number}`;
  return free;
}

function choiceOf(preview: DatasetPreview, alreadyHere: boolean, taken: ReadonlySet<string>): ImportChoice {
  const { wrapperKey, suggestedName, mapping } = preview;
  return { wrapperKey, include: !alreadyHere, name: freeName(suggestedName, taken), mapping, preview };
}

/**
 * How an inspected file goes on: refused, or ready with what was detected as the first choice. Without a project on
 * the page (the worker may still have the last one open) nothing is "already here".
 */
export function inspected(
  id: number,
  file: File,
  found: Inspection,
  inProject: boolean,
  taken: ReadonlySet<string> = new Set(),
): PendingImport {
  if ('refused' in found) return { id, file, state: 'refused', inspection: found };
  const inspection = inProject ? found : { ...found, alreadyHere: [] };
  const here = inspection.alreadyHere.length > 0;
  return {
    id,
    file,
    state: 'ready',
    inspection,
    choices: inspection.datasets.map((set) => choiceOf(set, here, taken)),
  };
}

/** The entry in the queue, if it is ready and complete; otherwise as it was. */
export function queued(entry: PendingImport): PendingImport {
  if (entry.state !== 'ready') return entry;
  const choices = importable(entry);
  if (choices.length === 0) return entry;
  const { id, file, inspection } = entry;
  return { id, file, inspection, choices, state: 'waiting', progress: null, startedAt: 0 };
}

/** The entry with another choice for one of its datasets. */
export function chosen(entry: PendingImport, choice: ImportChoice): PendingImport {
  if (entry.state !== 'ready') return entry;
  const choices = entry.choices.map((now) => (now.wrapperKey === choice.wrapperKey ? choice : now));
  return { ...entry, choices };
}

/** The entry with a new sample for a choice, unless the mapping has changed since it was asked for. */
export function sampled(entry: PendingImport, asked: ImportChoice, sample: DatasetPreview['sample']): PendingImport {
  if (entry.state !== 'ready') return entry;
  const choices = entry.choices.map((now) => {
    const same = now.wrapperKey === asked.wrapperKey && now.mapping === asked.mapping;
    return same ? { ...now, preview: { ...now.preview, sample } } : now;
  });
  return { ...entry, choices };
}

/** A record without one of its keys. */
export function withoutKey<Value>(record: Readonly<Record<number, Value>>, key: number): Record<number, Value> {
  return Object.fromEntries(Object.entries(record).filter(([name]) => Number(name) !== key));
}
