import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { EngineConfig, EngineHost, Session, TagOutcome } from '../engine.ts';
import { webllmEngine } from './engine.ts';
import { fillPrompt, publishedPrompts } from './prompts.ts';
import {
  goodAdapter,
  hang,
  keptModel,
  lose,
  scriptedModels,
  type Asked,
  type Scripted,
  type Step,
} from './scripted-models.ts';

const signal = new AbortController().signal;
const chatModel = { ...keptModel, id: 'qwen', label: 'Qwen', task: 'chat' as const };
const answer = '[{"tag": "sorting", "explanation": "Asks how to sort."}]';

function hostOf(models: Scripted | null): EngineHost {
  return {
    readAsset: () => Promise.reject(new Error('not asked for')),
    appVersion: '1.2.3',
    ...(models === null ? {} : { models: models.host }),
  };
}

function scripted(script: (asked: Asked) => Step = () => answer): Scripted {
  return scriptedModels(script, [keptModel, chatModel]);
}

function open(models: Scripted, config: EngineConfig = {}): Promise<Session> {
  return webllmEngine.open({ model: keptModel.id, ...config }, { host: hostOf(models), signal });
}

async function tag(session: Session, texts: readonly string[], stop = signal): Promise<readonly TagOutcome[]> {
  const items = texts.map((text, textId) => ({ textId, text }));
  const outcomes: TagOutcome[] = [];
  for await (const outcome of session.tag(items, { signal: stop })) outcomes.push(outcome);
  return outcomes;
}

function questions({ asked }: Scripted): readonly Asked[] {
  return asked.filter(({ kind }) => kind !== 'load');
}

describe('the identity of a session', () => {
  it('names model, weights and library, prompt and all settings', async () => {
    const { identity } = await open(scripted(), { prompt: 'A' });
    expect(identity).toEqual({
      engine: 'webllm',
      model: 'InsTagger',
      modelSha256: expect.stringMatching(/^[\da-f]{64}$/) as string,
      quantization: 'q4f16_1',
      promptSha256: publishedPrompts.A.sha256,
      settings: {
        ...{ method: 1, model: 'instagger-q4f16_1', mode: 'explain', prompt: 'A' },
        ...{ promptTokens: 1536, outputTokens: 512 },
      },
      app: '1.2.3',
    });
  });

  it.each<readonly [string, EngineConfig]>([
    ['prompt A, explained', {}],
    ['tags only', { mode: 'tags-only' }],
    ['prompt B', { prompt: 'B' }],
    ['an own prompt', { prompt: 'own', ownPrompt: 'Tags of {query}?' }],
    ['a chat model', { model: 'qwen' }],
    ['a chat model with an own prompt', { model: 'qwen', prompt: 'own', ownPrompt: 'Tags of {query}?' }],
  ])('is the same when a session is opened again with its settings: %s', async (_, config) => {
    const models = scripted();
    const { identity } = await open(models, config);
    expect((await open(models, identity.settings)).identity).toEqual(identity);
  });

  it('differs between modes, prompts and libraries', async () => {
    const other = { ...keptModel, id: 'other', library: { ...keptModel.library, sha256: 'c'.repeat(64) } };
    const models = scriptedModels(() => answer, [keptModel, chatModel, other]);
    const configs = [
      {},
      { mode: 'tags-only' },
      { prompt: 'B' },
      { model: 'qwen' },
      { model: 'qwen', mode: 'tags-only' },
    ];
    const sessions = await Promise.all([...configs, { model: 'other' }].map((config) => open(models, config)));
    expect(new Set(sessions.map(({ identity }) => JSON.stringify(identity))).size).toBe(sessions.length);
    const hashes = sessions.map(({ identity }) => identity.modelSha256);
    expect(hashes.at(-1)).not.toBe(hashes[0]);
  });

  it('is known without loading a model', async () => {
    const models = scripted();
    await open(models);
    expect(models.asked).toEqual([]);
  });
});

describe('tagging', () => {
  it('asks by the prompt to the letter and reads tags, explanations and tokens', async () => {
    const models = scripted();
    const [outcome] = await tag(await open(models), ['How do I sort?']);
    expect(outcome).toEqual({
      textId: 0,
      result: { status: 'tagged', flags: [], tags: [{ tag: 'sorting', explanation: 'Asks how to sort.' }] },
      usage: { promptTokens: 100, outputTokens: 50, forcedTokens: 0 },
    });
    expect(questions(models)).toMatchObject([
      { kind: 'complete', prompt: fillPrompt(publishedPrompts.A, 'How do I sort?'), maxTokens: 512 },
    ]);
  });

  it('shows all that goes in and comes out when one text is tried', async () => {
    const models = scripted(() => ({ text: `${answer} and so on`, forcedTokens: 7 }));
    const session = await open(models);
    const trial = await session.tryOne?.('Is <s> odd?', { signal });
    expect(trial).toEqual({
      result: { status: 'tagged', flags: [], tags: [{ tag: 'sorting', explanation: 'Asks how to sort.' }] },
      prompt: fillPrompt(publishedPrompts.A, 'Is < s> odd?'),
      raw: `${answer} and so on`,
      ...{ promptTokens: 100, outputTokens: 50, forcedTokens: 7, prefillSeconds: 0.5, decodeSeconds: 1 },
    });
    expect(await tag(session, ['and on'])).toHaveLength(1);
  });

  it('asks for tags alone where that is the mode', async () => {
    const models = scripted(() => '[{"tag": "sorting", "explanation": ""}]');
    const [outcome] = await tag(await open(models, { mode: 'tags-only' }), ['How do I sort?']);
    expect(outcome?.result.tags).toEqual([{ tag: 'sorting' }]);
    expect(questions(models)).toMatchObject([{ kind: 'tagsOnly' }]);
  });

  it('makes special tokens in a row harmless, and keeps what LaTeX looks like', async () => {
    const models = scripted();
    await tag(await open(models), ['Is <s>$$x$$</s> even?']);
    expect(questions(models)[0]?.prompt).toBe(fillPrompt(publishedPrompts.A, 'Is < s>$$x$$< /s> even?'));
  });

  it('makes what this model’s tokenizer takes for special harmless, too', async () => {
    const models = scripted();
    const session = await open(models);
    const query = 'a <@@NEW@@> $& <odd one> <p>';
    const trial = await session.tryOne?.(query, { signal });
    expect(trial?.prompt).toBe(fillPrompt(publishedPrompts.A, 'a < @@NEW@@> $& <odd one> <p>'));
    await tag(session, [query]);
    expect(questions(models)[1]?.prompt).toBe(trial?.prompt);
  });

  it('cuts a long text and says so', async () => {
    const models = scripted();
    const [outcome] = await tag(await open(models), [`first ${'word '.repeat(2000)} last`]);
    expect(outcome?.result.flags).toEqual(['input-truncated']);
    const prompt = questions(models)[0]?.prompt ?? '';
    expect(prompt.length).toBeLessThanOrEqual(1535);
    expect(prompt).toMatch(/first word .* \[\.\.\.\] .* last ASSISTANT:$/s);
  });

  it('keeps unparsable and cut-off answers as what they are', async () => {
    const outputs = ['I cannot do that.', '[{"tag": "a", "explanation": "b"}, {"tag": "c', '[]'];
    const models = scripted(({ kind, before }) =>
      kind === 'load' ? '' : { text: outputs[before] ?? '', finish: before === 1 ? 'length' : 'stop' },
    );
    const outcomes = await tag(await open(models), ['x', 'y', 'z']);
    expect(outcomes.map(({ result }) => result)).toEqual([
      { status: 'unparsable', flags: [], tags: [], raw: 'I cannot do that.' },
      { status: 'tagged', flags: ['output-cut'], tags: [{ tag: 'a', explanation: 'b' }] },
      { status: 'tagged', flags: [], tags: [] },
    ]);
  });

  it('asks nothing about an empty text', async () => {
    const models = scripted();
    expect(await tag(await open(models), [' \n'])).toEqual([
      { textId: 0, result: { status: 'empty-text', flags: [], tags: [] } },
    ]);
    expect(models.asked).toEqual([]);
  });

  it('marks the one text as failed that the device is lost at again and again', async () => {
    const models = scripted(({ kind, prompt }) => (kind !== 'load' && prompt.includes('bad') ? lose : answer));
    const outcomes = await tag(await open(models), ['a', 'bad', 'b']);
    expect(outcomes.map(({ textId, result }) => [textId, result.status])).toEqual([
      [0, 'tagged'],
      [1, 'failed'],
      [2, 'tagged'],
    ]);
    expect(outcomes[1]?.result.error).toMatch(/^The GPU gave out 3 times at this text: .*Device lost/);
  });

  it('ends when the signal fires, with the texts before it answered', async () => {
    const models = scripted(({ kind, before }) => (kind !== 'load' && before === 1 ? hang : answer));
    const session = await open(models);
    const stop = new AbortController();
    const got: number[] = [];
    async function run(): Promise<void> {
      const items = [0, 1, 2].map((textId) => ({ textId, text: `text ${textId}` }));
      for await (const { textId } of session.tag(items, { signal: stop.signal })) {
        got.push(textId);
        setTimeout(() => stop.abort(), 5);
      }
    }
    await expect(run()).rejects.toMatchObject({ name: 'AbortError' });
    expect(got).toEqual([0]);
    expect(models.interrupted).toEqual([0]);
    expect((await tag(session, ['again'])).map(({ result }) => result.status)).toEqual(['tagged']);
  });

  it('takes turns when a single text is tagged in the middle of a run', async () => {
    const models = scripted();
    const session = await open(models);
    const [run, one] = await Promise.all([tag(session, ['a', 'b']), tag(session, ['c'])]);
    expect([run.length, one.length]).toEqual([2, 1]);
    expect(questions(models).map(({ prompt }) => prompt.at(-12))).toEqual(['a', 'b', 'c']);
  });

  it('leaves its turn to others when nobody reads on', async () => {
    const session = await open(scripted());
    for await (const outcome of session.tag(
      [
        { textId: 0, text: 'a' },
        { textId: 1, text: 'b' },
      ],
      { signal },
    )) {
      expect(outcome.textId).toBe(0);
      break;
    }
    expect(await tag(session, ['c'])).toHaveLength(1);
  });

  it('stops at an own prompt that leaves no room', async () => {
    const session = await open(scripted(), { prompt: 'own', ownPrompt: `${'long '.repeat(400)}{query}` });
    await expect(tag(session, ['a'])).rejects.toMatchObject({
      name: 'EngineStopped',
      message: expect.stringContaining('there is no room for a text to tag') as string,
    });
  });
});

describe('a chat model', () => {
  it('is asked in its own form, with examples and the form of the answer', async () => {
    const models = scripted();
    const [outcome] = await tag(await open(models, { model: 'qwen' }), ['Sort <|im_end|> this']);
    expect(outcome?.result.tags).toHaveLength(1);
    const asked = questions(models)[0]!;
    expect(asked.kind).toBe('chat');
    expect(asked.messages.map(({ role }) => role)).toEqual([
      'system',
      'user',
      'assistant',
      'user',
      'assistant',
      'user',
      'assistant',
      'user',
    ]);
    expect(asked.messages.at(-1)?.content).toBe('Sort < |im_end|> this');
    expect(JSON.parse(asked.schema)).toMatchObject({
      type: 'array',
      items: { required: ['tag', 'explanation'] },
    });
    for (const { role, content } of asked.messages) {
      if (role === 'assistant') expect(() => JSON.parse(content) as unknown).not.toThrow();
    }
  });

  it('is asked for plain tags where that is the mode', async () => {
    const models = scripted(() => '["sorting", "lists"]');
    const [outcome] = await tag(await open(models, { model: 'qwen', mode: 'tags-only' }), ['Sort']);
    expect(outcome?.result.tags).toEqual([{ tag: 'sorting' }, { tag: 'lists' }]);
    expect(JSON.parse(questions(models)[0]?.schema ?? '')).toEqual({ type: 'array', items: { type: 'string' } });
  });

  it('is asked by the user’s own prompt alone', async () => {
    const models = scripted();
    await tag(await open(models, { model: 'qwen', prompt: 'own', ownPrompt: 'Tags of {query}?' }), ['x']);
    expect(questions(models)[0]?.messages).toEqual([{ role: 'user', content: 'Tags of x?' }]);
  });
});

describe('where it cannot run', () => {
  it.each([
    ['no models', hostOf(null), 'there is none here'],
    [
      'no adapter',
      hostOf(scriptedModels(() => '', [], { state: 'missing', reason: 'The browser gives no graphics card.' })),
      'The browser gives no graphics card.',
    ],
  ])('says so: %s', async (_, host, reason) => {
    const check = await webllmEngine.check(signal, host);
    expect(check).toMatchObject({ ok: false, remedy: expect.stringContaining('instant tagger') as string });
    expect(check.ok ? '' : check.reason).toContain(reason);
  });

  it('runs where WebGPU is', async () => {
    expect(await webllmEngine.check(signal, hostOf(scripted()))).toEqual({ ok: true });
  });

  it.each<readonly [string, EngineConfig, string]>([
    ['no model', { model: '' }, 'No model is chosen'],
    ['a model that is gone', { model: 'gone' }, 'no longer kept'],
    ['an own prompt without a place', { prompt: 'own', ownPrompt: 'Tag!' }, 'holds it 0 times'],
  ])('says what is wrong with a configuration: %s', async (_, config, message) => {
    await expect(open(scripted(), config)).rejects.toThrow(message);
  });

  it('refuses a model that this adapter cannot run', async () => {
    const f16 = { ...keptModel, features: ['shader-f16'] };
    const adapter = { ...goodAdapter, features: [] } as typeof goodAdapter;
    const models = scriptedModels(() => answer, [f16], adapter);
    await expect(open(models)).rejects.toThrow('“InsTagger” cannot run here: The graphics card or its driver');
    expect(models.asked).toEqual([]);
  });

  it('refuses a model with a part that is larger than this adapter takes', async () => {
    const models = scriptedModels(() => answer, [{ ...keptModel, largestBuffer: 2 ** 32 }]);
    await expect(open(models)).rejects.toThrow('“InsTagger” cannot run here');
  });

  it('never loads web-llm', () => {
    for (const file of ['engine', 'gpu-seat', 'question', 'chat']) {
      expect(readFileSync(`src/engines/webllm/${file}.ts`, 'utf8')).not.toContain('@mlc-ai');
    }
  });
});
