/**
 * The GPU as the engine uses it: one model at a time, one text at a time. A model that is lost or hangs is loaded anew in a
 * fresh worker, and the text that it was at is done again.
 */
import type { KeptModel } from '../../core/models/kept-model.ts';
import { EngineStopped, type ModelHost } from '../engine.ts';
import type { Tokenizer } from './budget.ts';
import { failure, kindOf, plainFailure } from './failures.ts';
import { learnPace, noPace, patienceFor, type Pace } from './pace.ts';
import { createQueue, type Queue } from './queue.ts';
import type { Generation, ModelPort } from './model-port.ts';
import { pause, settlesWithin, startWatchdog, untilAborted, type Watchdog } from './watchdog.ts';

export interface Recovery {
  /** Texts after which the worker is replaced: what leaks, leaks no further. */
  readonly renewAfter: number;
  /** Times that a text is begun before it counts as failed. */
  readonly textTries: number;
  readonly loadTries: number;
  /** Texts that fail in a row before the engine gives up. */
  readonly failingTexts: number;
  /** Seconds without any news while a model is loaded. */
  readonly loadSilence: number;
  /** Seconds until an unused model leaves the GPU. */
  readonly idle: number;
  /** Seconds until it gives way to another one that is waited for: keeping a result takes less, loading a model far more. */
  readonly linger: number;
}

export const usualRecovery: Recovery = {
  renewAfter: 2000,
  textTries: 3,
  loadTries: 3,
  failingTexts: 3,
  loadSilence: 600,
  idle: 300,
  linger: 15,
};

/** What the work on one text may ask of the loaded model. */
export interface Desk extends Tokenizer, Pick<ModelPort, 'specialTexts'> {
  /** One answer. `promptTokens`: as counted, for knowing how long to wait. */
  generate(
    size: { readonly promptTokens: number; readonly outputTokens: number },
    ask: (port: ModelPort) => Promise<Generation>,
  ): Promise<Generation>;
}

interface Seated {
  readonly model: KeptModel;
  readonly port: ModelPort;
  /** Why it is of no more use; null while it is. */
  gone: string | null;
  /** Tells the work under way that it is. */
  onGone: (reason: string) => void;
  /** Settles when the last work has let go of the port, be it after it was told to stop. */
  busy: Promise<unknown>;
  done: number;
}

/** Waiting for the last token of an answer that was interrupted. */
const letGoSeconds = 120;
/** For reading and counting tokens. */
const countSeconds = 60;
/** So that the browser gives back what a lost device held. */
const restSeconds = 2;

/** Two models of one id may be different ones: a model can be deleted and added again. */
function keyOf({ id, sha256, library }: KeptModel): string {
  return [id, sha256, library.sha256].join(' ');
}

export class GpuSeat {
  readonly #models: ModelHost;
  readonly #recovery: Recovery;
  readonly #queue: Queue;
  #seated: Seated | null = null;
  #pace: Pace = noPace;
  #pacedModel = '';
  #failedInARow = 0;
  #idle: Watchdog | null = null;

  constructor(models: ModelHost, recovery: Recovery = usualRecovery) {
    this.#models = models;
    this.#recovery = recovery;
    const { linger, idle } = recovery;
    this.#queue = createQueue({
      linger,
      onFree: () => {
        this.#idle = startWatchdog(idle, () => this.#clear());
      },
    });
  }

  /**
   * Waits for its turn; the answer gives the turn back. Rejects with the signal's reason when it fires. Of two runs with models
   * of their own the second waits until the first is done; null: for one text, in between.
   */
  async take(model: KeptModel | null, signal: AbortSignal): Promise<() => void> {
    const giveBack = await this.#queue.take(model === null ? null : keyOf(model), signal);
    this.#idle?.stop();
    return giveBack;
  }

  /**
   * Does one text's work with that model, loaded if need be, as often as it takes. To be called within a turn. Throws the
   * signal's reason, an EngineStopped when it is of no use to go on, and an Error that speaks of this text alone.
   */
  async work<Result>(model: KeptModel, work: (desk: Desk) => Promise<Result>, signal: AbortSignal): Promise<Result> {
    for (let tries = 1; ; tries += 1) {
      const at = await this.#ready(model, signal);
      try {
        const result = await this.#attempt(at, work, signal);
        at.done += 1;
        this.#failedInARow = 0;
        return result;
      } catch (error) {
        signal.throwIfAborted();
        const kind = kindOf(error);
        if (kind === 'text') throw plainFailure(error);
        this.#clear();
        if (kind === 'final') throw new EngineStopped(plainFailure(error).message);
        if (tries >= this.#recovery.textTries) throw this.#giveUp(error);
      }
    }
  }

  /** Takes that model off the GPU, unless somebody is at work. */
  free(model: KeptModel): void {
    if (this.#queue.isFree() && this.#seated !== null && keyOf(this.#seated.model) === keyOf(model)) this.#clear();
  }

  #clear(): void {
    this.#idle?.stop();
    this.#seated?.port.terminate();
    this.#seated = null;
  }

  async #ready(model: KeptModel, signal: AbortSignal): Promise<Seated> {
    signal.throwIfAborted();
    const known = this.#seated;
    if (known !== null && (await this.#isUsable(known, model, signal))) return known;
    this.#clear();
    if (this.#pacedModel !== keyOf(model)) this.#pace = noPace;
    this.#pacedModel = keyOf(model);
    this.#seated = await this.#load(model, signal);
    return this.#seated;
  }

  async #isUsable(known: Seated, model: KeptModel, signal: AbortSignal): Promise<boolean> {
    if (keyOf(known.model) !== keyOf(model) || known.done >= this.#recovery.renewAfter) return false;
    const letGo = await untilAborted(settlesWithin(known.busy, letGoSeconds), signal);
    return letGo && known.gone === null;
  }

  async #load(model: KeptModel, signal: AbortSignal): Promise<Seated> {
    for (let attempt = 1; ; attempt += 1) {
      try {
        return await this.#loadOnce(model, signal);
      } catch (error) {
        signal.throwIfAborted();
        const { message } = plainFailure(error);
        if (kindOf(error) !== 'lost') throw new EngineStopped(`“${model.label}” cannot be loaded: ${message}`);
        if (attempt >= this.#recovery.loadTries) {
          throw new EngineStopped(`“${model.label}” could not be loaded in ${attempt} tries: ${message}`);
        }
      }
      await pause(restSeconds * attempt, signal);
    }
  }

  async #loadOnce(model: KeptModel, signal: AbortSignal): Promise<Seated> {
    const port = this.#models.start();
    const state: Seated = { model, port, gone: null, onGone: () => undefined, busy: Promise.resolve(), done: 0 };
    void port.lost.then((reason) => {
      state.gone = reason;
      state.onGone(reason);
    });
    try {
      await untilAborted(loadWatched(state, this.#recovery.loadSilence), signal);
      return state;
    } catch (error) {
      port.terminate();
      throw error;
    }
  }

  #attempt<Result>(at: Seated, work: (desk: Desk) => Promise<Result>, signal: AbortSignal): Promise<Result> {
    const watched = new Promise<Result>((resolve, reject) => {
      const watchdog = startWatchdog(countSeconds, () => {
        // What is slow now may only have become slower: the next try is given all the time of a first one.
        this.#pace = noPace;
        reject(failure('lost', 'The GPU did not answer any more.'));
      });
      at.onGone = (reason) => reject(failure('lost', reason));
      if (at.gone !== null) at.onGone(at.gone);
      const working = work(this.#deskOf(at.port, watchdog, signal));
      at.busy = working;
      working.then(resolve, reject).finally(watchdog.stop);
    });
    return untilAborted(watched, signal, () => at.port.interrupt());
  }

  #deskOf(port: ModelPort, watchdog: Watchdog, signal: AbortSignal): Desk {
    return {
      encode: (text) => port.encode(text),
      specialTexts: () => port.specialTexts(),
      generate: async ({ promptTokens, outputTokens }, ask) => {
        signal.throwIfAborted();
        watchdog.arm(patienceFor(this.#pace, promptTokens, outputTokens));
        const generation = await ask(port);
        watchdog.arm(countSeconds);
        if (generation.finish === 'abort') throw failure('lost', 'The answer was interrupted.');
        this.#pace = learnPace(this.#pace, generation);
        return generation;
      },
    };
  }

  #giveUp(error: unknown): Error {
    this.#failedInARow += 1;
    const { message } = plainFailure(error);
    if (this.#failedInARow < this.#recovery.failingTexts) {
      return failure('text', `The GPU gave out ${this.#recovery.textTries} times at this text: ${message}`, error);
    }
    this.#failedInARow = 0;
    return new EngineStopped(
      `The GPU gave out at ${this.#recovery.failingTexts} texts one after the other: ${message} ` +
        'Resume the run when that is settled.',
    );
  }
}

/** Loads, for as long as there is news of it. */
function loadWatched(state: Seated, silence: number): Promise<void> {
  return new Promise((resolve, reject) => {
    const watchdog = startWatchdog(silence, () =>
      reject(failure('lost', `Nothing was heard of loading the model for ${silence / 60} minutes.`)),
    );
    state.onGone = (reason) => reject(failure('lost', reason));
    state.port
      .load(state.model, () => watchdog.arm(silence))
      .then(resolve, reject)
      .finally(watchdog.stop);
  });
}
