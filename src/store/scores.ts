/** Scores of datasets that a user typed in (AlpacaEval, MT-Bench), as a project keeps them: those of each benchmark apart. */

export interface Scores {
  /** What is scored with. */
  readonly name: string;
  /** [dataset id, score] */
  readonly values: readonly (readonly [number, number])[];
}

export interface ScoreBook {
  /** The benchmark that is shown. */
  readonly shown: string;
  readonly all: readonly Scores[];
}

export const scoreNames: readonly string[] = ['AlpacaEval', 'MT-Bench', 'Other score'];

export const noScores: Scores = { name: 'AlpacaEval', values: [] };

export const noScoreBook: ScoreBook = { shown: noScores.name, all: [] };

/** The scores of the benchmark that is shown. */
export function shownScores({ shown, all }: ScoreBook): Scores {
  return all.find(({ name }) => name === shown) ?? { name: shown, values: [] };
}

/** The book with these in place of those of the same benchmark, and shown. */
export function withScores({ all }: ScoreBook, scores: Scores): ScoreBook {
  const others = all.filter(({ name }) => name !== scores.name);
  return { shown: scores.name, all: scores.values.length === 0 ? others : [...others, scores] };
}

/** Reads a book, or the one benchmark that was once kept; null where there is neither. */
export function parseScoreBook(text: string | null): ScoreBook | null {
  const kept = parsed(text ?? '');
  if (typeof kept !== 'object' || kept === null) return null;
  const { shown, all } = kept as { shown?: unknown; all?: unknown };
  if (!Array.isArray(all)) {
    const scores = scoresOf(kept);
    return scores === null ? null : withScores(noScoreBook, scores);
  }
  const read = all.flatMap((one) => scoresOf(one) ?? []);
  return { shown: typeof shown === 'string' && shown !== '' ? shown : noScores.name, all: read };
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}

function scoresOf(kept: unknown): Scores | null {
  if (typeof kept !== 'object' || kept === null) return null;
  const { name, values } = kept as { name?: unknown; values?: unknown };
  if (typeof name !== 'string' || name === '' || !Array.isArray(values)) return null;
  return { name, values: values.filter(isPair) };
}

function isPair(value: unknown): value is readonly [number, number] {
  return Array.isArray(value) && value.length === 2 && value.every((part) => typeof part === 'number');
}
