/**
 * `npm run test:oracles`: makes the Python references anew in an environment of their own (.cache, locked versions) and
 * compares them byte for byte with the golden files that the tests read. Exit code 2: the tools are not here, nothing was run.
 * scripts/oracles/README.md says how to add one.
 */
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { ROOT } from './lib/prepare.mjs';
import { exitCodeOf, formatTally } from './lib/tally.mjs';

const FOLDER = join(ROOT, 'scripts', 'oracles');
const NOT_RUN = 2;

/** @typedef {{ readonly name: string, readonly script: string, readonly outputs: readonly string[] }} Oracle */

/** @param {string} command @param {readonly string[]} args */
function succeeds(command, args) {
  return spawnSync(command, args, { cwd: ROOT, stdio: 'ignore' }).status === 0;
}

/** @param {string} command @param {readonly string[]} args */
function mustRun(command, args) {
  const { status, error } = spawnSync(command, args, { cwd: ROOT, stdio: 'inherit' });
  if (status !== 0) throw new Error(error?.message ?? `${command} ended with code ${status}`);
}

function findPython() {
  return ['python3', 'python'].find((name) =>
    succeeds(name, ['-c', 'import sys, venv; assert sys.version_info >= (3, 10)']),
  );
}

/** The Python of the environment with exactly the locked packages; made where it is missing. Throws where it cannot be made. */
function oraclePython() {
  const python = findPython();
  if (python === undefined) throw new Error('no Python 3.10 or later with venv was found');
  const requirements = join(FOLDER, 'requirements.txt');
  const key = createHash('sha256').update(readFileSync(requirements)).digest('hex').slice(0, 12);
  const folder = join(ROOT, '.cache', `oracles-${key}`);
  const own = process.platform === 'win32' ? join(folder, 'Scripts', 'python.exe') : join(folder, 'bin', 'python');
  const complete = join(folder, 'complete');
  if (!existsSync(complete)) {
    rmSync(folder, { recursive: true, force: true });
    mustRun(python, ['-m', 'venv', folder]);
    mustRun(own, [
      '-m',
      'pip',
      'install',
      '--quiet',
      '--disable-pip-version-check',
      '--require-hashes',
      '-r',
      requirements,
    ]);
    writeFileSync(complete, '');
  }
  return own;
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

/** @returns {string | null} */
function pythonOrReason() {
  try {
    return oraclePython();
  } catch (error) {
    console.log(`The Python references were not made: ${error instanceof Error ? error.message : String(error)}.`);
    return null;
  }
}

console.log('\n== oracles');
/** @type {readonly Oracle[]} */
const oracles = JSON.parse(readFileSync(join(FOLDER, 'oracles.json'), 'utf8'));
const python = pythonOrReason();
if (python === null) {
  process.exitCode = NOT_RUN;
} else {
  const passed = oracles.filter((oracle) => check(python, oracle)).length;
  const tally = { passed, failed: oracles.length - passed };
  console.log(formatTally(tally));
  process.exitCode = exitCodeOf(tally);
}
