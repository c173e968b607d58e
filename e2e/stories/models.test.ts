/** Language models: brought in from a folder or an address, kept over reloads and broken lines, refused in plain words, deleted. */
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Locator, Page } from 'playwright-core';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { seriousFaults } from '../support/faults.ts';
import { startModelServer, type ModelServer } from '../support/model-server.ts';
import { nanoLibrary } from '../support/kept-nano.ts';
import { nanoContents, nanoFolder } from '../support/nano-folder.ts';
import { appUrl, startStory, type Story } from '../support/story.ts';
import { dropFiles } from '../support/user.ts';

const libraryName = nanoLibrary().path;

/** A request that is broken on purpose, and the browser's word for it. */
const broken = /net::ERR_|Failed to load resource/u;

async function openModels(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Models' }).click();
  await page.getByRole('heading', { name: 'Models', level: 1 }).waitFor();
  await page.getByRole('heading', { name: 'Add a model' }).waitFor();
}

function item(page: Page, label: string): Locator {
  return page.getByRole('region', { name: 'Kept here' }).getByRole('listitem').filter({ hasText: label });
}

async function pickFolder(page: Page, folder: string): Promise<void> {
  const field = page.getByLabel('Folder of a model');
  // The button makes the field take folders; the picker itself is the browser's.
  const [chooser] = await Promise.all([
    page.waitForEvent('filechooser'),
    page.getByRole('button', { name: 'Choose a folder' }).click(),
  ]);
  await chooser.setFiles(folder);
  await field.waitFor({ state: 'attached' });
}

/** Waits until a model is listed, whole. */
async function untilKept(page: Page, label: string): Promise<void> {
  await page.getByRole('button', { name: `Actions for ${label}` }).waitFor({ timeout: 30_000 });
}

async function chooseAction(page: Page, label: string, action: string): Promise<void> {
  await page.getByRole('button', { name: `Actions for ${label}` }).click();
  await page.getByRole('menuitem', { name: action }).click();
}

/** Names of all files that models have in the browser's private file system. */
async function storedFiles(page: Page): Promise<string[]> {
  return page.evaluate(async () => {
    const found: string[] = [];
    async function walk(folder: FileSystemDirectoryHandle, above: string): Promise<void> {
      for await (const [name, handle] of folder.entries()) {
        if (handle.kind === 'directory') await walk(handle, `${above}${name}/`);
        else found.push(`${above}${name}`);
      }
    }
    await walk(await navigator.storage.getDirectory(), '');
    return found.filter((path) => path.startsWith('tvmjs-opfs-store/')).sort();
  });
}

describe('a folder', () => {
  let story: Story;
  let nano: Awaited<ReturnType<typeof nanoFolder>>;
  beforeAll(async () => {
    story = await startStory();
    nano = await nanoFolder('nano-instagger');
    await openModels(story.page);
  });
  afterAll(async () => {
    await rm(nano.root, { recursive: true, force: true });
    await story.end();
  });

  it('comes in after a word about its unknown library, stays over a reload, and is checked again', async () => {
    const { page } = story;
    await page.getByRole('heading', { name: 'No model is kept here yet' }).waitFor();
    await pickFolder(page, nano.folder);
    const warning = page.getByRole('alert').filter({ hasText: 'a library that the studio does not know' });
    await warning.getByText(libraryName).waitFor();
    expect(await storedFiles(page)).toEqual([]);
    await warning.getByRole('button', { name: 'Use it' }).click();
    await untilKept(page, 'nano-instagger');
    await item(page, 'nano-instagger').getByText('5.8 MB on disk').waitFor();
    await item(page, 'nano-instagger').getByText('Cannot run on this machine').waitFor();

    await page.reload();
    await page.getByRole('heading', { name: 'Models', level: 1 }).waitFor();
    await untilKept(page, 'nano-instagger');
    await chooseAction(page, 'nano-instagger', 'Check every file');
    await page.getByText('Every file is as it was kept.').waitFor();
    await chooseAction(page, 'nano-instagger', 'Ask it as a chat model');
    await item(page, 'nano-instagger').getByText('Chat model', { exact: true }).waitFor();
    // Four files and the library, each with the record that says it is whole.
    expect(await storedFiles(page)).toHaveLength(10);
  });

  it('that is there can be deleted, brought back, and deleted for good', async () => {
    const { page } = story;
    await chooseAction(page, 'nano-instagger', 'Delete');
    await page.getByRole('heading', { name: 'No model is kept here yet' }).waitFor();
    await page.getByRole('button', { name: 'Undo' }).click();
    await untilKept(page, 'nano-instagger');
    await chooseAction(page, 'nano-instagger', 'Delete');
    await page.getByRole('heading', { name: 'No model is kept here yet' }).waitFor();
    // The next start clears away what can no longer be brought back.
    await page.reload();
    await page.getByRole('heading', { name: 'No model is kept here yet' }).waitFor();
    await expect.poll(() => storedFiles(page)).toEqual([]);
  });
});

describe('files that are no model', () => {
  let story: Story;
  let root: string;
  beforeAll(async () => {
    story = await startStory();
    root = await mkdtemp(join(tmpdir(), 'instag-no-model-'));
    await openModels(story.page);
  });
  afterAll(async () => {
    await rm(root, { recursive: true, force: true });
    await story.end();
  });

  async function refusal(): Promise<string> {
    const alert = story.page.getByRole('alert').filter({ hasText: 'This cannot be added.' });
    const text = await alert.innerText();
    await alert.getByRole('button', { name: 'Dismiss' }).click();
    await alert.waitFor({ state: 'detached' });
    return text;
  }

  it('are refused in plain words, whether dropped or picked', async () => {
    const { page } = story;
    await dropFiles(page, [{ name: 'notes.txt', content: 'hello' }]);
    expect(await refusal()).toContain('There is no mlc-chat-config.json among these 1 files.');
    await writeFile(join(root, 'model.gguf'), 'GGUF');
    await pickFolder(page, root);
    expect(await refusal()).toContain('GGUF, the form of llama.cpp');
  });

  it('or a model with a part cut off, or without its library', async () => {
    const { page } = story;
    const all = nanoContents();
    await dropFiles(
      page,
      all.map((file) => (file.name.endsWith('.bin') ? { ...file, content: file.content.subarray(0, 1000) } : file)),
    );
    expect(await refusal()).toContain('params_shard_0.bin has 1000 bytes and should have 1479680');
    await dropFiles(
      page,
      all.filter(({ name }) => name !== libraryName),
    );
    expect(await refusal()).toContain('Add its library');
    // A checkpoint is no model yet: it goes to the converter.
    await dropFiles(page, [
      { name: 'config.json', content: '{}' },
      { name: 'model.safetensors', content: 'x' },
    ]);
    await page.getByRole('alert').filter({ hasText: 'This cannot be converted.' }).waitFor();
    expect(await storedFiles(page)).toEqual([]);
  });
});

describe('an address', () => {
  let story: Story;
  let server: ModelServer;
  beforeAll(async () => {
    server = await startModelServer(
      new Map(nanoContents().map(({ name, content }) => [`models/nano/${name}`, content])),
    );
    story = await startStory({ allowed: broken });
    await openModels(story.page);
  });
  afterAll(async () => {
    await server.close();
    await story.end();
  });
  beforeEach(() => {
    server.ranges = true;
  });

  async function askFor(path: string): Promise<void> {
    const form = story.page.getByRole('form', { name: 'A model from an address' });
    await form.getByLabel('Address of a model').fill(`${server.url}${path}`);
    const more = form.getByRole('button', { name: 'It is no LLaMA-2-7B' });
    if ((await more.getAttribute('aria-expanded')) === 'false') await more.click();
    await form.getByLabel('Address of its library').fill(`${server.url}models/nano/${libraryName}`);
    await form.getByRole('button', { name: 'Fetch', exact: true }).click();
  }

  /** How often a file was gone on with. */
  function continued(): number {
    return server.asked.filter((line) => / bytes=[1-9]/u.test(line)).length;
  }

  async function remove(label: string): Promise<void> {
    await chooseAction(story.page, label, 'Delete');
    await item(story.page, label).waitFor({ state: 'detached' });
  }

  it('with nothing behind it is refused with what was looked for', async () => {
    await askFor('nothing/');
    const { page } = story;
    await page.getByText(/There is no mlc-chat-config.json at .*nothing/).waitFor();
    await page.getByRole('button', { name: 'Dismiss' }).first().click();
    await page.getByRole('heading', { name: 'No model is kept here yet' }).waitFor();
    expect(await storedFiles(page)).toEqual([]);
  });

  it('brings a model over a line that breaks, byte after byte', async () => {
    server.cut('params_shard_0.bin', 600_000, 2);
    await askFor('models/nano/');
    await untilKept(story.page, 'nano');
    const parts = server.asked.filter((line) => line.includes('params_shard_0.bin'));
    expect(parts).toEqual([
      'GET /models/nano/params_shard_0.bin',
      expect.stringMatching(/ bytes=\d+-$/u),
      expect.stringMatching(/ bytes=\d+-$/u),
    ]);
    await chooseAction(story.page, 'nano', 'Check every file');
    await story.page.getByText('Every file is as it was kept.').waitFor();
    await remove('nano');
  });

  it('goes on after a reload, even where the server knows no ranges', async () => {
    const { page } = story;
    // Every try brings a little and breaks off, and then the line is dead.
    server.cut('params_shard_0.bin', 500_000, 1);
    server.cut('params_shard_0.bin', 0, 99);
    await askFor('models/nano/');
    await page.getByRole('progressbar', { name: /How much of nano/ }).waitFor();
    const earlier = continued();
    await expect.poll(() => continued() - earlier, { timeout: 15_000 }).toBeGreaterThan(1);
    await page.reload();
    const remainder = item(page, 'nano');
    await remainder.getByText('It was not finished.').waitFor();
    server.heal();
    server.ranges = false;
    const before = server.asked.length;
    await remainder.getByRole('button', { name: 'Resume nano' }).click();
    await untilKept(page, 'nano');
    // What was whole is not asked for again.
    expect(server.asked.slice(before).map((line) => line.split(' ')[1])).toEqual(['/models/nano/params_shard_0.bin']);
    await chooseAction(page, 'nano', 'Check every file');
    await page.getByText('Every file is as it was kept.').waitFor();
    await remove('nano');
  });

  it('can be called off, and what is left thrown away', async () => {
    const { page } = story;
    server.cut('params_shard_0.bin', 300_000, 1);
    server.cut('params_shard_0.bin', 0, 99);
    const earlier = continued();
    await askFor('models/nano/');
    await expect.poll(() => continued() - earlier, { timeout: 15_000 }).toBeGreaterThan(0);
    await page.getByRole('button', { name: 'Cancel nano' }).click();
    await item(page, 'nano').getByRole('button', { name: 'Delete what is here of nano' }).click();
    await page.getByRole('heading', { name: 'No model is kept here yet' }).waitFor();
    server.heal();
  });
});

describe.each([
  { colorScheme: 'light', viewport: { width: 1440, height: 900 } },
  { colorScheme: 'dark', viewport: { width: 1024, height: 768 } },
] as const)('in $colorScheme colours', (look) => {
  let story: Story;
  let nano: Awaited<ReturnType<typeof nanoFolder>>;
  beforeAll(async () => {
    story = await startStory({ ...look, reducedMotion: 'reduce' });
    nano = await nanoFolder('nano-instagger');
  });
  afterAll(async () => {
    await rm(nano.root, { recursive: true, force: true });
    await story.end();
  });

  it('the page is free of serious faults, empty, asking and full', async () => {
    const { page } = story;
    await openModels(page);
    const found: Record<string, string[]> = { empty: await seriousFaults(page) };
    await page.getByRole('button', { name: 'Show the list' }).click();
    await page.getByLabel('Also those that cannot run here').check();
    await page.getByRole('list', { name: 'Chat models' }).getByText('Llama-3.2-1B-Instruct-q4f16_1').waitFor();
    found.list = await seriousFaults(page);
    await page.getByRole('button', { name: 'Close the list' }).click();
    await pickFolder(page, nano.folder);
    await page.getByRole('button', { name: 'Use it' }).waitFor();
    found.asking = await seriousFaults(page);
    await page.getByRole('button', { name: 'Use it' }).click();
    await untilKept(page, 'nano-instagger');
    found.full = await seriousFaults(page);
    expect(found).toEqual({ empty: [], list: [], asking: [], full: [] });
  });
});

it('inside a project, the page stands beside the data, and “Tag…” leads to it', async () => {
  const story = await startStory({ url: appUrl() });
  const { page } = story;
  await page.getByRole('button', { name: 'Try the example' }).click();
  await page.getByRole('button', { name: 'Tag…' }).click();
  const form = page.getByRole('dialog', { name: 'Tag' });
  await form.getByLabel('Engine').selectOption({ label: 'InsTagger (WebGPU)' });
  await form.getByText('No model is kept in this browser yet.').waitFor();
  expect(await form.getByRole('button', { name: 'Start tagging' }).isDisabled()).toBe(true);
  await form.getByRole('button', { name: 'Get one' }).click();
  await page.getByRole('heading', { name: 'Models', level: 1 }).waitFor();
  expect(new URL(page.url()).hash).toMatch(/^#\/p\/.+\/models$/u);
  await page.goBack();
  await page.getByRole('grid', { name: 'Rows that match the filter' }).waitFor();
  await story.end();
});
