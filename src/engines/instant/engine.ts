/** The embedded engine: any browser, no GPU, no network. It matches words and character n-grams with a vocabulary. */
import { sha256 } from 'hash-wasm';
import type { Engine, Session } from '../engine.ts';
import type { Tagger } from './tagger.ts';

/** Grows with every change of how texts are matched or scored: the vocabulary's hash does not show it. */
const method = 1;

export const instantEngine: Engine = {
  id: 'instant',
  label: 'Instant',
  needs: 'any browser, no download',
  check: () => Promise.resolve({ ok: true }),
  open: async (_config, { host, signal, onProgress }) => {
    signal.throwIfAborted();
    onProgress?.(0, 1);
    const [{ createTagger }, { vocabularySources }] = await Promise.all([
      import('./tagger.ts'),
      import('./vocabulary/sources.ts'),
    ]);
    const modelSha256 = await sha256(vocabularySources.join('\n'));
    signal.throwIfAborted();
    const session = openSession(createTagger(), modelSha256, host.appVersion);
    onProgress?.(1, 1);
    return session;
  },
};

function openSession(tagger: Tagger, modelSha256: string, app: string): Session {
  return {
    identity: {
      engine: 'instant',
      model: 'instant-vocabulary',
      modelSha256,
      quantization: null,
      promptSha256: null,
      settings: { method },
      app,
    },
    batch: { preferred: 256, max: 4096 },
    concurrency: 2,
    // eslint-disable-next-line @typescript-eslint/require-await -- the contract is asynchronous, this engine is not
    tag: async function* (items, { signal }) {
      for (const { textId, text } of items) {
        signal.throwIfAborted();
        yield { textId, result: tagger.tag(text) };
      }
    },
    explain: (text, tags) => Promise.resolve(tagger.explain(text, tags)),
    close: () => Promise.resolve(),
  };
}
