/** The nano tagger as a kept model, put into a page's private file system as the studio keeps models. */
import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { Page } from 'playwright-core';
import type { KeptModel } from '../../src/core/models/kept-model.ts';
import { identityText } from '../../src/core/models/model-names.ts';

const folder = new URL('../../models/nano-instagger/', import.meta.url);
const libraryName = 'nano-instagger-q4f32_1.wasm';

/** SwiftShader computes WebGPU on the processor: a few tokens a second. */
export const webGpuArgs = ['--enable-unsafe-webgpu', '--use-webgpu-adapter=swiftshader'];
export const minutes = 60_000;

export interface GoldenCase {
  readonly name: string;
  readonly query: string;
  readonly tags: readonly string[];
  readonly promptTokens: readonly number[];
  /** With the token that ends the answer. */
  readonly tokens: readonly number[];
  readonly text: string;
  readonly exact: boolean;
}

interface Golden {
  readonly template: string;
  readonly cases: readonly GoldenCase[];
}

function readGolden(): Golden {
  return JSON.parse(readFileSync(new URL('golden.json', folder), 'utf8')) as Golden;
}

/** The named queries whose tags the model knows, those with the shortest answers first. */
export function goldenCases(): readonly GoldenCase[] {
  return readGolden()
    .cases.filter(({ exact }) => exact)
    .toSorted((a, b) => a.tokens.length - b.tokens.length);
}

export function promptOf(query: string): string {
  return readGolden().template.replace('{query}', () => query);
}

interface ModelContent {
  readonly path: string;
  readonly content: Buffer;
}

function hexSha256(content: Buffer | string): string {
  return createHash('sha256').update(content).digest('hex');
}

/** The files that the model is read from. */
export function nanoFiles(): readonly ModelContent[] {
  const weights = new URL('q4f32_1/', folder);
  return readdirSync(fileURLToPath(weights)).map((path) => ({ path, content: readFileSync(new URL(path, weights)) }));
}

export function nanoLibrary(): ModelContent {
  return { path: libraryName, content: readFileSync(new URL(libraryName, folder)) };
}

export function nanoModel(): KeptModel {
  const files = nanoFiles().map(({ path, content }) => ({ path, bytes: content.length, sha256: hexSha256(content) }));
  return {
    format: 1,
    id: 'nano-instagger',
    label: 'Nano InsTagger',
    origin: { kind: 'folder', name: 'nano-instagger' },
    task: 'instagger',
    quantization: 'q4f32_1',
    features: [],
    contextWindow: 2048,
    gpuBytes: 100_000_000,
    files,
    library: {
      kind: 'kept',
      name: libraryName,
      sha256: hexSha256(nanoLibrary().content),
      known: true,
      normEps: 1e-5,
      prefillChunk: 512,
      splitsPrompts: true,
    },
    sha256: hexSha256(identityText(files)),
    addedAt: '2026-01-01T00:00:00Z',
  };
}

function scopeOf(path: string): string {
  if (path === 'mlc-chat-config.json') return 'config';
  return path === 'library.wasm' ? 'wasm' : 'model';
}

/** Keeps the model for the studio that this page shows. */
export async function keepNano(page: Page, model: KeptModel = nanoModel()): Promise<void> {
  const site = new URL('.', page.url()).href;
  const base = new URL(`local-models/${model.id}/resolve/main/`, site).href;
  const contents = [...nanoFiles(), { path: 'library.wasm', content: nanoLibrary().content }];
  const files = contents.flatMap(({ path, content }) => {
    const url = `${base}${path}`;
    const place = `tvmjs-opfs-store/webllm/${scopeOf(path)}/${hexSha256(url)}`;
    const record = Buffer.from(JSON.stringify({ url, nbytes: content.length }));
    return [
      { path: `${place}.bin`, content },
      { path: `${place}.record.json`, content: record },
    ];
  });
  const shelf = `instag-models/${encodeURIComponent(new URL(site).pathname)}/kept`;
  const manifest = { path: `${shelf}/${model.id}.json`, content: Buffer.from(JSON.stringify(model)) };
  await writeFiles(page, [...files, manifest]);
}

async function writeFiles(page: Page, files: readonly ModelContent[]): Promise<void> {
  const carried = files.map(({ path, content }) => ({ path, data: content.toString('base64') }));
  await page.evaluate(async (given) => {
    for (const { path, data } of given) {
      const names = path.split('/');
      let folder = await navigator.storage.getDirectory();
      for (const name of names.slice(0, -1)) folder = await folder.getDirectoryHandle(name, { create: true });
      const file = await folder.getFileHandle(names.at(-1) ?? '', { create: true });
      const writer = await file.createWritable();
      await writer.write(Uint8Array.from(atob(data), (letter) => letter.charCodeAt(0)));
      await writer.close();
    }
  }, carried);
}
