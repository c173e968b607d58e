/** What the commands do before their own work: install and build where that is missing or out of date. Node alone. */
import { spawn } from 'node:child_process';
import { existsSync, readdirSync, statSync } from 'node:fs';
import { basename, join } from 'node:path';
import { fileURLToPath } from 'node:url';

export const ROOT = fileURLToPath(new URL('../..', import.meta.url));

/** What the built page is made from. */
export const PAGE_SOURCES = ['src', 'public', 'index.html', 'vite.config.ts', 'package.json', 'package-lock.json'];

/**
 * Newest change below a file or folder in milliseconds; 0 where it does not exist.
 * @param {string} path
 * @returns {number}
 */
export function newestChange(path) {
  const info = statSync(path, { throwIfNoEntry: false });
  if (info === undefined) return 0;
  if (!info.isDirectory()) return info.mtimeMs;
  return Math.max(info.mtimeMs, ...readdirSync(path).map((name) => newestChange(join(path, name))));
}

/**
 * True where `product` is missing or older than one of the sources.
 * @param {string} product @param {readonly string[]} sources
 */
export function isStale(product, sources) {
  const made = statSync(product, { throwIfNoEntry: false });
  return made === undefined || sources.some((source) => newestChange(source) > made.mtimeMs);
}

/**
 * Runs a program with our terminal; resolves to its exit code (1 where it could not start or was killed).
 * @param {string} command @param {readonly string[]} args @param {import('node:child_process').SpawnOptions} [options]
 * @returns {Promise<number>}
 */
export function runProgram(command, args, options = {}) {
  return new Promise((resolve) => {
    const child = spawn(command, args, { cwd: ROOT, stdio: 'inherit', ...options });
    child.on('error', (error) => {
      console.error(`${command} could not be started: ${error.message}`);
      resolve(1);
    });
    child.on('close', (code) => resolve(code ?? 1));
  });
}

/**
 * Runs a JavaScript file of an installed package: the same on every system, with no shell in between.
 * @param {string} file below node_modules @param {readonly string[]} args @param {import('node:child_process').SpawnOptions} [options]
 */
export function runTool(file, args, options) {
  return runProgram(process.execPath, [join(ROOT, 'node_modules', file), ...args], options);
}

/**
 * Like runTool, but keeps what the tool writes.
 * @param {string} file below node_modules @param {readonly string[]} args
 * @returns {Promise<{ code: number, output: string }>}
 */
export function collectTool(file, args) {
  return new Promise((resolve) => {
    const child = spawn(process.execPath, [join(ROOT, 'node_modules', file), ...args], { cwd: ROOT });
    let output = '';
    for (const stream of [child.stdout, child.stderr]) {
      stream.setEncoding('utf8');
      stream.on('data', (text) => (output += text));
    }
    child.on('error', (error) => resolve({ code: 1, output: `${error.message}\n` }));
    child.on('close', (code) => resolve({ code: code ?? 1, output }));
  });
}

/** @param {readonly string[]} args */
function runNpm(args) {
  const npm = process.env['npm_execpath'];
  if (npm !== undefined && basename(npm) === 'npm-cli.js') return runProgram(process.execPath, [npm, ...args]);
  // On Windows npm is a command file, which only a shell can start; the arguments are fixed words.
  return runProgram('npm', args, { shell: process.platform === 'win32' });
}

/** Installs the locked packages where they are missing or older than the lock file. */
export async function ensureInstalled() {
  const mark = join(ROOT, 'node_modules', '.package-lock.json');
  if (!isStale(mark, [join(ROOT, 'package-lock.json')])) return;
  console.log(existsSync(mark) ? 'The locked packages have changed: installing.' : 'Installing the locked packages.');
  if ((await runNpm(['ci', '--no-audit', '--no-fund'])) !== 0) {
    throw new Error('The packages could not be installed. Is the npm registry within reach? See the messages above.');
  }
}

/** Builds dist/ where it is missing or older than its sources. */
export async function ensureBuilt() {
  const sources = PAGE_SOURCES.map((name) => join(ROOT, name));
  if (!isStale(join(ROOT, 'dist', 'index.html'), sources)) return;
  console.log('Building the studio.');
  if ((await runTool('vite/bin/vite.js', ['build', '--logLevel', 'warn'])) !== 0) {
    throw new Error('The studio could not be built; see the messages above.');
  }
}
