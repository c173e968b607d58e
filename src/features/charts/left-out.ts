/** Datasets that a filter leaves out of a chart: their marks stay, in grey, and can be picked. */
import type { FigureSet } from '../../core/figures/figure.ts';

/** What is said of a mark in grey. */
export const leftOutNote = 'of everything; the filter leaves it out';

/** A dataset's point or step, with its place in its own figure: that of everything where it is grey. */
export interface SetMark<Item> {
  readonly item: Item;
  readonly at: number;
  readonly grey: boolean;
}

/**
 * The marks of a figure and, in grey, those of everything whose dataset the figure lacks. Where there are any, all stand in
 * the order of everything: a mark that was picked keeps its place, and the focus.
 */
export function withLeftOut<Item extends { readonly set: FigureSet }>(
  own: readonly Item[],
  everything: readonly Item[],
): readonly SetMark<Item>[] {
  const marks = own.map((item, at) => ({ item, at, grey: false }));
  const markOf = new Map(marks.map((mark) => [mark.item.set.id, mark]));
  const all = everything.map((item, at) => markOf.get(item.set.id) ?? { item, at, grey: true });
  if (!all.some(({ grey }) => grey)) return marks;
  // Where each text counts once, a dataset whose texts are all in others has a mark only by itself.
  return [...all, ...marks.filter((mark) => !all.includes(mark))];
}
