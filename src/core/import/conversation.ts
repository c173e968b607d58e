/** A row as a person reads it. */
import type { ConversationMessage, Mapping } from '../types.ts';
import { readMessages } from './row-messages.ts';

/** Every message of a row (as parseRow gives it) in order, with the turn number on queries. Never throws. */
export function conversation(row: unknown, mapping: Mapping): ConversationMessage[] {
  let turn = 0;
  return readMessages(row, mapping.fields).messages.map(({ role, use, text }) => {
    if (use !== 'query') return { role, use, text, turn: null };
    turn += 1;
    return { role, use, text, turn: turn - 1 };
  });
}
