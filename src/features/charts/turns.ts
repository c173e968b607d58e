/** Hands out one turn at a time, so that work which is too much for one task is done in several. */
export class Turns {
  readonly #waiting: (() => void)[] = [];
  readonly #nextTask: (act: () => void) => void;
  #taken = false;

  constructor(nextTask: (act: () => void) => void) {
    this.#nextTask = nextTask;
  }

  /** Calls `act` when it is its turn. Returns what ends the turn, or takes the wish for it back. */
  take(act: () => void): () => void {
    let ended = false;
    const start = (): void => {
      this.#taken = true;
      act();
    };
    this.#waiting.push(start);
    if (!this.#taken) this.#pass();
    return () => {
      if (ended) return;
      ended = true;
      const at = this.#waiting.indexOf(start);
      if (at >= 0) this.#waiting.splice(at, 1);
      else this.#pass();
    };
  }

  #pass(): void {
    // Taken until then: who comes in between waits as well.
    this.#taken = this.#waiting.length > 0;
    if (this.#taken) this.#nextTask(() => this.#next());
  }

  #next(): void {
    const start = this.#waiting.shift();
    if (start === undefined) this.#taken = false;
    else start();
  }
}
