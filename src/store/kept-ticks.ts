/** Ticked rows as a project keeps them: [dataset, bits in base64], so that a million rows take 170 KB. */
import { guarded, type SliceContext } from './slice.ts';
import { noTicks, tickedRows, withRows, type Ticks } from './ticks.ts';

const key = 'ticks';

/** What the project keeps; null for no ticks. */
export function writeTicks(ticks: Ticks): string | null {
  const entries = [...ticks.sets].map(([datasetId, { words }]) => {
    const bytes = new Uint8Array(words.buffer, words.byteOffset, words.byteLength);
    return [datasetId, btoa(Array.from(bytes, (byte) => String.fromCharCode(byte)).join(''))];
  });
  return entries.length === 0 ? null : JSON.stringify(entries);
}

function isEntry(entry: unknown): entry is readonly [number, string] {
  return Array.isArray(entry) && Number.isInteger(entry[0]) && typeof entry[1] === 'string';
}

function rowsOf(bits: string): Uint32Array<ArrayBuffer> {
  const rows: number[] = [];
  for (const [at, letter] of Array.from(atob(bits)).entries()) {
    const byte = letter.charCodeAt(0);
    for (let bit = 0; bit < 8; bit += 1) if (((byte >>> bit) & 1) === 1) rows.push(at * 8 + bit);
  }
  return Uint32Array.from(rows);
}

/** Reads what `writeTicks` wrote; what it does not know is left out. */
export function parseTicks(text: string | null): Ticks {
  try {
    const entries: unknown = JSON.parse(text ?? '[]');
    if (!Array.isArray(entries)) return noTicks;
    const picks = entries.filter(isEntry).map(([datasetId, bits]) => ({ datasetId, rows: rowsOf(bits) }));
    return withRows(noTicks, picks, true);
  } catch {
    return noTicks;
  }
}

/** Keeps the ticks of the open project: a burst of changes is written twice at most. */
export function createTickKeeper(context: SliceContext): () => void {
  const { get, clients } = context;
  let writing = false;
  let writeAgain = false;

  async function write(): Promise<void> {
    writing = true;
    const project = get().project?.project.id;
    await guarded(context, 'The ticks were not kept', () => clients.store.setSetting(key, writeTicks(get().ticks)));
    writing = false;
    // The ticks of another project are not this one's to write.
    if (writeAgain && get().project?.project.id === project) void write();
    writeAgain = false;
  }

  return () => {
    if (writing) writeAgain = true;
    else void write();
  };
}

/** Takes the ticks that the open project kept; those set meanwhile stay. */
export async function readTicks({ get, set, clients }: SliceContext): Promise<void> {
  const project = get().project?.project.id;
  const kept = tickedRows(parseTicks(await clients.store.getSetting(key)));
  if (kept.length > 0 && get().project?.project.id === project)
    set(({ ticks }) => ({ ticks: withRows(ticks, kept, true) }));
}
