import { formatBytes } from '../../ui/format.ts';
import type { RowIssue } from '../../core/types.ts';
import type { FilePreview } from '../../workers/import/contract.ts';

const formats: Readonly<Record<FilePreview['format'], string>> = {
  json: 'JSON',
  jsonl: 'JSONL',
  csv: 'CSV',
  tsv: 'TSV',
  parquet: 'Parquet',
  text: 'plain text',
};

/** "JSONL · gzip · UTF-16 · 12 MB" */
export function fileFacts({ format, gzip, encoding, bytes }: FilePreview): string {
  const parts = [formats[format]];
  if (gzip) parts.push('gzip');
  if (encoding !== 'utf-8') parts.push('UTF-16');
  return [...parts, formatBytes(bytes)].join(' · ');
}

/** "line 12", "row 3"; empty where the whole file is meant. */
export function placeOf({ place }: Pick<RowIssue, 'place'>): string {
  return place === null ? '' : `${place.unit} ${place.at.toLocaleString('en-US')}`;
}
