/** The entry of LLaMA-Factory's dataset_info.json for an exported dataset (docs/export.md names the description). */
import { roleUse } from '../import/roles.ts';
import { field } from '../import/record.ts';
import type { FieldMapping, Mapping } from '../types.ts';

/** What the rows of a dataset hold, as far as an entry names it. */
export interface DatasetKeys {
  /** Keys that every row has: LLaMA-Factory reads a named column from each row. */
  readonly always: ReadonlySet<string>;
  /** Keys whose values are all true or false. */
  readonly flags: ReadonlySet<string>;
  /** How often each role asks, answers, and sets the scene, in messages. */
  readonly roles: ReadonlyMap<string, number>;
}

export interface LlamaFactoryEntry {
  readonly file_name: string;
  readonly formatting?: 'sharegpt';
  readonly ranking?: true;
  readonly columns: Readonly<Record<string, string>>;
  readonly tags?: Readonly<Record<string, string>>;
}

/** Columns that LLaMA-Factory takes under their own names, where every row has them. */
const sideColumns = ['system', 'tools', 'images', 'videos', 'audios'];
const flagColumns = ['kto_tag', 'label'];

/** Returns the entry. Throws where LLaMA-Factory knows no such form. */
export function llamaFactoryEntry(fileName: string, { fields }: Mapping, keys: DatasetKeys): LlamaFactoryEntry {
  const main = mainColumns(fields, keys.always);
  const side = sideColumns.filter((name) => keys.always.has(name)).map((name) => [name, name] as const);
  const flag = flagColumns.find((name) => keys.flags.has(name) && keys.always.has(name));
  const columns = { ...Object.fromEntries(side), ...main, ...(flag === undefined ? {} : { kto_tag: flag }) };
  return {
    file_name: fileName,
    ...(isChat(fields) ? { formatting: 'sharegpt' as const } : {}),
    ...(fields.form === 'preference' ? { ranking: true as const } : {}),
    columns,
    ...(isChat(fields) ? { tags: roleTags(fields, keys.roles) } : {}),
  };
}

type ChatFields = FieldMapping & { form: 'sharegpt' | 'openai-messages' };

function isChat(fields: FieldMapping): fields is ChatFields {
  return fields.form === 'sharegpt' || fields.form === 'openai-messages';
}

function mainColumns(fields: FieldMapping, always: ReadonlySet<string>): Record<string, string> {
  switch (fields.form) {
    case 'alpaca':
      return present(always, {
        prompt: fields.instruction,
        query: fields.input,
        response: fields.output,
        system: fields.system,
        history: fields.history,
      });
    case 'sharegpt':
    case 'openai-messages':
      return { messages: fields.messages };
    case 'preference':
      return preferenceColumns(fields, always);
    case 'prompt-response':
      return present(always, { prompt: fields.prompt, response: fields.response });
    case 'text':
      return { prompt: fields.text };
    case 'table':
      throw new Error(
        'LLaMA-Factory needs a prompt, messages or a text, and this dataset is a table. Choose a form for it in the mapping first.',
      );
  }
}

function preferenceColumns(
  { prompt, input = null, chosen, rejected }: FieldMapping & { form: 'preference' },
  always: ReadonlySet<string>,
): Record<string, string> {
  if (prompt === null) {
    throw new Error(
      'LLaMA-Factory takes preferences with a prompt of their own; in this dataset it stands at the start of both answers.',
    );
  }
  return present(always, { prompt, query: input, chosen, rejected });
}

/** Optional columns are named where every row has them: else loading fails at the first row without one. */
function present(
  always: ReadonlySet<string>,
  columns: Readonly<Record<string, string | null>>,
): Record<string, string> {
  const named = Object.entries(columns).flatMap(([name, key]): (readonly [string, string])[] =>
    key !== null && (name === 'prompt' || always.has(key)) ? [[name, key]] : [],
  );
  return Object.fromEntries(named);
}

/** Names the role that asks and the one that answers most often; LLaMA-Factory knows one of each. */
function roleTags(fields: ChatFields, roles: ReadonlyMap<string, number>): Record<string, string> {
  const used = [...roles].sort((a, b) => b[1] - a[1]).map(([role]) => role);
  const chat = fields.roleKey === 'role';
  const user = used.find((role) => roleUse(role, fields.roles) === 'query') ?? (chat ? 'user' : 'human');
  const assistant = used.find((role) => roleUse(role, fields.roles) === 'answer') ?? (chat ? 'assistant' : 'gpt');
  const others = ['system', 'observation', 'tool', 'function_call', 'function'].filter((role) => roles.has(role));
  return {
    role_tag: fields.roleKey,
    content_tag: fields.contentKey,
    user_tag: user,
    assistant_tag: assistant,
    ...Object.fromEntries(others.map((role) => [tagOf(role), role])),
  };
}

function tagOf(role: string): string {
  if (role === 'system') return 'system_tag';
  return role === 'observation' || role === 'tool' ? 'observation_tag' : 'function_tag';
}

/** Collects the keys, flags and roles of a dataset's rows. */
export class KeyCollector {
  #rows = 0;
  readonly #counts = new Map<string, number>();
  readonly #notFlags = new Set<string>();
  readonly #roles = new Map<string, number>();

  constructor(private readonly fields: FieldMapping) {}

  row(record: Readonly<Record<string, unknown>>): void {
    this.#rows += 1;
    for (const [key, value] of Object.entries(record)) {
      this.#counts.set(key, (this.#counts.get(key) ?? 0) + 1);
      if (typeof value !== 'boolean') this.#notFlags.add(key);
    }
    if (isChat(this.fields)) this.#messages(field(record, this.fields.messages), this.fields.roleKey);
  }

  #messages(list: unknown, roleKey: string): void {
    if (!Array.isArray(list)) return;
    for (const message of list as readonly unknown[]) {
      const role = field(message, roleKey);
      if (typeof role === 'string') this.#roles.set(role, (this.#roles.get(role) ?? 0) + 1);
    }
  }

  keys(): DatasetKeys {
    const always = new Set([...this.#counts].filter(([, count]) => count === this.#rows).map(([key]) => key));
    const flags = new Set([...this.#counts.keys()].filter((key) => !this.#notFlags.has(key)));
    return { always, flags, roles: this.#roles };
  }
}
