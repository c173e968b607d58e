/** Answers questions for diversity one at a time: a newer one stops those before it. */
import type { DiversityFigure } from '../../core/figures/figure.ts';
import { drawDiversity } from './figure-answers.ts';
import type { Matches } from './matches.ts';
import type { Timer } from './throttle.ts';

export class DiversityQueue {
  #asked = 0;
  readonly #known = new WeakMap<Matches, DiversityFigure>();

  constructor(private readonly timer: Timer) {}

  /** A new question: whatever is computed for earlier ones is in vain. Returns whether it is still the newest. */
  ask(): () => boolean {
    this.#asked += 1;
    const own = this.#asked;
    return () => own === this.#asked;
  }

  /** The figure of what a filter matches; null when `isNewest` says no meanwhile. */
  async draw(matches: Matches, datasets: readonly number[], isNewest: () => boolean): Promise<DiversityFigure | null> {
    const known = this.#known.get(matches);
    if (known !== undefined) return known;
    if (!isNewest()) return null;
    const figure = await drawDiversity(matches, datasets, async () => {
      // Other questions come in while this waits.
      await this.timer.wait(0);
      return isNewest();
    });
    if (figure !== null) this.#known.set(matches, figure);
    return figure;
  }
}
