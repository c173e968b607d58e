/** Bytes of JavaScript, gzip'd, that a first visit loads before it shows the first page. */
import { gzipSync } from 'node:zlib';
import type { Response } from 'playwright-core';
import { launchBrowser } from '../../e2e/support/browser.ts';
import { openSite } from '../../e2e/support/site.ts';
import { figure, type BenchFigure } from './figure.ts';

const AIM_KB = 250;

async function gzippedBytes(response: Response): Promise<number> {
  return gzipSync(await response.body(), { level: 9 }).length;
}

export async function bench(): Promise<BenchFigure[]> {
  const site = await openSite();
  if (site.appBuildError !== '') throw new Error(site.appBuildError);
  const browser = await launchBrowser();
  try {
    const page = await browser.context.newPage();
    const scripts: Response[] = [];
    page.on('response', (response) => {
      if ((response.headers()['content-type'] ?? '').includes('javascript')) scripts.push(response);
    });
    await page.goto(site.appUrl, { waitUntil: 'commit' });
    await page.getByRole('heading', { level: 1 }).waitFor();
    const before = [...scripts];
    const sizes = await Promise.all(before.map(gzippedBytes));
    const kilobytes = sizes.reduce((sum, size) => sum + size, 0) / 1000;
    return [figure('bundle: JavaScript before the first view, gzip', kilobytes, 'kB', AIM_KB)];
  } finally {
    await browser.close();
    await site.close();
  }
}
