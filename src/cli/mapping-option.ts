/** Reads --mapping: which fields of a row are its queries. */
import type { FieldMapping, Mapping, RoleUse } from '../core/types.ts';
import { StartError } from './start-error.ts';

type Json = Readonly<Record<string, unknown>>;

/** Mappings that the user gave: one for some inputs each, and one for all others. */
export interface GivenMappings {
  readonly all: Mapping | null;
  readonly byInput: ReadonlyMap<string, Mapping>;
}

/** Returns the mappings of `--mapping JSON` and `--mapping INPUT=JSON`. Throws a StartError that says what is wrong. */
export function parseMappings(words: readonly string[], inputs: readonly string[]): GivenMappings {
  let all: Mapping | null = null;
  const byInput = new Map<string, Mapping>();
  for (const word of words) {
    const input = inputs.find((name) => word.startsWith(`${name}={`));
    if (input !== undefined) {
      if (byInput.has(input)) throw new StartError(`--mapping is given twice for ${input}.`);
      byInput.set(input, parseMapping(word.slice(input.length + 1)));
      continue;
    }
    const other = /^([^{]+)=\{/u.exec(word)?.[1];
    if (other !== undefined) throw new StartError(`--mapping names ${other}, which is no input.`);
    if (all !== null) throw new StartError('--mapping is given twice for all inputs. Say whose each is: INPUT={...}.');
    all = parseMapping(word);
  }
  return { all, byInput };
}

/** Returns the mapping that was given for an input; null where none was. */
export function givenMapping({ all, byInput }: GivenMappings, input: string): Mapping | null {
  return byInput.get(input) ?? all;
}

function parseMapping(text: string): Mapping {
  const value = parseJson(text);
  const fields = isObject(value.fields) ? value.fields : value;
  return { fields: parseFields(fields), tags: null };
}

function parseJson(text: string): Json {
  try {
    const value: unknown = JSON.parse(text);
    if (isObject(value)) return value;
  } catch (error) {
    throw new StartError(`--mapping is no JSON: ${error instanceof Error ? error.message : String(error)}.`);
  }
  throw new StartError('--mapping must be a JSON object such as {"form":"text","text":"question"}.');
}

function isObject(value: unknown): value is Json {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function parseFields(value: Json): FieldMapping {
  const form = value.form;
  switch (form) {
    case 'alpaca':
      return {
        form,
        instruction: field(value, 'instruction', 'instruction'),
        input: fieldOrNull(value, 'input'),
        output: fieldOrNull(value, 'output'),
        history: fieldOrNull(value, 'history'),
        system: fieldOrNull(value, 'system'),
      };
    case 'sharegpt':
      return { form, ...messageFields(value, 'conversations', 'from', 'value') };
    case 'openai-messages':
      return { form, ...messageFields(value, 'messages', 'role', 'content') };
    case 'preference':
      return {
        form,
        prompt: fieldOrNull(value, 'prompt'),
        chosen: field(value, 'chosen', 'chosen'),
        rejected: field(value, 'rejected', 'rejected'),
        roles: roles(value),
      };
    case 'prompt-response':
      return { form, prompt: field(value, 'prompt'), response: fieldOrNull(value, 'response') };
    case 'text':
      return { form, text: field(value, 'text') };
    case 'table':
      return { form, queries: columns(value) };
    default:
      throw new StartError(
        `--mapping has the form ${form === undefined ? 'none' : JSON.stringify(form)}; known are alpaca, sharegpt, openai-messages, ` +
          'preference, prompt-response, text and table.',
      );
  }
}

function messageFields(value: Json, messages: string, roleKey: string, contentKey: string) {
  return {
    messages: field(value, 'messages', messages),
    roleKey: field(value, 'roleKey', roleKey),
    contentKey: field(value, 'contentKey', contentKey),
    roles: roles(value),
  };
}

function field(value: Json, name: string, fallback?: string): string {
  const given = value[name] ?? fallback;
  if (typeof given === 'string' && given !== '') return given;
  throw new StartError(`--mapping needs "${name}": the name of a field, in quotes.`);
}

function fieldOrNull(value: Json, name: string): string | null {
  return value[name] === undefined || value[name] === null ? null : field(value, name);
}

function columns(value: Json): string[] {
  const queries: unknown = value.queries;
  if (Array.isArray(queries) && queries.length > 0 && queries.every((column) => typeof column === 'string')) {
    return queries;
  }
  throw new StartError('--mapping needs "queries": a list of column names, each in quotes.');
}

const USES: ReadonlySet<unknown> = new Set<RoleUse>(['query', 'answer', 'context']);

function roles(value: Json): (readonly [string, RoleUse])[] {
  const given: unknown = value.roles ?? [];
  if (Array.isArray(given) && given.every(isRole)) return given;
  throw new StartError(
    '--mapping needs "roles" as a list of pairs such as ["critic","context"]; a role is "query", "answer" or "context".',
  );
}

function isRole(pair: unknown): pair is readonly [string, RoleUse] {
  return Array.isArray(pair) && pair.length === 2 && typeof pair[0] === 'string' && USES.has(pair[1]);
}
