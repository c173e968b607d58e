import { readFileSync } from 'node:fs';
import { unzipSync, zipSync } from 'fflate';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { readCheckpoint } from './convert/checkpoint.ts';
import { CheckpointError } from './convert/checkpoint-error.ts';
import { readLibrary } from './convert/library.ts';
import { parseLlamaConfig } from './convert/llama-config.ts';
import type { SlicedSource } from './convert/sliced-source.ts';
import { elementCount, type TensorRef } from './convert/tensor-ref.ts';
import { planTensors } from './convert/tensor-plan.ts';
import { readRows } from './convert/tensor-rows.ts';
import { ModelFileError } from './json-fields.ts';
import { readMlcConfig } from './mlc-config.ts';
import { damageBytes, diceOf, jsonDamager, joinBytes, type Dice } from './mutations.ts';
import { readTensorCache } from './tensor-cache.ts';
import { readAddedTokens } from './tokenizer/added-tokens.ts';
import { buildLlamaTokenizer } from './tokenizer/llama-tokenizer.ts';

const golden = new URL('golden/', import.meta.url);
const nano = new URL('../../../models/nano-instagger/checkpoint/', import.meta.url);

function bytesOf(name: string, folder = golden): Uint8Array {
  return new Uint8Array(readFileSync(new URL(name, folder)));
}

function textOf(name: string, folder = golden): string {
  return readFileSync(new URL(name, folder), 'utf8');
}

function encoded(text: string): Uint8Array {
  return new TextEncoder().encode(text);
}

const config = parseLlamaConfig(textOf('config.json', nano));

/** How much of a file was asked for, and how often: a reader that does not end would go on asking. */
interface Asked {
  times: number;
  bytes: number;
}

const MAX_TIMES = 2000;

function sourceOf(name: string, bytes: Uint8Array, asked: Asked): SlicedSource {
  return {
    name,
    byteLength: bytes.length,
    slice(start, end) {
      asked.times += 1;
      asked.bytes += end - start;
      if (asked.times > MAX_TIMES) throw new Error('The reader asks without end.');
      return Promise.resolve(bytes.slice(start, end));
    },
  };
}

/** More is not read of a tensor that is described well: its size is checked against config.json before anything reads it. */
const MAX_ELEMENTS = 1 << 18;

async function readNumbers(tensor: TensorRef): Promise<void> {
  const [first = 1, , ...more] = tensor.shape;
  if (more.length > 0 || elementCount(tensor.shape) > MAX_ELEMENTS) return;
  await readRows(tensor, 0, tensor.shape.length === 1 ? 1 : first);
}

/** All that the converter does with a file before it trusts it, and its numbers. */
async function readWeights(name: string, bytes: Uint8Array): Promise<void> {
  const tensors = await readCheckpoint([sourceOf(name, bytes, { times: 0, bytes: 0 })]);
  for (const tensor of tensors.values()) await readNumbers(tensor);
  planTensors(tensors, config);
}

function archive(pickle: Uint8Array, storages: Readonly<Record<string, Uint8Array>>): Uint8Array {
  const entries = { ...storages, 'archive/data.pkl': pickle };
  return zipSync(entries, { level: 0, mtime: new Date(1980, 0, 2) });
}

interface Family {
  readonly name: string;
  readonly cases: number;
  readonly run: (dice: Dice) => Promise<void> | void;
}

const archives = ['stored-2.bin', 'parameters-4.bin', 'deflated-5.bin', 'long-3.bin'].map((name) => bytesOf(name));
const unpacked = archives.map((bytes) => unzipSync(bytes));
const safetensors = bytesOf('plain.safetensors');
const headerLength = Number(new DataView(safetensors.buffer).getBigUint64(0, true));
const damageHeader = jsonDamager(new TextDecoder().decode(safetensors.subarray(8, 8 + headerLength)));
const tokenizer = bytesOf('tokenizer/golden/tokenizer.model', new URL('./', import.meta.url));

/** The file with the special and byte pieces and the last ones alone, so that a damage often meets something that matters. */
function smallTokenizer(): Uint8Array {
  const starts: number[] = [];
  let at = 0;
  // Each piece is field 1, of less than 128 bytes; from 1873 on they are single characters and runs of spaces.
  for (; tokenizer[at] === 0x0a; at += 2 + (tokenizer[at + 1] ?? 0)) starts.push(at);
  return joinBytes(tokenizer.subarray(0, starts[259]), tokenizer.subarray(starts[1873]));
}

const tokenizers = [tokenizer, smallTokenizer(), smallTokenizer(), smallTokenizer()] as const;
const damageAdded = jsonDamager('{"<pad>":2412,"</s>":2}');
const damageConfig = jsonDamager(textOf('config.json', nano));
const damageIndex = jsonDamager('{"metadata":{"total_size":1},"weight_map":{"a":"x.safetensors","b":"x.safetensors"}}');

const model = new URL('../q4f32_1/', nano);
const damageCache = jsonDamager(oneRecordOf(textOf('tensor-cache.json', model)));
const damageChatConfig = jsonDamager(textOf('mlc-chat-config.json', model));
const metadata = JSON.stringify({
  model_type: 'llama',
  quantization: 'q4f32_1',
  prefill_chunk_size: 512,
  kv_cache: { num_hidden_layers: 2, num_attention_heads: 4, num_key_value_heads: 4, head_dim: 32 },
  memory_usage: { prefill: 1000 },
  params: [
    { name: 'lm_head.q_weight', shape: ['vocab_size', 16], dtype: 'uint32', preprocs: [], pipeline_stages: [0] },
  ],
});
const damageMetadata = jsonDamager(metadata);

/** A table of contents of all fields and few tensors. */
function oneRecordOf(text: string): string {
  const {
    records: [first],
  } = JSON.parse(text) as { records: { records: unknown[] }[] };
  return JSON.stringify({ metadata: {}, records: [{ ...first, records: first?.records.slice(0, 2) }] });
}

function withLength(header: Uint8Array): Uint8Array {
  const length = new Uint8Array(8);
  new DataView(length.buffer).setBigUint64(0, BigInt(header.length), true);
  return joinBytes(length, header, safetensors.subarray(8 + headerLength));
}

function anyArchive(dice: Dice): Record<string, Uint8Array> {
  return unpacked[dice.below(unpacked.length)] ?? {};
}

/** Any instructions in a row, with any arguments. */
function anyInstructions(dice: Dice): Uint8Array {
  const body = Uint8Array.from({ length: 1 + dice.below(200) }, () =>
    dice.below(3) === 0
      ? dice.below(256)
      : dice.pick([
          0x28, 0x29, 0x30, 0x31, 0x32, 0x4b, 0x52, 0x5d, 0x61, 0x62, 0x65, 0x71, 0x68, 0x73, 0x74, 0x75, 0x7d, 0x85,
          0x86, 0x88, 0x94, 0x51,
        ]),
  );
  return joinBytes(Uint8Array.of(0x80, 2 + dice.below(4)), body, Uint8Array.of(0x2e));
}

/** Those that weights come in. */
const weightFamilies: readonly Family[] = [
  {
    name: 'pickles in an archive that is whole',
    cases: 3500,
    run(dice) {
      const { 'archive/data.pkl': pickle = new Uint8Array(0), ...storages } = anyArchive(dice);
      return readWeights('pytorch_model.bin', archive(damageBytes(pickle, dice), storages));
    },
  },
  {
    name: 'pickles of any instructions',
    cases: 1500,
    run: (dice) => readWeights('pytorch_model.bin', archive(anyInstructions(dice), {})),
  },
  {
    name: 'zip archives',
    cases: 3000,
    run: (dice) =>
      readWeights('pytorch_model.bin', damageBytes(archives[dice.below(archives.length)] ?? new Uint8Array(0), dice)),
  },
  {
    name: 'safetensors files, byte by byte',
    cases: 1000,
    run: (dice) => readWeights('model.safetensors', damageBytes(safetensors, dice)),
  },
  {
    name: 'safetensors headers, value by value',
    cases: 1000,
    run: (dice) => readWeights('model.safetensors', withLength(encoded(damageHeader(dice)))),
  },
];

const families: readonly Family[] = [
  ...weightFamilies,
  {
    name: 'tokenizer.model',
    cases: 1000,
    run: (dice) => void buildLlamaTokenizer(damageBytes(dice.pick(tokenizers), dice), [], 'tokenizer.model'),
  },
  {
    name: 'added_tokens.json',
    cases: 300,
    run: (dice) =>
      void buildLlamaTokenizer(tokenizer, readAddedTokens(damageAdded(dice), 'added_tokens.json'), 'tokenizer.model'),
  },
  {
    name: 'config.json',
    cases: 500,
    run: (dice) => void parseLlamaConfig(damageConfig(dice)),
  },
  {
    name: 'tensor-cache.json',
    cases: 500,
    run: (dice) => void readTensorCache(damageCache(dice)),
  },
  {
    name: 'mlc-chat-config.json',
    cases: 500,
    run: (dice) => void readMlcConfig(damageChatConfig(dice)),
  },
  {
    name: 'libraries',
    cases: 500,
    run: (dice) => {
      const text = encoded(damageMetadata(dice));
      readLibrary(joinBytes(Uint8Array.of(0, 0x61), dice.below(3) === 0 ? damageBytes(text, dice) : text));
    },
  },
  {
    name: 'the index of shards',
    cases: 300,
    async run(dice) {
      const asked = { times: 0, bytes: 0 };
      const index = sourceOf('model.safetensors.index.json', encoded(damageIndex(dice)), asked);
      await readCheckpoint([index, sourceOf('x.safetensors', safetensors, asked)]);
    },
  },
];

/** What is wrong with how a reader refused; null where it is right. */
function faultOf(error: unknown): string | null {
  if (!(error instanceof CheckpointError || error instanceof ModelFileError))
    return `not a CheckpointError: ${String(error).slice(0, 200)}`;
  const { message } = error;
  if (message.length < 20 || message.length > 500)
    return `a message of ${message.length} characters: ${message.slice(0, 200)}`;
  if (/undefined|NaN|\[object|\p{Cc}|\p{Cf}|\p{Cs}/u.test(message))
    return `a message that is not clear: ${JSON.stringify(message)}`;
  return null;
}

const MAX_MILLISECONDS = 5000;

async function faultOfCase(family: Family, seed: number): Promise<string | null> {
  const startedAt = performance.now();
  let fault: string | null = null;
  try {
    await family.run(diceOf(seed));
  } catch (error) {
    fault = faultOf(error);
  }
  const took = performance.now() - startedAt;
  return took > MAX_MILLISECONDS ? `took ${Math.round(took)} ms` : fault;
}

/** Of the whole process, ever: nothing that was made in between can hide. */
function peakBytes(): number {
  return process.resourceUsage().maxRSS * 1024;
}

describe('damaged and hostile files', () => {
  let before = 0;
  let calls: readonly ReturnType<typeof vi.spyOn>[] = [];

  beforeAll(() => {
    before = peakBytes();
    calls = [vi.spyOn(globalThis, 'eval'), vi.spyOn(globalThis, 'Function')];
  });

  it('are 10,000 and more of weights alone', () => {
    expect(weightFamilies.reduce((sum, { cases }) => sum + cases, 0)).toBeGreaterThanOrEqual(10_000);
  });

  it('begin as files that are read', async () => {
    for (const name of ['stored-2.bin', 'parameters-4.bin', 'deflated-5.bin', 'long-3.bin']) {
      await expect(readWeights('pytorch_model.bin', bytesOf(name))).rejects.toThrow('The weights: lack');
    }
    await expect(readWeights('model.safetensors', safetensors)).rejects.toThrow('The weights: lack');
    for (const whole of tokenizers)
      expect(buildLlamaTokenizer(whole, [], 'tokenizer.model').tokens).toBeGreaterThan(300);
  });

  it.each(families)('$name: read, or refused by a clear message, soon', { timeout: 60_000 }, async (family) => {
    const faults: string[] = [];
    for (let seed = 1; seed <= family.cases; seed += 1) {
      const fault = await faultOfCase(family, seed);
      if (fault !== null) faults.push(`seed ${seed}: ${fault}`);
    }
    expect(faults.slice(0, 5)).toEqual([]);
  });

  it('never take more memory than the largest of them may', () => {
    expect(peakBytes() - before).toBeLessThan(256 << 20);
  });

  it('never run code', () => {
    for (const call of calls) expect(call).not.toHaveBeenCalled();
  });

  afterAll(() => void vi.restoreAllMocks());
});
