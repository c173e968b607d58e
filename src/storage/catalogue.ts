/** The tables of datasets and their segments. A dataset has a row here only once all of it is on disk. */
import type { ImportReport, Mapping, SourceInfo } from '../core/types.ts';
import type { Row, Sql } from './database.ts';
import type { SegmentSeal } from './segment.ts';

export interface DatasetRecord {
  readonly id: number;
  readonly name: string;
  readonly colour: number;
  readonly rows: number;
  readonly queries: number;
  readonly mapping: Mapping;
  readonly mappingVersion: number;
  readonly source: SourceInfo;
  readonly report: ImportReport;
  readonly createdAt: string;
  readonly deletedAt: string | null;
  readonly damage: string | null;
}

/** Seals of a dataset's segments by file name. */
export type Seals = ReadonlyMap<string, SegmentSeal>;

function readDataset(row: Row): DatasetRecord {
  return {
    id: row.integer('id'),
    name: row.text('name'),
    colour: row.integer('colour'),
    rows: row.integer('rows'),
    queries: row.integer('queries'),
    mapping: JSON.parse(row.text('mapping')) as Mapping,
    mappingVersion: row.integer('mapping_version'),
    source: JSON.parse(row.text('source')) as SourceInfo,
    report: JSON.parse(row.text('report')) as ImportReport,
    createdAt: row.text('created_at'),
    deletedAt: row.textOrNull('deleted_at'),
    damage: row.textOrNull('damage'),
  };
}

/** All datasets, deleted ones that still wait for their end included. */
export function listDatasets(sql: Sql): DatasetRecord[] {
  return sql.rows('SELECT * FROM dataset ORDER BY id', [], readDataset);
}

export function readSeals(sql: Sql, datasetId: number): Seals {
  const seals = sql.rows('SELECT * FROM segment WHERE dataset_id = ?', [datasetId], (row) => {
    return [row.text('file'), { bytes: row.integer('bytes'), sums: row.bytes('sums') }] as const;
  });
  return new Map(seals);
}

/** Writes a dataset's row, new or changed. */
export function putDataset(sql: Sql, dataset: DatasetRecord): void {
  sql.run(
    `INSERT INTO dataset (id, name, colour, rows, queries, mapping, mapping_version, source, source_bytes, report,
       created_at, deleted_at, damage) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
     ON CONFLICT (id) DO UPDATE SET name = excluded.name, colour = excluded.colour, rows = excluded.rows,
       queries = excluded.queries, mapping = excluded.mapping, mapping_version = excluded.mapping_version,
       report = excluded.report, deleted_at = excluded.deleted_at, damage = excluded.damage`,
    [
      dataset.id,
      dataset.name,
      dataset.colour,
      dataset.rows,
      dataset.queries,
      JSON.stringify(dataset.mapping),
      dataset.mappingVersion,
      JSON.stringify(dataset.source),
      dataset.source.bytes,
      JSON.stringify(dataset.report),
      dataset.createdAt,
      dataset.deletedAt,
      dataset.damage,
    ],
  );
}

export function putSeals(sql: Sql, datasetId: number, seals: Seals): void {
  for (const [file, { bytes, sums }] of seals) {
    sql.run('INSERT INTO segment (dataset_id, file, bytes, sums) VALUES (?, ?, ?, ?)', [datasetId, file, bytes, sums]);
  }
}

export function dropSeal(sql: Sql, datasetId: number, file: string): void {
  sql.run('DELETE FROM segment WHERE dataset_id = ? AND file = ?', [datasetId, file]);
}

/** Forgets a dataset and its segments. The tags that came with it go too. */
export function dropDataset(sql: Sql, datasetId: number): void {
  sql.run("DELETE FROM run WHERE kind = 'imported' AND scope_dataset = ?", [datasetId]);
  sql.run('DELETE FROM dataset WHERE id = ?', [datasetId]);
}
