import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { safetensorsFile, safetensorsOf, type WrittenTensor } from './checkpoint-writer.ts';
import { readSafetensors } from './safetensors.ts';
import type { SlicedSource } from './sliced-source.ts';

function source(bytes: Uint8Array): SlicedSource {
  return {
    name: 'a.safetensors',
    byteLength: bytes.length,
    slice: (from, to) => Promise.resolve(bytes.slice(from, to)),
  };
}

function entry(shape: readonly number[], start: number, end: number, dtype = 'F16') {
  return { dtype, shape, data_offsets: [start, end] };
}

async function refusal(header: unknown, dataBytes: number): Promise<string> {
  const bytes = safetensorsOf(typeof header === 'string' ? header : JSON.stringify(header), new Uint8Array(dataBytes));
  return readSafetensors(source(bytes)).then(
    () => 'none',
    (error: unknown) => (error instanceof Error ? error.message : ''),
  );
}

describe('readSafetensors', () => {
  it('gives back what was written', async () => {
    const name = fc.string({ minLength: 1, maxLength: 12 }).filter((text) => text !== '__metadata__');
    const tensors = fc.uniqueArray(
      fc.record({
        name,
        dtype: fc.constantFrom('F32', 'F16', 'BF16'),
        shape: fc.array(fc.integer({ min: 0, max: 4 }), { maxLength: 3 }),
      }),
      { selector: (tensor) => tensor.name, maxLength: 6 },
    );
    await fc.assert(
      fc.asyncProperty(tensors, async (list) => {
        const written = list.map((tensor, index): WrittenTensor => {
          const bytes = tensor.shape.reduce((product, size) => product * size, tensor.dtype === 'F32' ? 4 : 2);
          return { ...tensor, bytes: new Uint8Array(bytes).fill(index + 1) };
        });
        const found = await readSafetensors(source(safetensorsFile(written)));
        // The order of keys that look like numbers is not that of writing.
        for (const { name: wanted, dtype, shape, bytes } of written) {
          const tensor = found.find((candidate) => candidate.name === wanted);
          expect(tensor).toMatchObject({ dtype, shape, offset: 0, file: 'a.safetensors' });
          expect(await tensor?.storage.read(0, bytes.length)).toEqual(bytes);
        }
        expect(found).toHaveLength(written.length);
      }),
    );
  });

  it.each([
    ['{"a"', 0, 'the header is not a JSON object'],
    [[], 0, 'the header is not a JSON object'],
    [{ a: entry([2], 0, 4, 'F7') }, 4, 'is of type "F7", which is not known'],
    [{ a: { dtype: 'F16', shape: [2] } }, 4, 'has no shape or no two offsets'],
    [{ a: entry([-2], 0, 4) }, 4, 'has no shape or no two offsets'],
    [{ a: entry([1.5], 0, 3) }, 4, 'has no shape or no two offsets'],
    [{ a: entry([3], 0, 4) }, 4, '"a" of shape 3 in F16 takes 6 bytes; its offsets give it 4.'],
    [{ a: entry([2 ** 40, 2 ** 40], 0, 4) }, 4, 'takes Infinity bytes'],
    [{ a: entry([2], 0, 4), b: entry([2], 2, 6) }, 6, '"b" overlaps another tensor: it begins at 2; expected 4.'],
    [{ a: entry([2], 0, 4), b: entry([2], 6, 10) }, 10, '"b" leaves a gap before it: it begins at 6; expected 4.'],
    [{ a: entry([2], 0, 4) }, 6, 'the tensors take 4 bytes; the file has 6 for them'],
    [{ a: entry([2], 0, 4) }, 2, 'the tensors take 4 bytes; the file has 2 for them'],
  ])('refuses %j', async (header, dataBytes, reason) => {
    expect(await refusal(header, dataBytes)).toContain(reason);
  });

  it('refuses a header that is longer than the file, without reading it', async () => {
    const bytes = safetensorsOf('{}', new Uint8Array(0));
    new DataView(bytes.buffer).setBigUint64(0, 2n ** 40n, true);
    await expect(readSafetensors(source(bytes))).rejects.toThrow('a header of 1099511627776 bytes is announced');
  });

  it('takes a name that objects have of their own', async () => {
    const tensors: WrittenTensor[] = [{ name: 'constructor', dtype: 'F16', shape: [1], bytes: Uint8Array.of(1, 2) }];
    expect(await readSafetensors(source(safetensorsFile(tensors)))).toMatchObject([{ name: 'constructor' }]);
  });
});
