/** Recognises what the records of a sample look like (reference/data-forms.md), with every reading that fits. */
import type { FieldMapping, Mapping } from '../types.ts';
import { chatKeyPairs, listValue } from './chat-messages.ts';
import { findTagFields } from './plain-tags.ts';
import { commonStart } from './preference-messages.ts';
import { field, isRecord, type JsonRecord } from './record.ts';
import { isUnknownRole } from './roles.ts';
import { readMessages } from './row-messages.ts';

type Rows = readonly JsonRecord[];

/** A reading fits where at least this share of the rows has its fields. */
const enough = 0.5;
const chatNames = ['conversations', 'conversation', 'messages'] as const;
const pairNames = [
  ['prompt', 'completion'],
  ['prompt', 'response'],
  ['question', 'answer'],
  ['query', 'response'],
  ['input', 'output'],
  ['question', 'response'],
  ['query', 'answer'],
  ['prompt', 'output'],
  ['prompt', 'answer'],
] as const;
const loneNames = ['prompt', 'question', 'query'] as const;
const answerNames = ['output', 'response', 'completion', 'answer', 'target'] as const;

function fits(rows: Rows, test: (row: JsonRecord) => boolean): boolean {
  return rows.length > 0 && rows.filter(test).length >= rows.length * enough;
}

function hasText(rows: Rows, key: string): boolean {
  return fits(rows, (row) => typeof field(row, key) === 'string');
}

/** An optional field counts where any row has it. */
function optional(rows: Rows, key: string, test: (value: unknown) => boolean): string | null {
  return rows.some((row) => test(field(row, key))) ? key : null;
}

function isText(value: unknown): boolean {
  return typeof value === 'string';
}

function firstOf(names: readonly string[], test: (name: string) => boolean): string | null {
  return names.find(test) ?? null;
}

/** The role and content keys of a message, null where the value is no message. */
export function messageKeys(value: unknown): readonly [string, string] | null {
  const pair = chatKeyPairs.find(
    ([role, content]) => typeof field(value, role) === 'string' && field(value, content) !== undefined,
  );
  return pair ?? null;
}

function chatKeysOf(rows: Rows, key: string): readonly [string, string] | null {
  for (const row of rows) {
    const list = listValue(field(row, key));
    const keys = Array.isArray(list) ? messageKeys(list[0]) : null;
    if (keys !== null) return keys;
  }
  return null;
}

function chatMapping(rows: Rows, key: string): FieldMapping | null {
  const keys = chatKeysOf(rows, key);
  // An empty list is a conversation too, one without a turn.
  if (keys === null || !fits(rows, (row) => isChat(field(row, key)))) return null;
  const form = keys[0] === 'from' || key.startsWith('conversation') ? 'sharegpt' : 'openai-messages';
  return { form, messages: key, roleKey: keys[0], contentKey: keys[1], roles: [] };
}

function isChat(cell: unknown): boolean {
  const value = listValue(cell);
  return Array.isArray(value) && (value.length === 0 || messageKeys(value[0]) !== null);
}

function hasBothSides(row: JsonRecord): boolean {
  return field(row, 'chosen') !== undefined && field(row, 'rejected') !== undefined;
}

function preferenceMapping(rows: Rows): FieldMapping | null {
  if (!fits(rows, hasBothSides)) return null;
  const prompt = firstOf(['prompt', 'question', 'instruction', 'conversations', 'messages'], (name) =>
    fits(rows, (row) => isText(field(row, name)) || isChat(field(row, name))),
  );
  const input = prompt === 'instruction' ? optional(rows, 'input', isText) : null;
  const mapping: FieldMapping = { form: 'preference', prompt, chosen: 'chosen', rejected: 'rejected', roles: [] };
  if (prompt === null) return fits(rows, startsTogether) ? mapping : null;
  return input === null ? mapping : { ...mapping, input };
}

function startsTogether(row: JsonRecord): boolean {
  const [chosen, rejected] = [field(row, 'chosen'), field(row, 'rejected')];
  return isChat(chosen) && Array.isArray(chosen) && Array.isArray(rejected) && commonStart(chosen, rejected) > 0;
}

function alpacaMapping(rows: Rows): FieldMapping | null {
  if (!hasText(rows, 'instruction')) return null;
  return {
    form: 'alpaca',
    instruction: 'instruction',
    input: optional(rows, 'input', isText),
    output: firstOf(answerNames, (name) => optional(rows, name, isText) !== null),
    history: optional(rows, 'history', Array.isArray),
    system: optional(rows, 'system', isText),
  };
}

function pairMappings(rows: Rows): FieldMapping[] {
  const pairs = pairNames
    .filter(([prompt, response]) => hasText(rows, prompt) && optional(rows, response, isText) !== null)
    .map(([prompt, response]) => ({ form: 'prompt-response', prompt, response }) as const);
  if (pairs.length > 0) return pairs;
  const lone = firstOf(loneNames, (name) => hasText(rows, name));
  return lone === null ? [] : [{ form: 'prompt-response', prompt: lone, response: null }];
}

function textMappings(rows: Rows): FieldMapping[] {
  return ['text', 'content'].filter((name) => hasText(rows, name)).map((text) => ({ form: 'text', text }));
}

/** The column with the longest texts: what a table most likely asks with. The user chooses in the end. */
function tableMapping(rows: Rows, columns: readonly string[]): FieldMapping {
  let best: string | null = null;
  let longest = 0;
  for (const column of columns) {
    let length = 0;
    for (const row of rows) {
      const value = field(row, column);
      if (typeof value === 'string') length += value.length;
    }
    if (length > longest) [best, longest] = [column, length];
  }
  return { form: 'table', queries: best === null ? [] : [best] };
}

/** Top-level keys in order of appearance. */
export function columnsOf(rows: readonly unknown[]): string[] {
  const columns = new Set<string>();
  for (const row of rows) if (isRecord(row)) for (const key of Object.keys(row)) columns.add(key);
  return [...columns];
}

/** Every mapping that fits a sample, the most telling first; the last is a table, which fits anything. */
export function candidateMappings(sample: readonly unknown[]): readonly [FieldMapping, ...FieldMapping[]] {
  const rows = sample.filter(isRecord);
  const columns = columnsOf(rows);
  const otherChats = columns.filter((column) => !chatNames.some((name) => name === column));
  const found = [
    preferenceMapping(rows),
    ...chatNames.map((name) => chatMapping(rows, name)),
    alpacaMapping(rows),
    ...otherChats.map((name) => chatMapping(rows, name)),
    ...pairMappings(rows),
    ...textMappings(rows),
  ].filter((mapping) => mapping !== null);
  const [first, ...rest] = found;
  const table = tableMapping(rows, columns);
  return first === undefined ? [table] : [first, ...rest, table];
}

/** The first candidate with the first tag field: what a file is imported with when nobody chooses. */
export function recogniseMapping(sample: readonly unknown[]): Mapping {
  return { fields: candidateMappings(sample)[0], tags: findTagFields(sample)[0] ?? null };
}

/** Roles of a sample that neither the known roles nor the mapping cover, with their messages. */
export function unknownRoles(sample: readonly unknown[], fields: FieldMapping): (readonly [string, number])[] {
  const counts = new Map<string, number>();
  const roles = 'roles' in fields ? fields.roles : [];
  if (!('roles' in fields)) return [];
  for (const row of sample) {
    for (const { role } of readMessages(row, fields).messages) {
      if (isUnknownRole(role, roles) && !isAnswerSide(role, fields)) counts.set(role, (counts.get(role) ?? 0) + 1);
    }
  }
  return [...counts];
}

/** Preference readings show their two answers as messages named after the fields. */
function isAnswerSide(role: string, fields: FieldMapping): boolean {
  return fields.form === 'preference' && (role === fields.chosen || role === fields.rejected);
}
