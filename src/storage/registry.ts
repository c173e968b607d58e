/** The list of projects, in a small database of its own. */
import type { Row, Sql } from './database.ts';

export interface ProjectRecord {
  readonly id: string;
  readonly name: string;
  readonly example: boolean;
  readonly createdAt: string;
  readonly openedAt: string;
  readonly datasets: number;
  readonly queries: number;
  readonly deletedAt: string | null;
}

function readProject(row: Row): ProjectRecord {
  return {
    id: row.text('id'),
    name: row.text('name'),
    example: row.integer('example') === 1,
    createdAt: row.text('created_at'),
    openedAt: row.text('opened_at'),
    datasets: row.integer('datasets'),
    queries: row.integer('queries'),
    deletedAt: row.textOrNull('deleted_at'),
  };
}

/** All projects, the last opened first, deleted ones that still wait for their end included. */
export function listProjects(sql: Sql): ProjectRecord[] {
  return sql.rows('SELECT * FROM project ORDER BY opened_at DESC, id', [], readProject);
}

/** Writes a project's row, new or changed. */
export function putProject(sql: Sql, project: ProjectRecord): void {
  sql.transaction(() => writeProject(sql, project));
}

function writeProject(sql: Sql, project: ProjectRecord): void {
  sql.run(
    `INSERT INTO project (id, name, example, created_at, opened_at, datasets, queries, deleted_at)
     VALUES (?, ?, ?, ?, ?, ?, ?, ?)
     ON CONFLICT (id) DO UPDATE SET name = excluded.name, opened_at = excluded.opened_at, datasets = excluded.datasets,
       queries = excluded.queries, deleted_at = excluded.deleted_at`,
    [
      project.id,
      project.name,
      project.example ? 1 : 0,
      project.createdAt,
      project.openedAt,
      project.datasets,
      project.queries,
      project.deletedAt,
    ],
  );
}

export function dropProject(sql: Sql, id: string): void {
  sql.run('DELETE FROM project WHERE id = ?', [id]);
}
