/** A Python environment with exactly the locked packages of a folder, made in .cache where it is missing. */
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { ROOT } from './prepare.mjs';

/** @param {string} command @param {readonly string[]} args */
function succeeds(command, args) {
  return spawnSync(command, args, { cwd: ROOT, stdio: 'ignore' }).status === 0;
}

/** @param {string} command @param {readonly string[]} args */
export function mustRun(command, args) {
  const { status, error } = spawnSync(command, args, { cwd: ROOT, stdio: 'inherit' });
  if (status !== 0) throw new Error(error?.message ?? `${command} ended with code ${status}`);
}

function findPython() {
  return ['python3', 'python'].find((name) =>
    succeeds(name, ['-c', 'import sys, venv; assert sys.version_info >= (3, 10)']),
  );
}

/**
 * The interpreter of the environment. Throws where it cannot be made.
 * @param {string} name of its folder in .cache
 * @param {readonly { file: string, alone?: boolean }[]} lists requirement files; `alone`: without what the packages name
 */
export function lockedPython(name, lists) {
  const python = findPython();
  if (python === undefined) throw new Error('no Python 3.10 or later with venv was found');
  const hash = createHash('sha256');
  for (const { file } of lists) hash.update(readFileSync(file));
  const folder = join(ROOT, '.cache', `${name}-${hash.digest('hex').slice(0, 12)}`);
  const own = process.platform === 'win32' ? join(folder, 'Scripts', 'python.exe') : join(folder, 'bin', 'python');
  const complete = join(folder, 'complete');
  if (existsSync(complete)) return own;
  rmSync(folder, { recursive: true, force: true });
  mustRun(python, ['-m', 'venv', folder]);
  for (const { file, alone } of lists) {
    const install = ['-m', 'pip', 'install', '--quiet', '--disable-pip-version-check', '--timeout', '60'];
    mustRun(own, [...install, '--require-hashes', ...(alone === true ? ['--no-deps'] : []), '-r', file]);
  }
  writeFileSync(complete, '');
  return own;
}
