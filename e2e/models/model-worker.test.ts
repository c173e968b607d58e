/** The model worker on WebGPU, as the engine uses it: from kept files alone, under the page's policy. */
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import type { Generation, LoadProgress, ModelPort } from '../../src/engines/webllm/model-port.ts';
import { launchBrowser, type TestBrowser } from '../support/browser.ts';
import { openHarness } from '../support/harness-page.ts';
import { befall, modelWorker } from '../support/model-worker.ts';
import { goldenCases, keepNano, minutes, nanoModel, promptOf, webGpuArgs } from '../support/kept-nano.ts';

declare global {
  interface Window {
    port: ModelPort;
  }
}

/** Loads the nano model in a fresh worker; returns what was said on the way. */
async function load(page: Page, model = nanoModel()): Promise<readonly LoadProgress[]> {
  return page.evaluate(async (kept) => {
    const said: LoadProgress[] = [];
    if ('port' in window) window.port.terminate();
    window.port = window.harness.model();
    await window.port.load(kept, (progress) => said.push(progress));
    return said;
  }, model);
}

function complete(page: Page, prompt: string, most = 120): Promise<Generation> {
  return page.evaluate(([text, tokens]) => window.port.complete(text, tokens), [prompt, most] as const);
}

function tagsIn(text: string): readonly string[] {
  return (JSON.parse(text) as { tag: string }[]).map(({ tag }) => tag);
}

/** What a call on the port is refused with. */
function refusal(page: Page, prompt: string): Promise<string> {
  return page.evaluate(
    (text) =>
      window.port.complete(text, 60).then(
        () => 'answered',
        (error: unknown) => String(error),
      ),
    prompt,
  );
}

describe('the model worker', () => {
  let browser: TestBrowser;
  let page: Page;
  const requests: string[] = [];
  const [golden] = goldenCases();
  if (golden === undefined) throw new Error('models/nano-instagger/golden.json holds no case');
  const prompt = promptOf(golden.query);

  beforeAll(async () => {
    browser = await launchBrowser({ args: webGpuArgs });
    page = await openHarness(browser.context, inject('harnessUrl'));
    await keepNano(page);
    browser.context.on('request', (request) => requests.push(request.url()));
  }, minutes);
  afterAll(() => browser.close());

  it(
    'names a file that is gone, and loads once all are there, from storage alone',
    async () => {
      const lacking = { ...nanoModel(), id: 'gone' };
      const words = await load(page, lacking).catch(String);
      expect(words).toContain('library.wasm');
      const said = await load(page);
      expect(new Set(said.map(({ phase }) => phase))).toEqual(new Set(['reading', 'uploading', 'compiling']));
      expect(said.at(-1)).toEqual({ phase: 'compiling', share: 1 });
      // Its own code, from the server and from a blob.
      const others = requests.filter(
        (url) => !url.startsWith('blob:') && !new URL(url).pathname.startsWith('/assets/'),
      );
      expect(others).toEqual([]);
    },
    3 * minutes,
  );

  it(
    'answers with the text and tokens of PyTorch, and stops where the list closes',
    async () => {
      const answer = await complete(page, prompt);
      expect(answer.text).toBe(golden.text.trim());
      expect(answer).toMatchObject({ finish: 'stop', forcedTokens: 0, promptTokens: golden.promptTokens.length });
      // All but the token that ends the answer, which nobody waits for.
      expect(answer.outputTokens).toBe(golden.tokens.length - 1);
      expect(answer.gpuSeconds).toBeGreaterThan(0);
      expect(answer.gpuSeconds).toBeLessThanOrEqual(answer.prefillSeconds + answer.decodeSeconds);
      const tokens = await page.evaluate((text) => window.port.encode(text), prompt);
      expect([1, ...tokens]).toEqual(golden.promptTokens);
    },
    3 * minutes,
  );

  it(
    'writes tags alone when the structure is forced: the same first tags, with fewer tokens of its own',
    async () => {
      const answer = await page.evaluate((text) => window.port.tagsOnly(text, 40), prompt);
      expect(tagsIn(answer.text).slice(0, golden.tags.length)).toEqual(golden.tags);
      expect(answer.outputTokens).toBeLessThan(golden.tokens.length);
      expect(answer.forcedTokens).toBeGreaterThan(0);
    },
    3 * minutes,
  );

  it(
    'holds the answer of a chat to a schema',
    async () => {
      const properties = { tag: { type: 'string' }, explanation: { type: 'string' } };
      const schema = { type: 'array', items: { type: 'object', properties, required: ['tag', 'explanation'] } };
      const answer = await page.evaluate(([content, form]) => window.port.chat([{ role: 'user', content }], form, 60), [
        prompt,
        JSON.stringify(schema),
      ] as const);
      expect(answer.finish).toBe('stop');
      expect(tagsIn(answer.text).length).toBeGreaterThan(0);
    },
    3 * minutes,
  );

  it(
    'is interrupted within one token, and answers the next prompt as if nothing had been',
    async () => {
      const cut = await page.evaluate((text) => {
        const answer = window.port.complete(text, 120);
        window.port.interrupt();
        return answer;
      }, prompt);
      expect(cut).toMatchObject({ finish: 'abort', outputTokens: 1 });
      const short = await complete(page, prompt, 5);
      expect(short).toMatchObject({ finish: 'length', outputTokens: 5 });
      expect(golden.text.trim().startsWith(short.text)).toBe(true);
    },
    3 * minutes,
  );

  it('refuses a prompt that is longer than the context', async () => {
    expect(await refusal(page, 'word '.repeat(3000))).toMatch(
      /The prompt has \d+ tokens and the model reads at most 2047/,
    );
  });

  it(
    'says that the device is gone',
    async () => {
      await befall(await modelWorker(page), 'device', 10);
      expect(await refusal(page, prompt)).toContain('The GPU was lost');
      expect(await page.evaluate(() => window.port.lost)).toContain('The GPU was lost');
    },
    minutes,
  );

  it(
    'says that it has ended even when it ends without a word',
    async () => {
      const known = await modelWorker(page);
      // Nothing is loaded: how a run goes on in a fresh worker is for e2e/stories/gpu-accidents.test.ts to show.
      await page.evaluate(() => {
        window.port = window.harness.model();
      });
      const worker = await modelWorker(page, [known]);
      await page.evaluate(() => window.port.encode('it listens').catch(() => []));
      await worker.evaluate(() => self.close());
      expect(await refusal(page, prompt)).toContain('The worker of the model has ended.');
    },
    minutes,
  );
});
