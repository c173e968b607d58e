/** The same questions as in scale-page.ts, as SQL. */
import type { Page } from 'playwright-core';
import { tagName } from './million-files.ts';
import { turns, type Asked } from './scale-page.ts';

type Value = string | number | null;
type Rows = readonly (readonly Value[])[];

interface SqlQuestion {
  readonly name: string;
  readonly sql: string;
  readonly bindings: readonly (readonly Value[])[];
  /** The number that the page comes to as well. */
  readonly answer: (rows: Rows) => number;
}

const tagId = '(SELECT id FROM tag WHERE name = ?)';
const countsByTag = `SELECT q.dataset_id, b.tag_id, count(*) FROM query_tag b JOIN query q ON q.id = b.query_id`;
const withoutTag = `NOT EXISTS (SELECT 1 FROM query_tag a WHERE a.query_id = b.query_id AND a.tag_id = ${tagId})`;
const oneTag = Array.from({ length: turns }, (_, turn) => [tagName(turn)]);

function firstNumber(rows: Rows): number {
  return Number(rows[0]?.[0] ?? 0);
}

/** Rows are [dataset, tag, count]: the sum of the 30 most frequent tags, and how many tags there are. */
function leadingCounts(rows: Rows): number {
  const totals = new Map<Value, number>();
  for (const [, tag = null, count = 0] of rows) totals.set(tag, (totals.get(tag) ?? 0) + Number(count));
  const leading = [...totals.values()].sort((a, b) => b - a).slice(0, 30);
  return leading.reduce((sum, count) => sum + count, totals.size);
}

/** Rows are [dataset, dataset, shared tags]. */
function sharedTags(rows: Rows): number {
  return rows.reduce((sum, row) => sum + Number(row[2] ?? 0), 0);
}

/** Rows are [dataset, row, text, tags]. */
function pageSum(rows: Rows): number {
  return rows.reduce((sum, [, row, , tags]) => sum + Number(row) + String(tags).split(',').length, 0);
}

function overlapSql(present: string): string {
  return `
  WITH present AS MATERIALIZED (${present})
  SELECT a.dataset_id, b.dataset_id, count(*) FROM present a JOIN present b USING (tag_id) GROUP BY 1, 2`;
}

const questions: readonly SqlQuestion[] = [
  {
    name: 'filter by one tag',
    sql: `SELECT count(*) FROM query_tag WHERE tag_id = ${tagId}`,
    bindings: oneTag,
    answer: firstNumber,
  },
  {
    name: 'filter by two tags',
    sql: `SELECT count(*) FROM query_tag a JOIN query_tag b USING (query_id)
      WHERE a.tag_id = ${tagId} AND b.tag_id = ${tagId}`,
    bindings: oneTag.map(([tag = ''], turn) => [tag, tagName(turn + 2)]),
    answer: firstNumber,
  },
  {
    name: 'tag counts, filtered by one tag',
    sql: `SELECT q.dataset_id, b.tag_id, count(*) FROM query_tag a JOIN query_tag b USING (query_id)
      JOIN query q ON q.id = a.query_id WHERE a.tag_id = ${tagId} GROUP BY 1, 2`,
    bindings: oneTag,
    answer: leadingCounts,
  },
  {
    name: 'tag counts, filtered by none of a tag',
    sql: `${countsByTag} WHERE ${withoutTag} GROUP BY 1, 2`,
    bindings: oneTag,
    answer: leadingCounts,
  },
  {
    name: 'page of 50',
    sql: `SELECT q.dataset_id, q.row, substr(q.text, 1, 300),
        (SELECT group_concat(name) FROM query_tag t JOIN tag ON tag.id = t.tag_id WHERE t.query_id = q.id)
      FROM query_tag a JOIN query q ON q.id = a.query_id
      WHERE a.tag_id = ${tagId} ORDER BY q.id LIMIT 50 OFFSET ?`,
    bindings: oneTag.map(([tag = ''], turn) => [tag, turn * 100]),
    answer: pageSum,
  },
  {
    name: 'overlap 8x8, all queries',
    sql: overlapSql('SELECT DISTINCT q.dataset_id, t.tag_id FROM query_tag t JOIN query q ON q.id = t.query_id'),
    bindings: [[]],
    answer: sharedTags,
  },
  {
    name: 'overlap 8x8, filtered by one tag',
    sql: overlapSql(`SELECT DISTINCT q.dataset_id, b.tag_id FROM query_tag a JOIN query_tag b USING (query_id)
      JOIN query q ON q.id = a.query_id WHERE a.tag_id = ${tagId}`),
    bindings: oneTag,
    answer: sharedTags,
  },
  {
    // Of the charts only those that counts and overlap suffice for: SQLite does less here than the page.
    name: 'cross-filter step, all charts, one tag',
    sql: `
      WITH found AS MATERIALIZED (SELECT query_id FROM query_tag WHERE tag_id = ${tagId}),
      counted AS MATERIALIZED (SELECT q.dataset_id, b.tag_id, count(*) AS n FROM found
        JOIN query_tag b USING (query_id) JOIN query q ON q.id = query_id GROUP BY 1, 2)
      SELECT (SELECT count(*) FROM found), (SELECT count(*) FROM counted a JOIN counted b USING (tag_id))`,
    bindings: oneTag,
    answer: firstNumber,
  },
  {
    name: 'text search, first results',
    sql: "SELECT id, text FROM query WHERE text LIKE '%quicksort%' LIMIT 50",
    bindings: [[]],
    answer: (rows) => rows.length,
  },
  {
    name: 'text search',
    sql: "SELECT count(*) FROM query WHERE text LIKE '%quicksort%'",
    bindings: [[]],
    answer: firstNumber,
  },
];

/** Fills SQLite from the files that the page was given. */
export async function fillSqlite(page: Page): Promise<void> {
  await page.evaluate(async () => {
    const { sqliteBaseline, files } = window.harness;
    const { queries } = await sqliteBaseline().api.fill(files());
    if (queries !== 1_000_000) throw new Error(`SQLite holds ${queries} queries.`);
  });
}

/** By name: the times inside SQLite's worker, without the way to the page, and the sum of the answers. */
export async function sqliteTimes(page: Page): Promise<Map<string, Asked>> {
  const asked = new Map<string, Asked>();
  for (const { name, sql, bindings, answer } of questions) {
    const { milliseconds, rows } = await page.evaluate(
      async ([text, values]) => window.harness.sqliteBaseline().api.ask(text, values),
      [sql, bindings] as const,
    );
    asked.set(name, { name, milliseconds, answer: rows.reduce((sum, found) => sum + answer(found), 0) });
  }
  return asked;
}
