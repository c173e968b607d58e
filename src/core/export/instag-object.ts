/** The `instag` object of exports, format 1: who said what of which query (docs/cli.md shows one). */
import type { EngineIdentity, Result, Tag } from '../types.ts';

import { ownFormat } from '../import/own-tags.ts';

/** One query of a row with the tagging that holds for it. `source` is what `sourceJson` made of the engine's identity. */
export interface ExportedQuery {
  readonly turn: number;
  readonly message: number;
  /** First 16 bytes of the text's SHA-256, as 32 hex digits. */
  readonly sha256: string;
  readonly source: string;
  readonly result: Result;
  /** When the tagging was made: ISO 8601 in UTC; null where nobody knows. */
  readonly at: string | null;
}

/** Returns the source under which a person's verdicts are exported; `app` is the version of the studio. */
export function reviewIdentity(app: string): EngineIdentity {
  return {
    engine: 'review',
    model: '',
    modelSha256: null,
    quantization: null,
    promptSha256: null,
    settings: {},
    app,
  };
}

/** Returns the JSON of a source with its keys in the order of the format. */
export function sourceJson(identity: EngineIdentity): string {
  return JSON.stringify({
    engine: identity.engine,
    model: identity.model,
    modelSha256: identity.modelSha256,
    quantization: identity.quantization,
    promptSha256: identity.promptSha256,
    settings: identity.settings,
    app: identity.app,
  });
}

/** Returns the `instag` object as JSON without white space. Queries without a result are left out: they are untagged. */
export function instagJson(queries: readonly ExportedQuery[]): string {
  const sources = new Map<string, number>();
  const items = queries.map((query) => {
    const source = sources.get(query.source) ?? sources.size;
    sources.set(query.source, source);
    return queryJson(query, source);
  });
  return `{"format":${ownFormat},"sources":[${[...sources.keys()].join(',')}],"queries":[${items.join(',')}]}`;
}

function queryJson(query: ExportedQuery, source: number): string {
  const { result } = query;
  return JSON.stringify({
    turn: query.turn,
    message: query.message,
    sha256: query.sha256,
    source,
    status: result.status,
    flags: result.flags,
    tags: result.tags.map(exportedTag),
    ...(result.raw === undefined ? {} : { raw: result.raw }),
    ...(result.error === undefined ? {} : { error: result.error }),
    at: query.at === null ? null : toSeconds(query.at),
  });
}

function exportedTag(tag: Tag): Tag {
  return {
    tag: tag.tag,
    ...(tag.explanation === undefined ? {} : { explanation: tag.explanation }),
    ...(tag.confidence === undefined ? {} : { confidence: Math.round(tag.confidence * 100) / 100 }),
  };
}

/** Drops fractions of a second: the format's times are whole seconds. */
function toSeconds(iso: string): string {
  return iso.replace(/\.\d+(?=Z$)/, '');
}
