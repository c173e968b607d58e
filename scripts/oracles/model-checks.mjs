/**
 * Checks of the model libraries, where the tools that make them are here (models/README.md): the graph on the processor against
 * PyTorch's tokens, and each library built anew, byte for byte. What is not here is said, and nothing is installed for it.
 */
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { ROOT } from '../lib/prepare.mjs';
import { mustRun } from '../lib/python.mjs';

const MODELS = join(ROOT, 'models');
const BUILD = join(MODELS, 'build-library');
const ENVIRONMENT = join(ROOT, '.cache', 'models', 'build-env');
const PYTHON = join(ENVIRONMENT, 'bin', 'python');

/**
 * @typedef {{ readonly name: string, missing(): string | null, run(): void }} ModelCheck `missing`: why it cannot run here.
 * @typedef {{ sha256: string, emscripten: string, packages: Record<string, string>, command: string }} Provenance
 */

/** @param {string} command @param {readonly string[]} args */
function outputOf(command, args) {
  const { status, stdout } = spawnSync(command, args, { cwd: ROOT, encoding: 'utf8' });
  return status === 0 ? stdout.trim() : null;
}

/** The locked packages, by name and version. */
function lockedPackages() {
  const text = readFileSync(join(BUILD, 'requirements.txt'), 'utf8');
  return [...text.matchAll(/^([a-z][\w.-]*)==([\w.+]+)/gmu)].map(([, name = '', version = '']) => ({ name, version }));
}

/** @returns {string | null} */
function whyNoPackages() {
  if (!existsSync(PYTHON))
    return 'there is no environment .cache/models/build-env (models/README.md tells how to make it)';
  const locked = lockedPackages();
  const program = 'import importlib.metadata as m, sys; print("\\n".join(m.version(name) for name in sys.argv[1:]))';
  const found = outputOf(PYTHON, ['-c', program, ...locked.map(({ name }) => name)])?.split('\n');
  if (found === undefined) return 'packages are missing in .cache/models/build-env';
  const other = locked.find(({ name, version }, place) => needed(name) && found[place] !== version);
  if (other === undefined) return null;
  return `.cache/models/build-env has another ${other.name} than the locked ${other.version}: install requirements.txt into it`;
}

/** NumPy only carries figures to and fro: its version does not show in a library. @param {string} name */
function needed(name) {
  return name.startsWith('apache-tvm');
}

/** @param {Provenance} facts @returns {string | null} */
function whyNoCompiler(facts) {
  const found = outputOf('emcc', ['--version'])?.split('\n')[0];
  if (found === undefined) return 'emscripten is not installed (apt-get install emscripten)';
  return found === facts.emscripten
    ? null
    : `another emscripten is installed: ${found}; it was built with ${facts.emscripten}`;
}

/** @type {ModelCheck} */
const processorCheck = {
  name: "the nano tagger's graph on the processor, against PyTorch's tokens",
  missing: whyNoPackages,
  run() {
    mustRun(PYTHON, [join(BUILD, 'cpu_check.py'), '--model', join(MODELS, 'nano-instagger'), '--cases', '2']);
  },
};

/** The words behind `python`, with the paths of this tree in the place of plain names. @param {string} command @param {string} config @param {string} out */
function buildWords(command, config, out) {
  const words = command.split(' ').slice(2);
  const at = { config: words.indexOf('--config') + 1, out: words.indexOf('--out') + 1 };
  return words.map((word, place) => (place === at.config ? config : place === at.out ? out : word));
}

/** @param {string} library @param {string} configFolder @returns {ModelCheck} */
function rebuilt(library, configFolder) {
  /** @type {Provenance} */
  const facts = JSON.parse(readFileSync(`${library}.json`, 'utf8'));
  const config = /--config (\S+)/u.exec(facts.command)?.[1] ?? '';
  return {
    name: `${basename(library)}, built anew`,
    missing: () => whyNoPackages() ?? whyNoCompiler(facts),
    run() {
      const folder = mkdtempSync(join(tmpdir(), 'instag-library-'));
      try {
        const out = join(folder, basename(library));
        mustRun(PYTHON, [join(BUILD, 'build.py'), ...buildWords(facts.command, join(configFolder, config), out)]);
        const [fresh, kept] = [out, library].map((file) =>
          createHash('sha256').update(readFileSync(file)).digest('hex'),
        );
        if (kept !== facts.sha256) throw new Error(`${basename(library)}.json names another hash than its library has`);
        if (fresh !== kept) throw new Error('its content differs');
      } finally {
        rmSync(folder, { recursive: true, force: true });
      }
    },
  };
}

/** @returns {readonly ModelCheck[]} */
export function modelChecks() {
  const nano = join(MODELS, 'nano-instagger');
  const shipped = ['llama-2-7b-q4f16_1.wasm', 'llama-2-7b-q4f32_1.wasm'].map((name) =>
    rebuilt(join(ROOT, 'public', 'models', name), join(BUILD, 'configs')),
  );
  return [processorCheck, rebuilt(join(nano, 'nano-instagger-q4f32_1.wasm'), join(nano, 'checkpoint')), ...shipped];
}
