/** What can be changed about a mapping, as data for the editor. */
import type { FieldMapping, Form, RoleUse, TagField } from '../../core/types.ts';
import type { DatasetPreview } from '../../workers/import/contract.ts';

export const formNames: Readonly<Record<Form, string>> = {
  alpaca: 'Alpaca: instruction and input',
  sharegpt: 'ShareGPT: a conversation',
  'openai-messages': 'OpenAI messages: a conversation',
  preference: 'Preference: chosen and rejected',
  'prompt-response': 'Prompt and response',
  text: 'Text',
  table: 'Table: choose the columns',
};

/** The field of a mapping that names a column or a key. `with` gives the mapping with another name. */
export interface MappingField {
  readonly label: string;
  readonly value: string | null;
  /** May be "none". */
  readonly optional: boolean;
  /** `key`: a key inside each message, not a column of the row. */
  readonly kind: 'column' | 'key';
  readonly with: (value: string | null) => FieldMapping;
}

function needed(label: string, value: string, change: (value: string) => FieldMapping): MappingField {
  return { label, value, optional: false, kind: 'column', with: (next) => change(next ?? value) };
}

function optional(label: string, value: string | null, change: (value: string | null) => FieldMapping): MappingField {
  return { label, value, optional: true, kind: 'column', with: change };
}

/** The fields of a mapping, in the order of reading. A table's columns are not among them: they are a set. */
export function fieldsOf(fields: FieldMapping): readonly MappingField[] {
  switch (fields.form) {
    case 'alpaca':
      return [
        needed('Instruction', fields.instruction, (instruction) => ({ ...fields, instruction })),
        optional('Input', fields.input, (input) => ({ ...fields, input })),
        optional('Output', fields.output, (output) => ({ ...fields, output })),
        optional('Earlier turns', fields.history, (history) => ({ ...fields, history })),
        optional('System', fields.system, (system) => ({ ...fields, system })),
      ];
    case 'sharegpt':
    case 'openai-messages':
      return [
        needed('Messages', fields.messages, (messages) => ({ ...fields, messages })),
        { ...needed('Role is in', fields.roleKey, (roleKey) => ({ ...fields, roleKey })), kind: 'key' },
        { ...needed('Text is in', fields.contentKey, (contentKey) => ({ ...fields, contentKey })), kind: 'key' },
      ];
    case 'preference':
      return [
        optional('Prompt', fields.prompt, (prompt) => ({ ...fields, prompt })),
        needed('Chosen', fields.chosen, (chosen) => ({ ...fields, chosen })),
        needed('Rejected', fields.rejected, (rejected) => ({ ...fields, rejected })),
      ];
    case 'prompt-response':
      return [
        needed('Prompt', fields.prompt, (prompt) => ({ ...fields, prompt })),
        optional('Response', fields.response, (response) => ({ ...fields, response })),
      ];
    case 'text':
      return [needed('Text', fields.text, (text) => ({ ...fields, text }))];
    case 'table':
      return [];
  }
}

/** The first of the names that is a column, else null. */
function named(columns: readonly string[], ...names: readonly string[]): string | null {
  return names.find((name) => columns.includes(name)) ?? null;
}

function conversation(form: 'sharegpt' | 'openai-messages', columns: readonly string[], first: string): FieldMapping {
  const openai = form === 'openai-messages';
  const messages = named(columns, 'conversations', 'conversation', 'messages') ?? first;
  return {
    form,
    messages,
    roleKey: openai ? 'role' : 'from',
    contentKey: openai ? 'content' : 'value',
    roles: [],
  };
}

/** Mappings by the usual names of columns; the first column stands in where none of them is there. */
const guesses: Readonly<Record<Form, (columns: readonly string[], first: string) => FieldMapping>> = {
  alpaca: (columns, first) => ({
    form: 'alpaca',
    instruction: named(columns, 'instruction') ?? first,
    input: named(columns, 'input'),
    output: named(columns, 'output'),
    history: named(columns, 'history'),
    system: named(columns, 'system'),
  }),
  sharegpt: (columns, first) => conversation('sharegpt', columns, first),
  'openai-messages': (columns, first) => conversation('openai-messages', columns, first),
  preference: (columns, first) => ({
    form: 'preference',
    prompt: named(columns, 'prompt', 'question', 'instruction', 'conversations', 'messages'),
    chosen: named(columns, 'chosen') ?? first,
    rejected: named(columns, 'rejected') ?? first,
    roles: [],
  }),
  'prompt-response': (columns, first) => ({
    form: 'prompt-response',
    prompt: named(columns, 'prompt', 'question', 'query', 'input') ?? first,
    response: named(columns, 'completion', 'response', 'answer', 'output'),
  }),
  text: (columns, first) => ({ form: 'text', text: named(columns, 'text', 'content') ?? first }),
  table: () => ({ form: 'table', queries: [] }),
};

/** A mapping of the wanted form: the one that was found in the sample, else one from the names of the columns. */
export function mappingOfForm(
  form: Form,
  { candidates, columns }: Pick<DatasetPreview, 'candidates' | 'columns'>,
): FieldMapping {
  return candidates.find((candidate) => candidate.form === form) ?? guesses[form](columns, columns[0] ?? '');
}

/** The mapping with a role sorted; a role is sorted once. */
export function withRole(fields: FieldMapping, role: string, use: RoleUse): FieldMapping {
  if (!('roles' in fields)) return fields;
  return { ...fields, roles: [...fields.roles.filter(([name]) => name !== role), [role, use]] };
}

/** The table mapping with a column ticked or not, in the order of the columns. */
export function withColumn(
  fields: Extract<FieldMapping, { form: 'table' }>,
  column: string,
  ticked: boolean,
  columns: readonly string[],
): FieldMapping {
  const wanted = new Set(fields.queries);
  if (ticked) wanted.add(column);
  else wanted.delete(column);
  return { ...fields, queries: columns.filter((name) => wanted.has(name)) };
}

/** A tag field in words: "tags" or "labels, split at ;". */
export function tagFieldName({ path, separator }: TagField): string {
  return separator === null ? path : `${path}, split at ${separator}`;
}
