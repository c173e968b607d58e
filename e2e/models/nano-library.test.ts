/** The library and the weights that models/ builds, on WebGPU: token for token what PyTorch gave. */
import { cp, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Page } from 'playwright-core';
import { build } from 'vite';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { serveFolder } from '../../scripts/lib/static-server.mjs';
import { launchBrowser, type TestBrowser } from '../support/browser.ts';
import { goldenCases, minutes, webGpuArgs, type GoldenCase } from '../support/kept-nano.ts';
import type {} from './page/page.ts';

const NANO = fileURLToPath(new URL('../../models/nano-instagger/', import.meta.url));

function shortestCase(): GoldenCase {
  const [shortest] = goldenCases();
  if (shortest === undefined) throw new Error('models/nano-instagger/golden.json holds no case');
  return shortest;
}

/** Reading the prompts takes most of the time. */
function shortestPrompts(): readonly GoldenCase[] {
  return goldenCases().toSorted((a, b) => a.promptTokens.length - b.promptTokens.length);
}

describe('the nano library on WebGPU', () => {
  let folder: string;
  let server: Awaited<ReturnType<typeof serveFolder>>;
  let browser: TestBrowser;
  let page: Page;
  const golden = shortestCase();

  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'instag-library-'));
    const root = fileURLToPath(new URL('page', import.meta.url));
    await build({ root, configFile: false, logLevel: 'error', build: { outDir: folder, emptyOutDir: true } });
    await cp(join(NANO, 'q4f32_1'), join(folder, 'nano', 'resolve', 'main'), { recursive: true });
    await cp(join(NANO, 'nano-instagger-q4f32_1.wasm'), join(folder, 'nano.wasm'));
    server = await serveFolder({ root: folder, port: 0 });
    browser = await launchBrowser({ args: webGpuArgs });
    page = await browser.context.newPage();
    await page.goto(server.url);
    await page.waitForFunction(() => 'library' in window);
    await page.evaluate(() => window.library.load());
  }, 5 * minutes);

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
    4 * minutes,
  );

  it.each([1, 4, 16])(
    'gives %i rows in one batch the tokens that each has alone',
    async (rows) => {
      const steps = 4;
      const cases = shortestPrompts().slice(0, rows);
      const prompts = cases.map(({ promptTokens }) => [...promptTokens]);
      const found = await page.evaluate(([given, most]) => window.library.followAll(given, most), [
        prompts,
        steps,
      ] as const);
      expect(found).toEqual(cases.map(({ tokens }) => tokens.slice(0, steps)));
    },
    4 * minutes,
  );
});
