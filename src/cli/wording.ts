/** Numbers, counts and datasets as the command line prints them. */
import type { StagedDataset } from './staged-dataset.ts';

const thousands = new Intl.NumberFormat('en-US');

/** "1 row", "2,000 rows". */
export function counted(count: number, one: string, many = `${one}s`): string {
  return `${thousands.format(count)} ${count === 1 ? one : many}`;
}

/** "340 B", "1.2 MB": decimal units. */
export function byteSize(bytes: number): string {
  const units = ['B', 'kB', 'MB', 'GB', 'TB'];
  let value = bytes;
  let unit = 0;
  while (value >= 1000 && unit < units.length - 1) {
    value /= 1000;
    unit += 1;
  }
  return `${unit === 0 ? value : value.toFixed(1)} ${units[unit] ?? ''}`;
}

/** What the import found worth knowing, and its faults by kind. */
export function notesOf({ report }: StagedDataset): string[] {
  if (report === null) return [];
  const kinds = report.issuesByKind.map(([kind, count]) => `${kind} ${thousands.format(count)}`).join(', ');
  const blank = report.blankLines > 0 ? [`${counted(report.blankLines, 'blank line')} passed over`] : [];
  return [...(kinds === '' ? [] : [`problems: ${kinds}`]), ...blank, ...report.notes];
}

/** A dataset in a summary for programs. */
export function datasetJson({ draft, report }: StagedDataset) {
  return { name: draft.name, format: draft.format, mapping: draft.mapping, report };
}

/** "a.jsonl", or "3 files". */
export function namesOf(inputs: readonly string[]): string {
  const [first = ''] = inputs;
  return inputs.length === 1 ? first : counted(inputs.length, 'file');
}
