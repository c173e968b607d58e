/** A checkpoint, as it was published, becomes a model in the browser: from safetensors and from a .bin, broken off and taken up again. */
import { cp, mkdtemp, readFile, rm, unlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Locator, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { torchFile } from '../../src/core/models/convert/checkpoint-writer.ts';
import { readSafetensors } from '../../src/core/models/convert/safetensors.ts';
import { elementCount } from '../../src/core/models/convert/tensor-ref.ts';
import { startStory, type Story } from '../support/story.ts';

const nano = fileURLToPath(new URL('../../models/nano-instagger/', import.meta.url));
const library = join(nano, 'nano-instagger-q4f32_1.wasm');

const webGpuArgs = ['--enable-unsafe-webgpu', '--use-webgpu-adapter=swiftshader'];
const minutes = 60_000;

interface Golden {
  readonly cases: readonly { readonly query: string; readonly text: string }[];
}

/** The nano checkpoint as PyTorch would save it. */
async function binFolder(root: string): Promise<string> {
  const folder = join(root, 'nano-bin');
  await cp(join(nano, 'checkpoint'), folder, { recursive: true });
  const bytes = new Uint8Array(await readFile(join(folder, 'model.safetensors')));
  const tensors = await readSafetensors({
    name: 'model.safetensors',
    byteLength: bytes.length,
    slice: (start, end) => Promise.resolve(bytes.subarray(start, end)),
  });
  const written = await Promise.all(
    tensors.map(async ({ name, shape, storage }) => {
      return { name, shape, dtype: 'F16' as const, bytes: await storage.read(0, 2 * elementCount(shape)) };
    }),
  );
  await writeFile(join(folder, 'pytorch_model.bin'), torchFile(written));
  await unlink(join(folder, 'model.safetensors'));
  return folder;
}

async function openModels(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Models' }).click();
  await page.getByRole('heading', { name: 'Convert a checkpoint' }).waitFor();
}

function panel(page: Page): Locator {
  return page.getByRole('region', { name: 'Convert a checkpoint' });
}

async function pickCheckpoint(page: Page, folder: string): Promise<void> {
  const [chooser] = await Promise.all([
    page.waitForEvent('filechooser'),
    panel(page).getByRole('button', { name: 'Choose its folder' }).click(),
  ]);
  await chooser.setFiles(folder);
}

async function convert(page: Page, withLibrary = true): Promise<void> {
  await panel(page).getByText('q4f32_1, single precision').click();
  if (withLibrary) await panel(page).getByLabel('Library of the model').setInputFiles(library);
  await panel(page).getByRole('button', { name: 'Convert and keep here' }).click();
}

async function untilKept(page: Page, label: string): Promise<void> {
  await page.getByRole('button', { name: `Actions for ${label}` }).waitFor({ timeout: 60_000 });
}

/** SHA-256 of every file of web-llm's cache, by its size: names there are hashes of addresses. */
async function storedHashes(page: Page): Promise<string[]> {
  return page.evaluate(async () => {
    const root = await navigator.storage.getDirectory();
    const store = await (await root.getDirectoryHandle('tvmjs-opfs-store')).getDirectoryHandle('webllm');
    const folder = await store.getDirectoryHandle('model');
    const found: string[] = [];
    for await (const [name, handle] of folder.entries()) {
      if (!(handle instanceof FileSystemFileHandle) || !name.endsWith('.bin')) continue;
      const bytes = await (await handle.getFile()).arrayBuffer();
      const digest = new Uint8Array(await crypto.subtle.digest('SHA-256', bytes));
      found.push([...digest].map((byte) => byte.toString(16).padStart(2, '0')).join(''));
    }
    return found.sort();
  });
}

describe('the nano checkpoint', () => {
  let story: Story;
  let root: string;
  beforeAll(async () => {
    root = await mkdtemp(join(tmpdir(), 'instag-convert-'));
    story = await startStory({ args: webGpuArgs });
    await openModels(story.page);
  });
  afterAll(async () => {
    await rm(root, { recursive: true, force: true });
    await story.end();
  });

  it('is refused without a library, before anything is converted', async () => {
    const { page } = story;
    await pickCheckpoint(page, join(nano, 'checkpoint'));
    await panel(page).getByText('Llama · 2.4 million weights · 4.7 MB · tokenizer from tokenizer.json').waitFor();
    await convert(page, false);
    await page.getByRole('alert').filter({ hasText: 'The studio has libraries for LLaMA-2-7B' }).waitFor();
    await page.getByRole('button', { name: 'Dismiss' }).click();
  });

  it('becomes the same model from safetensors and from a .bin', async () => {
    const { page } = story;
    await pickCheckpoint(page, join(nano, 'checkpoint'));
    await convert(page);
    await untilKept(page, 'checkpoint q4f32_1');
    const first = await storedHashes(page);
    expect(first).toHaveLength(3);
    await pickCheckpoint(page, await binFolder(root));
    await convert(page);
    await untilKept(page, 'nano-bin q4f32_1');
    // Shard, table of contents and tokenizer, each twice.
    expect(await storedHashes(page)).toEqual([...first, ...first].sort());
  }, 120_000);

  it(
    'writes word for word what PyTorch writes with its dequantized weights',
    async () => {
      const { page } = story;
      const { cases } = JSON.parse(await readFile(join(nano, 'golden.json'), 'utf8')) as Golden;
      const [golden] = [...cases].sort((a, b) => a.text.length - b.text.length);
      if (golden === undefined) throw new Error('There are no golden cases.');
      await page.getByLabel('Model', { exact: true }).selectOption({ label: 'nano-bin q4f32_1' });
      await page.getByRole('textbox', { name: 'Query' }).fill(golden.query);
      await page.getByRole('button', { name: 'Ask' }).click();
      const wrote = page.getByLabel('What it wrote');
      await wrote.waitFor({ timeout: 4 * minutes });
      expect((await wrote.innerText()).trim()).toBe(golden.text.trim());
    },
    5 * minutes,
  );
});
