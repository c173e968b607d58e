/** `npm run cli -- ...`: builds the command line where it is older than its sources, then runs it with our arguments. */
import { join } from 'node:path';
import { ensureInstalled, isStale, PAGE_SOURCES, ROOT, runProgram } from './lib/prepare.mjs';

const PROGRAM = join(ROOT, 'dist-cli', 'instag.mjs');
const SOURCES = [...PAGE_SOURCES, 'scripts/lib/build-cli.mjs'].map((name) => join(ROOT, name));

try {
  await ensureInstalled();
  if (isStale(PROGRAM, SOURCES)) {
    const { buildCli } = await import('./lib/build-cli.mjs');
    await buildCli(join(ROOT, 'dist-cli'));
  }
  process.exitCode = await runProgram(process.execPath, [PROGRAM, ...process.argv.slice(2)], {
    // The paths a user types are meant from where they stand, not from the repository's root.
    cwd: process.env['INIT_CWD'] ?? process.cwd(),
  });
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}
