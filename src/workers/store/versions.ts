/** Versions of engines that the open project keeps. */
import type { EngineVersion } from '../../core/tagging/adaptation.ts';
import { hexSha256 } from '../../storage/sha256.ts';
import { withSpace } from '../../storage/space.ts';
import {
  dropVersion,
  listVersions,
  putVersion,
  readVersionFile,
  renameVersion as renameRecord,
} from '../../storage/version-table.ts';
import type { StoreApi } from './contract.ts';
import type { Project } from './project.ts';

type NewVersion = Parameters<StoreApi['keepVersion']>[0];

/** Keeps a version by the hash of its file. */
export async function keepVersion(
  project: Project,
  version: NewVersion,
  file: Uint8Array<ArrayBuffer>,
  now: string,
): Promise<EngineVersion> {
  const record = { createdAt: now, ...version, sha256: await hexSha256(file) };
  await withSpace(`keep “${version.name}”`, file.length, () => putVersion(project.sql, record, file));
  project.onChange();
  return { ...record, bytes: file.length };
}

export function versionInfos(project: Project): EngineVersion[] {
  return listVersions(project.sql);
}

export function versionFile(project: Project, hash: string): Uint8Array<ArrayBuffer> {
  const file = readVersionFile(project.sql, hash);
  if (file !== null) return file;
  throw new Error('The adapted tagger of this run is no longer in the project: it was deleted. Choose another one.');
}

export function renameVersion(project: Project, hash: string, name: string): void {
  renameRecord(project.sql, hash, name);
  project.onChange();
}

export function deleteVersion(project: Project, hash: string): void {
  dropVersion(project.sql, hash);
  project.sql.compact();
  project.onChange();
}
