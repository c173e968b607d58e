/** Tagging 100,000 texts with the command line, texts a second, beside the bare loop of the same engine over the same texts. */
import { execFile } from 'node:child_process';
import { cp, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { readAsset } from '../../src/cli/assets.ts';
import { buildCli } from '../lib/build-cli.mjs';
import { bundled } from './bundled.ts';
import { figure, type BenchFigure } from './figure.ts';
import type * as Measures from './instant-measures.ts';

const TEXTS = 100_000;

const { loopSeconds } = await bundled<typeof Measures>('instant-measures');

const asks = [
  'Write a short poem about',
  'Explain step by step how to compute',
  'Translate into French and summarise the text on',
  '用中文介绍',
  'Fix the bug in this Python function that handles',
];

function texts(): string[] {
  return Array.from({ length: TEXTS }, (_, n) => `${asks[n % asks.length] ?? ''} topic ${n}, with two examples.`);
}

async function commandSeconds(folder: string, items: readonly string[]): Promise<number> {
  const [input, output] = [join(folder, 'in.jsonl'), join(folder, 'out.jsonl')];
  await writeFile(input, items.map((instruction) => `${JSON.stringify({ instruction })}\n`).join(''));
  await buildCli(join(folder, 'cli'));
  // An installed package has the page's files beside the program.
  await cp('public/instant', join(folder, 'public/instant'), { recursive: true });
  const words = [join(folder, 'cli', 'instag.mjs'), 'tag', input, '-o', output, '--json', '--quiet'];
  const start = performance.now();
  const { stdout } = await promisify(execFile)(process.execPath, words);
  const seconds = (performance.now() - start) / 1000;
  const { rows, texts: distinct } = JSON.parse(stdout) as { rows: number; texts: number };
  if (rows !== TEXTS || distinct !== TEXTS) throw new Error(`${rows} rows and ${distinct} texts came out.`);
  return seconds;
}

/** The command line starts Node, reads, tags, keeps results in a side file and writes; the loop only tags. */
export async function bench(): Promise<BenchFigure[]> {
  const folder = await mkdtemp(join(tmpdir(), 'instag-bench-'));
  try {
    const items = texts();
    const bare = await loopSeconds(items, { readAsset, appVersion: 'bench' });
    const command = await commandSeconds(folder, items);
    return [figure('command line: tag 100,000 texts', TEXTS / command, 'texts/s', TEXTS / bare)];
  } finally {
    await rm(folder, { recursive: true });
  }
}
