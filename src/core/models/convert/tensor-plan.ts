/** Says which tensors of a checkpoint become which tensors of the model (names and order of MLC's Llama). */
import { CheckpointError } from './checkpoint-error.ts';
import { bytesOf, floatType, modelTypeOf, type FloatType, type ModelType, type Quantization } from './float-types.ts';
import type { LlamaConfig } from './llama-config.ts';
import { GROUP, WORDS_PER_GROUP } from './quantize.ts';
import type { RecordShape } from './shards.ts';
import type { TensorRef } from './tensor-ref.ts';

/** A tensor whose numbers are of a type that can be converted. */
export interface WeightRef extends TensorRef {
  readonly dtype: FloatType;
}

/** A matrix to quantize: the parts one above the other. Gives `<name>.q_weight` and `<name>.q_scale`. */
export interface PlannedMatrix {
  readonly kind: 'matrix';
  readonly name: string;
  readonly rows: number;
  readonly columns: number;
  readonly parts: readonly WeightRef[];
}

/** Numbers that are kept in the model's type: the weights of norms. */
export interface PlannedVector {
  readonly kind: 'vector';
  readonly name: string;
  readonly part: WeightRef;
}

export type PlannedTensor = PlannedMatrix | PlannedVector;

export interface TensorPlan {
  readonly tensors: readonly PlannedTensor[];
  /** Rows of the embedding: what the model's vocabulary really has. */
  readonly vocabSize: number;
}

type Tensors = ReadonlyMap<string, TensorRef>;

const EMBEDDING = 'model.embed_tokens.weight';
const HEAD = 'lm_head.weight';

/** Returns the plan. Throws a CheckpointError where a tensor is missing, has another shape, or would be left out. */
export function planTensors(tensors: Tensors, config: LlamaConfig): TensorPlan {
  const used = new Set<string>();
  function take(name: string, shape: readonly number[]): WeightRef {
    used.add(name);
    return checked(tensors.get(name), name, shape);
  }
  const vocabSize = tensors.get(EMBEDDING)?.shape[0] ?? config.vocabSize;
  const planned: PlannedTensor[] = [
    matrix('model.embed_tokens', [take(EMBEDDING, [vocabSize, config.hidden])]),
    ...Array.from({ length: config.layers }, (_, layer) => planLayer(layer, config, take)).flat(),
    { kind: 'vector', name: 'model.norm.weight', part: take('model.norm.weight', [config.hidden]) },
    matrix('lm_head', [take(headOf(tensors, config), [vocabSize, config.hidden])]),
  ];
  refuseOthers(tensors, used);
  return { tensors: planned, vocabSize };
}

/** Tied embeddings are one matrix for both ends; the libraries read two. */
function headOf(tensors: Tensors, { tiedEmbeddings }: LlamaConfig): string {
  return tiedEmbeddings && !tensors.has(HEAD) ? EMBEDDING : HEAD;
}

function matrix(name: string, parts: readonly WeightRef[]): PlannedMatrix {
  const rows = parts.reduce((sum, { shape }) => sum + (shape[0] ?? 0), 0);
  return { kind: 'matrix', name, rows, columns: parts[0]?.shape[1] ?? 0, parts };
}

type Take = (name: string, shape: readonly number[]) => WeightRef;

function planLayer(layer: number, config: LlamaConfig, take: Take): PlannedTensor[] {
  const { hidden, intermediate, heads, kvHeads, headDim } = config;
  const at = `model.layers.${layer}`;
  function weight(name: string, rows: number, columns: number): WeightRef {
    return take(`${at}.${name}.weight`, [rows, columns]);
  }
  const attention = [
    weight('self_attn.q_proj', heads * headDim, hidden),
    weight('self_attn.k_proj', kvHeads * headDim, hidden),
    weight('self_attn.v_proj', kvHeads * headDim, hidden),
  ];
  const gateUp = [weight('mlp.gate_proj', intermediate, hidden), weight('mlp.up_proj', intermediate, hidden)];
  const norms = ['input_layernorm', 'post_attention_layernorm'].map((norm): PlannedVector => {
    const name = `${at}.${norm}.weight`;
    return { kind: 'vector', name, part: take(name, [hidden]) };
  });
  return [
    matrix(`${at}.self_attn.qkv_proj`, attention),
    matrix(`${at}.self_attn.o_proj`, [weight('self_attn.o_proj', hidden, heads * headDim)]),
    matrix(`${at}.mlp.gate_up_proj`, gateUp),
    matrix(`${at}.mlp.down_proj`, [weight('mlp.down_proj', hidden, intermediate)]),
    ...norms,
  ];
}

function checked(tensor: TensorRef | undefined, name: string, shape: readonly number[]): WeightRef {
  if (tensor === undefined)
    throw new CheckpointError('The weights', `lack "${name}". The checkpoint is not whole, or of another model.`);
  if (tensor.shape.length !== shape.length || tensor.shape.some((size, axis) => size !== shape[axis])) {
    throw new CheckpointError(
      tensor.file,
      `"${name}" is ${tensor.shape.join(' x ')}; by config.json it has to be ${shape.join(' x ')}.`,
    );
  }
  const dtype = floatType(tensor.dtype);
  if (dtype !== null) return { ...tensor, dtype };
  throw new CheckpointError(tensor.file, `"${name}" is in ${tensor.dtype}; expected F16, BF16 or F32.`);
}

/** Tables of rotary positions are computed anew; any other tensor would be missing in the model. */
function refuseOthers(tensors: Tensors, used: ReadonlySet<string>): void {
  for (const [name, { file }] of tensors) {
    if (used.has(name) || name.endsWith('.rotary_emb.inv_freq')) continue;
    throw new CheckpointError(
      file,
      `holds "${name.slice(0, 80)}", which has no place in the model. Merge adapters before converting.`,
    );
  }
}

/** Returns the tensors that a planned one gives: of a matrix its codes, then its scales. */
export function recordsOf(tensor: PlannedTensor, quantization: Quantization): RecordShape[] {
  const model = modelTypeOf(quantization);
  if (tensor.kind === 'vector') return [record(tensor.name, tensor.part.shape, model)];
  const groups = tensor.columns / GROUP;
  return [
    record(`${tensor.name}.q_weight`, [tensor.rows, groups * WORDS_PER_GROUP], 'uint32'),
    record(`${tensor.name}.q_scale`, [tensor.rows, groups], model),
  ];
}

function record(name: string, shape: readonly number[], dtype: ModelType | 'uint32'): RecordShape {
  const size = dtype === 'uint32' ? 4 : bytesOf(dtype);
  return { name, shape, dtype, nbytes: shape.reduce((product, count) => product * count, size) };
}
