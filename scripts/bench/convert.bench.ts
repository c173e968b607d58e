/**
 * Converting checkpoints: quantization of half precision on one core beside NumPy's, and three layers of LLaMA-2-7B (1.7 GB)
 * on the command line and in the page beside a plain copy, with the memory that it takes.
 */
import { spawnSync } from 'node:child_process';
import { createReadStream, createWriteStream } from 'node:fs';
import { readdir, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { pipeline } from 'node:stream/promises';
import { launchBrowser } from '../../e2e/support/browser.ts';
import { convertByCommand, convertInPage } from '../../e2e/support/conversions.ts';
import { openHarness } from '../../e2e/support/harness-page.ts';
import { installCli, type InstalledCli } from '../../e2e/support/installed-cli.ts';
import { openSite } from '../../e2e/support/site.ts';
import { normalBlock, threeLayers, writeCheckpoint } from '../../e2e/support/synthetic-checkpoint.ts';
import { modelTypeOf, quantizations, type Quantization } from '../../src/core/models/convert/float-types.ts';
import { quantizeRows } from '../../src/core/models/convert/quantize.ts';
import { lockedPython } from '../lib/python.mjs';
import { figure, type BenchFigure } from './figure.ts';

/** A turn is so long that the ticks by which systems count processor time do not matter. */
const BLOCKS_A_TURN = 40;
const TURNS = 8;
/** The bound for the 7B. */
const MOST_MEMORY = 700;
const MB = 1e6;

/** Seconds of processor time for the block: the best of some turns, since programs beside it slow both a core and its memory. */
function quantizeSeconds(bytes: Uint8Array, quantization: Quantization): number {
  const model = modelTypeOf(quantization);
  const turns = Array.from({ length: TURNS }, () => {
    const start = process.cpuUsage().user;
    for (let block = 0; block < BLOCKS_A_TURN; block += 1) quantizeRows({ bytes, type: 'F16', columns: 4096 }, model);
    return (process.cpuUsage().user - start) / 1e6 / BLOCKS_A_TURN;
  });
  return Math.min(...turns);
}

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

function kernels(): BenchFigure[] {
  const bytes = normalBlock();
  const numpy = numpyTimes();
  return quantizations.map((quantization) => {
    const speed = bytes.length / MB / quantizeSeconds(bytes, quantization);
    const theirs = numpy === null ? null : numpy.bytes / MB / numpy[quantization];
    return figure(`convert: fp16 to ${quantization} on one core, beside NumPy`, speed, 'MB/s', theirs);
  });
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
  yield* kernels();
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
