/** The nano model as a folder on disk: in MLC form, with its library. */
import { mkdir, mkdtemp, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { nanoFiles, nanoLibrary } from './kept-nano.ts';

export interface NanoFolder {
  /** A fresh folder that the caller removes. */
  readonly root: string;
  readonly folder: string;
}

/** Weights, lists and tokenizer, and the library, by name. */
export function nanoContents(): readonly { readonly name: string; readonly content: Buffer }[] {
  return [...nanoFiles(), nanoLibrary()].map(({ path, content }) => ({ name: path, content }));
}

/** A folder of that name with all of it. */
export async function nanoFolder(name: string): Promise<NanoFolder> {
  const root = await mkdtemp(join(tmpdir(), 'instag-nano-'));
  const folder = join(root, name);
  await mkdir(folder);
  for (const { name: file, content } of nanoContents()) await writeFile(join(folder, file), content);
  return { root, folder };
}
