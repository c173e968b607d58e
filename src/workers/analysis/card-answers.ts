/** A dataset's card, with a sample of its texts from the store. */
import { datasetCard, type DatasetCard } from '../../core/figures/dataset-card.ts';
import type { QuerySet } from '../../core/metrics/columns.ts';
import { seededRandom, type Random } from '../../core/seed.ts';
import type { Snapshot } from './feed.ts';
import type { TextsStore } from './grid-rows.ts';

const sampleSize = 2000;
const sampleBytes = 400;

/** The card of a dataset; null where there is none of that number. Without languages where its texts cannot be read. */
export async function cardOf(store: TextsStore, { index }: Snapshot, datasetId: number): Promise<DatasetCard | null> {
  const set = index.columns.sets.find(({ id }) => id === datasetId);
  if (set === undefined) return null;
  const texts = await readSample(store, set);
  return datasetCard(index, set, texts, seededRandom(set.seed));
}

async function readSample(store: TextsStore, set: QuerySet): Promise<string[]> {
  try {
    return await store.queryTexts(set.id, sampleOf(set.to - set.from, seededRandom(set.seed)), sampleBytes);
  } catch {
    // A damaged dataset is named as such elsewhere; all that is counted can still be shown.
    return [];
  }
}

/** Up to `sampleSize` of the numbers below `count`, ascending, each as likely (Knuth, volume 2, 3.4.2, algorithm S). */
function sampleOf(count: number, random: Random): Uint32Array<ArrayBuffer> {
  const sample = new Uint32Array(Math.min(sampleSize, count));
  let chosen = 0;
  for (let query = 0; chosen < sample.length; query++) {
    if (random() * (count - query) < sample.length - chosen) sample[chosen++] = query;
  }
  return sample;
}
