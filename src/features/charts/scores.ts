/** Scores of datasets that a user typed in (AlpacaEval, MT-Bench): colours of the plane. */
import type { DiversityFigure } from '../../core/figures/figure.ts';

export interface Scores {
  /** What is scored with. */
  readonly name: string;
  /** [dataset id, score] */
  readonly values: readonly (readonly [number, number])[];
}

export const noScores: Scores = { name: 'AlpacaEval', values: [] };

export const scoreNames: readonly string[] = ['AlpacaEval', 'MT-Bench', 'Other score'];

/** What was kept of scores; none where it cannot be read. */
export function parseScores(text: string | null): Scores {
  const kept = parsed(text ?? '');
  if (typeof kept !== 'object' || kept === null) return noScores;
  const { name, values } = kept as { name?: unknown; values?: unknown };
  return {
    name: typeof name === 'string' && name !== '' ? name : noScores.name,
    values: Array.isArray(values) ? values.filter(isPair) : [],
  };
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}

function isPair(value: unknown): value is readonly [number, number] {
  return Array.isArray(value) && value.length === 2 && value.every((part) => typeof part === 'number');
}

/** The number someone typed, with a point or a comma; null where it is none. */
export function scoreOf(text: string): number | null {
  const plain = text.trim().replace(',', '.');
  return /^-?\d+(\.\d+)?$/u.test(plain) ? Number(plain) : null;
}

/** The scores with one changed; null takes it away. */
export function withScore(scores: Scores, id: number, score: number | null): Scores {
  const others = scores.values.filter(([other]) => other !== id);
  return { ...scores, values: score === null ? others : [...others, [id, score]] };
}

/** The figure with the score of each point that has one: so that its table and files say what the colours do. */
export function scoredFigure(figure: DiversityFigure, scores: Scores): DiversityFigure {
  const known = new Map(scores.values);
  if (!figure.points.some(({ set }) => known.has(set.id))) return figure;
  const points = figure.points.map((point) => {
    const score = known.get(point.set.id);
    return score === undefined ? point : { ...point, score };
  });
  return { ...figure, points, scoreName: scores.name };
}

/** How a score stands among those shown, 0..1: 0.15 at the lowest, so that it is seen; null without a score. */
export function scoreShare(scores: Scores, ids: readonly number[], id: number): number | null {
  const shown = scores.values.filter(([other]) => ids.includes(other));
  const score = shown.find(([other]) => other === id)?.[1];
  if (score === undefined) return null;
  const all = shown.map(([, value]) => value);
  const [least, most] = [Math.min(...all), Math.max(...all)];
  return least === most ? 1 : 0.15 + (0.85 * (score - least)) / (most - least);
}
