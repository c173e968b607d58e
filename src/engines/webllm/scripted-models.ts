/** For tests: a model host whose models do what a script says, in the words of a real one. */
import type { KeptModel } from '../../core/models/kept-model.ts';
import type { AdapterFacts } from '../../core/models/model-needs.ts';
import type { ModelHost } from '../engine.ts';
import type { ChatMessage, Generation, LoadProgress, ModelPort } from './model-port.ts';

/** What is asked of a port. */
export interface Asked {
  readonly kind: 'load' | 'complete' | 'tagsOnly' | 'chat';
  readonly model: string;
  readonly prompt: string;
  readonly messages: readonly ChatMessage[];
  readonly schema: string;
  readonly maxTokens: number;
  /** Which worker it is, and how often this one was asked to generate before. */
  readonly worker: number;
  readonly before: number;
}

/** There is no answer. */
export const hang = Symbol('hang');
/** The GPU's device goes, and there is no answer. */
export const lose = Symbol('lose');

/** A text is the answer's; an Error is thrown. */
export type Step = string | Partial<Generation> | Error | typeof hang | typeof lose;

export interface Scripted {
  readonly host: ModelHost;
  readonly asked: Asked[];
  /** Workers that are there; terminated ones are not. */
  readonly alive: ReadonlySet<number>;
  /** Calls of `interrupt`. */
  readonly interrupted: number[];
}

export const keptModel: KeptModel = {
  format: 1,
  id: 'instagger-q4f16_1',
  label: 'InsTagger',
  origin: { kind: 'folder', name: 'instagger' },
  task: 'instagger',
  quantization: 'q4f16_1',
  features: [],
  contextWindow: 2048,
  gpuBytes: 4e9,
  files: [],
  library: {
    kind: 'studio',
    name: 'llama-2-7b-q4f16_1.wasm',
    sha256: 'b'.repeat(64),
    known: true,
    normEps: 1e-5,
    prefillChunk: 2048,
    splitsPrompts: true,
  },
  sha256: 'a'.repeat(64),
  addedAt: '2026-01-01T00:00:00.000Z',
};

export const goodAdapter: AdapterFacts = {
  state: 'ready',
  name: 'Test GPU',
  software: false,
  features: ['shader-f16'],
  limits: {
    maxBufferSize: 2 ** 31,
    maxStorageBufferBindingSize: 2 ** 31,
    maxComputeWorkgroupStorageSize: 65_536,
    maxStorageBuffersPerShaderStage: 16,
  },
  memoryBytes: null,
};

type Call = Omit<Asked, 'worker' | 'before' | 'model'>;

const nothing = { prompt: '', messages: [], schema: '', maxTokens: 0 };

function generation(step: Partial<Generation>): Generation {
  return {
    ...{ text: '[]', finish: 'stop', promptTokens: 100, outputTokens: 50, forcedTokens: 0 },
    ...{ prefillSeconds: 0.5, decodeSeconds: 1, gpuSeconds: 1.4 },
    ...step,
  };
}

interface Script {
  readonly next: (asked: Asked) => Step;
  readonly asked: Asked[];
  readonly alive: Set<number>;
  readonly interrupted: number[];
}

/** One worker. Tokens are UTF-16 units. */
class ScriptedPort implements ModelPort {
  readonly lost: Promise<string>;
  readonly #script: Script;
  readonly #worker: number;
  #model = '';
  #generated = 0;
  #lose: (reason: string) => void = () => undefined;
  #stop: () => void = () => undefined;

  constructor(script: Script, worker: number) {
    this.#script = script;
    this.#worker = worker;
    this.lost = new Promise((resolve) => {
      this.#lose = resolve;
    });
    script.alive.add(worker);
  }

  async load(model: KeptModel, onProgress: (progress: LoadProgress) => void): Promise<void> {
    this.#model = model.label;
    onProgress({ phase: 'reading', share: 0 });
    await this.#play({ ...nothing, kind: 'load' });
  }

  encode(text: string): Promise<readonly number[]> {
    return Promise.resolve(Array.from({ length: text.length }, (_, at) => text.charCodeAt(at)));
  }

  specialTexts(): Promise<readonly string[]> {
    return Promise.resolve(['<odd one>', '<@@NEW@@>']);
  }

  complete(prompt: string, maxTokens: number): Promise<Generation> {
    return this.#generate({ ...nothing, kind: 'complete', prompt, maxTokens });
  }

  tagsOnly(prompt: string, maxTokens: number): Promise<Generation> {
    return this.#generate({ ...nothing, kind: 'tagsOnly', prompt, maxTokens });
  }

  chat(messages: readonly ChatMessage[], schema: string, maxTokens: number): Promise<Generation> {
    return this.#generate({ ...nothing, kind: 'chat', messages, schema, maxTokens });
  }

  interrupt(): void {
    this.#script.interrupted.push(this.#worker);
    this.#stop();
  }

  terminate(): void {
    this.#script.alive.delete(this.#worker);
  }

  #generate(call: Call): Promise<Generation> {
    this.#generated += 1;
    return this.#play(call);
  }

  async #play(call: Call): Promise<Generation> {
    const { alive, asked, next } = this.#script;
    if (!alive.has(this.#worker)) throw new Error('The model was closed.');
    const now: Asked = { ...call, model: this.#model, worker: this.#worker, before: Math.max(0, this.#generated - 1) };
    asked.push(now);
    const step = next(now);
    if (step === lose) this.#lose('The GPU was lost: Device lost.');
    if (step === lose || step === hang) {
      await new Promise<void>((resolve) => {
        this.#stop = resolve;
      });
      return generation({ finish: 'abort' });
    }
    if (step instanceof Error) throw step;
    return generation(typeof step === 'string' ? { text: step } : step);
  }
}

export function scriptedModels(
  next: (asked: Asked) => Step,
  models: readonly KeptModel[] = [keptModel],
  adapter: AdapterFacts = goodAdapter,
): Scripted {
  const script: Script = { next, asked: [], alive: new Set(), interrupted: [] };
  let workers = 0;
  const host: ModelHost = {
    kept(id) {
      const model = models.find((kept) => kept.id === id);
      return model === undefined ? Promise.reject(new Error('It is no longer kept here.')) : Promise.resolve(model);
    },
    start() {
      workers += 1;
      return new ScriptedPort(script, workers - 1);
    },
    adapter: () => Promise.resolve(adapter),
  };
  return { host, ...script };
}
