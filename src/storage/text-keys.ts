/** The keys of all texts a project has ever seen, by text id, in one file: equal texts share an id for good. */
import type { Sql } from './database.ts';
import type { FileStore, StoredFile } from './files.ts';
import { BLOCK_BYTES, DamageError, openSegment } from './segment.ts';
import { SHA256_BYTES, sha256 } from './sha256.ts';
import { createTextTable, KEY_BYTES, type TextTable } from './text-table.ts';

const KEYS_A_BLOCK = BLOCK_BYTES / KEY_BYTES;

export interface TextKeys {
  /** The first text id not yet given away. */
  next(): number;
  /** The first text id that would be given away again after a crash. */
  saved(): number;
  /** The table of all keys; read from disk at the first call. */
  table(): Promise<TextTable>;
  /** Makes every id given away so far durable. Must come before anything that names such an id. */
  save(): Promise<void>;
  /** True when keys could not be read: texts of old ids may come in again under new ids. */
  damaged(): boolean;
  close(): void;
}

interface Saved {
  readonly next: number;
  readonly sums: Uint8Array<ArrayBuffer>;
}

function readSaved(sql: Sql): Saved {
  const [saved] = sql.rows('SELECT next_text, text_sums FROM project', [], (row) => ({
    next: row.integer('next_text'),
    sums: row.bytes('text_sums'),
  }));
  return saved ?? { next: 0, sums: new Uint8Array() };
}

/** Reads what is whole; the keys of a damaged block become zeros, which no text has. */
async function readKeys(file: StoredFile, saved: Saved): Promise<{ keys: Uint8Array; damaged: boolean }> {
  const bytes = saved.next * KEY_BYTES;
  const segment = openSegment(file, { bytes, sums: saved.sums });
  const keys = new Uint8Array(bytes);
  let damaged = false;
  for (let start = 0; start < bytes; start += BLOCK_BYTES) {
    try {
      keys.set(await segment.read(start, Math.min(bytes, start + BLOCK_BYTES)), start);
    } catch (error) {
      if (!(error instanceof DamageError)) throw error;
      damaged = true;
    }
  }
  return { keys, damaged };
}

async function sumsFrom(table: TextTable, firstBlock: number, next: number): Promise<Uint8Array[]> {
  const sums: Uint8Array[] = [];
  for (let from = firstBlock * KEYS_A_BLOCK; from < next; from += KEYS_A_BLOCK) {
    sums.push(await sha256(table.keys(from, Math.min(next, from + KEYS_A_BLOCK))));
  }
  return sums;
}

function writeKeys(file: StoredFile, table: TextTable, from: number, to: number): void {
  for (let id = from; id < to; id += KEYS_A_BLOCK) {
    file.write(table.keys(id, Math.min(to, id + KEYS_A_BLOCK)), id * KEY_BYTES);
  }
  file.flush();
}

/** Opens the keys of a project. */
export async function openTextKeys(files: FileStore, path: string, sql: Sql): Promise<TextKeys> {
  const file = await files.open(path, true);
  let saved = readSaved(sql);
  let damaged = false;
  let loaded: TextTable | null = null;
  let loading: Promise<TextTable> | null = null;
  let saving: Promise<void> = Promise.resolve();

  async function load(): Promise<TextTable> {
    const found = await readKeys(file, saved);
    damaged = found.damaged;
    loaded = createTextTable(found.keys);
    return loaded;
  }
  async function saveNow(): Promise<void> {
    if (loaded === null || loaded.count() === saved.next) return;
    const next = loaded.count();
    writeKeys(file, loaded, saved.next, next);
    const firstBlock = Math.floor(saved.next / KEYS_A_BLOCK);
    const tail = await sumsFrom(loaded, firstBlock, next);
    const sums = new Uint8Array((firstBlock + tail.length) * SHA256_BYTES);
    sums.set(saved.sums.subarray(0, firstBlock * SHA256_BYTES));
    tail.forEach((sum, index) => sums.set(sum, (firstBlock + index) * SHA256_BYTES));
    sql.run('UPDATE project SET next_text = ?, text_sums = ?', [next, sums]);
    saved = { next, sums };
  }
  return {
    next: () => loaded?.count() ?? saved.next,
    saved: () => saved.next,
    damaged: () => damaged,
    table: () => (loading ??= load()),
    save() {
      saving = saving.catch(() => undefined).then(saveNow);
      return saving;
    },
    close: () => file.close(),
  };
}
