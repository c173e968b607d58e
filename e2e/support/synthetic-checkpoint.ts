/** Llama checkpoints of any size, written as they are made: weights as large as real ones, with numbers spread as theirs are. */
import { createWriteStream } from 'node:fs';
import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { Writable } from 'node:stream';
import { pickledState, pickledTensor } from '../../src/core/models/convert/checkpoint-writer.ts';
import { rowMajor } from '../../src/core/models/convert/tensor-ref.ts';
import { normalBlock } from './normal-block.ts';

export interface CheckpointShape {
  readonly layers: number;
  readonly hidden: number;
  readonly intermediate: number;
  readonly heads: number;
  readonly vocabulary: number;
}

/** Three layers of LLaMA-2-7B, with its vocabulary: 1.74 GB in half precision. */
export const threeLayers: CheckpointShape = {
  layers: 3,
  hidden: 4096,
  intermediate: 11_008,
  heads: 32,
  vocabulary: 32_000,
};

/** The same in small: 369 MB. */
export const small: CheckpointShape = { layers: 3, hidden: 2048, intermediate: 5504, heads: 16, vocabulary: 8000 };

type Shard = readonly (readonly [name: string, shape: readonly number[]])[];

function layer(index: number, { hidden, intermediate }: CheckpointShape): Shard {
  const at = `model.layers.${index}`;
  return [
    ...['q_proj', 'k_proj', 'v_proj', 'o_proj'].map(
      (part) => [`${at}.self_attn.${part}.weight`, [hidden, hidden]] as const,
    ),
    [`${at}.mlp.gate_proj.weight`, [intermediate, hidden]],
    [`${at}.mlp.up_proj.weight`, [intermediate, hidden]],
    [`${at}.mlp.down_proj.weight`, [hidden, intermediate]],
    [`${at}.input_layernorm.weight`, [hidden]],
    [`${at}.post_attention_layernorm.weight`, [hidden]],
  ];
}

/** A shard for the first half of the layers, one for the second. */
function shardsOf(shape: CheckpointShape): readonly Shard[] {
  const { layers, hidden, vocabulary } = shape;
  const all = Array.from({ length: layers }, (_, index) => layer(index, shape));
  const half = Math.ceil(layers / 2);
  return [
    [['model.embed_tokens.weight', [vocabulary, hidden]], ...all.slice(0, half).flat()],
    [...all.slice(half).flat(), ['model.norm.weight', [hidden]], ['lm_head.weight', [vocabulary, hidden]]],
  ];
}

/** Every tensor of such a checkpoint, with its sizes. */
export function checkpointTensors(shape: CheckpointShape): Shard {
  return shardsOf(shape).flat();
}

function bytesOf(shape: readonly number[]): number {
  return 2 * shape.reduce((product, size) => product * size, 1);
}

type Write = (bytes: Uint8Array) => Promise<void>;

async function writeNumbers(count: number, block: Uint8Array, write: Write): Promise<void> {
  for (let left = count; left > 0; left -= block.length) await write(block.subarray(0, Math.min(left, block.length)));
}

async function writeSafetensors(shard: Shard, block: Uint8Array, write: Write): Promise<void> {
  let end = 0;
  const entries = shard.map(([name, shape]) => {
    const start = end;
    end += bytesOf(shape);
    return [name, { dtype: 'F16', shape, data_offsets: [start, end] }];
  });
  const header = Buffer.from(JSON.stringify(Object.fromEntries(entries)));
  const length = Buffer.alloc(8);
  length.writeBigUInt64LE(BigInt(header.length));
  await write(Buffer.concat([length, header]));
  // As in an archive, each tensor begins with the first numbers of the block: both forms hold the same weights.
  for (const [, shape] of shard) await writeNumbers(bytesOf(shape), block, write);
}

/** A zip archive of stored entries. Their checksums are left 0: readers of tensors do not look at them. */
async function writeArchive(shard: Shard, block: Uint8Array, write: Write): Promise<void> {
  const state = pickledState(
    shard.map(([name, shape], index) => {
      const tensor = { name, dtype: 'F16', shape, bytes: new Uint8Array(0) } as const;
      const place = { key: String(index), elements: bytesOf(shape) / 2, offset: 0, strides: rowMajor(shape) };
      return [name, pickledTensor(tensor, place)];
    }),
  );
  const entries: Buffer[] = [];
  let at = 0;
  async function add(name: string, bytes: number, content: () => Promise<void>): Promise<void> {
    const text = Buffer.from(`archive/${name}`);
    const local = Buffer.alloc(30 + text.length);
    local.writeUInt32LE(0x04034b50);
    sizes(local, 18, bytes, text.length);
    text.copy(local, 30);
    const central = Buffer.alloc(46 + text.length);
    central.writeUInt32LE(0x02014b50);
    sizes(central, 20, bytes, text.length);
    central.writeUInt32LE(at, 42);
    text.copy(central, 46);
    entries.push(central);
    at += local.length + bytes;
    await write(local);
    await content();
  }
  await add('data.pkl', state.length, () => write(state));
  for (const [index, [, shape]] of shard.entries()) {
    await add(`data/${index}`, bytesOf(shape), () => writeNumbers(bytesOf(shape), block, write));
  }
  const directory = Buffer.concat(entries);
  const end = Buffer.alloc(22);
  end.writeUInt32LE(0x06054b50);
  end.writeUInt16LE(entries.length, 8);
  end.writeUInt16LE(entries.length, 10);
  end.writeUInt32LE(directory.length, 12);
  end.writeUInt32LE(at, 16);
  await write(Buffer.concat([directory, end]));
}

function sizes(header: Buffer, at: number, bytes: number, nameLength: number): void {
  header.writeUInt32LE(bytes, at);
  header.writeUInt32LE(bytes, at + 4);
  header.writeUInt16LE(nameLength, at + 8);
}

function config({ layers, hidden, intermediate, heads, vocabulary }: CheckpointShape) {
  return {
    ...{ architectures: ['LlamaForCausalLM'], model_type: 'llama', vocab_size: vocabulary, hidden_size: hidden },
    ...{ intermediate_size: intermediate, num_hidden_layers: layers, num_attention_heads: heads, rms_norm_eps: 1e-5 },
    ...{ max_position_embeddings: 2048, tie_word_embeddings: false, bos_token_id: 1, eos_token_id: 2 },
  };
}

/** Writes a checkpoint of two shards; returns the bytes of its weights. */
export async function writeCheckpoint(
  folder: string,
  shape: CheckpointShape,
  form: 'safetensors' | 'bin',
): Promise<number> {
  await mkdir(folder, { recursive: true });
  const block = normalBlock();
  const shards = shardsOf(shape);
  const weightMap = new Map<string, string>();
  const base = form === 'bin' ? 'pytorch_model' : 'model';
  for (const [index, shard] of shards.entries()) {
    const name = `${base}-${index + 1}-of-${shards.length}.${form}`;
    const sink = Writable.toWeb(
      createWriteStream(join(folder, name)),
    ).getWriter() as WritableStreamDefaultWriter<Uint8Array>;
    await (form === 'bin' ? writeArchive : writeSafetensors)(shard, block, (bytes) => sink.write(bytes));
    await sink.close();
    for (const [tensor] of shard) weightMap.set(tensor, name);
  }
  const index = { weight_map: Object.fromEntries(weightMap) };
  await writeFile(join(folder, `${base}.${form}.index.json`), JSON.stringify(index));
  await writeFile(join(folder, 'config.json'), JSON.stringify(config(shape)));
  const vocab = Object.fromEntries(Array.from({ length: shape.vocabulary }, (_, id) => [`t${id}`, id]));
  await writeFile(join(folder, 'tokenizer.json'), JSON.stringify({ model: { type: 'BPE', vocab, merges: [] } }));
  return shards.flat().reduce((sum, [, sizesOfTensor]) => sum + bytesOf(sizesOfTensor), 0);
}
