/** Versions of engines that the project keeps, each with its file. */
import type { AdaptReport, EngineVersion } from '../core/tagging/adaptation.ts';
import type { Sql } from './database.ts';

/** All versions without their files, oldest first. */
export function listVersions(sql: Sql): EngineVersion[] {
  return sql.rows(
    `SELECT sha256, engine, name, source, report, created_at, length(file) AS bytes FROM engine_version
      ORDER BY created_at, sha256`,
    [],
    (row) => ({
      sha256: row.text('sha256'),
      engine: row.text('engine'),
      name: row.text('name'),
      source: row.text('source'),
      report: JSON.parse(row.text('report')) as AdaptReport,
      createdAt: row.text('created_at'),
      bytes: row.integer('bytes'),
    }),
  );
}

/** Keeps a version; one with the same file gives way. */
export function putVersion(sql: Sql, version: Omit<EngineVersion, 'bytes'>, file: Uint8Array): void {
  const { sha256, engine, name, source, report, createdAt } = version;
  sql.run(
    `INSERT OR REPLACE INTO engine_version (sha256, engine, name, source, report, created_at, file)
      VALUES (?, ?, ?, ?, ?, ?, ?)`,
    [sha256, engine, name, source, JSON.stringify(report), createdAt, file],
  );
}

export function renameVersion(sql: Sql, sha256: string, name: string): void {
  sql.run('UPDATE engine_version SET name = ? WHERE sha256 = ?', [name, sha256]);
}

export function dropVersion(sql: Sql, sha256: string): void {
  sql.run('DELETE FROM engine_version WHERE sha256 = ?', [sha256]);
}

/** The file of a version; null where there is none of that hash. */
export function readVersionFile(sql: Sql, sha256: string): Uint8Array<ArrayBuffer> | null {
  const read = sql.rows('SELECT file FROM engine_version WHERE sha256 = ?', [sha256], (row) => row.bytes('file'));
  return read[0] ?? null;
}
