/** What a project keeps by name: small texts in a form that whoever sets them knows. */
import type { Sql } from './database.ts';

/** The text under a key; null where there is none. */
export function readSetting(sql: Sql, key: string): string | null {
  return sql.rows('SELECT value FROM setting WHERE key = ?', [key], (row) => row.text('value'))[0] ?? null;
}

/** Keeps a text under a key in place of the former one; null takes it away. */
export function putSetting(sql: Sql, key: string, value: string | null): void {
  if (value === null) sql.run('DELETE FROM setting WHERE key = ?', [key]);
  else {
    sql.run('INSERT INTO setting (key, value) VALUES (?, ?) ON CONFLICT (key) DO UPDATE SET value = excluded.value', [
      key,
      value,
    ]);
  }
}
