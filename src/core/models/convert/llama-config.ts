/** Checks the config.json of a checkpoint: the libraries run one kind of model, and anything else would answer nonsense. */
import { shownJson } from '../quoted.ts';
import { CheckpointError } from './checkpoint-error.ts';

export interface LlamaConfig {
  readonly layers: number;
  readonly hidden: number;
  readonly intermediate: number;
  readonly heads: number;
  readonly kvHeads: number;
  readonly headDim: number;
  /** Rows of the vocabulary as the file says; the tensors decide. */
  readonly vocabSize: number;
  readonly normEps: number;
  readonly ropeTheta: number;
  /** Tokens that the model was made for. */
  readonly context: number;
  readonly tiedEmbeddings: boolean;
  readonly bos: number;
  readonly eos: number;
  readonly pad: number;
}

type Json = Readonly<Record<string, unknown>>;

export const configName = 'config.json';
/** Compiled into every library that there is. */
const ROPE_THETA = 10_000;
const GROUP = 32;

/** Returns what a config.json says. Throws a CheckpointError that names what this studio cannot run. */
export function parseLlamaConfig(text: string): LlamaConfig {
  const json = parseObject(text);
  const refusal = refusals(json).find(([isRefused]) => isRefused)?.[1];
  if (refusal !== undefined) throw new CheckpointError(configName, refusal);
  const hidden = size(json, 'hidden_size');
  const heads = size(json, 'num_attention_heads');
  const config: LlamaConfig = {
    layers: size(json, 'num_hidden_layers'),
    hidden,
    intermediate: size(json, 'intermediate_size'),
    heads,
    kvHeads: isMissing(json.num_key_value_heads) ? heads : size(json, 'num_key_value_heads'),
    headDim: isMissing(json.head_dim) ? hidden / heads : size(json, 'head_dim'),
    vocabSize: size(json, 'vocab_size'),
    normEps: fraction(json, 'rms_norm_eps'),
    ropeTheta: ROPE_THETA,
    context: isMissing(json.max_position_embeddings) ? 2048 : size(json, 'max_position_embeddings'),
    tiedEmbeddings: json.tie_word_embeddings === true,
    bos: token(json, 'bos_token_id', 1),
    eos: token(json, 'eos_token_id', 2),
    pad: token(json, 'pad_token_id', 0),
  };
  checkSizes(config);
  return config;
}

function parseObject(text: string): Json {
  try {
    const value: unknown = JSON.parse(text);
    if (typeof value === 'object' && value !== null && !Array.isArray(value)) return value as Json;
  } catch {
    // Told below.
  }
  throw new CheckpointError(configName, 'is no JSON object. It is damaged, or another file.');
}

function isMissing(value: unknown): boolean {
  return value === undefined || value === null;
}

function shown(value: unknown): string {
  return value === undefined ? 'missing' : shownJson(value, 80);
}

/** Each: whether the config is of that kind, and why it is refused then. */
function refusals(json: Json): readonly (readonly [boolean, string])[] {
  const { model_type: type, architectures, hidden_act: activation, quantization_config: quantized } = json;
  const names: readonly unknown[] = Array.isArray(architectures) ? architectures : [];
  const theta = ropeTheta(json);
  return [
    [
      type !== 'llama' || (names.length > 0 && !names.includes('LlamaForCausalLM')),
      `is of a model of type ${shown(type)} (${shown(architectures)}); expected "llama" with LlamaForCausalLM. Other architectures are not converted.`,
    ],
    [
      !isMissing(quantized),
      'is of a checkpoint that is quantized already. Take the one in float16, bfloat16 or float32.',
    ],
    [!isMissing(activation) && activation !== 'silu', `uses the activation ${shown(activation)}; expected "silu".`],
    [json.attention_bias === true || json.mlp_bias === true, 'has biases in its layers; the libraries have none.'],
    [
      scalesRope(json),
      `scales its positions (rope_scaling ${shown(json.rope_scaling ?? json.rope_parameters)}); the libraries do not.`,
    ],
    [theta !== ROPE_THETA, `has the rotary base ${shown(theta)}; ${ROPE_THETA} is compiled into the libraries.`],
  ];
}

function isPlainRope(value: unknown): boolean {
  if (isMissing(value)) return true;
  if (typeof value !== 'object' || value === null) return false;
  const type: unknown = 'rope_type' in value ? value.rope_type : 'type' in value ? value.type : null;
  return type === 'default' && !('factor' in value && !isMissing(value.factor) && value.factor !== 1);
}

function scalesRope(json: Json): boolean {
  return !isPlainRope(json.rope_scaling) || !isPlainRope(json.rope_parameters);
}

/** The base stands at the top, or, in files of newer versions, among the parameters. */
function ropeTheta(json: Json): unknown {
  const parameters = json.rope_parameters;
  const inner: unknown =
    typeof parameters === 'object' && parameters !== null && 'rope_theta' in parameters ? parameters.rope_theta : null;
  return json.rope_theta ?? inner ?? ROPE_THETA;
}

const MAX_SIZE = 1 << 22;

function size(json: Json, name: string): number {
  const value = json[name];
  if (typeof value === 'number' && Number.isInteger(value) && value > 0 && value <= MAX_SIZE) return value;
  throw new CheckpointError(configName, `"${name}" is ${shown(value)}; expected a whole number from 1 to ${MAX_SIZE}.`);
}

function fraction(json: Json, name: string): number {
  const value = json[name];
  if (typeof value === 'number' && value > 0 && value < 1) return value;
  throw new CheckpointError(configName, `"${name}" is ${shown(value)}; expected a number between 0 and 1.`);
}

/** Some files list several tokens that end a text: the first one is the model's own. */
function token(json: Json, name: string, usual: number): number {
  const value: unknown = Array.isArray(json[name]) ? json[name][0] : json[name];
  return typeof value === 'number' && Number.isInteger(value) && value >= 0 ? value : usual;
}

const MAX_LAYERS = 512;

function checkSizes({ hidden, intermediate, heads, kvHeads, headDim, layers }: LlamaConfig): void {
  const faults: readonly (readonly [boolean, string])[] = [
    [
      !Number.isInteger(headDim) || headDim * heads !== hidden,
      `its ${heads} heads of ${headDim} do not make up the hidden size of ${hidden}`,
    ],
    [heads % kvHeads !== 0, `its ${heads} heads cannot share ${kvHeads} heads of keys`],
    [
      hidden % GROUP !== 0 || intermediate % GROUP !== 0,
      `its sizes ${hidden} and ${intermediate} are no multiples of ${GROUP}`,
    ],
    [layers > MAX_LAYERS, `it has ${layers} layers, more than ${MAX_LAYERS}`],
  ];
  const fault = faults.find(([isFault]) => isFault)?.[1];
  if (fault !== undefined) throw new CheckpointError(configName, `${fault}. Such a model is not converted.`);
}
