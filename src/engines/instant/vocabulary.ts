/**
 * The vocabulary as people write it (vocabulary/*.ts), read into entries. One line a tag:
 *
 *     tag: cue, strong cue*, weak cue?, ^request verb, one & another, 中文线索, #shape
 *
 * - The tag itself is a strong cue, unless `::` stands in place of `:`.
 * - `^`: counts fully only where a request usually names what it wants: early in a sentence.
 * - `a & b`: both have to occur.
 * - `#name`: a shape of the text (shapes.ts).
 * - A line `# field` makes `field` the wider tag of the lines below it, `#` alone ends that.
 * Lines of the same tag add up, so that other languages can have files of their own.
 */

export type CueStrength = 'strong' | 'normal' | 'weak';

export interface CueLine {
  /** One part, or the parts that all have to occur. */
  readonly parts: readonly string[];
  readonly strength: CueStrength;
  readonly request: boolean;
}

/** What a line says of a tag. */
export interface Entry {
  readonly tag: string;
  /** The wider tag that this one speaks for; null where there is none. */
  readonly field: string | null;
  readonly cues: readonly CueLine[];
}

/** The lines of all sources, one after the other: together they are too much to be held. Throws at a line that is none. */
export function* readVocabulary(sources: readonly string[]): Generator<Entry> {
  for (const source of sources) {
    let field: string | null = null;
    for (const line of source.split('\n')) {
      if (line.trim() === '') continue;
      if (line.startsWith('#')) {
        field = line.slice(1).trim() || null;
        continue;
      }
      const { tag, cues } = readLine(line);
      yield { tag, field: tag === field ? null : field, cues };
    }
  }
}

function readLine(line: string): { tag: string; cues: CueLine[] } {
  const match = /^([a-z0-9.][a-z0-9+#. ]*?)(::?)(?: (.*))?$/.exec(line.trim());
  const tag = match?.[1];
  if (tag === undefined) throw new Error(`Vocabulary: expected “tag: cue, cue”, found “${line}”.`);
  const cues = (match?.[3] ?? '')
    .split(',')
    .map((cue) => cue.trim())
    .filter((cue) => cue !== '')
    .map(readCue);
  const own: CueLine[] = match?.[2] === '::' ? [] : [{ parts: [tag], strength: 'strong', request: false }];
  return { tag, cues: [...own, ...cues] };
}

/** A cue as it stands in a line. */
export function readCue(written: string): CueLine {
  const request = written.startsWith('^');
  const body = request ? written.slice(1) : written;
  const mark = body.at(-1);
  const strength = mark === '*' ? 'strong' : mark === '?' ? 'weak' : 'normal';
  const bare = strength === 'normal' ? body : body.slice(0, -1);
  return { parts: bare.split(' & ').map((part) => part.trim()), strength, request };
}
