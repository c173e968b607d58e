import { readdirSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { expect, it } from 'vitest';
import assembler from 'wabt';

const LINE = 100;
const sources = readdirSync(import.meta.dirname, { recursive: true, encoding: 'utf8' }).filter((path) =>
  path.endsWith('.wat'),
);

/** The module that holds a program, as this repository keeps it beside its source. */
function moduleText(name: string, program: Uint8Array): string {
  const lines = Buffer.from(program)
    .toString('base64')
    .match(new RegExp(`.{1,${LINE}}`, 'gu'));
  const constant = name.replace(/-(\w)/gu, (_, letter: string) => letter.toUpperCase());
  return [
    `/** ${name}.wat, assembled, in base64. \`npx vitest run assembled -u\` assembles it anew. */`,
    `export const ${constant}Wasm = [`,
    ...(lines ?? []).map((line) => `  '${line}',`),
    "].join('');",
    '',
  ].join('\n');
}

it('finds the programs', () => {
  expect(sources.map((path) => basename(path)).sort()).toEqual([
    'draws.wat',
    'multiply-blocks.wat',
    'multiply-rows.wat',
    'quantize.wat',
    'ridge-steps.wat',
  ]);
});

it.each(sources)('keeps of %s what its source says', async (path) => {
  const wabt = await assembler();
  const source = wabt.parseWat(path, await readFile(join(import.meta.dirname, path), 'utf8'));
  source.validate();
  const name = basename(path, '.wat');
  await expect(moduleText(name, source.toBinary({}).buffer)).toMatchFileSnapshot(path.replace(/\.wat$/u, '-wasm.ts'));
});
