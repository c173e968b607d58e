/** A checkpoint on a web server becomes a model as it is read: broken off, taken up again, refused in plain words. */
import { readdir, readFile } from 'node:fs/promises';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { convert, nano, openModels, panel, storedHashes, untilKept } from '../support/convert-page.ts';
import { startStory, type Story } from '../support/story.ts';

function partOf(content: Buffer, range = ''): { readonly part: Buffer; readonly isRange: boolean } {
  const [from = 0, to = content.length] = (/^bytes=(\d+)-(\d+)$/u.exec(range)?.slice(1) ?? []).map(Number);
  return { part: content.subarray(from, to + 1), isRange: range !== '' };
}

/** The nano checkpoint on a web server that gives parts of files; weights wait until they are let through. */
async function checkpointServer() {
  const files = new Map<string, Buffer>();
  for (const name of await readdir(join(nano, 'checkpoint'))) {
    files.set(`/nano/${name}`, await readFile(join(nano, 'checkpoint', name)));
  }
  const state = { held: [] as (() => void)[], holds: false };
  const server: Server = createServer((request, response) => {
    const content = files.get(request.url ?? '');
    response.setHeader('access-control-allow-origin', '*');
    if (content === undefined) {
      response.writeHead(404).end();
      return;
    }
    const { part, isRange } = partOf(content, request.headers.range);
    function answer(): void {
      response.writeHead(isRange ? 206 : 200, { 'content-length': part.length });
      response.end(request.method === 'HEAD' ? undefined : part);
    }
    if (state.holds && isRange && part.length > 200_000) state.held.push(answer);
    else answer();
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  return { state, url: `http://127.0.0.1:${port}/nano`, close: () => void server.close() };
}

describe('a checkpoint at an address', () => {
  let story: Story;
  let server: Awaited<ReturnType<typeof checkpointServer>>;
  beforeAll(async () => {
    server = await checkpointServer();
    story = await startStory();
    await openModels(story.page);
  });
  afterAll(async () => {
    server.close();
    await story.end();
  });

  async function look(page: Page): Promise<void> {
    await panel(page).getByLabel('Address of a checkpoint').fill(server.url);
    await panel(page).getByRole('button', { name: 'Look' }).click();
    await panel(page).getByText('Llama · 2.4 million weights').waitFor();
  }

  it('is broken off and taken up again, and read as it is converted', async () => {
    const { page } = story;
    await look(page);
    server.state.holds = true;
    await convert(page);
    await page.getByText(/^Converting/u).waitFor();
    await page.getByRole('button', { name: 'Cancel nano q4f32_1' }).click();
    await page.getByText('It was not finished: convert it again to go on, or delete it.').waitFor();
    server.state.holds = false;
    for (const answer of server.state.held) answer();
    await look(page);
    await convert(page);
    await untilKept(page, 'nano q4f32_1');
    expect(await page.getByText('It was not finished').count()).toBe(0);
    await page.getByText('converted here from nano').waitFor();
    expect(await storedHashes(page)).toHaveLength(3);
  }, 120_000);

  it('is refused where it is none, with the reason', async () => {
    const { page } = story;
    await panel(page).getByLabel('Address of a checkpoint').fill(`${server.url}-2`);
    await panel(page).getByRole('button', { name: 'Look' }).click();
    const alert = panel(page).getByRole('alert');
    await alert.getByText('There is no config.json at').waitFor();
    await alert.getByRole('button', { name: 'Dismiss' }).click();
    await alert.waitFor({ state: 'detached' });
  });
});
