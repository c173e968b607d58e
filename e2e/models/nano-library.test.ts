/** The library and the weights that models/ builds, on WebGPU: token for token what PyTorch gave. */
import { cp, mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Page } from 'playwright-core';
import { build } from 'vite';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { serveFolder } from '../../scripts/lib/static-server.mjs';
import { launchBrowser, type TestBrowser } from '../support/browser.ts';
import type {} from './page/page.ts';

const NANO = fileURLToPath(new URL('../../models/nano-instagger/', import.meta.url));
/** The adapter in software needs up to a second a token, and half a minute for the shaders. */
const MINUTES = 60_000;
const WEBGPU = ['--enable-unsafe-webgpu', '--use-webgpu-adapter=swiftshader'];

interface Golden {
  readonly name: string;
  readonly query: string;
  readonly promptTokens: readonly number[];
  readonly tokens: readonly number[];
  readonly text: string;
}

async function goldenCase(): Promise<Golden> {
  const { cases } = JSON.parse(await readFile(join(NANO, 'golden.json'), 'utf8')) as { cases: Golden[] };
  const shortest = cases.toSorted((a, b) => a.tokens.length - b.tokens.length)[0];
  if (shortest === undefined) throw new Error('models/nano-instagger/golden.json holds no case');
  return shortest;
}

describe('the nano library on WebGPU', () => {
  let folder: string;
  let server: Awaited<ReturnType<typeof serveFolder>>;
  let browser: TestBrowser;
  let page: Page;
  let golden: Golden;

  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'instag-library-'));
    const root = fileURLToPath(new URL('page', import.meta.url));
    await build({ root, configFile: false, logLevel: 'error', build: { outDir: folder, emptyOutDir: true } });
    await cp(join(NANO, 'q4f32_1'), join(folder, 'nano', 'resolve', 'main'), { recursive: true });
    await cp(join(NANO, 'nano-instagger-q4f32_1.wasm'), join(folder, 'nano.wasm'));
    server = await serveFolder({ root: folder, port: 0 });
    browser = await launchBrowser({ args: WEBGPU });
    page = await browser.context.newPage();
    await page.goto(server.url);
    await page.waitForFunction(() => 'library' in window);
    await page.evaluate(() => window.library.load());
    golden = await goldenCase();
  }, 5 * MINUTES);

  afterAll(async () => {
    await browser.close();
    await server.close();
    await rm(folder, { recursive: true, force: true });
  });

  it(
    'answers with the tokens of PyTorch, whether a prompt is read at once or in two parts',
    async () => {
      const { promptTokens, tokens } = golden;
      const whole = [[...promptTokens]];
      const middle = Math.floor(promptTokens.length / 2);
      const split = [promptTokens.slice(0, middle), promptTokens.slice(middle)].map((part) => [...part]);
      function ask(parts: number[][]): Promise<number[]> {
        return page.evaluate(([given, most]) => window.library.follow(given, most), [parts, tokens.length] as const);
      }
      expect(await ask(whole)).toEqual(tokens);
      expect(await ask(split)).toEqual(tokens);
    },
    4 * MINUTES,
  );

  it(
    'reads a prompt as the tokenizer of training does, and stops by itself',
    async () => {
      const source = await readFile(join(NANO, 'golden.json'), 'utf8');
      const { template } = JSON.parse(source) as { template: string };
      const prompt = template.replace('{query}', () => golden.query);
      const answer = await page.evaluate(([text, most]) => window.library.complete(text, most), [prompt, 120] as const);
      expect(answer.promptTokens).toBe(golden.promptTokens.length);
      expect(answer.text.trim()).toBe(golden.text.trim());
    },
    4 * MINUTES,
  );
});
