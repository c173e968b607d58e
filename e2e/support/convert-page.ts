/** Converts checkpoints in the page as a user does. */
import { cp, readFile, unlink, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Locator, Page } from 'playwright-core';
import { torchFile } from '../../src/core/models/convert/checkpoint-writer.ts';
import { readSafetensors } from '../../src/core/models/convert/safetensors.ts';
import { elementCount } from '../../src/core/models/convert/tensor-ref.ts';

export const nano = fileURLToPath(new URL('../../models/nano-instagger/', import.meta.url));
const library = join(nano, 'nano-instagger-q4f32_1.wasm');

/** The nano checkpoint as PyTorch would save it. */
export async function binFolder(root: string): Promise<string> {
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

export async function openModels(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Models' }).click();
  await page.getByRole('heading', { name: 'Convert a checkpoint' }).waitFor();
}

export function panel(page: Page): Locator {
  return page.getByRole('region', { name: 'Convert a checkpoint' });
}

export async function pickCheckpoint(page: Page, folder: string): Promise<void> {
  const [chooser] = await Promise.all([
    page.waitForEvent('filechooser'),
    panel(page).getByRole('button', { name: 'Choose its folder' }).click(),
  ]);
  await chooser.setFiles(folder);
}

export async function convert(page: Page, withLibrary = true): Promise<void> {
  await panel(page).getByText('q4f32_1, single precision').click();
  if (withLibrary) await panel(page).getByLabel('Library of the model').setInputFiles(library);
  await panel(page).getByRole('button', { name: 'Convert and keep here' }).click();
}

export async function untilKept(page: Page, label: string): Promise<void> {
  await page.getByRole('button', { name: `Actions for ${label}` }).waitFor({ timeout: 60_000 });
}

/** SHA-256 of every file of web-llm's cache, by its size: names there are hashes of addresses. */
export async function storedHashes(page: Page): Promise<string[]> {
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
