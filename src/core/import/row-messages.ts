/** A row as a list of messages: the one reading from which queries and conversations are both taken. */
import type { FieldMapping, IssueKind, RoleUse } from '../types.ts';
import { chatMessages } from './chat-messages.ts';
import { preferenceMessages } from './preference-messages.ts';
import { field, isBlank } from './record.ts';

/** One message of a row; `message` is its index in the original list. */
export interface RowMessage {
  readonly role: string;
  readonly use: RoleUse;
  readonly text: string;
  readonly message: number;
  readonly otherParts: boolean;
}

/** Why a row is not of the shape its mapping expects. */
export interface RowFault {
  readonly kind: IssueKind & ('missing-field' | 'wrong-type' | 'unknown-role' | 'not-a-record');
  readonly message: string;
}

/** Collects the messages of one row and what was wrong with it. */
export interface RowReading {
  readonly messages: RowMessage[];
  readonly faults: RowFault[];
}

/** Adds a message that holds text alone. */
export function addText(reading: RowReading, use: RoleUse, role: string, text: string, message = 0): void {
  reading.messages.push({ role, use, text, message, otherParts: false });
}

/** Adds a fault that names the field, what was expected and what was found. */
export function addFault(reading: RowReading, key: string, expected: string, found: unknown): void {
  reading.faults.push(
    found === undefined
      ? { kind: 'missing-field', message: `The row has no field "${key}" (expected: ${expected}).` }
      : { kind: 'wrong-type', message: `The field "${key}" should be ${expected}; found ${nameOf(found)}.` },
  );
}

/** A JSON value's type in a reader's words. */
export function nameOf(value: unknown): string {
  if (value === null) return 'null';
  if (Array.isArray(value)) return 'a list';
  if (typeof value === 'object') return 'an object';
  if (typeof value === 'string') return 'a text';
  return typeof value === 'number' ? 'a number' : `a ${typeof value}`;
}

function addOptional(reading: RowReading, row: unknown, key: string | null, use: RoleUse, role: string): void {
  const value = field(row, key);
  if (typeof value === 'string' && value !== '') addText(reading, use, role, value);
}

function addHistory(reading: RowReading, row: unknown, key: string): void {
  const history = field(row, key);
  if (history === undefined || history === null) return;
  if (!Array.isArray(history)) return addFault(reading, key, 'a list of [question, answer] pairs', history);
  for (const pair of history as readonly unknown[]) {
    const [question, answer] = Array.isArray(pair) ? (pair as readonly unknown[]) : [];
    if (typeof question === 'string') addText(reading, 'query', 'user', question);
    else addFault(reading, key, 'a list of [question, answer] pairs of texts', pair);
    if (typeof answer === 'string') addText(reading, 'answer', 'assistant', answer);
  }
}

function alpacaMessages(reading: RowReading, row: unknown, fields: FieldMapping & { form: 'alpaca' }): void {
  addOptional(reading, row, fields.system, 'context', 'system');
  if (fields.history !== null) addHistory(reading, row, fields.history);
  const instruction = field(row, fields.instruction);
  const input = field(row, fields.input);
  if (typeof instruction === 'string') {
    const withInput = typeof input === 'string' && !isBlank(input);
    addText(reading, 'query', 'user', withInput ? `${instruction}\n${input}` : instruction);
  } else {
    addFault(reading, fields.instruction, 'a text', instruction);
  }
  addOptional(reading, row, fields.output, 'answer', 'assistant');
}

function promptMessages(reading: RowReading, row: unknown, prompt: string, response: string | null): void {
  const value = field(row, prompt);
  if (typeof value === 'string') addText(reading, 'query', 'user', value);
  else addFault(reading, prompt, 'a text', value);
  addOptional(reading, row, response, 'answer', 'assistant');
}

function cellText(value: unknown): string {
  if (value === undefined || value === null) return '';
  return typeof value === 'string' ? value : JSON.stringify(value);
}

function tableMessages(reading: RowReading, row: unknown, queries: readonly string[]): void {
  queries.forEach((column, index) => {
    const text = cellText(field(row, column));
    if (!isBlank(text)) addText(reading, 'query', column, text, index);
  });
  const [first] = queries;
  if (first !== undefined && reading.messages.length === 0) {
    addText(reading, 'query', first, cellText(field(row, first)));
  }
}

function addMessages(reading: RowReading, row: unknown, fields: FieldMapping): void {
  switch (fields.form) {
    case 'alpaca':
      return alpacaMessages(reading, row, fields);
    case 'sharegpt':
    case 'openai-messages':
      return chatMessages(reading, field(row, fields.messages), fields);
    case 'preference':
      return preferenceMessages(reading, row, fields);
    case 'prompt-response':
      return promptMessages(reading, row, fields.prompt, fields.response);
    case 'text':
      return promptMessages(reading, row, fields.text, null);
    case 'table':
      return tableMessages(reading, row, fields.queries);
  }
}

/** The messages of a row in reading order, and why it does not fit the mapping where it does not. Never throws. */
export function readMessages(row: unknown, fields: FieldMapping): RowReading {
  const reading: RowReading = { messages: [], faults: [] };
  addMessages(reading, row, fields);
  return reading;
}
