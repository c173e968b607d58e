/**
 * The nano model through web-llm in its worker, on the software adapter of the tests: how the two ways of decoding compare, and
 * how much of the time is not the GPU's. Absolute speeds say nothing of a graphics card or of a model of real size.
 */
import type { Page } from 'playwright-core';
import { launchBrowser } from '../../e2e/support/browser.ts';
import { openHarness } from '../../e2e/support/harness-page.ts';
import { goldenCases, keepNano, nanoModel, promptOf, webGpuArgs } from '../../e2e/support/kept-nano.ts';
import { openSite } from '../../e2e/support/site.ts';
import { readAnswer } from '../../src/core/tagging/answers/answer.ts';
import type { Generation } from '../../src/engines/webllm/model-port.ts';
import { answer, loadModel } from './benched-model.ts';
import { figure, type BenchFigure } from './figure.ts';

const ROWS = 3;
/** Bounds answers without end: the nano model has never seen an empty explanation, and hardly finds the end behind one. */
const MOST_TOKENS = 48;

type Mode = 'explain' | 'tags-only';

async function answers(page: Page, mode: Mode, prompts: readonly string[]): Promise<readonly Generation[]> {
  const found: Generation[] = [];
  for (const prompt of prompts) found.push(await answer(page, mode, prompt, MOST_TOKENS));
  return found;
}

function sum(generations: readonly Generation[], part: (generation: Generation) => number): number {
  return generations.reduce((total, generation) => total + part(generation), 0);
}

function* figuresOf(mode: Mode, found: readonly Generation[]): Generator<BenchFigure> {
  const name = `nano model on SwiftShader, ${mode}`;
  const seconds = sum(found, ({ prefillSeconds, decodeSeconds }) => prefillSeconds + decodeSeconds);
  const [chosen, forced] = [sum(found, (one) => one.outputTokens), sum(found, (one) => one.forcedTokens)];
  const decoding = sum(found, ({ decodeSeconds }) => decodeSeconds);
  yield figure(`${name}: tokens a second, forced ones included`, (chosen + forced) / decoding, 'tokens/s');
  yield figure(`${name}: tokens that the model chooses a row`, chosen / found.length, 'tokens');
  yield figure(`${name}: rows a minute`, (found.length * 60) / seconds, 'rows/min');
  yield figure(
    `${name}: share of the time outside the GPU`,
    1 - sum(found, ({ gpuSeconds }) => gpuSeconds) / seconds,
    'share',
  );
}

function tagsOf({ text, finish }: Generation): ReadonlySet<string> {
  return new Set(readAnswer(text, finish === 'length').tags.map(({ tag }) => tag));
}

/** Of all tags of both modes, the share that the other has too (micro F1). */
function agreementOf(explained: readonly Generation[], alone: readonly Generation[]): number {
  const pairs = explained.map((generation, row) => [tagsOf(generation), tagsOf(alone[row] ?? generation)] as const);
  const shared = pairs.reduce((total, [a, b]) => total + [...a].filter((tag) => b.has(tag)).length, 0);
  const of = pairs.reduce((total, [a, b]) => total + a.size + b.size, 0);
  return (2 * shared) / of;
}

export async function* bench(): AsyncGenerator<BenchFigure> {
  const prompts = goldenCases()
    .slice(0, ROWS)
    .map(({ query }) => promptOf(query));
  const site = await openSite();
  const browser = await launchBrowser({ args: webGpuArgs });
  try {
    const page = await openHarness(browser.context, site.harnessUrl);
    await keepNano(page);
    yield figure('nano model on SwiftShader: seconds until ready', await loadModel(page, nanoModel()), 's');
    // The first answer compiles what the driver has put off.
    await answer(page, 'explain', prompts[0] ?? '', MOST_TOKENS);
    const explained = await answers(page, 'explain', prompts);
    yield* figuresOf('explain', explained);
    const alone = await answers(page, 'tags-only', prompts);
    yield* figuresOf('tags-only', alone);
    yield figure('nano model: agreement of tags-only with explain', agreementOf(explained, alone), 'micro F1');
  } finally {
    await browser.close();
    await site.close();
  }
}
