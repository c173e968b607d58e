/** The InsTag request for models that were not trained on it: in their own chat form, with examples, the answer's form forced. */
import { sha256 } from 'hash-wasm';
import { writeAnswer } from '../../core/tagging/answers/answer.ts';
import type { Tag } from '../../core/types.ts';
import type { ChatMessage } from './model-port.ts';
import { fillPrompt, type Prompt } from './prompts.ts';
import { neutralise } from './special-tokens.ts';

export type Mode = 'explain' | 'tags-only';

export interface ChatRequest {
  /** JSON schema of the answer. */
  readonly schema: string;
  /** Hex SHA-256 over everything that is sent but the query. */
  readonly sha256: string;
  write(query: string): readonly ChatMessage[];
}

const task =
  'You tag what the writer of a query wants. Given a query, name all of its intentions as short tags of one to three ' +
  'lower-case English words: the task, its subject and what is asked of the form. Do not answer the query.';
const forms: Readonly<Record<Mode, string>> = {
  explain:
    'Answer with a JSON list of objects {"tag": ..., "explanation": ...}, one short sentence for each explanation.',
  'tags-only': 'Answer with a JSON list of the tags.',
};

interface Example {
  readonly query: string;
  readonly tags: readonly Tag[];
}

/** The first is the example of the paper's article. */
const examples: readonly Example[] = [
  {
    query:
      'Write a Flask API in Python that can create, read, update and delete records kept as JSON, and handles errors.',
    tags: [
      { tag: 'web development', explanation: 'The user wants a web API built with Flask.' },
      { tag: 'crud operation', explanation: 'Records are to be created, read, updated and deleted.' },
      { tag: 'json data', explanation: 'The records are kept as JSON.' },
      { tag: 'error handling', explanation: 'The API has to deal with errors.' },
    ],
  },
  {
    query: '把下面这句话翻译成英文，语气正式一些：明天的会议改到下午三点。',
    tags: [
      { tag: 'translation', explanation: 'The user wants a sentence translated from Chinese to English.' },
      { tag: 'formal tone', explanation: 'The translation has to sound formal.' },
    ],
  },
  { query: 'hi', tags: [{ tag: 'greeting', explanation: 'The user only says hello.' }] },
];

function schemaOf(mode: Mode): string {
  const text = { type: 'string' };
  const pair = {
    type: 'object',
    properties: { tag: text, explanation: text },
    required: ['tag', 'explanation'],
    additionalProperties: false,
  };
  return JSON.stringify({ type: 'array', items: mode === 'explain' ? pair : text });
}

function answerOf(tags: readonly Tag[], mode: Mode): string {
  return mode === 'explain' ? writeAnswer(tags) : JSON.stringify(tags.map(({ tag }) => tag));
}

/** A user's own prompt takes the place of request and examples. */
export async function chatRequest(mode: Mode, own: Prompt | null): Promise<ChatRequest> {
  const before: readonly ChatMessage[] =
    own !== null
      ? []
      : [
          { role: 'system', content: `${task} ${forms[mode]}` },
          ...examples.flatMap(({ query, tags }): ChatMessage[] => [
            { role: 'user', content: query },
            { role: 'assistant', content: answerOf(tags, mode) },
          ]),
        ];
  const schema = schemaOf(mode);
  const sent = JSON.stringify([before, own?.template ?? null, schema]);
  return {
    schema,
    sha256: await sha256(new TextEncoder().encode(sent)),
    write: (query) => [...before, { role: 'user', content: own === null ? neutralise(query) : fillPrompt(own, query) }],
  };
}
