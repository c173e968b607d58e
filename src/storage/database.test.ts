import { describe, expect, it } from 'vitest';
import { openDatabase } from './database.ts';
import { formatOf, migrate, NewerFormatError, projectMigrations, registryMigrations } from './migrations.ts';
import { listProjects, putProject } from './registry.ts';
import { putVerdict } from './review-table.ts';
import { findRun, insertBatch, insertRun, listRuns, settleRuns } from './run-table.ts';
import { putSetting, readSetting } from './setting-table.ts';
import { openTagTable } from './tag-table.ts';

async function openProject() {
  const sql = await openDatabase(null);
  migrate(sql, projectMigrations, 'This project');
  return sql;
}

const run = {
  kind: 'engine',
  identity: {
    engine: 'fake',
    model: '',
    modelSha256: null,
    quantization: null,
    promptSha256: null,
    settings: {},
    app: '',
  },
  label: 'Run',
  scope: { kind: 'everything', datasetId: null, label: '' },
  seed: 0,
  state: 'running',
  total: 1,
  createdAt: 'now',
} as const;

describe('a database', () => {
  it('is brought to the newest format once, and refused when it is newer', async () => {
    const sql = await openProject();
    expect(formatOf(sql)).toBe(projectMigrations.length);
    migrate(sql, projectMigrations, 'This project');
    sql.run('PRAGMA user_version = 99');
    expect(() => migrate(sql, projectMigrations, 'This project')).toThrow(NewerFormatError);
  });

  it('of the format before settings gets them, and loses nothing', async () => {
    const sql = await openDatabase(null);
    migrate(sql, projectMigrations.slice(0, 1), 'This project');
    putVerdict(sql, 1, { tags: [{ tag: 'sql' }], at: 'now' });
    migrate(sql, projectMigrations, 'This project');
    expect(sql.rows('SELECT text_id FROM review', [], (row) => row.integer('text_id'))).toEqual([1]);
    expect(readSetting(sql, 'saved-filters')).toBeNull();
    putSetting(sql, 'saved-filters', '[]');
    putSetting(sql, 'saved-filters', '[["a","all=b"]]');
    expect(readSetting(sql, 'saved-filters')).toBe('[["a","all=b"]]');
    putSetting(sql, 'saved-filters', null);
    expect(readSetting(sql, 'saved-filters')).toBeNull();
  });

  it('undoes all of a transaction that fails', async () => {
    const sql = await openProject();
    expect(() =>
      sql.transaction(() => {
        sql.run("INSERT INTO review (text_id, tags, at) VALUES (1, '[]', '')");
        sql.transaction(() => sql.run("INSERT INTO review (text_id, tags, at) VALUES (2, '[]', '')"));
        throw new Error('No.');
      }),
    ).toThrow('No.');
    expect(sql.rows('SELECT * FROM review', [], (row) => row.integer('text_id'))).toEqual([]);
    expect(sql.settle()).toBe(true);
  });

  it('says which column does not hold what is asked for', async () => {
    const sql = await openProject();
    expect(() => sql.rows("SELECT 'a' AS word", [], (row) => row.integer('word'))).toThrow(
      'no fitting value in "word"',
    );
  });

  it('keeps tags with any character, and forgets those of a failed batch', async () => {
    const sql = await openProject();
    const tags = openTagTable(sql);
    const names = ['__proto__', '\ufeffmark', 'nul \u0000 inside', '中文', 'lone \ud800'];
    const ids = tags.within((idOf) => names.map(idOf));
    expect(ids).toEqual([0, 1, 2, 3, 4]);
    expect(() =>
      tags.within((idOf) => {
        idOf('gone');
        throw new Error('No.');
      }),
    ).toThrow('No.');
    expect(tags.within((idOf) => [idOf('\ufeffmark'), idOf('lone \ud800'), idOf('next')])).toEqual([1, 4, 5]);
    expect(openTagTable(sql).names(1)).toEqual(['\ufeffmark', 'nul \u0000 inside', '中文', 'lone \ufffd', 'next']);
  });

  it('pauses runs that were cut off and drops those of imports', async () => {
    const sql = await openProject();
    const engine = insertRun(sql, run, new Uint8Array());
    const draft = insertRun(sql, { ...run, kind: 'imported', state: 'draft' }, new Uint8Array());
    const counts = { tagged: 1, unparsable: 0, failed: 0, empty: 0 };
    insertBatch(sql, draft, { seq: 0, n: 1, blob: Uint8Array.of(1) }, counts);
    expect(listRuns(sql).map((found) => found.id)).toEqual([engine]);
    settleRuns(sql);
    expect(findRun(sql, engine)).toMatchObject({ state: 'paused', reason: 'interrupted' });
    expect(() => findRun(sql, draft)).toThrow('There is no run');
    expect(sql.rows('SELECT count(*) AS n FROM tag_batch', [], (row) => row.integer('n'))).toEqual([0]);
  });

  it('gives the former verdict back', async () => {
    const sql = await openProject();
    const verdict = { tags: [{ tag: 'a' }], at: 'then' };
    expect(putVerdict(sql, 1, verdict)).toBeNull();
    expect(putVerdict(sql, 1, null)).toEqual(verdict);
    expect(putVerdict(sql, 1, null)).toBeNull();
  });

  it('lists projects, the last opened first', async () => {
    const sql = await openDatabase(null);
    migrate(sql, registryMigrations, 'The list');
    const project = { name: '', example: false, createdAt: '', datasets: 0, queries: 0, deletedAt: null };
    putProject(sql, { ...project, id: 'a', openedAt: '1' });
    putProject(sql, { ...project, id: 'b', openedAt: '2' });
    putProject(sql, { ...project, id: 'a', name: 'renamed', openedAt: '3' });
    expect(listProjects(sql).map(({ id, name }) => [id, name])).toEqual([
      ['a', 'renamed'],
      ['b', ''],
    ]);
  });
});
