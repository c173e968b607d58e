/** A row as a list of messages: the one reading from which queries and conversations are both taken. */
import type { FieldMapping, RoleUse } from '../types.ts';
import { chatMessages, listValue } from './chat-messages.ts';
import { preferenceMessages } from './preference-messages.ts';
import { field, isBlank } from './record.ts';
import { addFault, addText, type RowReading } from './row-reading.ts';

function addOptional(reading: RowReading, row: unknown, key: string | null, use: RoleUse, role: string): void {
  const value = field(row, key);
  if (typeof value === 'string' && value !== '') addText(reading, use, role, value);
}

function addHistory(reading: RowReading, row: unknown, key: string): void {
  const history = listValue(field(row, key));
  if (history === undefined || history === null || history === '') return;
  if (!Array.isArray(history)) {
    addFault(reading, key, 'a list of [question, answer] pairs', history);
    return;
  }
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
    case 'alpaca': {
      alpacaMessages(reading, row, fields);
      return;
    }
    case 'sharegpt':
    case 'openai-messages': {
      chatMessages(reading, field(row, fields.messages), fields);
      return;
    }
    case 'preference': {
      preferenceMessages(reading, row, fields);
      return;
    }
    case 'prompt-response': {
      promptMessages(reading, row, fields.prompt, fields.response);
      return;
    }
    case 'text': {
      promptMessages(reading, row, fields.text, null);
      return;
    }
    case 'table': {
      tableMessages(reading, row, fields.queries);
      return;
    }
  }
}

/** The messages of a row in reading order, and why it does not fit the mapping where it does not. Never throws. */
export function readMessages(row: unknown, fields: FieldMapping): RowReading {
  const reading: RowReading = { messages: [], faults: [] };
  addMessages(reading, row, fields);
  return reading;
}
