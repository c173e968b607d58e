/** Streams a project into one file. */
import { backupBytes, DATABASE_ENTRY, encodeHeader, type BackupEntry } from '../../storage/backup-format.ts';
import { copyDatabase, type Sql } from '../../storage/database.ts';
import type { FileStore } from '../../storage/files.ts';
import { projectMigrations } from '../../storage/migrations.ts';
import { BLOCK_BYTES, type SegmentReader } from '../../storage/segment.ts';
import { streamSha256 } from '../../storage/sha256.ts';
import { withSpace } from '../../storage/space.ts';
import type { BackupProgress, Destination } from './contract.ts';
import { namedSegments } from './dataset-files.ts';
import { filesOf, isLive, type Project } from './project.ts';
import { openTarget, type Target } from './targets.ts';

interface Source extends BackupEntry {
  read(start: number, end: number): Promise<Uint8Array<ArrayBuffer>>;
}

export interface BackupOptions {
  readonly name: string;
  readonly destination: Destination;
  readonly temporary: string;
  readonly now: string;
  readonly signal: AbortSignal;
  readonly onProgress: BackupProgress;
}

/** A copy of a database in a temporary file. */
export async function copyToFile(sql: Sql, files: FileStore, folder: string): Promise<string> {
  const path = `${folder}/${crypto.randomUUID()}`;
  const file = await files.open(path, true);
  try {
    copyDatabase(sql, (bytes, at) => file.write(bytes, at));
  } catch (error) {
    file.close();
    await files.remove(path);
    throw error;
  }
  file.close();
  return path;
}

function segmentSource(path: string, segment: SegmentReader): Source {
  return { path, bytes: segment.size(), read: (start, end) => segment.read(start, end) };
}

function blobSource(path: string, blob: Blob): Source {
  return {
    path,
    bytes: blob.size,
    read: async (start, end) => new Uint8Array(await blob.slice(start, end).arrayBuffer()),
  };
}

async function datasetSources(project: Project): Promise<Source[]> {
  const sources: Source[] = [];
  for (const dataset of [...project.datasets.values()].filter(isLive)) {
    const { id, mappingVersion } = dataset.record;
    for (const [name, segment] of namedSegments(await filesOf(project, dataset), mappingVersion)) {
      sources.push(segmentSource(`datasets/${id}/${name}`, segment));
    }
  }
  return sources;
}

async function keySource(project: Project): Promise<Source> {
  const table = await project.texts.keys.table();
  const next = project.texts.keys.saved();
  return blobSource('text-keys', new Blob([table.keys(0, next)]));
}

async function writeSource(
  target: Target,
  source: Source,
  signal: AbortSignal,
  onBytes: (bytes: number) => Promise<void> | void,
): Promise<void> {
  const hasher = await streamSha256();
  for (let start = 0; start < source.bytes; start += BLOCK_BYTES) {
    signal.throwIfAborted();
    const bytes = await source.read(start, Math.min(source.bytes, start + BLOCK_BYTES));
    hasher.update(bytes);
    await target.write(bytes);
    await onBytes(bytes.length);
  }
  await target.write(new Uint8Array(hasher.digest('binary')));
}

async function writeAll(target: Target, sources: readonly Source[], options: BackupOptions): Promise<Blob | null> {
  const entries = sources.map(({ path, bytes }) => ({ path, bytes }));
  const { name, now, signal, onProgress } = options;
  const header = encodeHeader({ name, storeFormat: projectMigrations.length, createdAt: now, entries });
  const total = backupBytes(header.length, entries);
  let done = header.length;
  try {
    await target.write(header);
    for (const source of sources) {
      await writeSource(target, source, signal, (bytes) => {
        done += bytes;
        return onProgress({ bytes: done, total });
      });
    }
    await onProgress({ bytes: total, total });
    signal.throwIfAborted();
    return await target.close();
  } catch (error) {
    await target.abort();
    throw error;
  }
}

async function backUp(project: Project, options: BackupOptions): Promise<Blob | null> {
  const { files } = project;
  const copy = await withSpace('copy the database', 1e7, () => copyToFile(project.sql, files, options.temporary));
  try {
    const database = blobSource(DATABASE_ENTRY, await files.blob(copy));
    const sources = [database, await keySource(project), ...(await datasetSources(project))];
    const needed = sources.reduce((sum, source) => sum + source.bytes, 0);
    return await withSpace('write the backup', needed, async () =>
      writeAll(await openTarget(options.destination, files, options.temporary), sources, options),
    );
  } finally {
    await files.remove(copy);
  }
}

/** Writes a backup; meanwhile datasets may come and go, the backup shows the project as it was when it began. */
export function writeBackup(project: Project, options: BackupOptions): Promise<Blob | null> {
  const running = project.backup.then(() => backUp(project, options));
  project.backup = running.catch(() => undefined);
  return running;
}
