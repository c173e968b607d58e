/** Converting takes less memory than the checkpoint has: on the command line and in the page, from both forms, to the same bytes. */
import { createHash } from 'node:crypto';
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, inject, it } from 'vitest';
import { launchBrowser } from '../support/browser.ts';
import { convertByCommand, convertInPage } from '../support/conversions.ts';
import { openHarness } from '../support/harness-page.ts';
import { installCli, type InstalledCli } from '../support/installed-cli.ts';
import { small, writeCheckpoint } from '../support/synthetic-checkpoint.ts';

const MB = 1_000_000;
/** Less than the checkpoint. Node itself takes some 60 MB, an idle page is counted off. */
const LIMIT = 300 * MB;

let cli: InstalledCli;
let sourceBytes = 0;

function at(name: string): string {
  return join(cli.folder, name);
}

beforeAll(async () => {
  cli = await installCli();
  sourceBytes = await writeCheckpoint(at('safetensors'), small, 'safetensors');
  await writeCheckpoint(at('bin'), small, 'bin');
}, 120_000);
afterAll(() => cli.remove());

async function hashes(folder: string): Promise<[string, string][]> {
  const names = (await readdir(folder)).sort();
  return Promise.all(
    names.map(async (name): Promise<[string, string]> => {
      return [
        name,
        createHash('sha256')
          .update(await readFile(join(folder, name)))
          .digest('hex'),
      ];
    }),
  );
}

it(
  'converts shards of both forms on the command line within the memory of a small program',
  { timeout: 240_000 },
  async () => {
    expect(sourceBytes).toBeGreaterThan(LIMIT);
    const runs = [
      await convertByCommand(cli, at('safetensors'), at('safetensors-model')),
      await convertByCommand(cli, at('bin'), at('bin-model')),
    ];
    console.log(
      `${Math.round(sourceBytes / MB)} MB of weights; peaks ${runs.map(({ peak }) => Math.round(peak / MB)).join(' and ')} MB`,
    );
    for (const { peak } of runs) {
      expect(peak).toBeGreaterThan(20 * MB);
      expect(peak).toBeLessThan(LIMIT);
    }
    expect(await hashes(at('bin-model'))).toEqual(await hashes(at('safetensors-model')));
  },
);

it('converts in the page, with workers of its own, to the same files', { timeout: 240_000 }, async () => {
  const browser = await launchBrowser();
  try {
    const page = await openHarness(browser.context, inject('harnessUrl'));
    const { files, peak } = await convertInPage(page, browser.pid, at('bin'));
    console.log(`${Math.round(sourceBytes / MB)} MB of weights; peak ${Math.round(peak / MB)} MB above idle`);
    expect(files).toEqual(await hashes(at('safetensors-model')));
    expect(peak).toBeLessThan(LIMIT);
  } finally {
    await browser.close();
  }
});
