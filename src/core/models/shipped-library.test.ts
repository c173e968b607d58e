import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { isShippedModel, readShippedLibrary, shippedLibraries } from './shipped-library.ts';

const folder = new URL('../../../public/models/', import.meta.url);

describe('isShippedModel', () => {
  it.each(shippedLibraries)('knows what %s runs, with each eps that it can have', (name) => {
    const library = readShippedLibrary(name, readFileSync(new URL(`${name}.json`, folder), 'utf8'));
    const eps = [library.normEps, ...library.patches.map(({ normEps }) => normEps)];
    expect(eps).toHaveLength(2);
    for (const normEps of eps) expect(isShippedModel({ ...library, normEps })).toBe(true);
    expect(isShippedModel({ ...library, normEps: 5e-6 })).toBe(false);
    // LLaMA-2-13B
    expect(isShippedModel({ ...library, hidden: 5120, intermediate: 13_824, layers: 40, heads: 40 })).toBe(false);
  });
});
