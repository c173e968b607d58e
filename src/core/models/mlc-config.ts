/** Reads mlc-chat-config.json, as far as web-llm and the studio need it. */
import {
  asCount,
  asList,
  asText,
  countOrNull,
  isFields,
  ModelFileError,
  readFields,
  type Fields,
} from './json-fields.ts';
import { configFile, tokenizerFile } from './model-names.ts';
import { shownJson } from './quoted.ts';

/** The figures of a Llama that its library must have been compiled with. */
export interface LlamaShape {
  readonly hidden: number;
  readonly intermediate: number;
  readonly layers: number;
  readonly heads: number;
  readonly kvHeads: number;
  readonly normEps: number;
  readonly ropeBase: number;
}

export interface MlcConfig {
  readonly modelType: string;
  readonly quantization: string;
  readonly vocabulary: number;
  readonly contextWindow: number;
  /** Null where the file does not say, or the model is no Llama. */
  readonly llama: LlamaShape | null;
  /** True where prompts are sent as they are, as the studio's converter sets it. */
  readonly rawPrompt: boolean;
}

type LlamaCounts = Pick<LlamaShape, 'hidden' | 'intermediate' | 'layers' | 'heads'>;

function llamaCounts(fields: Fields): LlamaCounts | null {
  const counts = {
    hidden: countOrNull(fields.hidden_size),
    intermediate: countOrNull(fields.intermediate_size),
    layers: countOrNull(fields.num_hidden_layers),
    heads: countOrNull(fields.num_attention_heads),
  };
  return Object.values(counts).includes(null) ? null : (counts as LlamaCounts);
}

function llamaShape(modelType: string, value: unknown): LlamaShape | null {
  if (modelType !== 'llama' || !isFields(value)) return null;
  const counts = llamaCounts(value);
  const { rms_norm_eps: normEps } = value;
  if (counts === null || typeof normEps !== 'number') return null;
  const ropeBase = countOrNull(value.position_embedding_base) ?? countOrNull(value.rope_theta);
  return {
    ...counts,
    kvHeads: countOrNull(value.num_key_value_heads) ?? counts.heads,
    normEps,
    ropeBase: ropeBase ?? 10_000,
  };
}

function requireTokenizer(value: unknown): void {
  const names = asList(configFile, 'tokenizer_files', value);
  if (names.includes(tokenizerFile)) return;
  throw new ModelFileError(
    `${configFile}: tokenizer_files should name ${tokenizerFile}, found ${shownJson(names, 60)}. ` +
      'A tokenizer.model alone cannot be used in a browser: convert the checkpoint here, which makes one.',
  );
}

/** Settings without which web-llm fails at the first word, with a message that names none of them. */
function requireSampling(fields: Readonly<Record<string, unknown>>): void {
  for (const name of ['temperature', 'repetition_penalty']) {
    if (typeof fields[name] !== 'number')
      throw new ModelFileError(`${configFile}: ${name} should be a number (1.0), and is missing.`);
  }
}

/** The window of tokens: of a model that slides its window, that. The studio sets the window it runs with itself. */
function windowOf(fields: Fields): number {
  const window = countOrNull(fields.context_window_size) ?? countOrNull(fields.sliding_window_size);
  if (window !== null && window > 0) return window;
  throw new ModelFileError(
    `${configFile}: context_window_size should be the tokens that fit (2048), found ` +
      `${shownJson(fields.context_window_size, 60)}.`,
  );
}

/** Returns what the file says. Throws a ModelFileError at the first thing that web-llm could not run with. */
export function readMlcConfig(text: string): MlcConfig {
  const fields = readFields(configFile, text);
  const modelType = asText(configFile, 'model_type', fields.model_type);
  const quantization = asText(configFile, 'quantization', fields.quantization);
  requireTokenizer(fields.tokenizer_files);
  requireSampling(fields);
  return {
    modelType,
    quantization,
    vocabulary: asCount(configFile, 'vocab_size', fields.vocab_size),
    contextWindow: windowOf(fields),
    llama: llamaShape(modelType, fields.model_config),
    rawPrompt: isFields(fields.conv_template) && fields.conv_template.name === 'raw',
  };
}
