import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { torchFile } from '../core/models/convert/checkpoint-writer.ts';
import type { Quantization } from '../core/models/convert/float-types.ts';
import { quantizeRows } from '../core/models/convert/quantize.ts';
import { readSafetensors } from '../core/models/convert/safetensors.ts';
import { planShards } from '../core/models/convert/shards.ts';
import type { SlicedSource } from '../core/models/convert/sliced-source.ts';
import { readRows } from '../core/models/convert/tensor-rows.ts';
import { readTensorCache } from '../core/models/tensor-cache.ts';
import { convertCheckpoint, type ConvertProgress, type ConvertSettings } from './convert.ts';
import { planConversion, type Conversion } from './convert-plan.ts';
import type { ModelTarget } from './convert-ports.ts';
import { readTokenizer } from './convert-tokenizer.ts';

const NANO = new URL('../../models/nano-instagger/', import.meta.url);

function source(name: string, bytes: Uint8Array): SlicedSource {
  return { name, byteLength: bytes.length, slice: (from, to) => Promise.resolve(bytes.slice(from, to)) };
}

function nanoFile(path: string): Uint8Array<ArrayBuffer> {
  return new Uint8Array(readFileSync(new URL(path, NANO)));
}

const checkpoint = readdirSync(new URL('checkpoint', NANO)).map((name) => source(name, nanoFile(`checkpoint/${name}`)));

/** Files and notes in memory; `files` may be changed by a test, as a faulty disk would. */
class MemoryTarget implements ModelTarget {
  readonly files = new Map<string, Uint8Array>();
  state: string | null = null;
  free: number | null = null;
  aborted = 0;

  open(name: string): Promise<SlicedSource | null> {
    const bytes = this.files.get(name);
    return Promise.resolve(bytes === undefined ? null : source(name, bytes));
  }

  create(name: string) {
    const parts: Uint8Array[] = [];
    return Promise.resolve({
      write: (bytes: Uint8Array) => Promise.resolve(void parts.push(bytes.slice())),
      close: () => Promise.resolve(void this.files.set(name, new Uint8Array(Buffer.concat(parts)))),
      abort: () => Promise.resolve(void (this.aborted += 1)),
    });
  }

  readState = () => Promise.resolve(this.state);
  writeState = (text: string) => Promise.resolve(void (this.state = text));
  removeState = () => Promise.resolve(void (this.state = null));
  freeBytes = () => Promise.resolve(this.free);
}

let time = 0;

function settings(changes: Partial<ConvertSettings> = {}): ConvertSettings {
  const clock = { now: () => '', elapsed: () => (time += 500) };
  return { tokenizer: '{}', library: null, resume: false, clock, ...changes };
}

const never = { signal: new AbortController().signal };

/** Bytes of every tensor by its name, out of the files of a model. */
function tensorsOf(files: ReadonlyMap<string, Uint8Array>): Map<string, Uint8Array> {
  const shards = readTensorCache(new TextDecoder().decode(files.get('tensor-cache.json')));
  return new Map(
    shards.flatMap(({ path, tensors }) =>
      tensors.map(({ name, offset, bytes }) => [
        name,
        files.get(path)?.slice(offset, offset + bytes) ?? new Uint8Array(0),
      ]),
    ),
  );
}

function digestOf(bytes: Uint8Array = new Uint8Array(0)): string {
  return createHash('sha256').update(bytes).digest('hex');
}

/** Sorted by name: what to compare, since a difference of megabytes is of no use to anybody. */
function digests(files: ReadonlyMap<string, Uint8Array>): [string, string][] {
  return [...files].map(([name, bytes]): [string, string] => [name, digestOf(bytes)]).sort();
}

function goldenFiles(): Map<string, Uint8Array> {
  return new Map(readdirSync(new URL('q4f32_1', NANO)).map((name) => [name, nanoFile(`q4f32_1/${name}`)]));
}

describe('the nano tagger', () => {
  it('becomes byte for byte what NumPy makes of it', async () => {
    const target = new MemoryTarget();
    const conversion = await planConversion(checkpoint, 'q4f32_1');
    const { json } = await readTokenizer(checkpoint, conversion.vocabSize);
    const library = nanoFile('nano-instagger-q4f32_1.wasm');
    const model = await convertCheckpoint(conversion, target, settings({ tokenizer: json, library }), never);
    const golden = goldenFiles();
    expect(digests(tensorsOf(target.files))).toEqual(digests(tensorsOf(golden)));
    expect(target.files.get('tokenizer.json')).toEqual(golden.get('tokenizer.json'));
    const config = [target.files, golden].map(
      (files) => JSON.parse(new TextDecoder().decode(files.get('mlc-chat-config.json'))) as object,
    );
    expect(config[0]).toEqual(config[1]);
    expect(digestOf(target.files.get('library.wasm'))).toEqual(digestOf(library));
    expect(model).toMatchObject({
      contextWindow: 2048,
      prefillChunk: 512,
      rowsChecked: 32,
      subnormalScales: 0,
      resumedShards: 0,
      libraryNotes: [],
    });
    expect(model.relativeError).toBeGreaterThan(0.09);
    expect(model.relativeError).toBeLessThan(0.11);
    expect(target.state).toBeNull();
  });

  it.each([false, true])('is the same from a .bin, deflated: %s', async (deflated) => {
    const weights = await Promise.all(
      (await readSafetensors(source('model.safetensors', nanoFile('checkpoint/model.safetensors')))).map(
        async (tensor) => {
          const rows = tensor.shape.length === 1 ? 1 : (tensor.shape[0] ?? 0);
          return {
            name: tensor.name,
            dtype: 'F16' as const,
            shape: tensor.shape,
            bytes: await readRows(tensor, 0, rows),
          };
        },
      ),
    );
    const others = checkpoint.filter(({ name }) => name !== 'model.safetensors');
    const files = [...others, source('pytorch_model.bin', torchFile(weights, { deflated }))];
    const target = new MemoryTarget();
    await convertCheckpoint(await planConversion(files, 'q4f32_1'), target, settings(), never);
    expect(digests(tensorsOf(target.files))).toEqual(digests(tensorsOf(goldenFiles())));
  });

  it('says that a library does not tell its rotary base', async () => {
    const silent = Buffer.from(nanoFile('nano-instagger-q4f32_1.wasm'));
    for (let at = silent.indexOf(' / pow('); at >= 0; at = silent.indexOf(' / pow(')) silent.write(' / paw(', at);
    const conversion = await planConversion(checkpoint, 'q4f32_1');
    const library = new Uint8Array(silent);
    const { libraryNotes } = await convertCheckpoint(conversion, new MemoryTarget(), settings({ library }), never);
    expect(libraryNotes).toEqual([
      'The rotary base could not be read out of the library’s shaders: make sure that it was built with 10000.',
    ]);
  });

  it('is refused by a library of another model, before anything is written', async () => {
    const target = new MemoryTarget();
    const library = new Uint8Array(readFileSync(new URL('../../public/models/llama-2-7b-q4f32_1.wasm', NANO)));
    const conversion = await planConversion(checkpoint, 'q4f32_1');
    await expect(convertCheckpoint(conversion, target, settings({ library }), never)).rejects.toThrow(
      'The library: does not fit this checkpoint.',
    );
    const page = settings({ library: new TextEncoder().encode('<html>') });
    await expect(convertCheckpoint(conversion, target, page, never)).rejects.toThrow('is none of MLC’s for web-llm');
    expect(target.files.size).toBe(0);
  });
});

/** Where a tensor begins and ends in a safetensors file. */
function placeOf(bytes: Uint8Array, name: string): readonly [number, number] {
  const length = new DataView(bytes.buffer).getUint32(0, true);
  const header = JSON.parse(new TextDecoder().decode(bytes.subarray(8, 8 + length))) as Record<
    string,
    { data_offsets: [number, number] }
  >;
  const [start, end] = header[name]?.data_offsets ?? [0, 0];
  return [8 + length + start, 8 + length + end];
}

/** The plan with small shards, so that there are several; `model`: another checkpoint of the same shape. */
async function severalShards(
  quantization: Quantization,
  model: Uint8Array = nanoFile('checkpoint/model.safetensors'),
): Promise<Conversion> {
  const files = checkpoint.map((file) => (file.name === 'model.safetensors' ? source(file.name, model) : file));
  const conversion = await planConversion(files, quantization);
  const records = conversion.shards.flatMap((shard) => shard.records);
  return { ...conversion, shards: planShards(records, 200_000) };
}

/** The same checkpoint with one number changed in the middle, where the samples do not look, and many behind it. */
function otherWeights(): Uint8Array {
  const bytes = nanoFile('checkpoint/model.safetensors');
  const half = Math.floor(bytes.length / 2);
  return bytes.map((byte, at) => (at > half && at % 2 === 0 ? byte ^ 1 : byte));
}

/** The same checkpoint with all exponents 0: what is left are numbers below the normal halves. */
function tinyWeights(): Uint8Array {
  const bytes = nanoFile('checkpoint/model.safetensors');
  const start = 8 + new DataView(bytes.buffer).getUint32(0, true);
  return bytes.map((byte, at) => (at >= start && (at - start) % 2 === 1 ? byte & 0x83 : byte));
}

describe('a conversion that breaks off', () => {
  async function broken(conversion: Conversion, target: MemoryTarget): Promise<void> {
    const stop = new AbortController();
    function onProgress({ bytes }: ConvertProgress): void {
      if (bytes >= conversion.sourceBytes * 0.6) stop.abort();
    }
    const running = convertCheckpoint(conversion, target, settings(), { signal: stop.signal, onProgress });
    await expect(running).rejects.toMatchObject({ name: 'AbortError' });
  }

  it('keeps the shards that are whole and goes on behind them', async () => {
    const conversion = await severalShards('q4f16_1');
    expect(conversion.shards.length).toBeGreaterThan(4);
    const whole = new MemoryTarget();
    const expected = await convertCheckpoint(conversion, whole, settings(), never);

    const target = new MemoryTarget();
    await broken(conversion, target);
    const kept = new Map(target.files);
    expect(kept.size).toBeGreaterThan(1);
    expect(kept.size).toBeLessThan(conversion.shards.length);
    expect(target.aborted).toBeGreaterThan(0);
    const seen: ConvertProgress[] = [];
    const options = { ...never, onProgress: (progress: ConvertProgress) => void seen.push(progress) };
    const model = await convertCheckpoint(conversion, target, settings({ resume: true }), options);
    expect(model).toEqual({ ...expected, resumedShards: kept.size });
    for (const [name, bytes] of kept) expect(target.files.get(name)).toBe(bytes);
    expect(digests(target.files)).toEqual(digests(whole.files));
    const converting = seen.filter(({ phase }) => phase === 'converting').map(({ bytes }) => bytes);
    expect(converting).toEqual([...converting].sort((a, b) => a - b));
    expect(converting[0]).toBeGreaterThan(conversion.sourceBytes * 0.2);
    expect(converting.at(-1)).toBe(conversion.sourceBytes);
    expect(seen.at(-1)).toMatchObject({ phase: 'checking', bytes: conversion.shardBytes, secondsLeft: 0 });
  });

  it('counts scales that are subnormal in all shards, those of an earlier try too', async () => {
    const conversion = await severalShards('q4f16_1', tinyWeights());
    const { subnormalScales } = await convertCheckpoint(conversion, new MemoryTarget(), settings(), never);
    expect(subnormalScales).toBeGreaterThan(1000);
    const target = new MemoryTarget();
    await broken(conversion, target);
    const model = await convertCheckpoint(conversion, target, settings({ resume: true }), never);
    expect(model.resumedShards).toBeGreaterThan(0);
    expect(model.subnormalScales).toBe(subnormalScales);
  });

  it('begins anew for another checkpoint of the same shape, and without being asked to go on', async () => {
    const first = await severalShards('q4f32_1');
    const second = await severalShards('q4f32_1', otherWeights());
    const target = new MemoryTarget();
    await broken(first, target);
    expect(await convertCheckpoint(second, target, settings({ resume: true }), never)).toMatchObject({
      resumedShards: 0,
    });
    const again = new MemoryTarget();
    await broken(first, again);
    expect(await convertCheckpoint(first, again, settings(), never)).toMatchObject({ resumedShards: 0 });
    expect(digests(again.files)).not.toEqual(digests(target.files));
  });

  it('makes a shard anew that is not what was written', async () => {
    const conversion = await severalShards('q4f16_1');
    const target = new MemoryTarget();
    let damaged = false;
    function onProgress({ phase }: ConvertProgress): void {
      const bytes = target.files.get('params_shard_3.bin');
      if (phase !== 'checking' || damaged || bytes === undefined) return;
      damaged = true;
      bytes[123] = (bytes[123] ?? 0) ^ 1;
    }
    const first = convertCheckpoint(conversion, target, settings(), { ...never, onProgress });
    await expect(first).rejects.toThrow('What was written does not hold what was converted (params_shard_3.bin)');
    expect(target.files.has('tensor-cache.json')).toBe(false);
    const resumedShards = conversion.shards.length - 1;
    expect(await convertCheckpoint(conversion, target, settings({ resume: true }), never)).toMatchObject({
      resumedShards,
    });
  });

  it('finds that the checkpoint changed behind its back', async () => {
    const conversion = await severalShards('q4f16_1');
    const target = new MemoryTarget();
    await broken(conversion, target);
    const changed = nanoFile('checkpoint/model.safetensors');
    // Its last row, which was converted and lies where the samples do not look.
    const end = placeOf(changed, 'model.embed_tokens.weight')[1];
    changed.fill(0x3c, end - 512, end);
    const other = await severalShards('q4f16_1', changed);
    const running = convertCheckpoint(other, target, settings({ resume: true }), never);
    await expect(running).rejects.toThrow('the checkpoint changed meanwhile');
  });
});

describe('convertCheckpoint', () => {
  it('computes first what the disk needs', async () => {
    const target = new MemoryTarget();
    target.free = 2_000_000;
    const conversion = await planConversion(checkpoint, 'q4f16_1');
    const running = convertCheckpoint(conversion, target, settings(), never);
    await expect(running).rejects.toThrow('it needs 9.7 MB more, and 2.0 MB are free');
    expect(target.files.size).toBe(0);
  });

  it('gives the same with a pool that answers out of order', async () => {
    const plain = new MemoryTarget();
    const pooled = new MemoryTarget();
    const conversion = await severalShards('q4f32_1');
    await convertCheckpoint(conversion, plain, settings(), never);
    let asked = 0;
    const pool = {
      width: 3,
      async quantize(...[rows, model]: Parameters<typeof quantizeRows>) {
        asked += 1;
        await new Promise((resolve) => setTimeout(resolve, (asked % 3) * 3));
        return quantizeRows(rows, model);
      },
    };
    await convertCheckpoint(conversion, pooled, settings({ pool }), never);
    expect(digests(pooled.files)).toEqual(digests(plain.files));
  });

  it('names the number that a model cannot hold', async () => {
    const bytes = nanoFile('checkpoint/model.safetensors');
    async function refusal(name: string, element: number): Promise<string> {
      const changed = bytes.slice();
      changed.set([0x00, 0x7c], placeOf(bytes, name)[0] + 2 * element);
      const files = checkpoint.map((file) => (file.name === 'model.safetensors' ? source(file.name, changed) : file));
      const target = new MemoryTarget();
      return convertCheckpoint(await planConversion(files, 'q4f16_1'), target, settings(), never).then(
        () => 'none',
        (error: unknown) => (error instanceof Error ? error.message : ''),
      );
    }
    expect(await refusal('model.norm.weight', 9)).toContain(
      '"model.norm.weight" has a number at or behind row 0, column 9 that is not finite in float16',
    );
    expect(await refusal('lm_head.weight', 3 * 256 + 70)).toContain(
      '"lm_head.weight" has a number at or behind row 3, column 64',
    );
  });
});
