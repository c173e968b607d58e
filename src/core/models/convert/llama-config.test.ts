import { describe, expect, it } from 'vitest';
import { parseLlamaConfig } from './llama-config.ts';

const llama2 = {
  architectures: ['LlamaForCausalLM'],
  model_type: 'llama',
  vocab_size: 32_000,
  hidden_size: 4096,
  intermediate_size: 11_008,
  num_hidden_layers: 32,
  num_attention_heads: 32,
  num_key_value_heads: 32,
  rms_norm_eps: 1e-5,
  hidden_act: 'silu',
  max_position_embeddings: 2048,
  tie_word_embeddings: false,
  rope_scaling: null,
  bos_token_id: 1,
  eos_token_id: 2,
};

function parsed(changes: object) {
  return parseLlamaConfig(JSON.stringify({ ...llama2, ...changes }));
}

describe('parseLlamaConfig', () => {
  it('reads that of LLaMA-2', () => {
    expect(parsed({})).toEqual({
      layers: 32,
      hidden: 4096,
      intermediate: 11_008,
      heads: 32,
      kvHeads: 32,
      headDim: 128,
      vocabSize: 32_000,
      normEps: 1e-5,
      ropeTheta: 10_000,
      context: 2048,
      tiedEmbeddings: false,
      bos: 1,
      eos: 2,
      pad: 0,
    });
  });

  it.each([
    ['fewer heads of keys', { num_key_value_heads: 8 }, { kvHeads: 8 }],
    ['tied embeddings', { tie_word_embeddings: true }, { tiedEmbeddings: true }],
    ['a list of tokens that end a text', { eos_token_id: [2, 5] }, { eos: 2 }],
    ['no tokens at all', { bos_token_id: null, eos_token_id: undefined }, { bos: 1, eos: 2 }],
    [
      'positions as newer versions write them',
      { rope_parameters: { rope_type: 'default', rope_theta: 1e4 } },
      { ropeTheta: 10_000 },
    ],
    ['a size of heads', { head_dim: 128 }, { headDim: 128 }],
  ])('reads %s', (_, changes, expected) => {
    expect(parsed(changes)).toMatchObject(expected);
  });

  it.each([
    [{ model_type: 'mistral' }, 'is of a model of type "mistral"'],
    [{ architectures: ['LlamaForSequenceClassification'] }, 'expected "llama" with LlamaForCausalLM'],
    [{ quantization_config: { bits: 4 } }, 'quantized already'],
    [{ hidden_act: 'gelu' }, 'uses the activation "gelu"'],
    [{ attention_bias: true }, 'has biases'],
    [{ rope_scaling: { type: 'linear', factor: 2 } }, 'scales its positions'],
    [{ rope_parameters: { rope_type: 'llama3', rope_theta: 1e4 } }, 'scales its positions'],
    [{ rope_theta: 500_000 }, 'has the rotary base 500000; 10000 is compiled into the libraries'],
    [{ rope_parameters: { rope_type: 'default', rope_theta: 5e5 } }, 'has the rotary base 500000'],
    [{ hidden_size: 4100 }, 'do not make up the hidden size'],
    [{ head_dim: 64 }, 'its 32 heads of 64 do not make up the hidden size of 4096'],
    [{ num_key_value_heads: 7 }, 'cannot share 7 heads of keys'],
    [{ intermediate_size: 11_000 }, 'are no multiples of 32'],
    [{ num_hidden_layers: 100_000 }, 'more than 512'],
    [{ num_hidden_layers: -1 }, '"num_hidden_layers" is -1; expected a whole number'],
    [{ vocab_size: '32000' }, '"vocab_size" is "32000"'],
    [{ rms_norm_eps: undefined }, '"rms_norm_eps" is missing; expected a number between 0 and 1'],
  ])('refuses %j', (changes, reason) => {
    expect(() => parsed(changes)).toThrow(reason);
  });

  it.each(['', '[]', 'null', '{"model_type":'])('refuses %j, which is no config', (text) => {
    expect(() => parseLlamaConfig(text)).toThrow('config.json: is no JSON object');
  });
});
