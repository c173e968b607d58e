/** Drives the studio's workers through the harness page: what the user interface does, without it. */
import type { Page } from 'playwright-core';
import type { ImportReport } from '../../src/core/types.ts';
import type { OpenOutcome, ProjectState } from '../../src/workers/store/contract.ts';
import type {} from './harness/harness.ts';

const NAMESPACE = '/harness/';

type Opened = Extract<OpenOutcome, { state: 'open' }>;

/** Opens the store; tries again where a browser that was killed has not let go of its lock yet. */
export async function openStore(page: Page, tries = 50): Promise<Opened> {
  const outcome = await page.evaluate(
    async (namespace) => (await window.harness.api('store')).open({ namespace, takeOver: false }),
    NAMESPACE,
  );
  if (outcome.state === 'open') return outcome;
  if (tries === 0) throw new Error(`Another page holds the store: ${JSON.stringify(outcome.holder)}`);
  await page.waitForTimeout(100);
  return openStore(page, tries - 1);
}

/** Opens the project of that name, made where there is none. */
export async function openProject(page: Page, name: string): Promise<ProjectState> {
  const { projects } = await openStore(page);
  const known = projects.find((project) => project.name === name)?.id;
  return page.evaluate(
    async ([id, title]) => {
      const store = await window.harness.api('store');
      const project = id ?? (await store.createProject(title, false)).id;
      return store.openProject(project);
    },
    [known, name] as const,
  );
}

/** Puts files of the disk into the page; they are read from there, not copied. */
export async function giveFiles(page: Page, paths: readonly string[]): Promise<void> {
  await page.setInputFiles('input', [...paths]);
}

export interface Imported {
  readonly datasetId: number;
  readonly report: ImportReport;
  readonly milliseconds: number;
}

/** Imports the given file number `index` of the page as its preview suggests. */
export async function importGiven(page: Page, index = 0): Promise<Imported> {
  return page.evaluate(async (at) => {
    const { api, files, runJob } = window.harness;
    const file = files()[at];
    if (file === undefined) throw new Error('The page was given no such file.');
    const importer = await api('import');
    const start = performance.now();
    const inspection = await importer.inspect(file);
    if ('refused' in inspection) throw new Error(inspection.refused.message);
    const choices = inspection.datasets.map(({ wrapperKey, mapping }) => ({ wrapperKey, mapping, name: file.name }));
    const [imported] = await runJob(importer, {}, (job, onProgress) =>
      importer.importFile(job, file, choices, onProgress),
    );
    if (imported === undefined) throw new Error('Nothing was imported.');
    return { datasetId: imported.datasetId, report: imported.report, milliseconds: performance.now() - start };
  }, index);
}
