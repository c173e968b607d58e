/** Reads the labelled queries: scripts/instant-tagger/data/queries/<domain>/<group>.jsonl, a query a line. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

export const DATA = fileURLToPath(new URL('data', import.meta.url));
export const languages = ['en', 'zh', 'es', 'de', 'fr', 'ja'] as const;
export const splits = ['train', 'development', 'test'] as const;

export type Language = (typeof languages)[number];
export type SplitName = (typeof splits)[number];
/** Names of groups (`domain/group`) of each part. */
export type Split = Readonly<Record<SplitName, readonly string[]>>;

export interface LabelledQuery {
  readonly query: string;
  readonly tags: readonly string[];
  readonly language: Language;
}

export interface QueryGroup {
  /** `domain/group`, as its file is called. */
  readonly name: string;
  readonly domain: string;
  readonly queries: readonly LabelledQuery[];
}

function linesOf(file: string): string[] {
  return readFileSync(join(DATA, file), 'utf8')
    .split('\n')
    .filter((line) => line.trim() !== '');
}

/** All groups by name. */
export function readGroups(): readonly QueryGroup[] {
  return readdirSync(join(DATA, 'queries'), { recursive: true, encoding: 'utf8' })
    .filter((path) => path.endsWith('.jsonl'))
    .map((path) => path.replaceAll('\\', '/').slice(0, -'.jsonl'.length))
    .sort()
    .map((name) => ({
      name,
      domain: name.split('/')[0] ?? '',
      queries: linesOf(`queries/${name}.jsonl`).map((line) => JSON.parse(line) as LabelledQuery),
    }));
}

export function readSplit(): Split {
  return JSON.parse(readFileSync(join(DATA, 'split.json'), 'utf8')) as Split;
}

/** The groups of one part, in the order of their names. */
export function groupsOfSplit(name: SplitName): readonly QueryGroup[] {
  const members = new Set(readSplit()[name]);
  return readGroups().filter((group) => members.has(group.name));
}

/** Names of the training groups that were written to teach rare tags: they ask in riddles more often than people do. */
export function readRareGroups(): ReadonlySet<string> {
  return namesIn('rare-groups.json');
}

/** Names of the training groups that the vectors are tuned on. */
export function readTunedGroups(): ReadonlySet<string> {
  return namesIn('tuned-groups.json');
}

function namesIn(file: string): ReadonlySet<string> {
  return new Set(JSON.parse(readFileSync(join(DATA, file), 'utf8')) as readonly string[]);
}

/** Queries that were labelled again by fresh eyes: 160 of all parts, or every one that tests. */
export function readSecondPass(of: 'all parts' | 'test'): readonly Pick<LabelledQuery, 'query' | 'tags'>[] {
  const file = of === 'test' ? 'second-pass-test.jsonl' : 'second-pass.jsonl';
  return linesOf(file).map((line) => JSON.parse(line) as Pick<LabelledQuery, 'query' | 'tags'>);
}

export function readVocabulary(): readonly string[] {
  return linesOf('vocabulary.txt');
}
