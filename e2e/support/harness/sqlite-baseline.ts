/** The same questions put to SQLite, as a yardstick: a plain normalised schema with indexes, in memory. Runs as a worker. */
import init, { type Database } from '@sqlite.org/sqlite-wasm';
import { expose } from 'comlink';

const schema = `
  CREATE TABLE query (id INTEGER PRIMARY KEY, dataset_id INTEGER NOT NULL, row INTEGER NOT NULL, text TEXT NOT NULL);
  CREATE TABLE tag (id INTEGER PRIMARY KEY, name TEXT NOT NULL UNIQUE);
  CREATE TABLE query_tag (
    query_id INTEGER NOT NULL, tag_id INTEGER NOT NULL, PRIMARY KEY (query_id, tag_id)) WITHOUT ROWID;
`;

const indexes = `
  CREATE INDEX query_tag_by_tag ON query_tag (tag_id, query_id);
  CREATE INDEX query_by_dataset ON query (dataset_id);
  ANALYZE;
`;

interface Line {
  readonly instruction: string;
  readonly tags: readonly string[];
}

async function eachLine(file: File, take: (line: Line, row: number) => void): Promise<void> {
  const lines = (await file.text()).split('\n');
  lines.forEach((line, row) => {
    if (line !== '') take(JSON.parse(line) as Line, row);
  });
}

let open: Database | null = null;

function database(): Database {
  if (open === null) throw new Error('The database was not filled.');
  return open;
}

/** Reads JSONL files with `instruction` and `tags`, one dataset each. Returns how many queries and tags came in. */
async function fill(files: readonly File[]): Promise<{ readonly queries: number; readonly tags: number }> {
  const sqlite = await init();
  const db = new sqlite.oo1.DB(':memory:');
  open = db;
  db.exec(schema);
  const [query, tag, link] = [
    db.prepare('INSERT INTO query VALUES (?, ?, ?, ?)'),
    db.prepare('INSERT INTO tag VALUES (?, ?)'),
    db.prepare('INSERT INTO query_tag VALUES (?, ?)'),
  ];
  const tagIds = new Map<string, number>();
  let queries = 0;
  let tags = 0;
  function tagId(name: string): number {
    const known = tagIds.get(name);
    if (known !== undefined) return known;
    tagIds.set(name, tagIds.size);
    tag.bind([tagIds.size - 1, name]).stepReset();
    return tagIds.size - 1;
  }
  db.exec('BEGIN');
  for (const [dataset, file] of files.entries()) {
    await eachLine(file, (line, row) => {
      query.bind([queries, dataset + 1, row, line.instruction]).stepReset();
      const ids = line.tags.map(tagId).sort((a, b) => a - b);
      for (const id of ids) link.bind([queries, id]).stepReset();
      queries += 1;
      tags += ids.length;
    });
  }
  db.exec('COMMIT');
  for (const statement of [query, tag, link]) statement.finalize();
  db.exec(indexes);
  return { queries, tags };
}

type Value = string | number | null;

export interface SqlAnswer {
  /** Of each binding, from the first step to the last row, without the way to the page. */
  readonly milliseconds: readonly number[];
  /** Rows of each binding. */
  readonly rows: readonly (readonly (readonly Value[])[])[];
}

function ask(sql: string, bindings: readonly (readonly Value[])[]): SqlAnswer {
  const statement = database().prepare(sql);
  const milliseconds: number[] = [];
  const rows = bindings.map((values) => {
    const start = performance.now();
    const found: Value[][] = [];
    if (values.length > 0) statement.bind([...values]);
    while (statement.step()) found.push(statement.get([]) as Value[]);
    statement.reset(values.length > 0);
    milliseconds.push(performance.now() - start);
    return found;
  });
  statement.finalize();
  return { milliseconds, rows };
}

export interface SqliteBaseline {
  fill(files: readonly File[]): Promise<{ readonly queries: number; readonly tags: number }>;
  ask(sql: string, bindings: readonly (readonly Value[])[]): Promise<SqlAnswer>;
}

const api: SqliteBaseline = { fill, ask: async (sql, bindings) => Promise.resolve(ask(sql, bindings)) };
expose(api);
