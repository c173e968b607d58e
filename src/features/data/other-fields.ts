/** What a row holds besides its conversation. */
import type { FieldMapping } from '../../core/types.ts';

export interface OtherField {
  readonly key: string;
  /** Text as it is, anything else as JSON. */
  readonly text: string;
}

function mappedKeys(fields: FieldMapping): readonly (string | null)[] {
  switch (fields.form) {
    case 'alpaca':
      return [fields.instruction, fields.input, fields.output, fields.history, fields.system];
    case 'sharegpt':
    case 'openai-messages':
      return [fields.messages];
    case 'preference':
      return [fields.prompt, fields.input ?? null, fields.chosen, fields.rejected];
    case 'prompt-response':
      return [fields.prompt, fields.response];
    case 'text':
      return [fields.text];
    case 'table':
      return fields.queries;
  }
}

function parsed(json: string): unknown {
  try {
    return JSON.parse(json);
  } catch {
    return null;
  }
}

/** The top-level fields of a record that no part of the conversation comes from; none where the record is no object. */
export function otherFields(json: string, fields: FieldMapping): readonly OtherField[] {
  const record = parsed(json);
  if (typeof record !== 'object' || record === null || Array.isArray(record)) return [];
  const mapped = new Set(mappedKeys(fields));
  return Object.entries(record).flatMap(([key, value]: [string, unknown]) =>
    mapped.has(key) ? [] : [{ key, text: typeof value === 'string' ? value : JSON.stringify(value) }],
  );
}
