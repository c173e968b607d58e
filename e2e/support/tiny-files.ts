/** Small files for the stories, one of each kind that they need. */
import type { SchemaElement } from 'hyparquet';
import { parquetWriteBuffer } from 'hyparquet-writer';
import { toJsonl } from './generate.ts';
import type { GivenFile } from './user.ts';

/** Alpaca rows with keys the studio does not know and numbers that a careless writer would change. */
export const alpacaRecords = [
  '{"instruction":"Write a Python function that sorts a list of numbers","input":"","output":"def f(x): return sorted(x)","score":1.0}',
  '{"instruction":"Translate the sentence into French","input":"Good morning","output":"Bonjour","id":12345678901234567890}',
  '{"instruction":"把下面的句子翻译成英文","input":"你好","output":"Hello"}',
  '{"instruction":"Write a short poem about the sea","input":"","output":"..."}',
];

export const alpacaFile: GivenFile = { name: 'alpaca.jsonl', content: `${alpacaRecords.join('\n')}\n` };

const text = { type: 'BYTE_ARRAY', converted_type: 'UTF8', repetition_type: 'OPTIONAL' } as const;

/** A list of records, as data sets on hubs have it. */
const chatSchema: SchemaElement[] = [
  { name: 'root', num_children: 2 },
  { name: 'id', ...text },
  { name: 'conversations', repetition_type: 'OPTIONAL', num_children: 1, converted_type: 'LIST' },
  { name: 'list', repetition_type: 'REPEATED', num_children: 1 },
  { name: 'element', repetition_type: 'OPTIONAL', num_children: 2 },
  { name: 'from', ...text },
  { name: 'value', ...text },
];

/** Two turns a row, in Parquet. */
export function chatFile(): GivenFile {
  const conversations = ['Explain recursion', 'Plan a trip to Rome', 'Fix this SQL query'].map((topic) => [
    { from: 'human', value: `${topic} in simple words` },
    { from: 'gpt', value: 'Gladly.' },
    { from: 'human', value: `Now make it shorter (${topic})` },
    { from: 'gpt', value: 'Done.' },
  ]);
  const buffer = parquetWriteBuffer({
    schema: chatSchema,
    columnData: [
      { name: 'id', data: conversations.map((_, row) => `chat-${row}`) },
      { name: 'conversations', data: conversations },
    ],
  });
  return { name: 'chat.parquet', content: new Uint8Array(buffer) };
}

/** Good rows with a broken one in the second line and a row of another kind in the fourth. */
export const partlyBadFile: GivenFile = {
  name: 'partly-bad.jsonl',
  content: [
    '{"instruction":"First good one","output":"a"}',
    '{"instruction":"cut off in the mid',
    '{"instruction":"Second good one","output":"b"}',
    '[1, 2, 3]',
    '',
  ].join('\n'),
};

/** Columns that no known form has: the user must say which is the query. */
export const tableFile: GivenFile = {
  name: 'tickets.csv',
  content:
    'ticket,subject,body\n1,Printer is broken,It does not print since Monday\n2,New laptop,I need one for travel\n',
};

export function manyRows(name: string, count: number): GivenFile {
  const rows = Array.from({ length: count }, (_, row) => ({
    instruction: `Explain the number ${row}`,
    output: 'Yes.',
  }));
  return { name, content: toJsonl(rows) };
}
