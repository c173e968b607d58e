/**
 * LLaMA-2-7B's own library on weights of the right shapes that mean nothing, through the studio's storage and its model worker: on the
 * graphics card where there is one, else on the software adapter of the tests with a handful of tokens.
 */
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import type { Page } from 'playwright-core';
import { launchBrowser, type TestBrowser } from '../../e2e/support/browser.ts';
import { openHarness } from '../../e2e/support/harness-page.ts';
import type { BatchWish } from '../../e2e/support/harness/batches.ts';
import type {} from '../../e2e/support/harness/harness.ts';
import { webGpuArgs } from '../../e2e/support/kept-nano.ts';
import { openSite } from '../../e2e/support/site.ts';
import { giveFiles } from '../../e2e/support/studio.ts';
import { quantizations, type Quantization } from '../../src/core/models/convert/float-types.ts';
import { parseLlamaConfig, type LlamaConfig } from '../../src/core/models/convert/llama-config.ts';
import type { KeptModel } from '../../src/core/models/kept-model.ts';
import { fitOf, type AdapterFacts } from '../../src/core/models/model-needs.ts';
import { answer, loadModel } from './benched-model.ts';
import { figure, type BenchFigure } from './figure.ts';
import { llama7b, writeSyntheticModel } from './synthetic-model.ts';

/** It takes 10 GB of disk and memory each and, in software, half an hour. */
export const onlyByName = true;

type Ready = Extract<AdapterFacts, { state: 'ready' }>;

interface Opened {
  readonly browser: TestBrowser;
  readonly page: Page;
  readonly adapter: Ready;
}

interface Asked {
  readonly prompt: string;
  /** Tokens of the answer. */
  readonly answer: number;
  readonly batches: BatchWish;
}

/** What a row takes on a card, and as little as shows that it works in software, where a token takes minutes. */
function askedOn({ software }: Ready): Asked {
  return software
    ? { prompt: 'a', answer: 2, batches: { rows: [], prompt: 1, steps: 1 } }
    : { prompt: 'tag '.repeat(300), answer: 128, batches: { rows: [1, 4, 16], prompt: 64, steps: 32 } };
}

interface Llama {
  readonly name: string;
  readonly config: LlamaConfig;
  /** Paths of what runs it, where the studio has none of its own. */
  readonly libraries: (quantization: Quantization) => readonly string[];
}

/** LLaMA-2-7B, or what BENCH_LLAMA names: a config.json beside which lies "<its name>-<quantization>.wasm". */
async function readLlama(): Promise<Llama> {
  const path = process.env.BENCH_LLAMA;
  if (path === undefined) return { name: 'LLaMA-2-7B', config: await llama7b(), libraries: () => [] };
  const base = path.replace(/\.json$/u, '');
  return {
    name: basename(base),
    config: parseLlamaConfig(await readFile(path, 'utf8')),
    libraries: (quantization) => [`${base}-${quantization}.wasm`],
  };
}

async function open(harnessUrl: string, graphicsCard: boolean): Promise<Opened | null> {
  const browser = await launchBrowser(graphicsCard ? { graphicsCard } : { args: webGpuArgs });
  const page = await openHarness(browser.context, harnessUrl);
  const { adapter } = await page.evaluate(async () => (await window.harness.api('models')).shelf());
  if (adapter.state === 'ready' && !(graphicsCard && adapter.software)) return { browser, page, adapter };
  await browser.close();
  return null;
}

async function openOnBest(harnessUrl: string): Promise<Opened> {
  const opened = (await open(harnessUrl, true)) ?? (await open(harnessUrl, false));
  if (opened === null) throw new Error('This browser has no WebGPU adapter at all.');
  return opened;
}

/** Adds the files as a user does who drops a folder, and returns what the studio keeps; or says why it cannot run here. */
async function keep(page: Page, paths: readonly string[]): Promise<KeptModel | string> {
  await giveFiles(page, paths);
  return page.evaluate(async () => {
    const { api, files, runJob } = window.harness;
    const models = await api('models');
    const given = files().map((file) => ({ path: file.name, file }));
    const inspection = await models.inspect(given);
    if (inspection.state === 'refused') return inspection.reasons.join(' ');
    if (inspection.fit.runs === 'no') return inspection.fit.reasons.join(' ');
    return runJob(models, {}, (job, onProgress) => models.addFiles(job, given, { allowUnknown: true }, onProgress));
  });
}

async function* answerFigures({ page, adapter }: Opened, name: string): AsyncGenerator<BenchFigure> {
  const { prompt, answer: most } = askedOn(adapter);
  // The first answer compiles what the driver has put off.
  if (!adapter.software) await answer(page, 'explain', prompt, most);
  const { promptTokens, prefillSeconds, outputTokens, decodeSeconds } = await answer(page, 'explain', prompt, most);
  yield figure(`${name}: reading a prompt of ${promptTokens} tokens`, promptTokens / prefillSeconds, 'tokens/s');
  yield figure(`${name}: writing an answer`, (outputTokens - 1) / decodeSeconds, 'tokens/s');
}

async function* batchFigures(opened: Opened, model: KeptModel, name: string): AsyncGenerator<BenchFigure> {
  const { batches } = askedOn(opened.adapter);
  if (batches.rows.length === 0) return;
  const seconds = await opened.page.evaluate(
    ([kept, wish]) => {
      window.benched.terminate();
      return window.harness.batchSeconds(kept, wish);
    },
    [model, batches] as const,
  );
  for (const [at, rows] of batches.rows.entries())
    yield figure(`${name}: writing, ${rows} rows at each step`, rows / (seconds[at] ?? NaN), 'tokens/s');
}

async function* measured(opened: Opened, llama: Llama, quantization: Quantization): AsyncGenerator<BenchFigure> {
  const features = quantization === 'q4f16_1' ? ['shader-f16'] : [];
  const { runs, reasons } = fitOf({ gpuBytes: 0, largestBuffer: null, features }, opened.adapter);
  if (runs === 'no') {
    console.error(`# ${quantization} cannot run here. ${reasons.join(' ')}`);
    return;
  }
  const folder = await mkdtemp(join(tmpdir(), 'instag-7b-'));
  try {
    const paths = await writeSyntheticModel(folder, llama.config, quantization);
    const model = await keep(opened.page, [...paths, ...llama.libraries(quantization)]);
    if (typeof model === 'string') {
      console.error(`# ${quantization} cannot run here. ${model}`);
      return;
    }
    await rm(folder, { recursive: true });
    const name = `${llama.name} ${quantization} on ${opened.adapter.name}`;
    yield figure(`${name}: seconds until ready`, await loadModel(opened.page, model), 's');
    yield* answerFigures(opened, name);
    yield* batchFigures(opened, model, name);
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

export async function* bench(): AsyncGenerator<BenchFigure> {
  const llama = await readLlama();
  const site = await openSite();
  const opened = await openOnBest(site.harnessUrl);
  try {
    for (const quantization of quantizations) yield* measured(opened, llama, quantization);
  } finally {
    await opened.browser.close();
    await site.close();
  }
}
