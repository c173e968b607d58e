/** Where the browser of the tests lies: unpacked once from npm @sparticuz/chromium, so that nothing of the system is needed. */
import { inflate } from '@sparticuz/chromium';
import { existsSync } from 'node:fs';
import { mkdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';

const cacheFolder = new URL('../../.cache/', import.meta.url).pathname;

export interface ChromiumFiles {
  readonly executable: string;
  readonly env: Readonly<Record<string, string>>;
}

function packageFolder(): string {
  return join(dirname(createRequire(import.meta.url).resolve('@sparticuz/chromium')), '..');
}

async function packageVersion(folder: string): Promise<string> {
  const manifest = JSON.parse(await readFile(join(folder, 'package.json'), 'utf8')) as { version: string };
  return manifest.version;
}

function fontsConfig(folder: string): string {
  return `<?xml version="1.0"?>
<!DOCTYPE fontconfig SYSTEM "fonts.dtd">
<fontconfig>
  <dir>${join(folder, 'fonts')}</dir>
  <dir>/usr/share/fonts</dir>
  <cachedir>${join(folder, 'fonts-cache')}</cachedir>
</fontconfig>
`;
}

/** `inflate` writes into the temporary folder and takes a half-written file for a whole one: unpack aside, then rename. */
async function unpack(bin: string, target: string): Promise<void> {
  const aside = `${target}.${process.pid}`;
  await mkdir(aside, { recursive: true });
  const before = process.env.TMPDIR;
  process.env.TMPDIR = aside;
  try {
    for (const archive of ['chromium.br', 'al2023.tar.br', 'fonts.tar.br', 'swiftshader.tar.br']) {
      await inflate(join(bin, archive));
    }
  } finally {
    if (before === undefined) delete process.env.TMPDIR;
    else process.env.TMPDIR = before;
  }
  await writeFile(join(aside, 'fonts', 'fonts.conf'), fontsConfig(target));
  await rename(aside, target).catch(async (error: unknown) => {
    // Another run was faster: its copy is as good.
    await rm(aside, { recursive: true, force: true });
    if (!existsSync(target)) throw error;
  });
}

/**
 * Unpacks the browser where that has not been done yet. INSTAG_BROWSER names another one: benchmarks on a graphics card may need
 * one that knows its driver.
 */
export async function chromiumFiles(): Promise<ChromiumFiles> {
  const { INSTAG_BROWSER: other } = process.env;
  if (other !== undefined) return { executable: other, env: {} };
  const own = packageFolder();
  const folder = join(cacheFolder, `chromium-${await packageVersion(own)}`);
  if (!existsSync(folder)) await unpack(join(own, 'bin'), folder);
  return {
    executable: join(folder, 'chromium'),
    env: { LD_LIBRARY_PATH: join(folder, 'al2023', 'lib'), FONTCONFIG_PATH: join(folder, 'fonts') },
  };
}
