import { describe, expect, it } from 'vitest';
import { chat, plainMessage } from './chat.ts';

const message = { role: 'user', content: 'Is $$x$$ the same as $& here?' } as const;

/** What web-llm does with a message. */
function filled(template: string, content: string): string {
  return template.replace('{user_message}', content);
}

describe('plainMessage', () => {
  it('comes out of a template as it was', () => {
    const template = '<user>{user_message}</user>';
    const { content } = plainMessage(message, { user: template });
    expect(filled(template, content)).toBe(`<user>${message.content}</user>`);
  });

  it('is left alone where there is no template, except in the system message', () => {
    expect(plainMessage(message, undefined)).toEqual(message);
    expect(plainMessage({ ...message, role: 'system' }, undefined).content).toBe('Is $$$$x$$$$ the same as $$& here?');
  });
});

describe('chat', () => {
  it('asks greedily, under the schema, and counts', async () => {
    const asked: unknown[] = [];
    let second = 0;
    const usage = { prompt_tokens: 9, completion_tokens: 4, extra: { time_to_first_token_s: 3 } };
    const engine = {
      chatCompletion: (request: unknown) => {
        asked.push(request);
        return Promise.resolve({ choices: [{ message: { content: '[]' }, finish_reason: 'length' }], usage });
      },
    };
    // A stand-in for web-llm's engine, whose answers have many more fields.
    const chatting = { engine, stream: { gpuSeconds: () => second }, templates: undefined } as unknown as Parameters<
      typeof chat
    >[0];
    const answer = await chat(chatting, [message], '{"type":"array"}', 7, { seconds: () => (second += 5) });
    expect(asked).toEqual([
      expect.objectContaining({
        max_tokens: 7,
        top_p: 1e-5,
        response_format: { type: 'json_object', schema: '{"type":"array"}' },
      }),
    ]);
    expect(answer).toMatchObject({ text: '[]', finish: 'length', promptTokens: 9, outputTokens: 4 });
    expect(answer).toMatchObject({ prefillSeconds: 3, decodeSeconds: 2, gpuSeconds: 5 });
  });
});
