/** Draws some of many ids, for a sample that is the same on every machine. */
import { seededRandom } from '../seed.ts';

/**
 * Returns at most `most` of the ids, drawn without return, in their old order: the same ones for the same seed. Selection
 * sampling (Knuth, The Art of Computer Programming 2, algorithm S).
 */
export function drawIds(ids: Uint32Array, most: number, seed: number): Uint32Array<ArrayBuffer> {
  const random = seededRandom(seed);
  let wanted = Math.min(most, ids.length);
  return ids.filter((_, at) => {
    const take = random() * (ids.length - at) < wanted;
    if (take) wanted -= 1;
    return take;
  });
}
