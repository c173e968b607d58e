/** Made-up instruction data of any size, the same for the same seed. */
import { once } from 'node:events';
import { createWriteStream } from 'node:fs';
import { seededRandom, type Random } from '../../src/core/seed.ts';

const VERBS = ['Write', 'Explain', 'Translate', 'Summarise', 'Compare', 'List', 'Fix', 'Describe', '解释', '翻译'];
const THINGS = [
  'a function',
  'the history of tea',
  'this paragraph',
  'a poem',
  'the two sorts',
  '一段代码',
  'an email',
  'unit tests',
];
const WORDS =
  'the model reads every line of text and answers with care because a small mistake may change what follows 数据 模型'.split(
    ' ',
  );

function pick<Item>(items: readonly Item[], random: Random): Item {
  return items[Math.floor(random() * items.length)]!;
}

function prose(length: number, random: Random): string {
  let text = '';
  while (text.length < length) text += `${pick(WORDS, random)} `;
  return text;
}

/** One Alpaca record; `bytes` is about its size. The index makes every instruction different. */
export function alpacaRow(index: number, bytes: number, random: Random): Record<string, string> {
  return {
    instruction: `${pick(VERBS, random)} ${pick(THINGS, random)} number ${index}: ${prose(bytes / 4, random)}`,
    input: '',
    output: prose(bytes / 2, random),
  };
}

export function alpacaRows(count: number, bytes: number, seed: number): Record<string, string>[] {
  const random = seededRandom(seed);
  return Array.from({ length: count }, (_, index) => alpacaRow(index, bytes, random));
}

export function toJsonl(rows: readonly object[]): string {
  return rows.map((row) => `${JSON.stringify(row)}\n`).join('');
}

/** Writes a JSONL file of `count` different rows; long fillers are drawn from a few, so that gigabytes take seconds. */
export async function writeLargeJsonl(path: string, count: number, rowBytes: number, seed: number): Promise<void> {
  const random = seededRandom(seed);
  const fillers = Array.from({ length: 64 }, () =>
    JSON.stringify(alpacaRow(0, rowBytes, random)).slice('{"instruction":"'.length),
  );
  const file = createWriteStream(path);
  for (let start = 0; start < count; start += 1000) {
    let block = '';
    for (let row = start; row < Math.min(count, start + 1000); row += 1) {
      block += `{"instruction":"Task ${row}: ${pick(fillers, random)}\n`;
    }
    if (!file.write(block)) await once(file, 'drain');
  }
  file.end();
  await once(file, 'finish');
}
