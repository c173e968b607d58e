/** The `instag` object that exports carry (contracts.md), read back. */
import {
  resultFlags,
  type EngineIdentity,
  type ExtractedQuery,
  type Result,
  type ResultFlag,
  type ResultStatus,
} from '../types.ts';
import { field, isRecord, type JsonRecord } from './record.ts';
import { readTags } from './plain-tags.ts';

/** Key of the object; an export takes one that starts so where a foreign key of that name is there. */
export const ownKey = 'instag';
/** The one format number that is known. */
export const ownFormat = 1;

export interface OwnTagging {
  readonly turn: number;
  readonly sha256: string;
  /** Index into `sources`. */
  readonly source: number;
  readonly at: string | null;
  readonly result: Result;
}

export interface OwnTags {
  readonly sources: readonly EngineIdentity[];
  readonly taggings: readonly OwnTagging[];
  /** False when the export says that it put no `'` before formula cells. */
  readonly cellsPrefixed: boolean;
}

const statuses: ReadonlySet<string> = new Set<ResultStatus>(['tagged', 'unparsable', 'failed', 'empty-text']);
const flagNames: ReadonlySet<string> = new Set(resultFlags);

function isStatus(value: unknown): value is ResultStatus {
  return typeof value === 'string' && statuses.has(value);
}

function isFlag(value: unknown): value is ResultFlag {
  return typeof value === 'string' && flagNames.has(value);
}

function text(value: unknown, fallback: string): string {
  return typeof value === 'string' ? value : fallback;
}

function textOrNull(value: unknown): string | null {
  return typeof value === 'string' ? value : null;
}

function list(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : [];
}

function readSettings(value: unknown): EngineIdentity['settings'] {
  if (!isRecord(value)) return {};
  const plain = Object.entries(value).filter(
    (entry): entry is [string, string | number | boolean] =>
      typeof entry[1] === 'string' || typeof entry[1] === 'number' || typeof entry[1] === 'boolean',
  );
  return Object.fromEntries(plain);
}

function readSource(value: unknown): EngineIdentity {
  return {
    engine: text(field(value, 'engine'), 'unknown'),
    model: text(field(value, 'model'), 'unknown'),
    modelSha256: textOrNull(field(value, 'modelSha256')),
    quantization: textOrNull(field(value, 'quantization')),
    promptSha256: textOrNull(field(value, 'promptSha256')),
    settings: readSettings(field(value, 'settings')),
    app: text(field(value, 'app'), ''),
  };
}

function readResult(value: unknown, status: ResultStatus): Result {
  const raw = field(value, 'raw');
  const error = field(value, 'error');
  return {
    status,
    flags: list(field(value, 'flags')).filter(isFlag),
    tags: readTags(list(field(value, 'tags'))),
    ...(typeof raw === 'string' ? { raw } : {}),
    ...(typeof error === 'string' ? { error } : {}),
  };
}

function readTagging(value: unknown, sources: number): OwnTagging | null {
  const status = field(value, 'status');
  const turn = field(value, 'turn');
  const source = field(value, 'source');
  if (!isStatus(status) || typeof turn !== 'number') return null;
  if (typeof source !== 'number' || !Number.isInteger(source) || source < 0 || source >= sources) return null;
  return {
    turn,
    sha256: text(field(value, 'sha256'), ''),
    source,
    at: textOrNull(field(value, 'at')),
    result: readResult(value, status),
  };
}

function asObject(value: unknown): JsonRecord | null {
  if (isRecord(value)) return value;
  // CSV and Parquet carry the object as a JSON text.
  if (typeof value !== 'string' || !value.startsWith('{')) return null;
  try {
    const parsed: unknown = JSON.parse(value);
    return isRecord(parsed) ? parsed : null;
  } catch {
    return null;
  }
}

/** Reads an object that an export of ours wrote; null for anything else, other format numbers included. */
export function readOwnTags(value: unknown): OwnTags | null {
  const own = asObject(value);
  if (own === null || field(own, 'format') !== ownFormat) return null;
  const [sources, queries] = [field(own, 'sources'), field(own, 'queries')];
  if (!Array.isArray(sources) || !Array.isArray(queries)) return null;
  return {
    sources: (sources as readonly unknown[]).map(readSource),
    taggings: (queries as readonly unknown[])
      .map((query) => readTagging(query, sources.length))
      .filter((tagging) => tagging !== null),
    cellsPrefixed: field(own, 'cellsPrefixed') !== false,
  };
}

/** The key under which a record carries an object of ours, and that object. Null where there is none. */
export function findOwnTags(row: unknown): { readonly key: string; readonly own: OwnTags } | null {
  if (!isRecord(row)) return null;
  for (const key of Object.keys(row)) {
    if (!key.startsWith(ownKey)) continue;
    const own = readOwnTags(row[key]);
    if (own !== null) return { key, own };
  }
  return null;
}

/**
 * The query that a tagging speaks of: the one of its turn when the text is the same, else the first with that text.
 * -1 when no query has it. `hashes` are the queries' text identities in hex.
 */
export function taggedQuery(
  tagging: OwnTagging,
  queries: readonly ExtractedQuery[],
  hashes: readonly string[],
): number {
  const byTurn = queries.findIndex(({ turn }) => turn === tagging.turn);
  return hashes[byTurn] === tagging.sha256 ? byTurn : hashes.indexOf(tagging.sha256);
}
