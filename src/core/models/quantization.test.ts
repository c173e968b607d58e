import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { modelTypeOf, modelValues, type FloatType, type Quantization } from './convert/float-types.ts';
import { halfValue } from './convert/half.ts';
import { dequantizeRow, quantizeRows, type QuantizedRows } from './convert/quantize.ts';

interface Sample {
  readonly name: string;
  readonly dtype: FloatType;
  readonly quantization: Quantization;
  readonly columns: number;
  /** SHA-256 of what NumPy gives. */
  readonly words: string;
  readonly scales: string;
  readonly relativeError?: number;
}

const golden = new URL('golden/', import.meta.url);
const { samples } = JSON.parse(readFileSync(new URL('quantization.json', golden), 'utf8')) as { samples: Sample[] };

function weightsOf({ name, dtype }: Pick<Sample, 'name' | 'dtype'>): Uint8Array {
  return new Uint8Array(readFileSync(new URL(`${name}-${dtype.toLowerCase()}.bin`, golden)));
}

function quantized(sample: Sample): QuantizedRows {
  const { dtype, columns, quantization } = sample;
  return quantizeRows({ bytes: weightsOf(sample), type: dtype, columns }, modelTypeOf(quantization));
}

function sha256(data: Uint16Array | Uint32Array | Float32Array): string {
  return createHash('sha256').update(data).digest('hex');
}

function squares(values: Float32Array): number {
  return values.reduce((sum, value) => sum + value ** 2, 0);
}

/** Root mean square of what quantization changes, over that of the weights. */
function relativeError(sample: Sample): number {
  const { words, scales } = quantized(sample);
  const wanted = modelValues(weightsOf(sample), sample.dtype, modelTypeOf(sample.quantization));
  const found = dequantizeRow(words, scales instanceof Uint16Array ? Float32Array.from(scales, halfValue) : scales);
  return Math.sqrt(squares(found.map((value, at) => value - (wanted[at] ?? 0))) / squares(wanted));
}

function codesOf(words: Uint32Array): number[] {
  return Array.from(words).flatMap((word) => Array.from({ length: 8 }, (_, place) => (word >>> (4 * place)) & 15));
}

describe('quantization beside NumPy', () => {
  it.each(samples.map((sample) => [`${sample.name} weights in ${sample.dtype} as ${sample.quantization}`, sample]))(
    '%s: the same scales and codes',
    (_, sample) => {
      const found = quantized(sample);
      expect(found.badGroup).toBe(-1);
      expect({ words: sha256(found.words), scales: sha256(found.scales) }).toEqual({
        words: sample.words,
        scales: sample.scales,
      });
    },
  );

  it.each(samples.flatMap((sample) => (sample.relativeError === undefined ? [] : [[sample, sample.relativeError]])))(
    'the error of normal weights is as large as NumPy says, and as 4 bits make it ($dtype, $quantization)',
    (sample, expected) => {
      const error = relativeError(sample);
      expect(error).toBeGreaterThan(0.09);
      expect(error).toBeLessThan(0.11);
      expect(error).toBeCloseTo(expected, 6);
    },
  );

  it('gives 99.5 % of the codes that half precision throughout gives, and the others are beside them', () => {
    const halves = readFileSync(new URL('normal-f16-halves.bin', golden));
    const expected = codesOf(new Uint32Array(new Uint8Array(halves).buffer));
    const sample: Sample = {
      name: 'normal',
      dtype: 'F16',
      quantization: 'q4f16_1',
      columns: 256,
      words: '',
      scales: '',
    };
    const found = codesOf(quantized(sample).words);
    const distances = found.map((code, at) => Math.abs(code - (expected[at] ?? NaN)));
    expect(distances.filter((distance) => distance === 0).length / distances.length).toBeGreaterThanOrEqual(0.995);
    expect(Math.max(...distances.slice(0, 16384), ...distances.slice(16384))).toBe(1);
  });
});
