import { describe, expect, it } from 'vitest';
import { readAnswer } from '../../core/tagging/answers/answer.ts';
import { piecesTokenizer, scriptedStream } from './fake-stream.ts';
import { structureOf } from './structure.ts';
import { tagsOnly } from './tags-only.ts';

/** The pieces that LLaMA-2's vocabulary has for these answers: the closing quote comes with its comma, the brace with what follows. */
const apart = piecesTokenizer([
  ...['ASSISTANT', ':', ' [', '{"', 'tag', '":', ' "', '",', 'ex', 'plan', 'ation', ' ""', '},', '}]', ' {"'],
  ...['java', 'ja', 'va"x', 'code', ' tea', '"', '"}'],
]);
/** As the nano tagger's does: whole words with their quotes. */
const joined = piecesTokenizer([
  ...['ASSISTANT:', ' [{"tag":', ' "', '",', ' "explanation":', '"},', '"}]', ' {"tag":'],
  ...[' "java",', ' "code', ' tea",', ' "advice"'],
]);
const calm = { interrupted: () => false, seconds: () => 0 };

function ask(
  tokenizer: typeof apart,
  script: readonly string[],
  options: { most?: number; interrupted?: boolean } = {},
) {
  const stream = scriptedStream(tokenizer, script);
  const structure = structureOf(stream, stream.vocabulary);
  const control = { ...calm, interrupted: () => options.interrupted === true };
  const asked = { prompt: 'Q ASSISTANT:', maxTokens: options.most ?? 100 };
  return { stream, answer: tagsOnly(stream, structure, asked, control) };
}

const two = '[{"tag": "java", "explanation": ""}, {"tag": "code tea", "explanation": ""}]';

describe('tagsOnly', () => {
  it('forces what lies around the tags', async () => {
    const { stream, answer } = ask(apart, ['java', '",', '},', 'code', ' tea', '",', '}]']);
    expect(await answer).toMatchObject({ text: two, finish: 'stop', outputTokens: 7 });
    expect(stream.reads.map((tokens) => apart.decode(tokens))).toEqual([
      'Q ASSISTANT: [{"tag": "',
      'java',
      '", "explanation": ""',
      '}, {"tag": "',
      'code',
      'tea',
      '", "explanation": ""',
    ]);
  });

  it('counts forced tokens apart from chosen ones: together they are the answer', async () => {
    const { answer } = ask(apart, ['java', '",', '},', 'code', ' tea', '",', '}]']);
    const { text, outputTokens, forcedTokens } = await answer;
    expect(outputTokens + forcedTokens).toBe(apart.encode(` ${text}`).length);
  });

  it('replaces a closing token that the structure does not go on from', async () => {
    const { answer } = ask(apart, ['java', '"}', '}]']);
    expect(await answer).toMatchObject({ text: '[{"tag": "java", "explanation": ""}]', finish: 'stop' });
  });

  it('lets the model write the quotes where they are joined with the tag', async () => {
    const { stream, answer } = ask(joined, [' "java",', '"},', ' "code', ' tea",', '"}]']);
    expect(await answer).toMatchObject({ text: two, finish: 'stop', outputTokens: 5 });
    expect(stream.reads.map((tokens) => joined.decode(tokens))).toEqual([
      'Q ASSISTANT: [{"tag":',
      '"java", "explanation": "',
      '"}, {"tag":',
      '"code',
      'tea", "explanation": "',
    ]);
  });

  it('ends the list before a tag that it has already', async () => {
    const { answer } = ask(apart, ['java', '",', '},', 'java', '",']);
    expect(await answer).toMatchObject({ text: '[{"tag": "java", "explanation": ""}]', finish: 'stop' });
  });

  it('keeps what is there when a tag is closed so oddly that no token goes on from it', async () => {
    const { answer } = ask(apart, ['ja', 'va"x']);
    expect(await answer).toMatchObject({
      text: '[{"tag": "java"x',
      finish: 'length',
    });
  });

  it('ends when the model ends, when the tokens are out, and when interrupted', async () => {
    expect(await ask(apart, ['java', 'end']).answer).toMatchObject({ text: '[{"tag": "java', finish: 'stop' });
    const few = await ask(apart, ['java', 'code', '",'], { most: 7 }).answer;
    expect(few).toMatchObject({ text: '[{"tag": "javacode', finish: 'length' });
    expect(await ask(apart, ['java', '",'], { most: 8 }).answer).toMatchObject({ finish: 'length' });
    expect(await ask(apart, ['java', '",'], { interrupted: true }).answer).toMatchObject({
      text: '[{"tag": "java',
      finish: 'abort',
      outputTokens: 1,
    });
  });

  it('is refused where the tokenizer joins the key with what follows', async () => {
    const odd = piecesTokenizer(['ASSISTANT:', ' [{"tag": "java", "', ' [{"tag": "']);
    await expect(ask(odd, ['j']).answer).rejects.toMatchObject({
      name: 'FinalModelError',
      message: expect.stringContaining('cannot write tags alone') as string,
    });
  });

  it('keeps the last tag when the tokens are out right behind it', async () => {
    const { answer } = ask(apart, ['java', '",', '},', 'code', '",'], { most: 23 });
    const { text, finish } = await answer;
    expect(finish).toBe('length');
    expect(readAnswer(text, true)).toMatchObject({ flags: ['output-cut'], tags: [{ tag: 'java' }, { tag: 'code' }] });
  });

  it('fails at this text alone where the prompt grows together with the structure', async () => {
    const stream = scriptedStream(piecesTokenizer(['ASSISTANT:', '! [']), []);
    const asked = { prompt: 'Q!', maxTokens: 9 };
    await expect(tagsOnly(stream, structureOf(stream, 200), asked, calm)).rejects.toMatchObject({
      name: 'TextModelError',
      message: expect.stringContaining('joins the end of the prompt') as string,
    });
  });
});
