/** The policy of package.json and its lock file, as a test. */
import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';

interface Manifest {
  readonly engines: Record<string, string>;
  readonly scripts: Record<string, string>;
  readonly dependencies: Record<string, string>;
  readonly devDependencies: Record<string, string>;
}

interface Lock {
  readonly packages: Record<
    string,
    { readonly version?: string; readonly integrity?: string; readonly resolved?: string }
  >;
}

function read(path: string): string {
  return readFileSync(new URL(`../${path}`, import.meta.url), 'utf8');
}

const manifest = JSON.parse(read('package.json')) as Manifest;
const lock = JSON.parse(read('package-lock.json')) as Lock;
const dependencies = Object.entries({ ...manifest.dependencies, ...manifest.devDependencies });

describe('package.json', () => {
  it.each(dependencies)('pins %s exactly, as the lock file does', (name, version) => {
    expect(version).toMatch(/^\d+\.\d+\.\d+(-[\w.]+)?$/);
    expect(lock.packages[`node_modules/${name}`]?.version).toBe(version);
  });

  it('has every command that the documents name, each with its script', () => {
    for (const name of ['start', 'test', 'dev', 'build', 'bench', 'cli', 'test:oracles', 'lint', 'types', 'format']) {
      expect(manifest.scripts, name).toHaveProperty([name]);
    }
    for (const command of Object.values(manifest.scripts)) {
      const script = /^node (\S+)/.exec(command)?.[1];
      if (script !== undefined) expect(existsSync(new URL(`../${script}`, import.meta.url)), script).toBe(true);
    }
  });

  it('asks for Node 20.19 and lets packages that ask for more be installed', () => {
    expect(manifest.engines).toEqual({ node: '>=20.19.0' });
    expect(read('.npmrc')).not.toMatch(/engine-strict\s*=\s*true/);
    expect(read('.npmrc')).toContain('save-exact=true');
  });
});

describe('package-lock.json', () => {
  it('names no registry, so that any mirror serves', () => {
    expect(read('package-lock.json')).not.toMatch(/"resolved"|https?:\/\/[^"]*registry|localhost|127\.0\.0\.1/);
    expect(read('.npmrc')).toContain('omit-lockfile-registry-resolved=true');
  });
  it('holds a hash of every package', () => {
    const without = Object.entries(lock.packages).filter(
      ([path, entry]) => path !== '' && entry.integrity === undefined,
    );
    expect(without.map(([path]) => path)).toEqual([]);
  });
});

describe('packages that ask for Node 22', () => {
  it('load on the Node that runs this test', async () => {
    const chromium = await import('@sparticuz/chromium');
    expect(chromium.inflate).toBeTypeOf('function');
    const sqlite = await import('@sqlite.org/sqlite-wasm');
    expect(sqlite.default).toBeTypeOf('function');
  });
});
