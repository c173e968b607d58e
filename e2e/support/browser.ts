/** Starts the browser of the tests on a profile folder that outlives it, so that stored data can be looked at after a crash. */
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromium, type BrowserContext, type BrowserContextOptions } from 'playwright-core';
import { chromiumFiles } from './chromium-files.ts';
import { browserProcess, isAlive, killAll, processTree, rendererProcesses } from './processes.ts';

export interface BrowserOptions extends Pick<
  BrowserContextOptions,
  'colorScheme' | 'locale' | 'viewport' | 'acceptDownloads' | 'proxy' | 'reducedMotion' | 'deviceScaleFactor'
> {
  /** A folder from `makeProfile`; without it a fresh one is made and removed with the browser. */
  readonly profile?: string;
  readonly args?: readonly string[];
  /** Lets the browser reach a graphics card; tests compute in software, wherever they run. */
  readonly graphicsCard?: boolean;
}

export interface TestBrowser {
  readonly context: BrowserContext;
  /** Process id of the browser itself. */
  readonly pid: number;
  readonly profile: string;
  /** Ends everything at once, as a power cut would (but the operating system's buffers survive). */
  kill(): Promise<void>;
  /** Ends only the processes that hold pages and workers. */
  killRenderers(): void;
  close(): Promise<void>;
}

/** Short on purpose: the package's own list turns web security off and runs everything in one process. */
const ARGS = ['--disable-background-networking', '--disable-component-update', '--disable-breakpad'];
const CARD_ARGS = [
  '--enable-unsafe-webgpu',
  '--enable-features=Vulkan',
  '--use-angle=vulkan',
  '--ignore-gpu-blocklist',
];

export async function makeProfile(): Promise<string> {
  return mkdtemp(join(tmpdir(), 'instag-profile-'));
}

export async function removeProfile(profile: string): Promise<void> {
  await rm(profile, { recursive: true, force: true, maxRetries: 5, retryDelay: 100 });
}

async function untilGone(pids: readonly number[]): Promise<void> {
  for (let tries = 0; tries < 500 && pids.some(isAlive); tries += 1) {
    await new Promise((resolve) => setTimeout(resolve, 10));
  }
}

function inherited(): Record<string, string> {
  return Object.fromEntries(
    Object.entries(process.env).filter((entry): entry is [string, string] => entry[1] !== undefined),
  );
}

export async function launchBrowser(options: BrowserOptions = {}): Promise<TestBrowser> {
  const { profile: givenProfile, args = [], graphicsCard = false, ...contextOptions } = options;
  const files = await chromiumFiles();
  const profile = givenProfile ?? (await makeProfile());
  const context = await chromium.launchPersistentContext(profile, {
    viewport: { width: 1280, height: 800 },
    locale: 'en-GB',
    ...contextOptions,
    executablePath: files.executable,
    env: { ...inherited(), ...files.env },
    // The package has no setuid sandbox and a container often has no user namespaces; only our own pages are opened.
    chromiumSandbox: false,
    args: [...ARGS, ...(graphicsCard ? CARD_ARGS : ['--disable-gpu']), ...args],
  });
  const pid = browserProcess(profile);
  async function kill(): Promise<void> {
    const pids = processTree(pid).map((entry) => entry.pid);
    killAll(pids);
    await untilGone(pids);
  }
  async function close(): Promise<void> {
    await context.close().catch(() => undefined);
    await kill();
    if (givenProfile === undefined) await removeProfile(profile);
  }
  return { context, pid, profile, kill, killRenderers: () => killAll(rendererProcesses(pid)), close };
}
