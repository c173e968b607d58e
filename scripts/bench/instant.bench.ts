/**
 * The instant tagger on the development queries (never the test part): how good; how fast in this process; and how fast and
 * large in two threads of the browser.
 */
import { launchBrowser } from '../../e2e/support/browser.ts';
import { alpacaRows } from '../../e2e/support/generate.ts';
import { openHarness } from '../../e2e/support/harness-page.ts';
import { rendererMemory } from '../../e2e/support/processes.ts';
import { openSite } from '../../e2e/support/site.ts';
import { readAsset } from '../../src/cli/assets.ts';
import { measurePart } from '../instant-tagger/release-score.ts';
import { bundled } from './bundled.ts';
import { figure, type BenchFigure } from './figure.ts';
import type * as Measures from './instant-measures.ts';

const ROW_BYTES = 330;
/** Texts a second, and megabytes of a thread. */
const AIMS = { aThread: 1250, twoThreads: 2500, memory: 150 };
const AIM_OF_CEILING = 0.75;
const AIM_CALIBRATION = 0.06;

const { loopSeconds } = await bundled<typeof Measures>('instant-measures');

/** Of 110 characters on average. */
function textsOf(count: number): string[] {
  return alpacaRows(count, ROW_BYTES, 1).map(({ instruction = '' }) => instruction);
}

async function quality(): Promise<BenchFigure[]> {
  const { exactF1, ceiling, calibrationError, nearestTags, neighbours } = await measurePart('development');
  return [
    figure('instant: exact F1 on development, against the aim', exactF1.value, 'F1', AIM_OF_CEILING * ceiling),
    figure('instant: exact F1 on development, against nearest tags', exactF1.value, 'F1', nearestTags.value),
    figure('instant: exact F1 on development, against nearest queries', exactF1.value, 'F1', neighbours.value),
    figure('instant: calibration error on development', calibrationError, 'share', AIM_CALIBRATION),
  ];
}

async function inTheBrowser(): Promise<BenchFigure[]> {
  const site = await openSite();
  const browser = await launchBrowser();
  try {
    const page = await openHarness(browser.context, site.harnessUrl);
    const texts = textsOf(20_000);
    await page.evaluate((all) => window.harness.tagInThreads(all, 1), texts);
    const one = rendererMemory(browser.pid).peak;
    const seconds = await page.evaluate((all) => window.harness.tagInThreads(all, 2), texts);
    const memory = rendererMemory(browser.pid).peak - one;
    return [
      figure(
        'instant: texts a second of two threads of the browser',
        texts.length / seconds,
        'texts/s',
        AIMS.twoThreads,
      ),
      figure('instant: memory of one more thread, at its most', memory / 1e6, 'MB', AIMS.memory),
    ];
  } finally {
    await browser.close();
    await site.close();
  }
}

export async function* bench(): AsyncGenerator<BenchFigure> {
  const texts = textsOf(4000);
  const seconds = await loopSeconds(texts, { readAsset, appVersion: 'bench' });
  yield figure('instant: texts a second of one thread', texts.length / seconds, 'texts/s', AIMS.aThread);
  yield* await inTheBrowser();
  yield* await quality();
}
