/** Bundles the command line, with the threads that it starts, into programs for Node, the packages they use included. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { build } from 'vite';
import { ROOT } from './prepare.mjs';

/** @param {string} outDir */
export async function buildCli(outDir) {
  const { version } = JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8'));
  await build({
    root: ROOT,
    configFile: false,
    logLevel: 'warn',
    define: { __APP_VERSION__: JSON.stringify(version) },
    ssr: { noExternal: true },
    build: {
      ssr: true,
      outDir,
      target: 'node20',
      emptyOutDir: true,
      rolldownOptions: {
        input: {
          instag: 'src/cli/main.ts',
          'quantize-thread': 'src/cli/quantize-thread.ts',
          'tag-thread': 'src/cli/tag-thread.ts',
        },
        output: {
          // What makes the file a program where npm links it.
          banner: ({ name }) => (name === 'instag' ? '#!/usr/bin/env node' : ''),
          entryFileNames: '[name].mjs',
          chunkFileNames: 'chunks/[name]-[hash].mjs',
        },
      },
    },
  });
}
