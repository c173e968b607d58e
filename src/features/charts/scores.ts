/** Scores of datasets that a user typed in as colours of the plane. */
import type { DiversityFigure } from '../../core/figures/figure.ts';
import type { Scores } from '../../store/scores.ts';

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
