/** Names by which a record's fields are known before any mapping is. */

const pairKeys = [
  'instruction',
  'input',
  'output',
  'prompt',
  'completion',
  'response',
  'question',
  'answer',
  'query',
] as const;

/** Names that only the header of a table has: a line with one of them is no prose. */
export const headerKeys: ReadonlySet<string> = new Set([...pairKeys, 'text', 'content']);

/** Keys that a record has and a wrapper object has not. */
export const recordKeys: ReadonlySet<string> = new Set([...pairKeys, 'chosen', 'rejected']);
