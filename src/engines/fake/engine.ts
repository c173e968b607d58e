/**
 * An engine for tests: the tags of a text are its words. It can be told to fail, to give unparsable output, to be slow
 * and to crash, always at the same texts.
 */
import type { EngineIdentity, Result } from '../../core/types.ts';
import type { Engine, EngineConfig, EngineHost, Session, TagOutcome, TextItem } from '../engine.ts';

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

type Configured = Behaviour & { readonly learned: Learned | null };

const mostTags = 4;

export const fakeEngine: Engine = {
  id: 'fake',
  label: 'Fake (for tests)',
  needs: 'nothing',
  check: () => Promise.resolve({ ok: true }),
  open: async (config, { host, signal, onProgress }) => {
    signal.throwIfAborted();
    const learned = await readLearned(config, host);
    onProgress?.(1, 1);
    return openSession({ ...readBehaviour(config), learned }, host.appVersion);
  },
  // What it learns is a list: the tags of the rows, to be given where a text holds one of them.
  // eslint-disable-next-line @typescript-eslint/require-await -- the contract is asynchronous, this engine is not
  adapt: async (rows, { signal, onProgress }) => {
    signal.throwIfAborted();
    const tags = [...new Set(rows.flatMap((row) => row.tags))];
    onProgress?.(1);
    const file = new TextEncoder().encode(JSON.stringify(tags));
    const report = { rows: rows.length, heldOut: 0, before: null, after: null, curve: [], newTags: tags };
    return { file, report };
  },
};

interface Learned {
  readonly version: string;
  readonly tags: readonly string[];
}

async function readLearned({ version }: EngineConfig, { readVersion }: EngineHost): Promise<Learned | null> {
  if (typeof version !== 'string' || readVersion === undefined) return null;
  return { version, tags: JSON.parse(new TextDecoder().decode(await readVersion(version))) as readonly string[] };
}

function readBehaviour(config: EngineConfig): Behaviour {
  return {
    failEvery: numberOf(config, 'failEvery', 0),
    unparseEvery: numberOf(config, 'unparseEvery', 0),
    delayMs: numberOf(config, 'delayMs', 0),
    crashAfter: numberOf(config, 'crashAfter', 0),
    batchSize: numberOf(config, 'batchSize', 16),
    concurrency: numberOf(config, 'concurrency', 2),
  };
}

function numberOf(config: EngineConfig, key: keyof Behaviour, fallback: number): number {
  const value = config[key];
  return typeof value === 'number' ? value : fallback;
}

function openSession(behaviour: Configured, app: string): Session {
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

function identityOf({ learned, ...behaviour }: Configured, app: string): EngineIdentity {
  return {
    engine: 'fake',
    model: 'words',
    modelSha256: learned?.version ?? null,
    quantization: null,
    promptSha256: null,
    settings: { ...behaviour, ...(learned === null ? {} : { version: learned.version }) },
    app,
  };
}

function answer({ textId, text }: TextItem, { unparseEvery, learned }: Configured): Result {
  if (text.trim() === '') return { status: 'empty-text', flags: [], tags: [] };
  if (isNth(textId, unparseEvery)) return { status: 'unparsable', flags: ['output-cut'], tags: [], raw: '[{"tag": "' };
  const known = learned?.tags.filter((tag) => text.includes(tag)) ?? [];
  if (known.length > 0) return { status: 'tagged', flags: [], tags: known.map((tag) => ({ tag })) };
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
