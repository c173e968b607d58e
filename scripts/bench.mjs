/**
 * `npm run bench [-- name ...]`: runs the benchmarks of scripts/bench and prints one JSON line a figure on stdout
 * ({name, value, unit, baseline, ratio}); everything else goes to stderr.
 */
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { ensureInstalled, ROOT } from './lib/prepare.mjs';

const FOLDER = join(ROOT, 'scripts', 'bench');
const wanted = process.argv.slice(2);

/** @returns {readonly string[]} */
function chosenBenchmarks() {
  const names = readdirSync(FOLDER)
    .filter((name) => name.endsWith('.bench.ts'))
    .map((name) => name.slice(0, -'.bench.ts'.length));
  const unknown = wanted.filter((name) => !names.includes(name));
  if (unknown.length > 0)
    throw new Error(`No benchmark is called ${unknown.join(', ')}; there are: ${names.join(', ')}.`);
  return wanted.length === 0 ? names : wanted;
}

/** @param {string} name */
async function runBenchmark(name) {
  const { runnerImport } = await import('vite');
  const { module } = await runnerImport(join(FOLDER, `${name}.bench.ts`), { configFile: false, root: ROOT });
  if (wanted.length === 0 && module.onlyByName === true) {
    console.error(`# ${name} is run only when it is named: npm run bench -- ${name}`);
    return;
  }
  // Some yield their figures one by one, some return them all at the end.
  for await (const figure of await module.bench())
    console.log(JSON.stringify({ baseline: null, ratio: null, ...figure }));
}

try {
  await ensureInstalled();
  for (const name of chosenBenchmarks()) {
    console.error(`# ${name}`);
    await runBenchmark(name);
  }
} catch (error) {
  console.error(error);
  process.exitCode = 1;
}
