/** Where the files of public/ lie, seen from a worker: a worker that was started from a blob resolves no relative address. */

/** The address of the folder that public/ is served at. A built worker lies in assets/ beside it, in `vite dev` it is the root. */
export function publicBase(moduleUrl: string, dev: boolean): string {
  return new URL(dev ? '/' : '../', moduleUrl).href;
}

/** Reads a file that the studio ships. Throws an Error that names it when it is not there. */
export async function readAsset(base: string, path: string): Promise<Uint8Array> {
  const response = await fetch(new URL(path, base));
  if (!response.ok) {
    throw new Error(`The studio's own file ${path} could not be read (${response.status}). Reload the page.`);
  }
  return new Uint8Array(await response.arrayBuffer());
}
