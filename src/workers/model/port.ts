/** A model worker as the engine sees it: calls reject when the worker is gone, whatever became of it. */
import type { Remote } from 'comlink';
import { failure } from '../../engines/webllm/failures.ts';
import type { ModelPort } from '../../engines/webllm/model-port.ts';
import type { ModelApi } from './contract.ts';

export interface ModelConnection {
  readonly api: Remote<ModelApi>;
  /** Makes a function callable from the worker. */
  readonly callable: <Call extends (...args: never[]) => void>(call: Call) => Call;
  /** Resolves with a reason when the worker itself fails or ends. */
  readonly ended: Promise<string>;
  /** Kills the worker. */
  terminate(): void;
}

/** `site`: the studio's absolute address, ends with `/`. */
export function modelPort(connection: ModelConnection, site: string): ModelPort {
  const { api, callable, ended } = connection;
  const waiting = new Set<(reason: Error) => void>();
  let over: Error | null = null;

  function end(reason: string): void {
    over ??= failure('lost', reason);
    for (const reject of waiting) reject(over);
    waiting.clear();
  }
  /** The answer of a call, for as long as there is someone to answer. */
  function ask<Answer>(call: () => Promise<Answer>): Promise<Answer> {
    if (over !== null) return Promise.reject(over);
    return new Promise((resolve, reject) => {
      waiting.add(reject);
      call()
        .then(resolve, reject)
        .finally(() => waiting.delete(reject));
    });
  }

  const lost = Promise.race([ended, api.lost().then((reason) => `The GPU was lost: ${reason}`)]);
  void lost.then(end);
  return {
    load: (model, onProgress) => ask(() => api.load(model, site, callable(onProgress))),
    encode: (text) => ask(() => api.encode(text)),
    specialTexts: () => ask(() => api.specialTexts()),
    complete: (prompt, maxTokens) => ask(() => api.complete(prompt, maxTokens)),
    tagsOnly: (prompt, maxTokens) => ask(() => api.tagsOnly(prompt, maxTokens)),
    chat: (messages, schema, maxTokens) => ask(() => api.chat(messages, schema, maxTokens)),
    interrupt: () => void api.interrupt(),
    terminate() {
      connection.terminate();
      end('The model was closed.');
    },
    lost,
  };
}
