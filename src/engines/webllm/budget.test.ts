import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { beforeAll, describe, expect, it } from 'vitest';
import { webLlmTokenizer } from '../../../e2e/support/web-llm-tokenizer.ts';
import { fitQuery, gapMark, limitsOf, type Tokenizer } from './budget.ts';
import { fillPrompt, publishedPrompts } from './prompts.ts';
import { neutralise } from './special-tokens.ts';

const nano = 'models/nano-instagger';
let tokenizer: Tokenizer;
const prompt = publishedPrompts.A;

beforeAll(async () => {
  const real = await webLlmTokenizer(readFileSync(`${nano}/checkpoint/tokenizer.json`, 'utf8'));
  tokenizer = {
    encode: (text) => Promise.resolve([...real.encode(text)]),
  };
});

function write(query: string): readonly string[] {
  return [fillPrompt(prompt, query)];
}

async function promptTokens(query: string): Promise<number> {
  return 1 + (await tokenizer.encode(fillPrompt(prompt, query))).length;
}

interface GoldenCase {
  readonly query: string;
  readonly promptTokens: readonly number[];
}

describe('web-llm’s own tokenizer', () => {
  it('gives the ids of PyTorch’s', async () => {
    const { cases } = JSON.parse(readFileSync(`${nano}/golden.json`, 'utf8')) as { cases: readonly GoldenCase[] };
    for (const { query, promptTokens: expected } of cases) {
      expect([1, ...(await tokenizer.encode(fillPrompt(prompt, query)))]).toEqual(expected);
    }
  });
});

describe('neutralise', () => {
  it('keeps a row from being read as special tokens', async () => {
    const row = 'a <s>b</s> c<unk>';
    const special = [0, 1, 2];
    expect((await tokenizer.encode(row)).filter((id) => special.includes(id))).toEqual([1, 2, 0]);
    expect((await tokenizer.encode(neutralise(row))).filter((id) => special.includes(id))).toEqual([]);
  });
});

describe('limitsOf', () => {
  const library = { prefillChunk: 1024, splitsPrompts: true } as Parameters<typeof limitsOf>[0]['library'];
  it.each([
    [2048, true, { promptTokens: 1536, outputTokens: 512 }],
    [1024, true, { promptTokens: 768, outputTokens: 256 }],
    [4096, true, { promptTokens: 1536, outputTokens: 512 }],
    [2048, false, { promptTokens: 1024, outputTokens: 512 }],
    [1024, false, { promptTokens: 768, outputTokens: 256 }],
  ])('of a context of %d tokens, split prompts %s', (contextWindow, splitsPrompts, limits) => {
    expect(limitsOf({ contextWindow, library: { ...library, splitsPrompts } })).toEqual(limits);
  });
});

describe('fitQuery', () => {
  it('leaves a short query as it is', async () => {
    const fitted = await fitQuery('How do I sort a list?', write, 1536, tokenizer);
    expect(fitted).toEqual({
      query: 'How do I sort a list?',
      truncated: false,
      promptTokens: await promptTokens('How do I sort a list?'),
    });
  });

  it('takes a query that just fits, and cuts the next longer one', async () => {
    const query = 'Sort the list of names, then write it to a file.';
    const limit = await promptTokens(query);
    expect((await fitQuery(query, write, limit, tokenizer)).truncated).toBe(false);
    expect((await fitQuery(query, write, limit - 1, tokenizer)).truncated).toBe(true);
  });

  it('keeps the beginning, the end and the words of the prompt around them', async () => {
    const query = `Summarise the following text. ${'Nothing happens here. '.repeat(400)}Answer in French.`;
    const fitted = await fitQuery(query, write, 500, tokenizer);
    expect(fitted.query).toMatch(/^Summarise the following text\. .* \[\.\.\.\] .*Answer in French\.$/s);
    expect(fitted.truncated).toBe(true);
    expect(fitted.promptTokens).toBe(await promptTokens(fitted.query));
    expect(fitted.promptTokens).toBeGreaterThan(480);
    expect(fillPrompt(prompt, fitted.query).endsWith('Answer in French. ASSISTANT:')).toBe(true);
  });

  it('never exceeds the limit, uses nearly all of it, and invents no text', async () => {
    const pieces = fc.constantFrom('word ', '中文', '😀', '\n', '    ', '<s>', '{"a": 1}', 'é', '\u0000', '0123456789');
    const queries = fc.array(pieces, { minLength: 1, maxLength: 250 }).map((parts) => parts.join(''));
    await fc.assert(
      fc.asyncProperty(queries, fc.integer({ min: 130, max: 250 }), async (text, limit) => {
        const query = neutralise(text);
        const fitted = await fitQuery(query, write, limit, tokenizer);
        expect(fitted.promptTokens).toBe(await promptTokens(fitted.query));
        expect(fitted.promptTokens).toBeLessThanOrEqual(limit);
        if (!fitted.truncated) {
          expect(fitted.query).toBe(query);
          return;
        }
        expect(fitted.promptTokens).toBeGreaterThan(limit - 8);
        const [start = '', end = ''] = fitted.query.split(gapMark);
        expect(query.startsWith(start) && query.endsWith(end)).toBe(true);
        expect(start.length + end.length).toBeLessThanOrEqual(query.length);
        expect(new TextDecoder().decode(new TextEncoder().encode(fitted.query))).toBe(fitted.query);
      }),
      { numRuns: 300 },
    );
  });

  it.each([0, 1, 2, 3, 4, 5, 6, 7])('never cuts a character in two: limit 150 + %d', async (more) => {
    const { query } = await fitQuery('😀'.repeat(200), write, 150 + more, tokenizer);
    expect(query).toMatch(/^(?:😀)+ \[\.\.\.\] (?:😀)+$/u);
  });

  it('cuts once more where the seams take a token that was not counted', async () => {
    const seams: Tokenizer = {
      encode: (text) => {
        const extra = /\S \[\.\.\.\] \S/.test(text) ? 1 : 0;
        return Promise.resolve(Array.from({ length: text.length + extra }, () => 120));
      },
    };
    const fitted = await fitQuery('x'.repeat(900), write, 600, seams);
    expect(fitted.promptTokens).toBeLessThanOrEqual(600);
    expect(fitted.promptTokens).toBeGreaterThan(590);
  });

  it('reads only both ends of a text that is far too long', async () => {
    let characters = 0;
    const bytes: Tokenizer = {
      encode: (text) => {
        characters += text.length;
        return Promise.resolve([...new TextEncoder().encode(text)]);
      },
    };
    const query = `first ${'😀'.repeat(2_000_000)} last`;
    const fitted = await fitQuery(query, write, 600, bytes);
    expect(fitted.query).toMatch(/^first 😀+ \[\.\.\.\] 😀+ last$/u);
    expect(fitted.promptTokens).toBeLessThanOrEqual(600);
    expect(characters).toBeLessThan(100_000);
  });

  it('says so where the prompt leaves no room', async () => {
    await expect(fitQuery('why', write, 40, tokenizer)).rejects.toThrow(
      /alone takes \d+ tokens, and this model reads 40/,
    );
  });
});
