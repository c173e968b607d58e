/** A person's verdicts, one a text. */
import type { Tag } from '../core/types.ts';
import type { Sql } from './database.ts';

export interface VerdictRecord {
  readonly textId: number;
  readonly verdict: { readonly tags: readonly Tag[]; readonly at: string };
}

export function listVerdicts(sql: Sql): VerdictRecord[] {
  return sql.rows('SELECT text_id, tags, at FROM review ORDER BY text_id', [], (row) => ({
    textId: row.integer('text_id'),
    verdict: { tags: JSON.parse(row.text('tags')) as Tag[], at: row.text('at') },
  }));
}

export function countVerdicts(sql: Sql): number {
  return sql.rows('SELECT count(*) AS n FROM review', [], (row) => row.integer('n'))[0] ?? 0;
}

/** Sets (or with null takes back) a verdict and returns the one before. */
export function putVerdict(
  sql: Sql,
  textId: number,
  verdict: VerdictRecord['verdict'] | null,
): VerdictRecord['verdict'] | null {
  const [before = null] = sql.rows('SELECT tags, at FROM review WHERE text_id = ?', [textId], (row) => ({
    tags: JSON.parse(row.text('tags')) as Tag[],
    at: row.text('at'),
  }));
  if (verdict === null) sql.run('DELETE FROM review WHERE text_id = ?', [textId]);
  else {
    sql.run(
      `INSERT INTO review (text_id, tags, at) VALUES (?, ?, ?)
       ON CONFLICT (text_id) DO UPDATE SET tags = excluded.tags, at = excluded.at`,
      [textId, JSON.stringify(verdict.tags), verdict.at],
    );
  }
  return before;
}
