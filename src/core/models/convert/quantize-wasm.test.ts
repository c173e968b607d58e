import { readFile } from 'node:fs/promises';
import { expect, it } from 'vitest';
import assembler from 'wabt';

const LINE = 100;

/** The module that holds a program, as this repository keeps it. */
function moduleText(program: Uint8Array): string {
  const lines = Buffer.from(program)
    .toString('base64')
    .match(new RegExp(`.{1,${LINE}}`, 'gu'));
  return [
    '/** quantize.wat, assembled, in base64. `npx vitest run quantize-wasm -u` assembles it anew. */',
    'export const quantizeWasm = [',
    ...(lines ?? []).map((line) => `  '${line}',`),
    "].join('');",
    '',
  ].join('\n');
}

it('is what its source says', async () => {
  const wabt = await assembler();
  const source = wabt.parseWat('quantize.wat', await readFile(new URL('quantize.wat', import.meta.url), 'utf8'));
  source.validate();
  await expect(moduleText(source.toBinary({}).buffer)).toMatchFileSnapshot('quantize-wasm.ts');
});
