/** The model worker: one web-llm engine on the GPU. */
import { expose } from 'comlink';
import { chat } from './chat.ts';
import { complete } from './complete.ts';
import type { ModelApi } from './contract.ts';
import { plainFailure } from '../../engines/webllm/failures.ts';
import { loadModel, type LoadedModel } from './loaded-model.ts';
import { tagsOnly } from './tags-only.ts';

let loaded: LoadedModel | null = null;
let interrupted = false;
let loseDevice: (reason: string | Promise<string>) => void;
const deviceLost = new Promise<string>((resolve) => {
  loseDevice = resolve;
});
const control = { interrupted: () => interrupted, seconds: () => performance.now() / 1000 };

function model(): LoadedModel {
  if (loaded === null) throw new Error('The model worker was asked before a model was loaded.');
  return loaded;
}

/** Runs a generation; its failures come out in words that a user can act on. */
async function generate<Result>(run: (model: LoadedModel) => Promise<Result>): Promise<Result> {
  interrupted = false;
  try {
    return await run(model());
  } catch (error) {
    throw plainFailure(error);
  }
}

const api: ModelApi = {
  live: (lock) =>
    new Promise((resolve, reject) => {
      function hold(): Promise<never> {
        resolve();
        return new Promise(() => undefined);
      }
      navigator.locks.request(lock, hold).catch(reject);
    }),
  async load(kept, site, onProgress) {
    try {
      loaded = await loadModel(kept, {
        site,
        fetch: fetch.bind(globalThis),
        setFetch: (own) => (globalThis.fetch = own),
        seconds: control.seconds,
        onProgress,
      });
    } catch (error) {
      throw plainFailure(error);
    }
    loseDevice(loaded.lost);
  },
  encode: (text) => model().stream.encode(text),
  specialTexts: () => model().specialTexts,
  complete: (prompt, maxTokens) => generate(({ stream }) => complete(stream, prompt, maxTokens, control)),
  tagsOnly: (prompt, maxTokens) =>
    generate(({ stream, structure }) => tagsOnly(stream, structure(), { prompt, maxTokens }, control)),
  chat: (messages, schema, maxTokens) =>
    generate(({ engine, stream, pipeline }) => {
      const templates = pipeline.conversation.config.role_templates;
      return chat({ engine, stream, templates }, messages, schema, maxTokens, control);
    }),
  interrupt() {
    interrupted = true;
    void loaded?.engine.interruptGenerate();
  },
  lost: () => deviceLost,
};

expose(api);
