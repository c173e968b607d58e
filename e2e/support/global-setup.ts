/** Builds and serves the app and the harness once for all browser tests. */
import type { TestProject } from 'vitest/node';
import { chromiumFiles } from './chromium-files.ts';
import { openSite } from './site.ts';

declare module 'vitest' {
  /** The parts of a Site that tests read with `inject`. */
  export interface ProvidedContext {
    appUrl: string;
    appFolder: string;
    appBuildError: string;
    harnessUrl: string;
    harnessFolder: string;
  }
}

export async function setup(project: TestProject): Promise<() => Promise<void>> {
  await chromiumFiles();
  const site = await openSite();
  project.provide('appUrl', site.appUrl);
  project.provide('appFolder', site.appFolder);
  project.provide('appBuildError', site.appBuildError);
  project.provide('harnessUrl', site.harnessUrl);
  project.provide('harnessFolder', site.harnessFolder);
  return () => site.close();
}
