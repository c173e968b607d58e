/** `npm pack`: builds the page and the command line, which is what a package holds. */
import { join } from 'node:path';
import { buildCli } from './lib/build-cli.mjs';
import { ROOT, runTool } from './lib/prepare.mjs';

process.exitCode = await runTool('vite/bin/vite.js', ['build']);
if (process.exitCode === 0) await buildCli(join(ROOT, 'dist-cli'));
