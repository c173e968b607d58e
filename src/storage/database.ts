/** SQLite behind small functions: opens a database in a pool of private files (or in memory), caches its statements. */
import init, {
  type Database,
  type PreparedStatement,
  type SAHPoolUtil,
  type Sqlite3Static,
} from '@sqlite.org/sqlite-wasm';

export type Value = string | number | null | Uint8Array;

/** One row of an answer; each reader throws when the column has another type. */
export interface Row {
  text(column: string): string;
  textOrNull(column: string): string | null;
  integer(column: string): number;
  bytes(column: string): Uint8Array<ArrayBuffer>;
}

export interface Sql {
  run(sql: string, values?: readonly Value[]): void;
  rows<T>(sql: string, values: readonly Value[], read: (row: Row) => T): T[];
  /** All of it or nothing; nested calls join the outer one. */
  transaction<T>(work: () => T): T;
  /**
   * A commit that fails on a full disk may still be found whole after a crash (its frames are in the log). Makes sure
   * that it is not; false where even that cannot be written: then nothing that such a commit names may be deleted.
   */
  settle(): boolean;
  /** Gives space of deleted rows back to the disk and empties the write-ahead log. */
  compact(): void;
  close(): void;
}

/** The files of one database in the origin's private file system. */
export interface Pool {
  readonly util: SAHPoolUtil;
}

let loading: Promise<Sqlite3Static> | undefined;

function sqlite(): Promise<Sqlite3Static> {
  loading ??= init();
  return loading;
}

const pools = new Map<string, Pool>();

/** Opens (or makes) the pool in a folder. The handles of its files are held until `releasePool`. */
export async function openPool(folder: string): Promise<Pool> {
  const known = pools.get(folder);
  if (known !== undefined) {
    await known.util.unpauseVfs();
    return known;
  }
  const sqlite3 = await sqlite();
  const pool = {
    util: await sqlite3.installOpfsSAHPoolVfs({
      name: `pool:${folder}`,
      directory: folder,
      initialCapacity: 4,
      // Without this a pool whose files another tab still holds would be DELETED.
      preserveOnInitFailure: true,
      ...{ forceReinitIfPreviouslyFailed: true, verbosity: 0 },
    }),
  };
  pools.set(folder, pool);
  return pool;
}

/** Lets go of a pool's files. Its database must be closed. */
export function releasePool(folder: string): void {
  pools.get(folder)?.util.pauseVfs();
}

/** Forgets a pool whose folder is about to be deleted. */
export async function removePool(folder: string): Promise<void> {
  const pool = pools.get(folder);
  pools.delete(folder);
  await pool?.util.removeVfs();
}

const decoder = new TextDecoder('utf-8', { ignoreBOM: true });

function readerOf(record: Record<string, unknown>): Row {
  function wrong(column: string): never {
    throw new Error(`The database holds no fitting value in "${column}".`);
  }
  return {
    text(column) {
      const value = record[column];
      return typeof value === 'string' ? value : wrong(column);
    },
    textOrNull(column) {
      const value = record[column];
      return value === null || typeof value === 'string' ? value : wrong(column);
    },
    integer(column) {
      const value = record[column];
      return typeof value === 'number' ? value : wrong(column);
    },
    bytes(column) {
      const value = record[column];
      return value instanceof Uint8Array ? new Uint8Array(value.slice().buffer) : wrong(column);
    },
  };
}

/** Text that was stored as bytes, because SQLite's own text loses a byte order mark. */
export function decodeText(bytes: Uint8Array): string {
  return decoder.decode(bytes);
}

/** Runs one statement and hands out its rows. */
type Step = <T>(sql: string, values: readonly Value[], read: (row: Row) => T) => T[];

function createStep(db: Database, statements: Map<string, PreparedStatement>): Step {
  return (sql, values, read) => {
    const statement = statements.get(sql) ?? db.prepare(sql);
    statements.set(sql, statement);
    const found = [];
    try {
      if (values.length > 0) statement.bind(values);
      while (statement.step()) found.push(read(readerOf(statement.get({}))));
    } finally {
      statement.reset(values.length > 0);
    }
    return found;
  };
}

function rollBack(db: Database): void {
  try {
    db.exec('ROLLBACK');
  } catch {
    // SQLite has rolled back by itself (disk full, for one).
  }
}

function createTransactions(db: Database): Pick<Sql, 'transaction' | 'settle'> {
  let isOpen = false;
  let settled = true;

  /** A small commit takes the place in the log of the one that failed. */
  function settle(): boolean {
    if (settled) return true;
    try {
      const format = Number(db.selectValue('PRAGMA user_version'));
      db.exec(`BEGIN IMMEDIATE; PRAGMA user_version = ${format}; COMMIT`);
      settled = true;
    } catch {
      rollBack(db);
    }
    return settled;
  }
  function commit(): void {
    settled = false;
    db.exec('COMMIT');
    settled = true;
  }
  function transaction<T>(work: () => T): T {
    if (isOpen) return work();
    settle();
    db.exec('BEGIN IMMEDIATE');
    isOpen = true;
    try {
      const result = work();
      commit();
      return result;
    } catch (error) {
      rollBack(db);
      settle();
      throw error;
    } finally {
      isOpen = false;
    }
  }
  return { transaction, settle };
}

function wrapDatabase(db: Database): Sql {
  const statements = new Map<string, PreparedStatement>();
  const step = createStep(db, statements);
  const { transaction, settle } = createTransactions(db);
  return {
    transaction,
    settle,
    rows: step,
    run: (sql, values = []) =>
      transaction(() => {
        step(sql, values, () => null);
      }),
    compact() {
      db.exec('PRAGMA incremental_vacuum');
      db.exec('PRAGMA wal_checkpoint(TRUNCATE)');
    },
    close() {
      for (const statement of statements.values()) statement.finalize();
      statements.clear();
      db.close();
    },
  };
}

const DATABASE_PATH = '/data.sqlite3';

/** The pragmas must come in this order. */
function configure(db: Database, onDisk: boolean): Sql {
  // The first statement: with another one before it, reopening after a crash fails with CANTOPEN in WAL mode.
  db.exec('PRAGMA locking_mode=EXCLUSIVE');
  db.exec('PRAGMA auto_vacuum=INCREMENTAL');
  if (onDisk) db.exec('PRAGMA journal_mode=WAL');
  db.exec('PRAGMA synchronous=FULL; PRAGMA foreign_keys=ON; PRAGMA temp_store=MEMORY; PRAGMA trusted_schema=OFF');
  return wrapDatabase(db);
}

/** Opens the database of a pool, or a new one in memory. */
export async function openDatabase(pool: Pool | null): Promise<Sql> {
  const { oo1 } = await sqlite();
  if (pool === null) return configure(new oo1.DB(':memory:', 'c'), false);
  return configure(new pool.util.OpfsSAHPoolDb(DATABASE_PATH), true);
}

const PAGES_A_READ = 256;

/** Hands out a consistent copy of the database, a piece at a time, through `write`; runs without a pause. */
export function copyDatabase(sql: Sql, write: (bytes: Uint8Array, at: number) => void): void {
  sql.transaction(() => {
    const [pageBytes = 0] = sql.rows('PRAGMA page_size', [], (row) => row.integer('page_size'));
    for (let page = 1; ; page += PAGES_A_READ) {
      const range = [page, page + PAGES_A_READ - 1];
      const pages = sql.rows('SELECT data FROM sqlite_dbpage WHERE pgno BETWEEN ? AND ?', range, (row) =>
        row.bytes('data'),
      );
      pages.forEach((bytes, index) => {
        const isFirst = page + index === 1;
        // The copy stands alone: without a write-ahead log beside it.
        if (isFirst) bytes.set([1, 1], 18);
        write(bytes, (page + index - 1) * pageBytes);
      });
      if (pages.length < PAGES_A_READ) return;
    }
  });
}

/** Puts the bytes of a database into a pool that has none, as they come. */
export async function importDatabase(pool: Pool, next: () => Promise<Uint8Array | undefined>): Promise<void> {
  await pool.util.importDb(DATABASE_PATH, next);
}

/** Opens a database in memory from its bytes. */
export async function openCopy(bytes: Uint8Array): Promise<Sql> {
  const { oo1, capi, wasm } = await sqlite();
  const db = new oo1.DB(':memory:', 'c');
  const flags = capi.SQLITE_DESERIALIZE_FREEONCLOSE | capi.SQLITE_DESERIALIZE_RESIZEABLE;
  const data = wasm.allocFromTypedArray(bytes);
  db.checkRc(capi.sqlite3_deserialize(db, 'main', data, bytes.length, bytes.length, flags));
  return configure(db, false);
}
