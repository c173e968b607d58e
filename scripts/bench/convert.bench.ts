/**
 * Converting checkpoints: quantization of half precision on one core, in Node and in a browser, beside NumPy's, and three
 * layers of LLaMA-2-7B (1.7 GB) on the command line and in the page beside a plain copy, with the memory that it takes.
 */
import { spawnSync } from 'node:child_process';
import { createReadStream, createWriteStream } from 'node:fs';
import { readdir, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { pipeline } from 'node:stream/promises';
import { launchBrowser } from '../../e2e/support/browser.ts';
import { convertByCommand, convertInPage } from '../../e2e/support/conversions.ts';
import type {} from '../../e2e/support/harness/harness.ts';
import { openHarness } from '../../e2e/support/harness-page.ts';
import { installCli, type InstalledCli } from '../../e2e/support/installed-cli.ts';
import { blockBytes, normalBlock } from '../../e2e/support/normal-block.ts';
import { quantizeSeconds } from '../../e2e/support/quantize-turns.ts';
import { openSite } from '../../e2e/support/site.ts';
import { threeLayers, writeCheckpoint } from '../../e2e/support/synthetic-checkpoint.ts';
import { quantizations, type Quantization } from '../../src/core/models/convert/float-types.ts';
import { lockedPython } from '../lib/python.mjs';
import { figure, type BenchFigure } from './figure.ts';

/** The bound for the 7B. */
const MOST_MEMORY = 700;
const MB = 1e6;

type NumpyTimes = Readonly<Record<Quantization | 'bytes', number>>;

/** Null where there is no Python: the figures then stand alone. */
function numpyTimes(): NumpyTimes | null {
  try {
    const python = lockedPython('oracles', [
      { file: 'scripts/oracles/requirements.txt' },
      { file: 'scripts/oracles/tokenizers.txt', alone: true },
    ]);
    const { stdout } = spawnSync(python, ['scripts/bench/convert-numpy.py'], { encoding: 'utf8' });
    return JSON.parse(stdout) as NumpyTimes;
  } catch (error) {
    console.error(`NumPy was not measured: ${error instanceof Error ? error.message : String(error)}`);
    return null;
  }
}

function kernel(where: string, quantization: Quantization, seconds: number, numpy: NumpyTimes | null): BenchFigure {
  const speed = blockBytes / MB / seconds;
  const theirs = numpy === null ? null : numpy.bytes / MB / numpy[quantization];
  return figure(`convert: fp16 to ${quantization} on one core${where}, beside NumPy`, speed, 'MB/s', theirs);
}

function nodeKernels(numpy: NumpyTimes | null): BenchFigure[] {
  const block = normalBlock();
  return quantizations.map((quantization) => {
    const seconds = quantizeSeconds(block, quantization, () => process.cpuUsage().user / 1e6);
    return kernel('', quantization, seconds, numpy);
  });
}

async function* pageKernels(numpy: NumpyTimes | null): AsyncGenerator<BenchFigure> {
  const site = await openSite();
  const browser = await launchBrowser();
  try {
    const page = await openHarness(browser.context, site.harnessUrl);
    for (const quantization of quantizations) {
      const seconds = await page.evaluate((asked) => window.harness.quantizeTime(asked), quantization);
      yield kernel(' of a browser', quantization, seconds, numpy);
    }
  } finally {
    await browser.close();
    await site.close();
  }
}

/** Megabytes a second of reading all files of a folder and writing them again. */
async function copySpeed(folder: string, to: string, bytes: number): Promise<number> {
  const startedAt = performance.now();
  for (const name of await readdir(folder)) {
    await pipeline(createReadStream(join(folder, name), { highWaterMark: 1 << 20 }), createWriteStream(to));
  }
  await rm(to);
  return bytes / MB / ((performance.now() - startedAt) / 1000);
}

async function* onCommandLine(cli: InstalledCli, form: 'safetensors' | 'bin'): AsyncGenerator<BenchFigure> {
  const folder = join(cli.folder, form);
  const bytes = await writeCheckpoint(folder, threeLayers, form);
  const copied = await copySpeed(folder, join(cli.folder, 'copy'), bytes);
  const { peak, milliseconds } = await convertByCommand(cli, folder, join(cli.folder, `${form}-model`));
  const speed = bytes / MB / (milliseconds / 1000);
  yield figure(
    `convert: ${Math.round(bytes / MB)} MB of ${form} on the command line, beside copying`,
    speed,
    'MB/s',
    copied,
  );
  yield figure(`convert: memory for ${form} on the command line`, peak / MB, 'MB', MOST_MEMORY);
  await rm(join(cli.folder, `${form}-model`), { recursive: true });
}

async function* inPage(cli: InstalledCli, form: 'safetensors' | 'bin'): AsyncGenerator<BenchFigure> {
  const folder = join(cli.folder, form);
  const site = await openSite();
  const browser = await launchBrowser();
  try {
    const page = await openHarness(browser.context, site.harnessUrl);
    const bytes = await writeCheckpoint(folder, threeLayers, form);
    const copied = await copySpeed(folder, join(cli.folder, 'copy'), bytes);
    const { peak, milliseconds } = await convertInPage(page, browser.pid, folder);
    const speed = bytes / MB / (milliseconds / 1000);
    yield figure(`convert: ${Math.round(bytes / MB)} MB of ${form} in the page, beside copying`, speed, 'MB/s', copied);
    yield figure(`convert: memory for ${form} in the page`, peak / MB, 'MB', MOST_MEMORY);
  } finally {
    await browser.close();
    await site.close();
  }
}

export async function* bench(): AsyncGenerator<BenchFigure> {
  const numpy = numpyTimes();
  yield* nodeKernels(numpy);
  yield* pageKernels(numpy);
  const cli = await installCli();
  try {
    yield* onCommandLine(cli, 'safetensors');
    yield* onCommandLine(cli, 'bin');
    yield* inPage(cli, 'safetensors');
    yield* inPage(cli, 'bin');
  } finally {
    await cli.remove();
  }
}
