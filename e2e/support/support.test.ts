import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { launchBrowser, makeProfile, removeProfile, type TestBrowser } from './browser.ts';
import { openHarness } from './harness-page.ts';
import { isAlive, rendererMemory } from './processes.ts';

describe('the browser of the tests', () => {
  let profile: string;
  let browser: TestBrowser;
  beforeAll(async () => {
    profile = await makeProfile();
    browser = await launchBrowser({ profile });
  });
  afterAll(async () => {
    await browser.close();
    await removeProfile(profile);
  });

  it('keeps private files through a kill of the whole browser', async () => {
    const page = await openHarness(browser.context, inject('harnessUrl'));
    await page.evaluate(async () => {
      const folder = await navigator.storage.getDirectory();
      const file = await folder.getFileHandle('kept.txt', { create: true });
      const writer = await file.createWritable();
      await writer.write('kept');
      await writer.close();
    });
    await browser.kill();
    expect(isAlive(browser.pid)).toBe(false);
    browser = await launchBrowser({ profile });
    const again = await openHarness(browser.context, inject('harnessUrl'));
    expect(await again.evaluate(() => window.harness.listFiles())).toEqual([{ path: 'kept.txt', bytes: 4 }]);
  });

  it('reads the memory of the renderer and kills it alone', async () => {
    const page = await openHarness(browser.context, inject('harnessUrl'));
    expect(rendererMemory(browser.pid).now).toBeGreaterThan(10_000_000);
    const crashed = page.waitForEvent('crash');
    browser.killRenderers();
    await crashed;
    expect(isAlive(browser.pid)).toBe(true);
  });

  it('has the web platform that the studio stands on', async () => {
    const page = await openHarness(browser.context, inject('harnessUrl'));
    const offers = await page.evaluate(async () => ({
      files: typeof (await navigator.storage.getDirectory()).getFileHandle,
      locks: typeof navigator.locks.request,
      secure: isSecureContext,
      gunzip: typeof DecompressionStream,
    }));
    expect(offers).toEqual({ files: 'function', locks: 'function', secure: true, gunzip: 'function' });
  });
});
