/** The texts of an open project: which id a key has, and where a text can be read. */
import { createTextIndex, type TextIndex } from '../../storage/text-index.ts';
import type { TextKeys } from '../../storage/text-keys.ts';
import { readQueryText, readTextIds, type DatasetView } from './views.ts';

export interface Texts {
  readonly keys: TextKeys;
  /** Places of all texts; read from the columns at the first call. */
  index(): Promise<TextIndex>;
  /** Forgets the places, because a dataset has gone or changed. */
  dropIndex(): void;
  read(textIds: Uint32Array): Promise<string[]>;
}

/** `views` opens what can be read at the moment, complete datasets first. */
export function createTexts(keys: TextKeys, views: () => Promise<readonly DatasetView[]>): Texts {
  let building: Promise<TextIndex> | null = null;

  async function build(): Promise<TextIndex> {
    const index = createTextIndex();
    for (const view of await views()) index.note(view.id, 0, await readTextIds(view));
    return index;
  }
  function index(): Promise<TextIndex> {
    if (building === null) {
      building = build();
      building.catch(() => (building = null));
    }
    return building;
  }
  async function read(textIds: Uint32Array): Promise<string[]> {
    const places = await index();
    const byId = new Map((await views()).map((view) => [view.id, view]));
    const texts: string[] = [];
    for (const textId of textIds) {
      const place = places.find(textId);
      const view = place === null ? undefined : byId.get(place.datasetId);
      if (place === null || view === undefined) {
        throw new Error(`Text ${textId} is in no dataset any more; the dataset that had it was deleted.`);
      }
      texts.push(await readQueryText(view, place.query, 0));
    }
    return texts;
  }
  return { keys, index, read, dropIndex: () => (building = null) };
}
