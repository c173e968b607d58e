import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { describe, expect, it } from 'vitest';
import { parseLibraryNote, patchLibrary } from './library-patch.ts';

const shipped = new URL('../../../public/models/', import.meta.url);
const patch = { normEps: 1e-6, find: 'e-05', put: 'e-06', places: 2, sha256: '' };

function bytes(text: string): Uint8Array {
  return new TextEncoder().encode(text);
}

describe('patchLibrary', () => {
  it('replaces every place, and leaves the given bytes alone', () => {
    const given = bytes('1e-05 and e-e-05');
    expect(new TextDecoder().decode(patchLibrary(given, patch))).toBe('1e-06 and e-e-06');
    expect(new TextDecoder().decode(given)).toBe('1e-05 and e-e-05');
  });

  it('refuses another number of places, and a change of length', () => {
    expect(() => patchLibrary(bytes('1e-05'), patch)).toThrow('in 1 places; expected were 2');
    expect(() => patchLibrary(bytes('1e-05'), { ...patch, put: 'e-006' })).toThrow('must keep the length');
  });

  it.each(['llama-2-7b-q4f16_1.wasm', 'llama-2-7b-q4f32_1.wasm'])(
    'gives %s the eps that its note names',
    async (name) => {
      const library = await readFile(new URL(name, shipped));
      const note = parseLibraryNote(await readFile(new URL(`${name}.json`, shipped), 'utf8'));
      expect(note.normEps).toBe(1e-5);
      expect(createHash('sha256').update(library).digest('hex')).toBe(note.sha256);
      const patched = note.patches.map((known) => [
        known.normEps,
        createHash('sha256').update(patchLibrary(library, known)).digest('hex') === known.sha256,
      ]);
      expect(patched).toEqual([[1e-6, true]]);
    },
  );
});
