/** InsTagger, or another language model, on the user's GPU: one text after the other, for hours. Knows no web-llm, only a port. */
import { sha256 } from 'hash-wasm';
import type { KeptModel } from '../../core/models/kept-model.ts';
import { fitOf } from '../../core/models/model-needs.ts';
import type { EngineIdentity } from '../../core/types.ts';
import {
  EngineStopped,
  type Engine,
  type EngineHost,
  type ModelHost,
  type Session,
  type TagOutcome,
} from '../engine.ts';
import { limitsOf } from './budget.ts';
import { kindOf, plainFailure } from './failures.ts';
import { GpuSeat } from './gpu-seat.ts';
import { readOptions, type WebllmOptions } from './options.ts';
import { questionOf, type Question } from './question.ts';
import { tagText, tryText } from './tag-text.ts';

/** Grows with every change of how texts are cut, asked or read that the other settings do not show. */
const method = 1;

/** Each result is kept before the next text is begun: a text takes seconds, keeping it milliseconds. */
const batch = { preferred: 1, max: 16 };

const nowhere = {
  reason: 'Language models run on the graphics card of a browser with WebGPU, and there is none here.',
  remedy: 'Open the studio in a current Chrome or Edge, or use the instant tagger.',
};

/** One for all sessions of a host: two models at once would not fit on most cards. */
const seats = new WeakMap<ModelHost, GpuSeat>();

function seatOf(models: ModelHost): GpuSeat {
  const seat = seats.get(models) ?? new GpuSeat(models);
  seats.set(models, seat);
  return seat;
}

export const webllmEngine: Engine = {
  id: 'webllm',
  label: 'InsTagger (WebGPU)',
  needs: 'a graphics card that the browser may use (WebGPU), and a model kept in this browser',
  opensAnew: true,
  check: async (signal, { models }) => {
    signal.throwIfAborted();
    if (models === undefined) return { ok: false, ...nowhere };
    const adapter = await models.adapter();
    return adapter.state === 'ready' ? { ok: true } : { ok: false, reason: adapter.reason, remedy: nowhere.remedy };
  },
  open: async (config, { host, signal }) => {
    signal.throwIfAborted();
    if (host.models === undefined) throw new Error(`${nowhere.reason} ${nowhere.remedy}`);
    const options = readOptions(config);
    const model = await host.models.kept(options.model);
    const fit = fitOf({ ...model, largestBuffer: model.largestBuffer ?? null }, await host.models.adapter());
    if (fit.runs === 'no') throw new Error(`“${model.label}” cannot run here: ${fit.reasons.join(' ')}`);
    const question = await questionOf(model, options);
    const identity = await identityOf(model, options, question, host);
    signal.throwIfAborted();
    return openSession(model, question, { seat: seatOf(host.models), identity });
  },
};

async function identityOf(
  model: KeptModel,
  { mode, prompt, ownPrompt }: WebllmOptions,
  question: Question,
  host: EngineHost,
): Promise<EngineIdentity> {
  const own = prompt === 'own' ? { ownPrompt } : {};
  const files = `${model.sha256}  weights\n${model.library.sha256}  library\n`;
  return {
    engine: 'webllm',
    model: model.label,
    modelSha256: await sha256(files),
    quantization: model.quantization,
    promptSha256: question.sha256,
    // Whole: a run is resumed with them.
    settings: { method, model: model.id, mode, prompt: question.promptName, ...own, ...limitsOf(model) },
    app: host.appVersion,
  };
}

function openSession(
  model: KeptModel,
  question: Question,
  { seat, identity }: { readonly seat: GpuSeat; readonly identity: EngineIdentity },
): Session {
  const limits = limitsOf(model);
  async function tagOne(textId: number, text: string, signal: AbortSignal): Promise<TagOutcome> {
    if (text.trim() === '') return { textId, result: { status: 'empty-text', flags: [], tags: [] } };
    try {
      return { textId, ...(await seat.work(model, (desk) => tagText(text, question, { desk, limits }), signal)) };
    } catch (error) {
      if (signal.aborted || error instanceof EngineStopped || kindOf(error) !== 'text') throw error;
      return { textId, result: { status: 'failed', flags: [], tags: [], error: plainFailure(error).message } };
    }
  }
  return {
    identity,
    batch,
    concurrency: 1,
    tag: async function* (items, { signal }) {
      const giveBack = await seat.take(model, signal);
      try {
        for (const { textId, text } of items) yield await tagOne(textId, text, signal);
      } finally {
        giveBack();
      }
    },
    tryOne: async (text, { signal }) => {
      const giveBack = await seat.take(null, signal);
      try {
        return await seat.work(model, (desk) => tryText(text, question, { desk, limits }), signal);
      } finally {
        giveBack();
      }
    },
    close: () => {
      seat.free(model);
      return Promise.resolve();
    },
  };
}
