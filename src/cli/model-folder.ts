/** A folder that a converted model is written into. Files appear in it when they are whole. */
import { readFile, rm, stat, statfs } from 'node:fs/promises';
import { join } from 'node:path';
import { slicedSource } from '../core/models/convert/sliced-source.ts';
import { conversionStateFile, type ModelTarget } from '../jobs/convert-ports.ts';
import { fileSink } from './sinks.ts';
import { fileSource } from './sources.ts';

/** Where it is noted how far a conversion is. */
export function statePath(folder: string): string {
  return join(folder, conversionStateFile);
}

export function modelFolder(folder: string): ModelTarget {
  return {
    async open(name) {
      const path = join(folder, name);
      const info = await stat(path).catch(() => null);
      return info?.isFile() === true ? slicedSource(fileSource(path, name, info.size)) : null;
    },
    create: (name) => fileSink(join(folder, name)),
    readState: () => readFile(statePath(folder), 'utf8').catch(() => null),
    async writeState(text) {
      const sink = await fileSink(statePath(folder));
      await sink.write(new TextEncoder().encode(text));
      await sink.close();
    },
    removeState: () => rm(statePath(folder), { force: true }),
    async freeBytes() {
      const { bavail, bsize } = await statfs(folder);
      return bavail * bsize;
    },
  };
}
