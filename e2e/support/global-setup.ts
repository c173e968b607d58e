/** Builds the app and the harness once for all browser tests and serves both. */
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'vite';
import type { TestProject } from 'vitest/node';
import { serveFolder } from '../../scripts/lib/static-server.mjs';
import { chromiumFiles } from './chromium-files.ts';

declare module 'vitest' {
  export interface ProvidedContext {
    /** Where the app is served; ends with a slash. Empty where its build failed, see `appBuildError`. */
    appUrl: string;
    /** The folder the app was built into. */
    appFolder: string;
    appBuildError: string;
    harnessUrl: string;
  }
}

async function buildInto(outDir: string, configFile: string): Promise<void> {
  await build({
    configFile: fileURLToPath(new URL(configFile, import.meta.url)),
    logLevel: 'error',
    build: { outDir, emptyOutDir: true, reportCompressedSize: false },
  });
}

/** The tests of the workers need no app: a broken one fails the stories alone. */
async function buildApp(outDir: string): Promise<string> {
  try {
    await buildInto(outDir, '../../vite.config.ts');
    return '';
  } catch (error) {
    return `The app could not be built: ${String(error)}`;
  }
}

export async function setup(project: TestProject): Promise<() => Promise<void>> {
  const folder = await mkdtemp(join(tmpdir(), 'instag-e2e-'));
  const [appFolder, harnessFolder] = [join(folder, 'app'), join(folder, 'harness')];
  await chromiumFiles();
  await buildInto(harnessFolder, './harness/vite.config.ts');
  const appBuildError = await buildApp(appFolder);
  const harness = await serveFolder({ root: harnessFolder, port: 0 });
  const app = await serveFolder({ root: appFolder, port: 0 });
  project.provide('appUrl', app.url);
  project.provide('appFolder', appFolder);
  project.provide('appBuildError', appBuildError);
  project.provide('harnessUrl', harness.url);
  return async () => {
    await Promise.all([app.close(), harness.close()]);
    await rm(folder, { recursive: true, force: true });
  };
}
