import type { Random } from '../seed.ts';

/** The numbers from 0 to count - 1 in an order of chance (Fisher and Yates). */
export function shuffledPlaces(count: number, random: Random): Uint32Array {
  const order = Uint32Array.from({ length: count }, (_, at) => at);
  for (let at = count - 1; at > 0; at--) {
    const other = Math.floor(random() * (at + 1));
    const value = order[at] ?? 0;
    order[at] = order[other] ?? 0;
    order[other] = value;
  }
  return order;
}
