/** How much a place of a text says: a request stands at the beginning or the end, what is far from both is rather its material. */

/** From this unit on, what is said counts less and less. */
const frontUnits = 48;
const leastPlace = 0.25;

/** Weight of the unit at `index` of `count`, 0.25..1. */
export function placeWeight(index: number, count: number): number {
  const fromEdge = Math.min(index, count - index + frontUnits / 2);
  return fromEdge <= frontUnits ? 1 : Math.max(leastPlace, frontUnits / fromEdge);
}
