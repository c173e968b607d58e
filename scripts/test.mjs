/**
 * `npm test`: lint, types, and all unit, property and browser tests, needing Node alone. The last line sums up.
 * Arguments go to vitest (`npm test -- src/core`) and leave lint and types out.
 */
import { mkdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { collectTool, ensureInstalled, ROOT, runTool } from './lib/prepare.mjs';
import { exitCodeOf, formatTally, sumTallies, tallyVitest } from './lib/tally.mjs';

const REPORT = join(ROOT, '.cache', 'test-report.json');
const TYPE_PROJECTS = ['core', 'workers', 'app', 'node'];

/**
 * One step that counts as one test. What its tools write is shown when it ends, so that steps can run side by side.
 * @param {string} title @param {readonly (readonly [string, readonly string[]])[]} tools
 */
async function step(title, tools) {
  const results = [];
  for (const [tool, args] of tools) results.push(await collectTool(tool, args));
  const failed = results.some(({ code }) => code !== 0) ? 1 : 0;
  const output = results.map((result) => result.output).join('');
  console.log(`\n== ${title}: ${failed === 0 ? 'passed' : 'FAILED'}\n${output}`);
  return { passed: 1 - failed, failed };
}

/** @returns {import('./lib/tally.mjs').VitestReport | null} */
function readReport() {
  try {
    return JSON.parse(readFileSync(REPORT, 'utf8'));
  } catch {
    return null;
  }
}

/** @param {readonly string[]} filters */
async function runVitest(filters) {
  console.log('\n== tests');
  rmSync(REPORT, { force: true });
  const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${REPORT}`];
  const exitCode = await runTool('vitest/vitest.mjs', ['run', ...reporters, ...filters]);
  return tallyVitest(readReport(), exitCode);
}

async function runAll() {
  await ensureInstalled();
  mkdirSync(join(ROOT, '.cache'), { recursive: true });
  const filters = process.argv.slice(2);
  const tallies = [];
  if (filters.length === 0) {
    console.log('lint and types …');
    tallies.push(
      ...(await Promise.all([
        step('lint', [
          ['eslint/bin/eslint.js', ['.']],
          ['prettier/bin/prettier.cjs', ['--check', '--log-level', 'warn', '.']],
        ]),
        step(
          'types',
          TYPE_PROJECTS.map((name) => ['typescript/bin/tsc', ['-p', `tsconfig.${name}.json`, '--pretty']]),
        ),
      ])),
    );
  }
  tallies.push(await runVitest(filters));
  return sumTallies(tallies);
}

/** @type {import('./lib/tally.mjs').Tally} */
let tally = { passed: 0, failed: 1 };
try {
  tally = await runAll();
} catch (error) {
  console.error(error);
}
console.log(`\n${formatTally(tally)}`);
process.exitCode = exitCodeOf(tally);
