/** The command line as an installed package: the built program with the page's files beside it. */
import { execFile } from 'node:child_process';
import { cp, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { buildCli } from '../../scripts/lib/build-cli.mjs';

export interface InstalledCli {
  /** A folder of its own, for inputs and outputs too. */
  readonly folder: string;
  /** Runs a command and returns what it printed; rejects unless it ends with exit code 0. */
  instag(...words: readonly string[]): Promise<string>;
  remove(): Promise<void>;
}

/** Builds the program into a new folder. */
export async function installCli(): Promise<InstalledCli> {
  const folder = await mkdtemp(join(tmpdir(), 'instag-cli-'));
  await buildCli(join(folder, 'cli'));
  await cp('public/instant', join(folder, 'public/instant'), { recursive: true });
  return {
    folder,
    instag: async (...words) => {
      const program = [join(folder, 'cli', 'instag.mjs'), ...words, '--quiet'];
      return (await promisify(execFile)(process.execPath, program, { maxBuffer: 1e9 })).stdout;
    },
    remove: () => rm(folder, { recursive: true }),
  };
}

/** The page knows the time of each batch, the command line is told one: times are the one thing that may differ. */
export function withoutTimes(text: string): string {
  return text
    .replaceAll(/"at":"\d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ"/gu, '"at":""')
    .replaceAll(/"app":"[^"]*"/gu, '"app":""');
}
