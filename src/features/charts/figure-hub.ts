/** All figures of the page in one question a step: cards say what they show, the hub asks for what is missing or out of date. */
import type { Figure, FigureKind, Figures } from '../../core/figures/figure.ts';
import type { FiguresAnswer, FigureWish } from '../../workers/analysis/contract.ts';

/** What the figures are of at a time. */
export interface FigureStep {
  /** The project and the filter. An answer to another key is never taken. */
  readonly key: string;
  /** Names the whole that the filter is part of: the same as `key` where the filter leaves nothing out of it. */
  readonly wholeKey: string;
  /** Grows with the data. */
  readonly version: number;
  load(wanted: readonly FigureWish[], whole: boolean): Promise<FiguresAnswer>;
}

export interface FigureState {
  /** Null before the first answer. While another is asked for, it is the former one. */
  readonly figure: Figure | null;
  /** The same of everything; null where the filter leaves nothing out. */
  readonly whole: Figure | null;
  readonly waiting: boolean;
  readonly failed: string | null;
}

const nothingYet: FigureState = { figure: null, whole: null, waiting: true, failed: null };

/** Asks one question at a time; answers reach the cards one task after the other, so that no task is long. */
export class FigureHub {
  readonly #wishes = new Map<FigureKind, FigureWish>();
  readonly #states = new Map<FigureKind, FigureState>();
  /** What the state of a kind answers. */
  readonly #answered = new Map<FigureKind, string>();
  /** The wholes known so far: they outlive a change of the filter. */
  readonly #wholes = new Map<FigureKind, { readonly id: string; readonly figure: Figure | null }>();
  readonly #listeners = new Set<() => void>();
  readonly #nextTask: () => Promise<void>;
  #step: FigureStep | null = null;
  #asking = false;

  constructor(nextTask: () => Promise<void>) {
    this.#nextTask = nextTask;
  }

  readonly subscribe = (listener: () => void): (() => void) => {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  };

  stateOf(kind: FigureKind): FigureState {
    return this.#states.get(kind) ?? nothingYet;
  }

  /** Whether nothing that is wanted is missing, out of date or on its way. */
  isSettled(): boolean {
    return this.#step !== null && !this.#asking && this.#due(this.#step).length === 0;
  }

  /** A card is in view. Returns what to call when it is not any more. */
  want(wish: FigureWish): () => void {
    this.#wishes.set(wish.kind, wish);
    void this.#ask();
    return () => {
      if (this.#wishes.get(wish.kind) === wish) this.#wishes.delete(wish.kind);
    };
  }

  moveTo(step: FigureStep): void {
    this.#step = step;
    void this.#ask();
  }

  async #ask(): Promise<void> {
    if (this.#asking) return;
    this.#asking = true;
    // Cards that come into view together are asked for together.
    await Promise.resolve();
    for (;;) {
      const step = this.#step;
      const due = step === null ? [] : quickFirst(this.#due(step));
      if (step === null || due.length === 0) break;
      for (const { kind } of due) this.#set(kind, { ...this.stateOf(kind), waiting: true });
      this.#tell();
      const needsWhole = !isWhole(step) && due.some((wish) => !this.#knowsWhole(step, wish));
      const outcome = await settle(step.load(due, needsWhole));
      if (this.#step?.key === step.key) await this.#take(step, due, outcome);
    }
    this.#asking = false;
  }

  #due(step: FigureStep): readonly FigureWish[] {
    return [...this.#wishes.values()].filter((wish) => this.#answered.get(wish.kind) !== idOf(step.key, step, wish));
  }

  #knowsWhole(step: FigureStep, wish: FigureWish): boolean {
    return this.#wholes.get(wish.kind)?.id === idOf(step.wholeKey, step, wish);
  }

  async #take(step: FigureStep, due: readonly FigureWish[], outcome: FiguresAnswer | string): Promise<void> {
    for (const wish of due) {
      const { kind } = wish;
      this.#answered.set(kind, idOf(step.key, step, wish));
      this.#set(kind, this.#stateAfter(step, wish, outcome));
      this.#tell();
      await this.#nextTask();
    }
  }

  #stateAfter(step: FigureStep, wish: FigureWish, outcome: FiguresAnswer | string): FigureState {
    const { kind } = wish;
    if (typeof outcome === 'string') return { ...this.stateOf(kind), waiting: false, failed: outcome };
    const asked = isWhole(step) ? outcome.figures : outcome.whole;
    if (asked !== null) this.#wholes.set(kind, { id: idOf(step.wholeKey, step, wish), figure: figureOf(asked, kind) });
    const whole = isWhole(step) ? null : (this.#wholes.get(kind)?.figure ?? null);
    return { figure: figureOf(outcome.figures, kind), whole, waiting: false, failed: null };
  }

  #set(kind: FigureKind, state: FigureState): void {
    this.#states.set(kind, state);
  }

  #tell(): void {
    for (const listener of this.#listeners) listener();
  }
}

/** The plane of diversity takes longest, since it draws at random: it is asked for when the others have their answer. */
function quickFirst(wishes: readonly FigureWish[]): readonly FigureWish[] {
  const quick = wishes.filter(({ kind }) => kind !== 'diversity-complexity');
  return quick.length === 0 ? wishes : quick;
}

function isWhole({ key, wholeKey }: FigureStep): boolean {
  return key === wholeKey;
}

function idOf(key: string, { version }: FigureStep, wish: FigureWish): string {
  return JSON.stringify([key, version, wish]);
}

function figureOf(figures: Figures, kind: FigureKind): Figure | null {
  return figures[kind] ?? null;
}

async function settle(answer: Promise<FiguresAnswer>): Promise<FiguresAnswer | string> {
  try {
    return await answer;
  } catch (error) {
    return error instanceof Error ? error.message : String(error);
  }
}
