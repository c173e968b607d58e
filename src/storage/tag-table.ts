/** The dictionary of tags: ids count up from 0 and are never taken back. */
import { decodeText, type Sql } from './database.ts';

export interface TagTable {
  /** Names of ids from `from` on. */
  names(from: number): string[];
  name(id: number): string;
  /** Runs `work` in a transaction in which `idOf` may give new ids; they are forgotten when it fails. */
  within<T>(work: (idOf: (tag: string) => number) => T): T;
}

const encoder = new TextEncoder();

/** Reads the dictionary of a project. */
export function openTagTable(sql: Sql): TagTable {
  const names = sql.rows('SELECT name FROM tag ORDER BY id', [], (row) => decodeText(row.bytes('name')));
  const ids = new Map(names.map((name, id) => [name, id]));

  function idOf(tag: string): number {
    // UTF-8 has no lone surrogates: what is stored is what is looked up.
    const name = decodeText(encoder.encode(tag));
    const known = ids.get(name);
    if (known !== undefined) return known;
    const id = names.length;
    sql.run('INSERT INTO tag (id, name) VALUES (?, ?)', [id, encoder.encode(name)]);
    names.push(name);
    ids.set(name, id);
    return id;
  }
  function within<T>(work: (idOf: (tag: string) => number) => T): T {
    const before = names.length;
    try {
      return sql.transaction(() => work(idOf));
    } catch (error) {
      for (const name of names.splice(before)) ids.delete(name);
      throw error;
    }
  }
  return { names: (from) => names.slice(from), name: (id) => names[id] ?? '', within };
}
