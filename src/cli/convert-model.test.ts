import { copyFile, mkdir, readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { runCaptured, useTestFolder } from './run-captured.ts';

const NANO = join(import.meta.dirname, '../../models/nano-instagger');
const CHECKPOINT = join(NANO, 'checkpoint');
const LIBRARY = join(NANO, 'nano-instagger-q4f32_1.wasm');
const { path } = useTestFolder();

describe('instag convert-model', () => {
  it('writes the files that a browser loads, and keeps the library beside them', async () => {
    const words = ['--quantization', 'q4f32_1', '--library', LIBRARY, '--json'];
    const { code, out } = await runCaptured(['convert-model', CHECKPOINT, '--to', path('model'), ...words]);
    expect(code).toBe(0);
    expect((await readdir(path('model'))).sort()).toEqual([
      'library.wasm',
      'mlc-chat-config.json',
      'params_shard_0.bin',
      'tensor-cache.json',
      'tokenizer.json',
    ]);
    expect(JSON.parse(out)).toMatchObject({
      quantization: 'q4f32_1',
      vocabSize: 2048,
      prefillChunk: 512,
      rowsChecked: 32,
    });
    const settings = await readFile(join(NANO, 'q4f32_1', 'mlc-chat-config.json'), 'utf8');
    expect(JSON.parse(await readFile(join(path('model'), 'mlc-chat-config.json'), 'utf8'))).toEqual(
      JSON.parse(settings),
    );
  });

  it('says what it found and what it checked', async () => {
    const { out, err } = await runCaptured(['convert-model', CHECKPOINT, '--to', path('model')]);
    expect(out).toMatch(/^Llama of 2 layers and 2\.4 million weights, 4\.7 MB\n/u);
    expect(out).toMatch(/checked 4 files and 32 rows: an error of 9\.\d % of the weights' size\n/u);
    expect(out).toContain('this model is another: it runs only with a library (.wasm) of its own.\n');
    expect(err).toBe('');
  });

  it('does not write over a model, a checkpoint, or a conversion that broke off', async () => {
    await runCaptured(['convert-model', CHECKPOINT, '--to', path('model'), '--quiet']);
    const again = await runCaptured(['convert-model', CHECKPOINT, '--to', path('model')]);
    expect(again).toMatchObject({ code: 2, err: expect.stringContaining('holds a model already') as string });
    const same = await runCaptured(['convert-model', CHECKPOINT, '--to', CHECKPOINT]);
    expect(same).toMatchObject({ code: 2, err: expect.stringContaining('is the folder of the checkpoint') as string });
    await mkdir(path('half'));
    await writeFile(join(path('half'), 'instag-convert.json'), '{"shards":[{"dataPath":"params_shard_0.bin"}]}');
    const half = await runCaptured(['convert-model', CHECKPOINT, '--to', path('half')]);
    expect(half).toMatchObject({ code: 2, err: expect.stringContaining('Go on with it: --resume') as string });
    expect(await runCaptured(['convert-model', CHECKPOINT, '--to', path('half'), '--resume'])).toMatchObject({
      code: 0,
    });
  });

  it('refuses a library of another model, and a checkpoint of another kind, with the reason', async () => {
    const words = ['--quantization', 'q4f16_1', '--library', LIBRARY];
    const library = await runCaptured(['convert-model', CHECKPOINT, '--to', path('model'), ...words]);
    expect(library.code).toBe(2);
    expect(library.err).toContain('The library is for q4f32_1; the weights are in q4f16_1.');
    await mkdir(path('other'));
    await copyFile(join(CHECKPOINT, 'model.safetensors'), join(path('other'), 'model.safetensors'));
    const config = JSON.parse(await readFile(join(CHECKPOINT, 'config.json'), 'utf8')) as object;
    await writeFile(join(path('other'), 'config.json'), JSON.stringify({ ...config, rope_theta: 500_000 }));
    const rope = await runCaptured(['convert-model', path('other'), '--to', path('model')]);
    expect(rope.code).toBe(2);
    expect(rope.err).toContain('config.json: has the rotary base 500000; 10000 is compiled into the libraries.');
  });

  it.each([
    [['convert-model', '--to', 'x'], 'Name one folder'],
    [['convert-model', CHECKPOINT], 'with --to'],
    [['convert-model', CHECKPOINT, '--to', 'x', '--quantization', 'q3'], 'there are q4f16_1, q4f32_1'],
    [['convert-model', join(CHECKPOINT, 'nothing'), '--to', 'x'], 'cannot be read'],
    [['convert-model', NANO, '--to', 'x'], 'has no config.json'],
  ])('does not start with %j', async (words, reason) => {
    expect(await runCaptured(words)).toMatchObject({ code: 2, err: expect.stringContaining(reason) as string });
  });

  it('keeps nothing but its notes when it is interrupted at once, and says how to go on', async () => {
    const stop = new AbortController();
    stop.abort();
    const ran = await runCaptured(['convert-model', CHECKPOINT, '--to', path('model')], { signal: stop.signal });
    expect(ran).toMatchObject({ code: 130, err: 'instag: Interrupted; the model is not whole.\n' });
  });
});
