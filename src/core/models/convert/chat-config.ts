/** Writes the mlc-chat-config.json of a converted model: what web-llm 0.2.86 reads, and what MLC's own programs add. */
import type { Quantization } from './float-types.ts';
import type { LlamaConfig } from './llama-config.ts';

/** What is compiled into the library that will run the model. */
export interface LibraryLimits {
  readonly context: number;
  readonly prefillChunk: number;
  readonly maxBatch: number;
}

/** As the studio's own libraries are made; another library brings its own. */
export const usualLimits: LibraryLimits = { context: 2048, prefillChunk: 2048, maxBatch: 16 };

/**
 * The whole prompt goes in as one string. There are no role templates: web-llm fills them by JavaScript's replace(), which
 * changes "$&" and the like in a row's text.
 */
function rawConversation({ bos, eos }: LlamaConfig) {
  return {
    name: 'raw',
    system_template: '{system_message}',
    system_message: '',
    roles: { user: '', assistant: '' },
    seps: [''],
    role_content_sep: '',
    role_empty_sep: '',
    stop_str: [],
    stop_token_ids: [eos],
    system_prefix_token_ids: [bos],
    add_role_after_system_message: true,
  };
}

/** Returns the tokens that the model may be used with: what it was made for, and what the library holds. */
export function contextWindow({ context }: LlamaConfig, limits: LibraryLimits): number {
  return Math.min(context, limits.context);
}

/** Returns the file's text. `vocabSize`: rows of the embedding, which the library's results have. */
export function chatConfigText(
  config: LlamaConfig,
  vocabSize: number,
  quantization: Quantization,
  limits: LibraryLimits,
): string {
  const context = contextWindow(config, limits);
  const value = {
    version: '0.1.0',
    model_type: 'llama',
    quantization,
    model_config: {
      hidden_size: config.hidden,
      intermediate_size: config.intermediate,
      num_attention_heads: config.heads,
      num_hidden_layers: config.layers,
      num_key_value_heads: config.kvHeads,
      rms_norm_eps: config.normEps,
      vocab_size: vocabSize,
      position_embedding_base: config.ropeTheta,
      context_window_size: context,
      prefill_chunk_size: limits.prefillChunk,
      max_batch_size: limits.maxBatch,
      tensor_parallel_shards: 1,
    },
    vocab_size: vocabSize,
    context_window_size: context,
    sliding_window_size: -1,
    attention_sink_size: -1,
    prefill_chunk_size: limits.prefillChunk,
    tensor_parallel_shards: 1,
    // Greedy: of the most likely tokens only the first one is left.
    temperature: 1,
    top_p: 0.000_01,
    repetition_penalty: 1,
    frequency_penalty: 0,
    presence_penalty: 0,
    tokenizer_files: ['tokenizer.json'],
    tokenizer_info: {
      token_postproc_method: 'byte_fallback',
      prepend_space_in_encode: true,
      strip_space_in_decode: true,
    },
    conv_template: rawConversation(config),
    pad_token_id: config.pad,
    bos_token_id: config.bos,
    eos_token_id: config.eos,
  };
  return `${JSON.stringify(value, null, 1)}\n`;
}
