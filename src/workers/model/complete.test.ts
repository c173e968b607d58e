import { describe, expect, it } from 'vitest';
import { complete } from './complete.ts';
import { piecesTokenizer, scriptedStream } from './fake-stream.ts';

const tokenizer = piecesTokenizer([' [{"tag": "', 'code', 'tea', '"', '"}]', '"}', ' Bye']);
const answer = [' [{"tag": "', 'code', '"}]'];

function control(interruptAt = Infinity) {
  let asked = 0;
  let second = 0;
  return {
    interrupted: () => ++asked >= interruptAt,
    seconds: () => second++,
  };
}

describe('complete', () => {
  it('ends where the list closes, without waiting for the token that ends the answer', async () => {
    const stream = scriptedStream(tokenizer, answer);
    expect(await complete(stream, 'Q', 50, control())).toEqual({
      text: '[{"tag": "code"}]',
      finish: 'stop',
      promptTokens: 2,
      outputTokens: 3,
      forcedTokens: 0,
      prefillSeconds: 1,
      decodeSeconds: 1,
      gpuSeconds: 1.5,
    });
    expect(stream.reads).toEqual([tokenizer.encode('<s>Q'), tokenizer.encode(' [{"tag": "'), tokenizer.encode('code')]);
  });

  it('cuts off what a last token brings beyond the list', async () => {
    const talkative = piecesTokenizer([' [[1]', ']. That is all']);
    const { text } = await complete(scriptedStream(talkative, [' [[1]', ']. That is all']), 'Q', 50, control());
    expect(text).toBe('[[1]]');
  });

  it('goes on where a quote within an explanation looks like its end', async () => {
    const parts = [' [{"tag": "c", "explanation": "About "', ']', '" in C."}, ', '{"tag": "loop"}', ']'];
    const { text } = await complete(scriptedStream(piecesTokenizer(parts), parts), 'Q', 50, control());
    expect(text).toBe('[{"tag": "c", "explanation": "About "]" in C."}, {"tag": "loop"}]');
  });

  it('ends when the model ends, and counts that token', async () => {
    const ended = await complete(scriptedStream(tokenizer, [' Bye', 'end']), 'Q', 50, control());
    expect(ended).toMatchObject({ text: 'Bye', finish: 'stop', outputTokens: 2 });
  });

  it('ends when the tokens are out, or the context is full', async () => {
    const few = await complete(scriptedStream(tokenizer, answer), 'Q', 2, control());
    expect(few).toMatchObject({ text: '[{"tag": "code', finish: 'length', outputTokens: 2 });
    const full = await complete(scriptedStream(tokenizer, answer, 3), 'Q', 50, control());
    expect(full).toMatchObject({ finish: 'length', outputTokens: 1 });
  });

  it('ends within one token when interrupted', async () => {
    const cut = await complete(scriptedStream(tokenizer, answer), 'Q', 50, control(2));
    expect(cut).toMatchObject({ text: '[{"tag": "code', finish: 'abort', outputTokens: 2 });
  });

  it('refuses a prompt that leaves no room', async () => {
    await expect(complete(scriptedStream(tokenizer, answer, 3), 'QQ', 9, control())).rejects.toThrow(
      'The prompt has 3 tokens and the model reads at most 2.',
    );
  });
});
