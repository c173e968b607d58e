/** A loaded web-llm pipeline as a stream of tokens, always greedy. */
import type { GenerationConfig } from '@mlc-ai/web-llm';
import type { LivePipeline } from './live-pipeline.ts';
import type { TokenStream } from './token-stream.ts';

/** `top_p` keeps the best token alone: its probability is at least 1 / vocabulary, which is more. */
export const greedy = {
  temperature: 1,
  top_p: 1e-5,
  repetition_penalty: 1,
  frequency_penalty: 0,
  presence_penalty: 0,
} as const satisfies GenerationConfig;

/** Lifts some tokens above all others: more than scores of a language model differ, and little enough to keep their digits. */
const lift = 100;

/** Measures what `sync` waits; from now on the device's own is the measuring one. */
function timeWaits(device: { sync(): Promise<void> }, seconds: () => number): () => number {
  const wait = device.sync.bind(device);
  let waited = 0;
  device.sync = async () => {
    const begun = seconds();
    await wait();
    waited += seconds() - begun;
  };
  return () => waited;
}

/** `splitsPrompts`: whether the library reads a prompt in parts rightly (else all that goes beyond its first part goes in one token at a time). */
export function pipelineStream(
  pipeline: LivePipeline,
  { splitsPrompts, seconds }: { readonly splitsPrompts: boolean; readonly seconds: () => number },
): TokenStream {
  const gpuSeconds = timeWaits(pipeline.device, seconds);
  let begun = false;

  function partsOf(tokens: readonly number[]): readonly (readonly number[])[] {
    if (splitsPrompts) return [tokens];
    const atOnce = begun ? 1 : pipeline.prefillChunkSize;
    return [tokens.slice(0, atOnce), ...tokens.slice(atOnce).map((token) => [token])];
  }

  async function lastLogits(tokens: readonly number[]) {
    const parts = partsOf(tokens);
    let logits = await pipeline.forwardKnownTokens(parts[0] ?? [], tokens.length > 1);
    for (const part of parts.slice(1)) {
      logits?.dispose();
      logits = await pipeline.forwardKnownTokens(part, false);
    }
    begun = true;
    if (logits === undefined) throw new Error('The model was given no tokens to read.');
    return logits;
  }

  return {
    context: pipeline.contextWindowSize,
    longestPrompt: splitsPrompts ? pipeline.contextWindowSize : pipeline.prefillChunkSize,
    vocabulary: pipeline.fullVocabSize,
    ends: new Set(pipeline.stopTokens),
    encode: (text) => [...pipeline.tokenizer.encode(text)],
    decode: (tokens) => pipeline.tokenizer.decode(Int32Array.from(tokens)),
    reset() {
      pipeline.resetChat();
      begun = false;
    },
    async next(tokens, choices) {
      const logits = await lastLogits(tokens);
      try {
        const bias = choices && { logit_bias: Object.fromEntries(choices.map((token) => [String(token), lift])) };
        return await pipeline.sampleFromRawLogits(logits, { ...greedy, ...bias });
      } finally {
        logits.dispose();
      }
    },
    gpuSeconds,
  };
}
