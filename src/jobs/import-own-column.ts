/** The column of an export that held our taggings belongs to no dataset: it is taken out of what is recorded of the file. */
import { isRecord } from '../core/import/record.ts';
import type { SourceInfo } from '../core/types.ts';

function schemaWithout(schema: string, key: string): string {
  const elements: unknown = JSON.parse(schema);
  if (!Array.isArray(elements)) return schema;
  const list = elements as readonly unknown[];
  const at = list.findIndex((element, index) => index > 0 && isRecord(element) && element.name === key);
  const [root] = list;
  if (at < 0 || !isRecord(root) || typeof root.num_children !== 'number') return schema;
  const kept = list.filter((_, index) => index !== at && index !== 0);
  return JSON.stringify([{ ...root, num_children: root.num_children - 1 }, ...kept]);
}

/** The recorded dialect and schema without the column of that name; unchanged where `key` is null. */
export function withoutOwnColumn(
  csv: SourceInfo['csv'],
  parquetSchema: string | null,
  key: string | null,
): Pick<SourceInfo, 'csv' | 'parquetSchema'> {
  if (key === null) return { csv, parquetSchema };
  return {
    csv: csv === null ? null : { ...csv, header: csv.header.filter((name) => name !== key) },
    parquetSchema: parquetSchema === null ? null : schemaWithout(parquetSchema, key),
  };
}
