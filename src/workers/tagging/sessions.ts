/**
 * The engines that this worker has opened: one session for each engine and configuration, opened when first asked for. Engines
 * that open anew get one for each call.
 */
import type { Engine, EngineHost, Session } from '../../engines/engine.ts';

type Config = Parameters<Engine['open']>[0];

export class Sessions {
  readonly #open = new Map<string, Promise<Session>>();
  readonly #load: (engineId: string) => Promise<Engine>;
  readonly #host: EngineHost;
  /** Those that no other call gets. */
  readonly #single = new WeakSet<Session>();

  constructor(load: (engineId: string) => Promise<Engine>, host: EngineHost) {
    this.#load = load;
    this.#host = host;
  }

  /** The session of an engine. One that could not be opened, or whose opening was stopped, is tried anew at the next call. */
  get(engineId: string, config: Config, signal: AbortSignal): Promise<Session> {
    const key = keyOf(engineId, config);
    const known = this.#open.get(key);
    if (known !== undefined) {
      // Whoever began to open it may have stopped; that is no reason for this caller.
      return known.catch((error: unknown) => {
        if (signal.aborted || !isAbort(error)) throw error;
        return this.get(engineId, config, signal);
      });
    }
    const opening = this.#start(engineId, config, signal);
    this.#open.set(key, opening);
    opening.catch(() => this.#open.delete(key));
    return opening;
  }

  /** To be called when a run is over: what is of no use to another call is closed, so that a model leaves the GPU. */
  async release(session: Session): Promise<void> {
    if (this.#single.delete(session)) await session.close();
  }

  async #start(engineId: string, config: Config, signal: AbortSignal): Promise<Session> {
    const engine = await this.#load(engineId);
    const check = await engine.check(signal, this.#host);
    if (!check.ok) throw new Error(`${engine.label} cannot run here: ${check.reason} ${check.remedy}`);
    const session = await engine.open(config, { host: this.#host, signal });
    if (engine.opensAnew === true) {
      this.#single.add(session);
      this.#open.delete(keyOf(engineId, config));
    }
    return session;
  }
}

function keyOf(engineId: string, config: Config): string {
  return JSON.stringify([engineId, Object.entries(config).sort()]);
}

function isAbort(error: unknown): boolean {
  return error instanceof DOMException && error.name === 'AbortError';
}
