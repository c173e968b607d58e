/** A Llama of any shape in the form that the studio keeps: real sizes, names and lists around weights that mean nothing. */
import { createHash } from 'node:crypto';
import { mkdir, open, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { chatConfigText, usualLimits } from '../../src/core/models/convert/chat-config.ts';
import { bytesOf, modelBytes, modelTypeOf, type Quantization } from '../../src/core/models/convert/float-types.ts';
import { parseLlamaConfig, type LlamaConfig } from '../../src/core/models/convert/llama-config.ts';
import {
  planShards,
  tensorCacheText,
  type PlannedShard,
  type RecordShape,
} from '../../src/core/models/convert/shards.ts';
import { planTensors, recordsOf } from '../../src/core/models/convert/tensor-plan.ts';
import { elementCount, rowMajor, type TensorRef } from '../../src/core/models/convert/tensor-ref.ts';
import { configFile, tensorFile, tokenizerFile } from '../../src/core/models/model-names.ts';
import { checkpointTensors } from '../../e2e/support/synthetic-checkpoint.ts';

const models = new URL('../../models/', import.meta.url);
const blockBytes = 1 << 22;
/** Codes around the middle one with this scale are spread as trained weights of a Llama are: by .02. */
const scale = 0.0045;

/** As a checkpoint says it; the eps and all sizes are those of LLaMA-2-7B. */
export async function llama7b(): Promise<LlamaConfig> {
  return parseLlamaConfig(await readFile(new URL('build-library/configs/llama-2-7b-eps-1e-5.json', models), 'utf8'));
}

/** Two codes of 0 to 14 a byte, the same at each call; a word longer than a whole number of rows, so that no two rows are the same. */
function codeBlock(): Uint8Array {
  let seed = 7;
  function code(): number {
    seed = (seed * 48_271) % 2_147_483_647;
    return seed % 15;
  }
  return Uint8Array.from({ length: blockBytes + 4 }, () => code() + 16 * code());
}

function numberBlock(value: number, quantization: Quantization): Uint8Array {
  const type = modelTypeOf(quantization);
  return modelBytes(new Float32Array(blockBytes / bytesOf(type)).fill(value), type);
}

function recordsOfModel(config: LlamaConfig, quantization: Quantization): RecordShape[] {
  const storage = {
    byteLength: 0,
    read: () => Promise.reject(new Error('Nothing of a synthetic checkpoint is read.')),
  };
  const { layers, hidden, intermediate, heads, vocabSize: vocabulary } = config;
  const tensors = checkpointTensors({ layers, hidden, intermediate, heads, vocabulary }).map(
    ([name, shape]): [string, TensorRef] => {
      const place = { file: '', dtype: 'F16', offset: 0, strides: rowMajor(shape), storage };
      return [name, { name, shape, ...place }];
    },
  );
  return planTensors(new Map(tensors), config).tensors.flatMap((tensor) => recordsOf(tensor, quantization));
}

interface Blocks {
  readonly codes: Uint8Array;
  readonly scales: Uint8Array;
  readonly ones: Uint8Array;
}

function blockOf({ name }: RecordShape, { codes, scales, ones }: Blocks): Uint8Array {
  if (name.endsWith('.q_weight')) return codes;
  return name.endsWith('.q_scale') ? scales : ones;
}

/** Each tensor begins elsewhere in the block: no two layers are the same. */
function* partsOf(record: RecordShape, blocks: Blocks): Generator<Uint8Array> {
  const block = blockOf(record, blocks);
  let from = (createHash('md5').update(record.name).digest().readUInt16LE() * 64) % block.length;
  for (let left = record.nbytes; left > 0; from = 0) {
    const part = block.subarray(from, Math.min(block.length, from + left));
    left -= part.length;
    yield part;
  }
}

/** Returns the file's MD5, which the table of contents holds. */
async function writeShard(folder: string, shard: PlannedShard, blocks: Blocks): Promise<string> {
  const md5 = createHash('md5');
  const file = await open(join(folder, shard.dataPath), 'w');
  try {
    for (const record of shard.records) {
      for (const part of partsOf(record, blocks)) {
        md5.update(part);
        await file.write(part);
      }
    }
  } finally {
    await file.close();
  }
  return md5.digest('hex');
}

interface TokenizerJson {
  readonly model: { readonly vocab: Readonly<Record<string, number>> };
}

/** The nano tagger's tokenizer with words that no text has, up to the size of the vocabulary. */
async function tokenizerText(vocabulary: number): Promise<string> {
  const text = await readFile(new URL('nano-instagger/q4f32_1/tokenizer.json', models), 'utf8');
  const tokenizer = JSON.parse(text) as TokenizerJson;
  const { vocab } = tokenizer.model;
  const known = Object.keys(vocab).length;
  const others = Array.from({ length: vocabulary - known }, (_, at) => [`\uE000${at}`, known + at] as const);
  return JSON.stringify({
    ...tokenizer,
    model: { ...tokenizer.model, vocab: { ...vocab, ...Object.fromEntries(others) } },
  });
}

/** Writes the model's files into a folder; returns their paths. */
export async function writeSyntheticModel(
  folder: string,
  config: LlamaConfig,
  quantization: Quantization,
): Promise<readonly string[]> {
  await mkdir(folder, { recursive: true });
  const records = recordsOfModel(config, quantization);
  const shards = planShards(records);
  const blocks = {
    codes: codeBlock(),
    scales: numberBlock(scale, quantization),
    ones: numberBlock(1, quantization),
  };
  const md5s: string[] = [];
  for (const shard of shards) md5s.push(await writeShard(folder, shard, blocks));
  const codes = records.filter(({ name }) => name.endsWith('.q_weight'));
  const parameters = codes.reduce((sum, { shape }) => sum + 8 * elementCount(shape), 0);
  const texts: readonly (readonly [string, string])[] = [
    [configFile, chatConfigText(config, config.vocabSize, quantization, usualLimits)],
    [tensorFile, tensorCacheText(shards, md5s, parameters)],
    [tokenizerFile, await tokenizerText(config.vocabSize)],
  ];
  for (const [name, text] of texts) await writeFile(join(folder, name), text);
  return [...texts.map(([name]) => name), ...shards.map(({ dataPath }) => dataPath)].map((name) => join(folder, name));
}
