/** The formats of the two databases. A list entry brings a database from the format of its index to the next one. */
import type { Sql } from './database.ts';

export type Migration = readonly string[];

/** The list of projects and the settings. */
export const registryMigrations: readonly Migration[] = [
  [
    `CREATE TABLE project (
      id TEXT PRIMARY KEY, name TEXT NOT NULL, example INTEGER NOT NULL, created_at TEXT NOT NULL,
      opened_at TEXT NOT NULL, datasets INTEGER NOT NULL, queries INTEGER NOT NULL, deleted_at TEXT) STRICT`,
    `CREATE TABLE setting (key TEXT PRIMARY KEY, value TEXT NOT NULL) STRICT`,
  ],
];

/** One project: catalogue, tags, runs and reviews. */
export const projectMigrations: readonly Migration[] = [
  [
    // One row: what the project calls itself (the registry holds a copy), and the first text id not yet given away.
    `CREATE TABLE project (
      one INTEGER PRIMARY KEY CHECK (one = 1), name TEXT NOT NULL, example INTEGER NOT NULL, created_at TEXT NOT NULL,
      next_text INTEGER NOT NULL, last_draft INTEGER NOT NULL, text_sums BLOB NOT NULL) STRICT`,
    `CREATE TABLE dataset (
      id INTEGER PRIMARY KEY, name TEXT NOT NULL, colour INTEGER NOT NULL, rows INTEGER NOT NULL,
      queries INTEGER NOT NULL, mapping TEXT NOT NULL, mapping_version INTEGER NOT NULL, source TEXT NOT NULL,
      source_bytes INTEGER NOT NULL, report TEXT NOT NULL, created_at TEXT NOT NULL, deleted_at TEXT,
      damage TEXT) STRICT`,
    `CREATE TABLE segment (
      dataset_id INTEGER NOT NULL REFERENCES dataset (id) ON DELETE CASCADE, file TEXT NOT NULL,
      bytes INTEGER NOT NULL, sums BLOB NOT NULL, PRIMARY KEY (dataset_id, file)) STRICT`,
    `CREATE TABLE tag (id INTEGER PRIMARY KEY, name BLOB NOT NULL UNIQUE) STRICT`,
    `CREATE TABLE run (
      id INTEGER PRIMARY KEY AUTOINCREMENT, kind TEXT NOT NULL, identity TEXT NOT NULL, label TEXT NOT NULL,
      scope_kind TEXT NOT NULL, scope_dataset INTEGER, scope_label TEXT NOT NULL, scope_texts BLOB NOT NULL,
      seed INTEGER NOT NULL, state TEXT NOT NULL, reason TEXT, hidden INTEGER NOT NULL, total INTEGER NOT NULL,
      tagged INTEGER NOT NULL, unparsable INTEGER NOT NULL, failed INTEGER NOT NULL, empty INTEGER NOT NULL,
      batches INTEGER NOT NULL, created_at TEXT NOT NULL, finished_at TEXT) STRICT`,
    `CREATE TABLE tag_batch (
      run_id INTEGER NOT NULL REFERENCES run (id) ON DELETE CASCADE, seq INTEGER NOT NULL, n INTEGER NOT NULL,
      format INTEGER NOT NULL, blob BLOB NOT NULL, PRIMARY KEY (run_id, seq)) STRICT`,
    `CREATE TABLE review (text_id INTEGER PRIMARY KEY, tags TEXT NOT NULL, at TEXT NOT NULL) STRICT`,
  ],
  // Saved filters and the like: what a project keeps by name, in a form that the page alone knows.
  [`CREATE TABLE setting (key TEXT PRIMARY KEY, value TEXT NOT NULL) STRICT`],
  // Versions of engines that have learned from the project's own tags: a few megabytes each.
  [
    `CREATE TABLE engine_version (
      sha256 TEXT PRIMARY KEY, engine TEXT NOT NULL, name TEXT NOT NULL, source TEXT NOT NULL, report TEXT NOT NULL,
      created_at TEXT NOT NULL, file BLOB NOT NULL) STRICT`,
  ],
];

/** A database that a later version of the studio has written. */
export class NewerFormatError extends Error {
  constructor(what: string, found: number, known: number) {
    super(
      `${what} was written by a newer version of InsTag Studio (storage format ${found}; this version knows ${known}). ` +
        'Nothing was changed. Open it with the newer version, or download its database file.',
    );
    this.name = 'NewerFormatError';
  }
}

export function formatOf(sql: Sql): number {
  return sql.rows('PRAGMA user_version', [], (row) => row.integer('user_version'))[0] ?? 0;
}

/** Brings a database to the newest format, one transaction a step; refuses one that is newer. */
export function migrate(sql: Sql, migrations: readonly Migration[], what: string): void {
  const found = formatOf(sql);
  if (found > migrations.length) throw new NewerFormatError(what, found, migrations.length);
  migrations.slice(found).forEach((statements, index) => {
    sql.transaction(() => {
      for (const statement of statements) sql.run(statement);
      sql.run(`PRAGMA user_version = ${found + index + 1}`);
    });
  });
}
