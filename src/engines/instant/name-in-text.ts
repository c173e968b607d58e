/** Whether, where and how exactly the words of a tag stand in a text. */

/** The units of a text as hashes of their stems. */
export interface TextWords {
  readonly hashes: Uint32Array;
  /** First unit with each hash. */
  readonly firsts: ReadonlyMap<number, number>;
  /** How rare a stem is among the labelled rows. */
  readonly rarity: (hash: number) => number;
  /** Cues that were found in the text. */
  readonly cues: number;
}

export interface NameInText {
  /** Words of the tag that the text has, and how rare they are together. */
  readonly found: number;
  readonly foundRarity: number;
  /** First unit of the text that is one of them; `nowhere` if there is none. */
  readonly firstFound: number;
  /** 1 where they stand side by side, in their order. */
  readonly phrase: number;
}

export const nowhere = 99;

/** A tag's stems, looked for in a text. */
export function nameInText(stems: readonly number[], { hashes, firsts, rarity }: TextWords): NameInText {
  let found = 0;
  let foundRarity = 0;
  let firstFound = nowhere;
  for (const stem of stems) {
    const first = firsts.get(stem);
    if (first === undefined) continue;
    found += 1;
    foundRarity += rarity(stem);
    firstFound = Math.min(firstFound, first);
  }
  const whole = found > 0 && found === stems.length;
  return { found, foundRarity, firstFound, phrase: whole && hasPhrase(stems, hashes) ? 1 : 0 };
}

function hasPhrase(stems: readonly number[], hashes: Uint32Array): boolean {
  for (let from = 0; from + stems.length <= hashes.length; from++) {
    if (stems.every((stem, place) => hashes[from + place] === stem)) return true;
  }
  return false;
}
