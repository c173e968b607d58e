/** The example project is what newcomers see first: its files have to hold what the first page promises. */
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';

function read(name: string): string {
  return readFileSync(new URL(`../../public/example/${name}`, import.meta.url), 'utf8');
}

interface AlpacaRow {
  readonly instruction: string;
  readonly input: string;
  readonly output: string;
}

interface Conversation {
  readonly id: string;
  readonly conversations: readonly { readonly from: string; readonly value: string }[];
}

const rows = read('everyday-assistant.jsonl')
  .trim()
  .split('\n')
  .map((line) => JSON.parse(line) as AlpacaRow);
const conversations = JSON.parse(read('coding-and-data.json')) as readonly Conversation[];

const everyday = rows.map(({ instruction, input }) => (input === '' ? instruction : `${instruction}\n${input}`));
const coding = conversations.flatMap(({ conversations: messages }) =>
  messages.filter(({ from }) => from === 'human').map(({ value }) => value),
);

function chineseShare(texts: readonly string[]): number {
  return texts.filter((text) => /[\u4e00-\u9fff]/.test(text)).length / texts.length;
}

function repeated(texts: readonly string[]): number {
  return texts.length - new Set(texts).size;
}

describe('everyday-assistant.jsonl', () => {
  it('has at least 150 rows in Alpaca form, all with an answer', () => {
    expect(rows.length).toBeGreaterThanOrEqual(150);
    for (const row of rows) {
      expect(Object.keys(row)).toEqual(['instruction', 'input', 'output']);
      expect(row.instruction.trim()).not.toBe('');
      expect(row.output.trim()).not.toBe('');
    }
  });
});

describe('coding-and-data.json', () => {
  it('has at least 150 conversations of one to four turns that alternate', () => {
    expect(conversations.length).toBeGreaterThanOrEqual(150);
    for (const { conversations: messages } of conversations) {
      expect(messages.length / 2).toBeLessThanOrEqual(4);
      expect(messages.map(({ from }) => from)).toEqual(messages.map((_, i) => (i % 2 === 0 ? 'human' : 'gpt')));
      for (const { value } of messages) expect(value.trim()).not.toBe('');
    }
  });

  it('gives every conversation an id of its own', () => {
    expect(repeated(conversations.map(({ id }) => id))).toBe(0);
  });
});

describe('both', () => {
  it('are about a third Chinese', () => {
    for (const texts of [everyday, coding]) {
      expect(chineseShare(texts)).toBeGreaterThan(0.25);
      expect(chineseShare(texts)).toBeLessThan(0.45);
    }
  });

  it('repeat a few texts, within and across, so that duplicates can be seen', () => {
    expect(repeated(everyday)).toBe(2);
    expect(repeated(coding)).toBe(1);
    expect(coding.filter((text) => everyday.includes(text))).toHaveLength(4);
  });
});
