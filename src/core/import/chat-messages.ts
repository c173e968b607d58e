/** Lists of messages: ShareGPT `{from, value}`, OpenAI `{role, content}`, and their mixtures. */
import type { RoleUse } from '../types.ts';
import { field, isRecord } from './record.ts';
import { isUnknownRole, roleUse } from './roles.ts';
import { addFault, type RowReading } from './row-reading.ts';

/** How messages of a list are read. */
export interface ChatKeys {
  /** Names the list in messages to the user. */
  readonly messages: string;
  readonly roleKey: string;
  readonly contentKey: string;
  readonly roles: readonly (readonly [string, RoleUse])[];
}

/** The [role, content] keys that messages carry, the most common first. */
export const chatKeyPairs = [
  ['from', 'value'],
  ['role', 'content'],
  ['role', 'value'],
  ['from', 'content'],
  ['role', 'text'],
] as const;

/** The text of a message's content: a text, or the text parts joined by a line break; null where it is neither. */
export function contentText(content: unknown): { readonly text: string; readonly otherParts: boolean } | null {
  if (typeof content === 'string') return { text: content, otherParts: false };
  if (content === null) return { text: '', otherParts: false };
  if (!Array.isArray(content)) return null;
  const texts: string[] = [];
  let otherParts = false;
  for (const part of content as readonly unknown[]) {
    const text = typeof part === 'string' ? part : field(part, 'text');
    if (typeof text === 'string') texts.push(text);
    else otherParts = true;
  }
  return { text: texts.join('\n'), otherParts };
}

/** The role and content keys of one message: those of the mapping, else the first known pair that it carries. */
function keysOf(message: unknown, keys: ChatKeys): readonly [string, string] {
  if (typeof field(message, keys.roleKey) === 'string') return [keys.roleKey, keys.contentKey];
  const found = chatKeyPairs.find(
    ([role, content]) => typeof field(message, role) === 'string' && field(message, content) !== undefined,
  );
  return found ?? [keys.roleKey, keys.contentKey];
}

function addChatMessage(reading: RowReading, message: unknown, index: number, keys: ChatKeys): void {
  const place = `${keys.messages}[${index}]`;
  if (!isRecord(message)) {
    addFault(reading, place, 'a message object', message);
    return;
  }
  const [roleKey, contentKey] = keysOf(message, keys);
  const role = field(message, roleKey);
  if (typeof role !== 'string') {
    addFault(reading, `${place}.${roleKey}`, 'a role name', role);
    return;
  }
  const use = roleUse(role, keys.roles);
  if (isUnknownRole(role, keys.roles)) {
    reading.faults.push({ kind: 'unknown-role', message: role });
  }
  const content = field(message, contentKey);
  const read = contentText(content);
  if (read !== null) return void reading.messages.push({ role, use, message: index, ...read });
  // Answers and calls may carry no content (tool calls do); a question without one is a fault.
  if (use === 'query') addFault(reading, `${place}.${contentKey}`, 'a text or a list of parts', content);
}

/** A list as it stands, or as the JSON of one: what delimited files and JSON columns hold. Anything else as it is. */
export function listValue(value: unknown): unknown {
  if (typeof value !== 'string' || !/^\s*\[/u.test(value)) return value;
  try {
    return JSON.parse(value) as unknown;
  } catch {
    return value;
  }
}

/** Adds every message of a list. */
export function chatMessages(reading: RowReading, value: unknown, keys: ChatKeys): void {
  const list = listValue(value);
  if (!Array.isArray(list)) {
    addFault(reading, keys.messages, 'a list of messages', list);
    return;
  }
  for (let index = 0; index < list.length; index += 1) addChatMessage(reading, list[index], index, keys);
}
