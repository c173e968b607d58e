/** Counts the bytes of a download and says how long the rest will take. */
import type { ModelFetchProgress } from './contract.ts';

/** Progress is told at most so often. */
const gapMs = 100;
/** The speed is that of the last so many milliseconds. */
const spanMs = 10_000;
/** Before that the speed says nothing. */
const leastSpanMs = 1000;

interface Mark {
  readonly at: number;
  readonly fetched: number;
}

export class FetchMeter {
  #host: string;
  readonly #total: number;
  readonly #elapsed: () => number;
  readonly #emit: (progress: ModelFetchProgress) => void;
  readonly #hosts = new Map<string, number>();
  #marks: Mark[];
  #bytes = 0;
  #fetched = 0;
  #phase: ModelFetchProgress['phase'] = 'fetching';
  #reported = Number.NEGATIVE_INFINITY;

  constructor(host: string, total: number, elapsed: () => number, emit: (progress: ModelFetchProgress) => void) {
    this.#host = host;
    this.#total = total;
    this.#elapsed = elapsed;
    this.#emit = emit;
    this.#marks = [{ at: elapsed(), fetched: 0 }];
  }

  /** What comes now is read from here, to check it. */
  check(): void {
    this.#phase = 'checking';
  }

  /** Bytes that were here already; negative where they turned out wrong. */
  passed(bytes: number): void {
    this.#bytes += bytes;
    this.#spaced();
  }

  /** Bytes that came over the line. */
  fetched(host: string, bytes: number): void {
    this.#phase = 'fetching';
    this.#host = host;
    this.#bytes += bytes;
    if (bytes > 0) {
      this.#fetched += bytes;
      this.#hosts.set(host, (this.#hosts.get(host) ?? 0) + bytes);
    }
    this.#spaced();
  }

  byHost(): readonly (readonly [string, number])[] {
    return [...this.#hosts];
  }

  report(): void {
    this.#reported = this.#elapsed();
    const total = Math.max(this.#total, this.#bytes);
    this.#emit({
      phase: this.#phase,
      host: this.#host,
      bytes: this.#bytes,
      totalBytes: total,
      secondsLeft: this.#secondsLeft(total),
    });
  }

  #spaced(): void {
    if (this.#elapsed() - this.#reported >= gapMs) this.report();
  }

  #secondsLeft(total: number): number | null {
    const now = this.#elapsed();
    this.#marks = [...this.#marks.filter(({ at }) => now - at <= spanMs), { at: now, fetched: this.#fetched }];
    const first = this.#marks[0];
    if (first === undefined || now - first.at < leastSpanMs) return null;
    const perSecond = ((this.#fetched - first.fetched) * 1000) / (now - first.at);
    return perSecond <= 0 ? null : (total - this.#bytes) / perSecond;
  }
}
