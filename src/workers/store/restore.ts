/** Streams a backup into a new project. Everything is verified before the project shows; on failure nothing stays. */
import {
  backupBytes,
  BackupError,
  damaged,
  DATABASE_ENTRY,
  parseHeader,
  PREFIX_BYTES,
  readPrefix,
  type BackupEntry,
  type BackupHeader,
} from '../../storage/backup-format.ts';
import { listDatasets, readSeals } from '../../storage/catalogue.ts';
import { importDatabase, openCopy, openPool, releasePool, type Sql } from '../../storage/database.ts';
import { migrate, projectMigrations } from '../../storage/migrations.ts';
import { BLOCK_BYTES } from '../../storage/segment.ts';
import { sameBytes, SHA256_BYTES, streamSha256 } from '../../storage/sha256.ts';
import { OutOfSpaceError, estimateSpace, withSpace } from '../../storage/space.ts';
import type { BackupProgress, ProjectInfo } from './contract.ts';
import { databaseFolder, openProjectDatabase } from './project.ts';
import {
  giveUpProject,
  keepOrClose,
  markComplete,
  projectFolder,
  registerProject,
  toProjectInfo,
  type Studio,
} from './projects.ts';

export interface RestoreOptions {
  readonly now: string;
  readonly signal: AbortSignal;
  readonly onProgress: BackupProgress;
}

interface Opened {
  readonly header: BackupHeader;
  /** Where the first entry starts. */
  readonly start: number;
}

function nameOf(file: Blob): string {
  return file instanceof File ? file.name : 'The file';
}

async function readBytes(file: Blob, start: number, end: number): Promise<Uint8Array<ArrayBuffer>> {
  return new Uint8Array(await file.slice(start, end).arrayBuffer());
}

async function openBackup(file: Blob): Promise<Opened> {
  const name = nameOf(file);
  const start = PREFIX_BYTES + readPrefix(await readBytes(file, 0, PREFIX_BYTES), name);
  if (file.size < start) throw damaged(name, 'it is cut short');
  const header = parseHeader(await readBytes(file, PREFIX_BYTES, start), name);
  if (header.storeFormat > projectMigrations.length) {
    throw new BackupError(
      `${name} was made by a newer version of InsTag Studio (storage format ${header.storeFormat}; this version knows ${projectMigrations.length}). Restore it there.`,
    );
  }
  const expected = backupBytes(start, header.entries);
  if (file.size !== expected) throw damaged(name, `it should have ${expected} bytes and has ${file.size}`);
  return { header, start };
}

/** Bytes of one entry, a piece at a time; the last call checks the hash and returns undefined. */
async function entryPieces(
  file: Blob,
  entry: BackupEntry,
  start: number,
  options: { readonly signal: AbortSignal; readonly onBytes: (bytes: number) => Promise<void> | void },
): Promise<() => Promise<Uint8Array<ArrayBuffer> | undefined>> {
  const hasher = await streamSha256();
  let at = 0;
  return async () => {
    options.signal.throwIfAborted();
    if (at < entry.bytes) {
      const piece = await readBytes(file, start + at, start + Math.min(entry.bytes, at + BLOCK_BYTES));
      hasher.update(piece);
      at += piece.length;
      await options.onBytes(piece.length);
      return piece;
    }
    const sum = await readBytes(file, start + entry.bytes, start + entry.bytes + SHA256_BYTES);
    if (!sameBytes(hasher.digest('binary'), sum)) throw damaged(nameOf(file), `"${entry.path}" fails its checksum`);
    return undefined;
  };
}

type Pieces = () => Promise<Uint8Array<ArrayBuffer> | undefined>;

async function writeFile(studio: Studio, path: string, next: Pieces): Promise<void> {
  const target = await studio.files.open(path, true);
  try {
    let at = 0;
    for (let piece = await next(); piece !== undefined; piece = await next()) {
      target.write(piece, at);
      at += piece.length;
    }
    target.flush();
  } finally {
    target.close();
  }
}

async function collect(next: Pieces): Promise<Uint8Array> {
  const pieces: Uint8Array<ArrayBuffer>[] = [];
  for (let piece = await next(); piece !== undefined; piece = await next()) pieces.push(piece);
  return new Uint8Array(await new Blob(pieces).arrayBuffer());
}

async function writeDatabase(studio: Studio, id: string, next: Pieces): Promise<void> {
  if (studio.files.mode === 'memory') {
    studio.memory.set(id, await openCopy(await collect(next)));
    return;
  }
  const folder = databaseFolder(projectFolder(studio, id));
  await importDatabase(await openPool(folder), next);
  releasePool(folder);
}

/** A database from a file is data alone: ours has no triggers and no views, and every segment it names must be there. */
function checkDatabase(sql: Sql, header: BackupHeader, fileName: string): void {
  const [active = 0] = sql.rows(
    "SELECT count(*) AS n FROM sqlite_schema WHERE type IN ('trigger', 'view')",
    [],
    (row) => row.integer('n'),
  );
  if (active > 0) throw new BackupError(`${fileName} holds a database that InsTag Studio has not made.`);
  const sizes = new Map(header.entries.map((entry) => [entry.path, entry.bytes]));
  for (const { id, deletedAt } of listDatasets(sql)) {
    if (deletedAt !== null) continue;
    for (const [name, seal] of readSeals(sql, id)) {
      if (sizes.get(`datasets/${id}/${name}`) !== seal.bytes) throw damaged(fileName, `dataset ${id} is not complete`);
    }
  }
}

async function writeEntries(
  studio: Studio,
  id: string,
  file: Blob,
  opened: Opened,
  options: RestoreOptions,
): Promise<void> {
  let start = opened.start;
  let done = start;
  for (const entry of opened.header.entries) {
    const next = await entryPieces(file, entry, start, {
      signal: options.signal,
      onBytes(bytes) {
        done += bytes;
        return options.onProgress({ bytes: done, total: file.size });
      },
    });
    if (entry.path === DATABASE_ENTRY) await writeDatabase(studio, id, next);
    else await writeFile(studio, `${projectFolder(studio, id)}/${entry.path}`, next);
    start += entry.bytes + SHA256_BYTES;
    done = start;
  }
}

async function openRestored(studio: Studio, id: string): Promise<Sql> {
  const inMemory = studio.memory.get(id);
  if (inMemory === undefined) return openProjectDatabase(studio.files, projectFolder(studio, id));
  migrate(inMemory, projectMigrations, 'This backup');
  return inMemory;
}

async function checkSpace(file: Blob): Promise<void> {
  const { usage, quota } = await estimateSpace();
  if (file.size > quota - usage) throw new OutOfSpaceError('restore the backup', file.size, Math.max(0, quota - usage));
}

/** Restores a backup under a new project. */
export async function restoreBackup(studio: Studio, file: Blob, options: RestoreOptions): Promise<ProjectInfo> {
  const opened = await openBackup(file);
  await checkSpace(file);
  const id = crypto.randomUUID();
  try {
    return await withSpace('restore the backup', file.size, async () => {
      await writeEntries(studio, id, file, opened, options);
      const sql = await openRestored(studio, id);
      try {
        checkDatabase(sql, opened.header, nameOf(file));
        options.signal.throwIfAborted();
        await markComplete(studio, id);
        await options.onProgress({ bytes: file.size, total: file.size });
        return toProjectInfo(registerProject(studio, id, sql, options.now));
      } finally {
        keepOrClose(studio, id, sql);
      }
    });
  } catch (error) {
    await giveUpProject(studio, id);
    throw error;
  }
}
