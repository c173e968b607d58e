import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { bytesOf, modelValues, type FloatType, type ModelType } from './float-types.ts';
import { halfBits, halfValue } from './half.ts';
import { dequantizeRow, GROUP, quantizeRows, scaleValues } from './quantize.ts';
import { BLOCK_GROUPS } from './quantize-kernel.ts';

const types: readonly FloatType[] = ['F16', 'BF16', 'F32'];
const models: readonly ModelType[] = ['float16', 'float32'];
const COLUMNS = 64;

/** Bytes of numbers that are finite in every type, of many sizes, zeros and subnormal halves among them. */
function weightBytes(type: FloatType): fc.Arbitrary<Uint8Array> {
  const exponent = fc.integer({ min: -30, max: 12 });
  const value = fc
    .tuple(fc.double({ min: -1, max: 1, noNaN: true }), exponent)
    .map(([part, power]) => part * 2 ** power);
  const numbers = fc.array(value, { minLength: 2 * COLUMNS, maxLength: 2 * COLUMNS });
  return numbers.map((list) => {
    const floats = Float32Array.from(list);
    if (type === 'F32') return new Uint8Array(floats.buffer);
    const brain = new Uint32Array(floats.buffer);
    return new Uint8Array(
      Uint16Array.from(floats, (each, at) => (type === 'F16' ? halfBits(each) : (brain[at] ?? 0) >>> 16)).buffer,
    );
  });
}

/** Every number of a 16-bit type; of single precision as many, of all sizes. */
function everyNumber(type: FloatType): Uint8Array {
  const bits = Uint16Array.from({ length: 1 << 16 }, (_, at) => at);
  return new Uint8Array(type === 'F32' ? Uint32Array.from(bits, (each) => each * 0x10001).buffer : bits.buffer);
}

/** Those of the numbers that are finite in the model's type, as many as make whole groups. */
function finiteBytes(bytes: Uint8Array, type: FloatType, model: ModelType): Uint8Array {
  const size = bytesOf(type);
  const finite = [...modelValues(bytes, type, model).entries()].filter(([, value]) => Number.isFinite(value));
  const whole = finite.slice(0, finite.length - (finite.length % GROUP));
  return new Uint8Array(whole.flatMap(([at]) => [...bytes.subarray(at * size, (at + 1) * size)]));
}

function nearestEven(value: number): number {
  const floor = Math.floor(value);
  const rest = value - floor;
  if (rest !== 0.5) return rest < 0.5 ? floor : floor + 1;
  return floor % 2 === 0 ? floor : floor + 1;
}

/** The scheme word for word, in single precision, with a division for each number. */
function plainCodes(values: Float32Array, model: ModelType): number[] {
  const codes: number[] = [];
  for (let at = 0; at < values.length; at += GROUP) {
    const group = [...values.subarray(at, at + GROUP)];
    const wide = Math.fround(Math.max(...group.map(Math.abs)) / 7);
    const scale = model === 'float16' ? halfValue(halfBits(wide)) : wide;
    for (const value of group) {
      const ratio = scale === 0 ? 0 : Math.fround(value / scale);
      codes.push(Math.min(14, Math.max(0, nearestEven(Math.fround(ratio + 7)))));
    }
  }
  return codes;
}

function codesOf(words: Uint32Array): number[] {
  return [...words].flatMap((word) => Array.from({ length: 8 }, (_, at) => (word >>> (4 * at)) & 15));
}

function scalesOf({ scales }: ReturnType<typeof quantizeRows>, model: ModelType): Float32Array {
  return scaleValues(new Uint8Array(scales.buffer, scales.byteOffset, scales.byteLength), model);
}

describe.each(types.flatMap((type) => models.map((model) => [type, model] as const)))('%s for %s', (type, model) => {
  const rows = weightBytes(type);

  it('gives the codes of the scheme as it is written', () => {
    fc.assert(
      fc.property(rows, (bytes) => {
        const quantized = quantizeRows({ bytes, type, columns: COLUMNS }, model);
        expect(codesOf(quantized.words)).toEqual(plainCodes(modelValues(bytes, type, model), model));
      }),
    );
  });

  it('gives them for every number, in more groups than are worked on at a time', () => {
    const bytes = finiteBytes(everyNumber(type), type, model);
    expect(bytes.length / bytesOf(type) / GROUP).toBeGreaterThan(BLOCK_GROUPS);
    const { words, badGroup } = quantizeRows({ bytes, type, columns: GROUP }, model);
    expect(badGroup).toBe(-1);
    const codes = codesOf(words);
    expect(plainCodes(modelValues(bytes, type, model), model).findIndex((code, at) => code !== codes[at])).toBe(-1);
  });

  it('finds the number that is not finite behind many that are', () => {
    const bytes = new Uint8Array((BLOCK_GROUPS + 9) * GROUP * bytesOf(type));
    bytes.fill(0xff, (BLOCK_GROUPS + 7) * GROUP * bytesOf(type));
    expect(quantizeRows({ bytes, type, columns: GROUP }, model).badGroup).toBe(BLOCK_GROUPS + 7);
  });

  it('is never off by more than half a step, or what a small scale leaves over', () => {
    fc.assert(
      fc.property(rows, (bytes) => {
        const quantized = quantizeRows({ bytes, type, columns: COLUMNS }, model);
        const scales = scalesOf(quantized, model);
        const found = dequantizeRow(quantized.words, scales);
        const off = modelValues(bytes, type, model).findIndex((value, at) => {
          const scale = scales[Math.floor(at / GROUP)] ?? 0;
          return Math.abs(value - (found[at] ?? 0)) > Math.max(scale / 2, Math.abs(value) - 7 * scale) * 1.0001;
        });
        expect(off).toBe(-1);
      }),
    );
  });

  it('quantizes each group by itself', () => {
    fc.assert(
      fc.property(rows, (bytes) => {
        const half = bytes.length / 2;
        const whole = quantizeRows({ bytes, type, columns: COLUMNS }, model);
        const parts = [bytes.slice(0, half), bytes.slice(half)].map((part) =>
          quantizeRows({ bytes: part, type, columns: COLUMNS }, model),
        );
        expect([...whole.words]).toEqual(parts.flatMap(({ words }) => [...words]));
        expect([...whole.scales]).toEqual(parts.flatMap(({ scales }) => [...scales]));
      }),
    );
  });

  it('takes back as it is what it has dequantized, in single precision', () => {
    fc.assert(
      fc.property(rows, (bytes) => {
        const once = quantizeRows({ bytes, type, columns: COLUMNS }, 'float32');
        const values = dequantizeRow(once.words, scalesOf(once, 'float32'));
        const twice = quantizeRows({ bytes: new Uint8Array(values.buffer), type: 'F32', columns: COLUMNS }, 'float32');
        const again = dequantizeRow(twice.words, scalesOf(twice, 'float32'));
        const step = Math.max(...values.map(Math.abs), 0) * 1e-6;
        expect(again.every((value, at) => Math.abs(value - (values[at] ?? 0)) <= step)).toBe(true);
      }),
    );
  });

  it.each([NaN, Infinity, -Infinity])('stops at the group that holds %d', (bad) => {
    const floats = new Float32Array(4 * GROUP).fill(1);
    floats[2 * GROUP + 5] = bad;
    const brain = new Uint32Array(floats.buffer);
    const shorts = Uint16Array.from(floats, (each, at) => (type === 'F16' ? halfBits(each) : (brain[at] ?? 0) >>> 16));
    const bytes = new Uint8Array(type === 'F32' ? floats.buffer : shorts.buffer);
    expect(quantizeRows({ bytes, type, columns: COLUMNS }, model).badGroup).toBe(2);
  });
});

describe('quantizeRows', () => {
  function ofFloats(values: ArrayLike<number>, model: ModelType) {
    const bytes = new Uint8Array(Float32Array.from(values).buffer);
    return quantizeRows({ bytes, type: 'F32', columns: GROUP }, model);
  }

  it('packs the first code into the lowest four bits', () => {
    const { words, scales } = ofFloats(
      Array.from({ length: GROUP }, (_, at) => (at % 8) - 7),
      'float32',
    );
    expect([...scales]).toEqual([1]);
    expect([...words]).toEqual([0x76543210, 0x76543210, 0x76543210, 0x76543210]);
  });

  it('gives zeros a scale of 0 and codes of 7', () => {
    const { words, scales, badGroup } = ofFloats(new Float32Array(GROUP), 'float16');
    expect([[...words], [...scales], badGroup]).toEqual([Array.from({ length: 4 }, () => 0x77777777), [0], -1]);
  });

  it('counts scales that a graphics card may take for 0, and refuses what a half cannot hold', () => {
    expect(
      ofFloats(
        Array.from({ length: GROUP }, () => 1e-5),
        'float16',
      ).subnormalScales,
    ).toBe(1);
    expect(
      ofFloats(
        Array.from({ length: GROUP }, () => 1e-5),
        'float32',
      ).subnormalScales,
    ).toBe(0);
    expect(
      ofFloats(
        Array.from({ length: GROUP }, () => 70_000),
        'float16',
      ).badGroup,
    ).toBe(0);
    expect(
      ofFloats(
        Array.from({ length: GROUP }, () => 70_000),
        'float32',
      ).badGroup,
    ).toBe(-1);
  });

  it('reads weights that do not lie aligned', () => {
    const floats = Float32Array.from({ length: GROUP }, (_, at) => at - 16);
    const shifted = new Uint8Array(floats.byteLength + 1);
    shifted.set(new Uint8Array(floats.buffer), 1);
    const quantized = quantizeRows({ bytes: shifted.subarray(1), type: 'F32', columns: GROUP }, 'float32');
    expect(quantized.words).toEqual(ofFloats(floats, 'float32').words);
  });

  it('is off by 9 to 11 % of the weights where they are spread normally', () => {
    let seed = 1;
    function uniform(): number {
      seed = (seed * 48_271) % 2_147_483_647;
      return seed / 2_147_483_647;
    }
    const values = Float32Array.from(
      { length: 1 << 16 },
      () => 0.02 * Math.sqrt(-2 * Math.log(uniform())) * Math.cos(2 * Math.PI * uniform()),
    );
    for (const model of models) {
      const quantized = ofFloats(values, model);
      const found = dequantizeRow(quantized.words, scalesOf(quantized, model));
      const errors = values.reduce((sum, value, at) => sum + (value - (found[at] ?? 0)) ** 2, 0);
      const squares = values.reduce((sum, value) => sum + value ** 2, 0);
      expect(Math.sqrt(errors / squares)).toBeGreaterThan(0.09);
      expect(Math.sqrt(errors / squares)).toBeLessThan(0.11);
    }
  });
});
