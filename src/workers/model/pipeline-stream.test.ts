import { describe, expect, it } from 'vitest';
import type { LivePipeline } from './live-pipeline.ts';
import { livePipeline } from './live-pipeline.ts';
import { pipelineStream } from './pipeline-stream.ts';

interface Step {
  readonly tokens: readonly number[];
  readonly isPrefill: boolean;
}

/** A pipeline that answers with the last token plus one, and notes what it is asked. */
function fakePipeline() {
  const steps: Step[] = [];
  const biases: unknown[] = [];
  let open = 0;
  let second = 0;
  const pipeline = {
    tokenizer: {
      encode: (text: string) => Int32Array.from(text, Number),
      decode: (tokens: Int32Array) => tokens.join(),
    },
    device: { sync: () => Promise.resolve(void (second += 2)) },
    conversation: { config: {} },
    stopTokens: [2],
    contextWindowSize: 100,
    prefillChunkSize: 10,
    fullVocabSize: 50,
    tvm: { lib: {} },
    resetChat: () => undefined,
    forwardKnownTokens: (tokens: readonly number[], isPrefill: boolean) => {
      steps.push({ tokens, isPrefill });
      open += 1;
      return Promise.resolve(tokens.length === 0 ? undefined : { last: tokens.at(-1), dispose: () => (open -= 1) });
    },
    sampleFromRawLogits: async ({ last }: { last: number }, { logit_bias }: { logit_bias?: unknown }) => {
      biases.push(logit_bias);
      await pipeline.device.sync();
      return last + 1;
    },
  };
  // The stand-in has only what a stream asks for.
  const live = pipeline as unknown as LivePipeline;
  return { live, steps, biases, open: () => open, seconds: () => second };
}

describe('pipelineStream', () => {
  it('reads tokens at one step, and frees their scores', async () => {
    const { live, steps, open, seconds } = fakePipeline();
    const stream = pipelineStream(live, { splitsPrompts: true, seconds });
    stream.reset();
    expect(await stream.next([1, 5, 6])).toBe(7);
    expect(await stream.next([7, 8])).toBe(9);
    expect(steps).toEqual([
      { tokens: [1, 5, 6], isPrefill: true },
      { tokens: [7, 8], isPrefill: true },
    ]);
    expect(open()).toBe(0);
    expect(stream).toMatchObject({ context: 100, longestPrompt: 100, vocabulary: 50, ends: new Set([2]) });
  });

  it('measures what it waits for the device', async () => {
    const { live, seconds } = fakePipeline();
    const stream = pipelineStream(live, { splitsPrompts: true, seconds });
    await stream.next([1]);
    await stream.next([2]);
    expect(stream.gpuSeconds()).toBe(4);
  });

  it('lifts the tokens that may be chosen', async () => {
    const { live, biases, seconds } = fakePipeline();
    await pipelineStream(live, { splitsPrompts: true, seconds }).next([1], [4, 9]);
    expect(biases).toEqual([{ 4: 100, 9: 100 }]);
  });

  it('reads token by token behind a prompt, and limits it, where a library cannot read in parts', async () => {
    const { live, steps, open, seconds } = fakePipeline();
    const stream = pipelineStream(live, { splitsPrompts: false, seconds });
    expect(stream.longestPrompt).toBe(10);
    await stream.next([1, 5]);
    await stream.next([7, 8, 9]);
    stream.reset();
    await stream.next([1, 6]);
    expect(steps.map(({ tokens }) => tokens)).toEqual([[1, 5], [7], [8], [9], [1, 6]]);
    expect(open()).toBe(0);
  });
});

describe('a beginning that is longer than what such a library reads at once', () => {
  it('is read up to there, and then token by token', async () => {
    const { live, steps, open, seconds } = fakePipeline();
    const stream = pipelineStream(live, { splitsPrompts: false, seconds });
    expect(await stream.next([1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12])).toBe(13);
    expect(steps.map(({ tokens }) => tokens.length)).toEqual([10, 1, 1]);
    expect(steps.map(({ isPrefill }) => isPrefill)).toEqual([true, false, false]);
    expect(open()).toBe(0);
  });
});

describe('livePipeline', () => {
  function engineWith(pipelines: unknown): Parameters<typeof livePipeline>[0] {
    return { loadedModelIdToPipeline: pipelines } as unknown as Parameters<typeof livePipeline>[0];
  }

  it('finds the pipeline of the model', () => {
    const { live } = fakePipeline();
    expect(livePipeline(engineWith(new Map([['m', live]])), 'm')).toBe(live);
  });

  it('refuses a load that was broken off, and another web-llm', () => {
    expect(() => livePipeline(engineWith(new Map()), 'm')).toThrow('Loading the model was broken off');
    expect(() => livePipeline(engineWith(new Map([['m', {}]])), 'm')).toThrow('another web-llm than 0.2.86');
  });
});
