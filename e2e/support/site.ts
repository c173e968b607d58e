/** The app and the harness, built into a folder of their own and served: two runs at once do not disturb each other. */
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'vite';
import { serveFolder } from '../../scripts/lib/static-server.mjs';

export interface Site {
  /** Where the app is served; ends with a slash. */
  readonly appUrl: string;
  /** The folder the app was built into. */
  readonly appFolder: string;
  /** Empty unless the app could not be built. */
  readonly appBuildError: string;
  readonly harnessUrl: string;
  /** The folder the harness was built into. */
  readonly harnessFolder: string;
  close(): Promise<void>;
}

async function buildInto(outDir: string, configFile: string): Promise<void> {
  // A test runner says "test" here, and the build would then hold React's slow development version.
  process.env.NODE_ENV = 'production';
  await build({
    configFile: fileURLToPath(new URL(configFile, import.meta.url)),
    logLevel: 'error',
    build: { outDir, emptyOutDir: true, reportCompressedSize: false },
  });
}

/** What went wrong, or an empty string: a page that cannot be built fails the tests that open it, and no others. */
async function tryBuild(what: string, outDir: string, configFile: string): Promise<string> {
  try {
    await buildInto(outDir, configFile);
    return '';
  } catch (error) {
    console.error(`${what} could not be built:`, error);
    return `${what} could not be built: ${String(error)}`;
  }
}

export async function openSite(): Promise<Site> {
  const folder = await mkdtemp(join(tmpdir(), 'instag-e2e-'));
  const [appFolder, harnessFolder] = [join(folder, 'app'), join(folder, 'harness')];
  await tryBuild('The harness', harnessFolder, './harness/vite.config.ts');
  const appBuildError = await tryBuild('The app', appFolder, '../../vite.config.ts');
  const harness = await serveFolder({ root: harnessFolder, port: 0 });
  const app = await serveFolder({ root: appFolder, port: 0 });
  return {
    appUrl: app.url,
    appFolder,
    appBuildError,
    harnessUrl: harness.url,
    harnessFolder,
    close: async () => {
      await Promise.all([app.close(), harness.close()]);
      await rm(folder, { recursive: true, force: true });
    },
  };
}
