/** Files that the studio ships (engines' assets), found beside the program. */
import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AssetReader } from '../engines/engine.ts';

/** The folders that hold the files: as in the sources, and as in a built page. */
const FOLDERS = ['public', 'dist'];

/** Reads an asset by its path below public/, from the nearest package folder above this program. */
export function readAsset(path: string): ReturnType<AssetReader> {
  for (let folder = dirname(fileURLToPath(import.meta.url)); ; folder = dirname(folder)) {
    const found = FOLDERS.map((name) => join(folder, name, path)).find((candidate) => existsSync(candidate));
    if (found !== undefined) return readFile(found);
    if (dirname(folder) === folder)
      throw new Error(`The file ${path} that comes with instag is missing. Install it again.`);
  }
}
