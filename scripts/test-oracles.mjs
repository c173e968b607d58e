/**
 * `npm run test:oracles`: makes the Python references anew in an environment of their own (.cache, locked versions) and
 * compares them byte for byte with the golden files that the tests read; then checks the model libraries where their tools are
 * here. Exit code 2: Python is not here, nothing was run. scripts/oracles/README.md says how to add one.
 */
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { ensureInstalled, ROOT } from './lib/prepare.mjs';
import { lockedPython, mustRun } from './lib/python.mjs';
import { exitCodeOf, formatTally, sumTallies } from './lib/tally.mjs';
import { modelChecks } from './oracles/model-checks.mjs';

const FOLDER = join(ROOT, 'scripts', 'oracles');
const NOT_RUN = 2;

/** @typedef {{ readonly name: string, readonly script: string, readonly outputs: readonly string[] }} Oracle */

function oraclePython() {
  return lockedPython('oracles', [
    { file: join(FOLDER, 'requirements.txt') },
    { file: join(FOLDER, 'tokenizers.txt'), alone: true },
  ]);
}

/** @param {string} fresh @param {string} kept */
function difference(fresh, kept) {
  if (!existsSync(fresh)) return 'the script did not write it';
  if (!existsSync(kept)) return 'it is not in the repository';
  return readFileSync(fresh).equals(readFileSync(kept)) ? null : 'its content differs';
}

/** @param {string} python @param {Oracle} oracle */
function check(python, oracle) {
  const folder = mkdtempSync(join(tmpdir(), 'instag-oracle-'));
  try {
    mustRun(python, [join(ROOT, oracle.script), folder]);
    const faults = oracle.outputs.flatMap((path) => {
      const found = difference(join(folder, path), join(ROOT, path));
      return found === null ? [] : [`  ${path}: ${found}`];
    });
    console.log([`${oracle.name}: ${faults.length === 0 ? 'passed' : 'FAILED'}`, ...faults].join('\n'));
    return faults.length === 0;
  } catch (error) {
    console.log(`${oracle.name}: FAILED (${error instanceof Error ? error.message : String(error)})`);
    return false;
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** What is too large to be kept in the repository is compared at once. @param {string} python */
async function checkLargeTokenizer(python) {
  const name = 'a published tokenizer of 32,000 pieces';
  const folder = mkdtempSync(join(tmpdir(), 'instag-tokenizer-'));
  try {
    mustRun(python, [join(FOLDER, 'large_tokenizer.py'), folder]);
    const { runnerImport } = await import('vite');
    const { module } = await runnerImport(join(FOLDER, 'large-tokenizer.ts'), { configFile: false, root: ROOT });
    const wrong = await module.textsThatDiffer(folder);
    const faults = wrong.slice(0, 5).map((/** @type {string} */ text) => `  other ids: ${JSON.stringify(text)}`);
    console.log(
      [`${name}: ${wrong.length === 0 ? 'passed' : `FAILED for ${wrong.length} texts`}`, ...faults].join('\n'),
    );
    return wrong.length === 0;
  } catch (error) {
    console.log(`${name}: FAILED (${error instanceof Error ? error.message : String(error)})`);
    return false;
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** @param {import('./oracles/model-checks.mjs').ModelCheck} check */
function checkModel({ name, missing, run }) {
  const reason = missing();
  if (reason !== null) {
    console.log(`${name}: SKIPPED, for ${reason}`);
    return { passed: 0, failed: 0 };
  }
  try {
    run();
    console.log(`${name}: passed`);
    return { passed: 1, failed: 0 };
  } catch (error) {
    console.log(`${name}: FAILED (${error instanceof Error ? error.message : String(error)})`);
    return { passed: 0, failed: 1 };
  }
}

/** @returns {string | null} */
function pythonOrReason() {
  try {
    return oraclePython();
  } catch (error) {
    console.log(`The Python references were not made: ${error instanceof Error ? error.message : String(error)}.`);
    return null;
  }
}

await ensureInstalled();
console.log('\n== oracles');
/** @type {readonly Oracle[]} */
const oracles = JSON.parse(readFileSync(join(FOLDER, 'oracles.json'), 'utf8'));
const python = pythonOrReason();
if (python === null) {
  process.exitCode = NOT_RUN;
} else {
  const outcomes = [...oracles.map((oracle) => check(python, oracle)), await checkLargeTokenizer(python)];
  const passed = outcomes.filter(Boolean).length;
  const models = modelChecks().map(checkModel);
  const tally = sumTallies([{ passed, failed: outcomes.length - passed }, ...models]);
  console.log(formatTally(tally));
  process.exitCode = exitCodeOf(tally);
}
