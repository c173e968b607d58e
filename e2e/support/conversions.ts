/** Converts checkpoints as users do, and watches the memory that it takes. */
import { spawn } from 'node:child_process';
import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import type {} from './harness/harness.ts';
import type { InstalledCli } from './installed-cli.ts';
import { peakMemory, rendererMemory } from './processes.ts';
import { giveFiles } from './studio.ts';

export interface Conversion {
  /** The most bytes of memory that the program had; of a page beyond what it had before. */
  readonly peak: number;
  readonly milliseconds: number;
}

/** Runs `instag convert-model` to its end. */
export async function convertByCommand(cli: InstalledCli, from: string, to: string): Promise<Conversion> {
  const words = ['convert-model', from, '--to', to, '--quiet'];
  const startedAt = performance.now();
  const child = spawn(process.execPath, [join(cli.folder, 'cli', 'instag.mjs'), ...words], { stdio: 'inherit' });
  let peak = 0;
  const watch = setInterval(() => {
    peak = Math.max(peak, peakMemory(child.pid ?? 0));
  }, 20);
  const code = await new Promise((resolve) => child.once('exit', resolve));
  clearInterval(watch);
  if (code !== 0) throw new Error(`convert-model ended with code ${String(code)}.`);
  return { peak, milliseconds: performance.now() - startedAt };
}

/** Converts a folder in the page with its workers; `files`: hashes of what was written, by path. `browser`: its process. */
export async function convertInPage(
  page: Page,
  browser: number,
  folder: string,
): Promise<Conversion & { readonly files: [string, string][] }> {
  await giveFiles(
    page,
    (await readdir(folder)).map((name) => join(folder, name)),
  );
  const idle = rendererMemory(browser).now;
  const converted = await page.evaluate(async () => {
    const { api, files: given, runJob } = window.harness;
    const converter = await api('convert');
    const files = given().map((file) => ({ name: file.name, file }));
    const place = { kind: 'files', label: 'Large', files } as const;
    const wish = { place, label: 'Large', quantization: 'q4f16_1', library: null, folder: null } as const;
    const id = await converter.idFor(wish.label);
    const startedAt = performance.now();
    await runJob(converter, {}, (job) => converter.begin(job, id, wish));
    const made = await runJob(converter, {}, (job, onProgress) => converter.convert(job, id, wish, onProgress));
    return {
      milliseconds: performance.now() - startedAt,
      files: made.files.map(({ path, sha256 }): [string, string] => [path, sha256]).sort(),
    };
  });
  return { ...converted, peak: rendererMemory(browser).peak - idle };
}
