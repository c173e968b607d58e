/** Which parts of a row are queries (reference/data-forms.md). */
import type { ExtractedQuery, Mapping } from '../types.ts';
import { readMessages } from './row-messages.ts';
import type { RowMessage } from './row-reading.ts';

/** The queries among messages that are read already, in order. */
export function queriesOf(messages: readonly RowMessage[]): ExtractedQuery[] {
  const queries: ExtractedQuery[] = [];
  for (const { use, message, text, otherParts } of messages) {
    if (use === 'query') queries.push({ turn: queries.length, message, text, otherParts });
  }
  return queries;
}

/** The queries of a row (as parseRow gives it) in order; empty where it has none or does not fit. Never throws. */
export function extractQueries(row: unknown, mapping: Mapping): ExtractedQuery[] {
  return queriesOf(readMessages(row, mapping.fields).messages);
}
