/** Which column holds the focus: a column that goes, for want of room, keeps its claim until it comes back. */

interface Named {
  readonly id: string;
}

/** The place among the shown columns of the one with this id, or of the nearest one before it; 0 without an id. */
export function columnPlace(all: readonly Named[], shown: readonly Named[], id: string | null): number {
  const wanted = all.findIndex((column) => column.id === id);
  const places = new Map(all.map((column, place) => [column.id, place]));
  const upTo = shown.filter((column) => (places.get(column.id) ?? 0) <= wanted).length;
  return Math.max(0, upTo - 1);
}

/** The id to keep after a move to another place: the one that was kept, where the move did not change the place. */
export function columnAfterMove(shown: readonly Named[], kept: string | null, from: number, to: number): string | null {
  return from === to ? kept : (shown[to]?.id ?? null);
}
