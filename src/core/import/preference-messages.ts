/** Preference pairs: the prompt that a chosen and a rejected answer share. */
import type { FieldMapping } from '../types.ts';
import { chatKeyPairs, chatMessages, contentText, listValue, type ChatKeys } from './chat-messages.ts';
import { field, isBlank, isRecord } from './record.ts';
import { addFault, addText, type RowReading } from './row-reading.ts';

type PreferenceFields = FieldMapping & { readonly form: 'preference' };

function keysFor(fields: PreferenceFields, list: readonly unknown[], name: string): ChatKeys {
  const pair = chatKeyPairs.find(([role]) => typeof field(list[0], role) === 'string') ?? chatKeyPairs[1];
  return { messages: name, roleKey: pair[0], contentKey: pair[1], roles: fields.roles };
}

/** How many messages two lists have in common from the start: their shared prompt. */
export function commonStart(chosen: readonly unknown[], rejected: readonly unknown[]): number {
  let shared = 0;
  while (shared < Math.min(chosen.length, rejected.length)) {
    if (JSON.stringify(chosen[shared]) !== JSON.stringify(rejected[shared])) break;
    shared += 1;
  }
  return shared;
}

/** A list of messages, also as JSON; a text that merely begins like a list stays a text. */
function sideOf(row: unknown, key: string): unknown {
  const value = field(row, key);
  if (typeof value !== 'string') return value;
  const list = listValue(value);
  return Array.isArray(list) && list.some((message) => isRecord(message)) ? list : value;
}

function addPrompt(reading: RowReading, row: unknown, fields: PreferenceFields & { readonly prompt: string }): void {
  const prompt = sideOf(row, fields.prompt);
  if (Array.isArray(prompt)) {
    chatMessages(reading, prompt, keysFor(fields, prompt, fields.prompt));
    return;
  }
  if (typeof prompt !== 'string') {
    addFault(reading, fields.prompt, 'a text or a list of messages', prompt);
    return;
  }
  const input = field(row, fields.input ?? null);
  const withInput = typeof input === 'string' && !isBlank(input);
  addText(reading, 'query', 'user', withInput ? `${prompt}\n${input}` : prompt);
}

/** The answer of one side as text: a text, a message, or what follows the shared start of a list of messages. */
function answerText(side: unknown, from: number): string | null {
  if (!Array.isArray(side)) {
    const content = field(side, 'value') ?? field(side, 'content');
    return contentText(content ?? side)?.text ?? null;
  }
  const texts = (side as readonly unknown[])
    .slice(from)
    .map((message) => contentText(field(message, 'value') ?? field(message, 'content'))?.text ?? '');
  return texts.join('\n\n');
}

function addAnswer(reading: RowReading, side: unknown, key: string, from: number): void {
  const text = answerText(side, from);
  if (text === null) addFault(reading, key, 'an answer', side);
  else addText(reading, 'answer', key, text);
}

/** Adds the shared prompt once, then both answers. Without a prompt field the prompt is the common start of the lists. */
export function preferenceMessages(reading: RowReading, row: unknown, fields: PreferenceFields): void {
  const chosen = sideOf(row, fields.chosen);
  const rejected = sideOf(row, fields.rejected);
  const shared = Array.isArray(chosen) && Array.isArray(rejected) ? commonStart(chosen, rejected) : 0;
  if (fields.prompt !== null) {
    addPrompt(reading, row, { ...fields, prompt: fields.prompt });
  } else if (Array.isArray(chosen)) {
    chatMessages(reading, chosen.slice(0, shared), keysFor(fields, chosen, fields.chosen));
  } else {
    addFault(reading, fields.chosen, 'a list of messages', chosen);
  }
  addAnswer(reading, chosen, fields.chosen, shared);
  addAnswer(reading, rejected, fields.rejected, shared);
}
