/**
 * An engine for tests: the tags of a text are its words. It can be told to fail, to give unparsable output, to be slow
 * and to crash, always at the same texts.
 */
import type { EngineIdentity, Result } from '../../core/types.ts';
import type { Engine, Session, TagOutcome, TextItem } from '../engine.ts';

type Config = Parameters<Engine['open']>[0];

interface Behaviour {
  /** Every n-th text (by id) makes the call throw; 0: none. */
  readonly failEvery: number;
  /** Every n-th text (by id) is unparsable; 0: none. */
  readonly unparseEvery: number;
  readonly delayMs: number;
  /** After so many answers every call throws; 0: never. */
  readonly crashAfter: number;
  readonly batchSize: number;
  readonly concurrency: number;
}

const mostTags = 4;

export const fakeEngine: Engine = {
  id: 'fake',
  label: 'Fake (for tests)',
  needs: 'nothing',
  check: () => Promise.resolve({ ok: true }),
  open: (config, { host, signal, onProgress }) => {
    signal.throwIfAborted();
    onProgress?.(1, 1);
    return Promise.resolve(openSession(readBehaviour(config), host.appVersion));
  },
};

function readBehaviour(config: Config): Behaviour {
  return {
    failEvery: numberOf(config, 'failEvery', 0),
    unparseEvery: numberOf(config, 'unparseEvery', 0),
    delayMs: numberOf(config, 'delayMs', 0),
    crashAfter: numberOf(config, 'crashAfter', 0),
    batchSize: numberOf(config, 'batchSize', 16),
    concurrency: numberOf(config, 'concurrency', 2),
  };
}

function numberOf(config: Config, key: keyof Behaviour, fallback: number): number {
  const value = config[key];
  return typeof value === 'number' ? value : fallback;
}

function openSession(behaviour: Behaviour, app: string): Session {
  let answered = 0;
  async function* tag(
    items: readonly TextItem[],
    { signal }: { readonly signal: AbortSignal },
  ): AsyncGenerator<TagOutcome> {
    for (const item of items) {
      if (behaviour.delayMs > 0) await pause(behaviour.delayMs);
      signal.throwIfAborted();
      if (behaviour.crashAfter > 0 && answered >= behaviour.crashAfter) throw new Error('The fake engine crashed.');
      if (isNth(item.textId, behaviour.failEvery)) throw new Error(`The fake engine fails on text ${item.textId}.`);
      answered += 1;
      yield { textId: item.textId, result: answer(item, behaviour) };
    }
  }
  return {
    identity: identityOf(behaviour, app),
    batch: { preferred: behaviour.batchSize, max: behaviour.batchSize },
    concurrency: behaviour.concurrency,
    tag,
    explain: (_text, tags) => Promise.resolve(tags.map(({ tag: name }) => `The text holds the word “${name}”.`)),
    close: () => Promise.resolve(),
  };
}

function identityOf(behaviour: Behaviour, app: string): EngineIdentity {
  return {
    engine: 'fake',
    model: 'words',
    modelSha256: null,
    quantization: null,
    promptSha256: null,
    settings: { ...behaviour },
    app,
  };
}

function answer({ textId, text }: TextItem, { unparseEvery }: Behaviour): Result {
  if (text.trim() === '') return { status: 'empty-text', flags: [], tags: [] };
  if (isNth(textId, unparseEvery)) return { status: 'unparsable', flags: ['output-cut'], tags: [], raw: '[{"tag": "' };
  const words = [...new Set(text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [])];
  return { status: 'tagged', flags: [], tags: words.slice(0, mostTags).map((tag) => ({ tag, confidence: 0.5 })) };
}

function isNth(textId: number, every: number): boolean {
  return every > 0 && (textId + 1) % every === 0;
}

function pause(milliseconds: number): Promise<void> {
  return new Promise((resolve) => {
    setTimeout(resolve, milliseconds);
  });
}
