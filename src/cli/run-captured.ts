/** For tests: the command line in a folder of its own, with what it writes caught. */
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Readable, Writable } from 'node:stream';
import { afterEach, beforeEach, vi } from 'vitest';
import { inlinePool } from '../jobs/convert-ports.ts';
import { noThreads } from '../jobs/tag-threads.ts';
import { runCli } from './run.ts';

export interface Ran {
  readonly code: number;
  readonly out: string;
  readonly err: string;
}

export interface RunOptions {
  readonly stdin?: string;
  readonly signal?: AbortSignal;
}

export interface TestFolder {
  readonly path: (name: string) => string;
  readonly file: (name: string, content: string | Uint8Array) => Promise<string>;
}

/** Makes a fresh folder before each test of a file. Temporary files are made in it too, so that one left behind is seen. */
export function useTestFolder(): TestFolder {
  let folder = '';
  beforeEach(async () => {
    folder = await mkdtemp(join(tmpdir(), 'instag-test-'));
    for (const name of ['TMPDIR', 'TEMP', 'TMP']) vi.stubEnv(name, folder);
  });
  afterEach(async () => {
    vi.unstubAllEnvs();
    await rm(folder, { recursive: true });
  });
  return {
    path: (name) => join(folder, name),
    async file(name, content) {
      const path = join(folder, name);
      await writeFile(path, content);
      return path;
    },
  };
}

/** Runs the command line and returns its exit code and what it wrote. */
export async function runCaptured(words: readonly string[], options: RunOptions = {}): Promise<Ran> {
  const { stdin = '', signal = new AbortController().signal } = options;
  const written = { out: '', err: '' };
  function collector(name: 'out' | 'err'): Writable {
    return new Writable({
      write(chunk: Uint8Array, _encoding, done) {
        written[name] += chunk.toString();
        done();
      },
    });
  }
  const code = await runCli(words, {
    stdin: Readable.from([Buffer.from(stdin)]),
    stdout: collector('out'),
    stderr: collector('err'),
    signal,
    version: '9.9.9',
    startPool: () => ({ ...inlinePool, stop: () => undefined }),
    tagThreads: noThreads,
  });
  return { code, ...written };
}
