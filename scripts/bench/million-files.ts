/** A million tagged queries as files, the same for the same seed: tags follow Zipf's law, as real ones do. */
import { once } from 'node:events';
import { createWriteStream } from 'node:fs';
import { join } from 'node:path';
import { seededRandom, type Random } from '../../src/core/seed.ts';

export interface Million {
  /** Rows of each dataset. */
  readonly rows: readonly number[];
  /** Different tags. */
  readonly tags: number;
  /** About so many characters a query. */
  readonly textLength: number;
  readonly seed: number;
}

const words =
  'write explain a function that sorts every line of this file by its length and returns the longest ones as a list for the team'.split(
    ' ',
  );

/** The name of the tag of a rank, 0 is the most frequent. */
export function tagName(rank: number): string {
  return `tag ${rank}`;
}

/** 1 to 8 different tags, 4.5 on average before repeats fall out; each dataset leans to other ones. */
function drawTags({ tags }: Million, dataset: number, random: Random): Set<string> {
  const wanted = 1 + Math.floor(random() * 8);
  const drawn = new Set<string>();
  for (let tag = 0; tag < wanted; tag++) {
    const rank = Math.floor(Math.exp(random() * Math.log(tags)));
    drawn.add(tagName((rank - 1 + dataset * Math.floor(random() * 40)) % tags));
  }
  return drawn;
}

/** Texts that differ in a number; one in 5,000 holds the word that the search looks for. */
function drawText(id: number, fillers: readonly string[], random: Random): string {
  const word = id % 5000 === 17 ? 'Quicksort' : 'Task';
  return `${word} ${id}: ${fillers[Math.floor(random() * fillers.length)] ?? ''}`;
}

function drawFiller(length: number, random: Random): string {
  let text = '';
  while (text.length < length) text += `${words[Math.floor(random() * words.length)] ?? ''} `;
  return text;
}

/** Writes a JSONL file a dataset and returns their paths. */
export async function writeMillion(folder: string, million: Million): Promise<string[]> {
  const random = seededRandom(million.seed);
  const fillers = Array.from({ length: 64 }, () => drawFiller(million.textLength * (0.2 + 1.6 * random()), random));
  const paths: string[] = [];
  let id = 0;
  for (const [dataset, rows] of million.rows.entries()) {
    const path = join(folder, `dataset-${dataset + 1}.jsonl`);
    const file = createWriteStream(path);
    for (let start = 0; start < rows; start += 5000) {
      const lines = Array.from({ length: Math.min(5000, rows - start) }, () => {
        const instruction = drawText(id++, fillers, random);
        return JSON.stringify({ instruction, output: '', tags: [...drawTags(million, dataset, random)] });
      });
      if (!file.write(`${lines.join('\n')}\n`)) await once(file, 'drain');
    }
    file.end();
    await once(file, 'finish');
    paths.push(path);
  }
  return paths;
}
