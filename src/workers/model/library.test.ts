import { createHash } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import type { ModelLibrary } from '../../core/models/kept-model.ts';
import { libraryBytes } from './library.ts';

function hash(text: string): string {
  return createHash('sha256').update(text).digest('hex');
}

const patched = { norm_eps: 1e-6, find: '1e-05', put: '1e-06', places: 1, sha256: hash('eps 1e-06') };
const note = JSON.stringify({ sha256: hash('eps 1e-05'), model: { norm_eps: 1e-5 }, patches: [patched] });
const files = new Map([
  ['a.wasm', 'eps 1e-05'],
  ['a.wasm.json', note],
]);

const sources = {
  shipped: (name: string) => Promise.resolve(new TextEncoder().encode(files.get(name))),
  kept: () => Promise.resolve(new TextEncoder().encode('own')),
  sha256: (bytes: Uint8Array) => Promise.resolve(createHash('sha256').update(bytes).digest('hex')),
};

async function textOf(library: Partial<ModelLibrary>): Promise<string> {
  const rest = { known: true, prefillChunk: 2048, splitsPrompts: true };
  const whole = {
    kind: 'studio',
    name: 'a.wasm',
    sha256: hash('eps 1e-05'),
    normEps: 1e-5,
    ...rest,
    ...library,
  } as const;
  return new TextDecoder().decode(await libraryBytes(whole, sources));
}

describe('libraryBytes', () => {
  it('takes the shipped library as it is, or with the eps that the model needs', async () => {
    expect(await textOf({})).toBe('eps 1e-05');
    expect(await textOf({ normEps: 1e-6, sha256: hash('eps 1e-06') })).toBe('eps 1e-06');
  });

  it('takes the one kept beside the weights', async () => {
    expect(await textOf({ kind: 'kept', sha256: hash('own') })).toBe('own');
  });

  it('refuses an eps that it has no patch for, and any other bytes than were kept', async () => {
    await expect(textOf({ normEps: 1e-3 })).rejects.toThrow(
      'need eps 0.001; the library a.wasm has 0.00001 and 0.000001',
    );
    await expect(textOf({ sha256: hash('other') })).rejects.toThrow('Add the model again');
  });
});
