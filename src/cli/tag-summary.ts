/** What `instag tag` says when it is done. */
import type { ExportSummary } from '../jobs/export.ts';
import type { TagOptions } from './options.ts';
import type { StagedDataset } from './staged-dataset.ts';
import { byteSize, counted, datasetJson, notesOf } from './wording.ts';

export interface TagOutcome extends ExportSummary {
  readonly datasets: readonly StagedDataset[];
  readonly texts: number;
  readonly badRows: number;
  readonly tagged: number;
  readonly emptyTexts: number;
  readonly unparsable: number;
  readonly failed: number;
  readonly seconds: number;
}

export interface TagSummary {
  readonly text: string;
  readonly json: Readonly<Record<string, unknown>>;
}

/** Returns the summary for people and for programs. */
export function tagSummary(outcome: TagOutcome, options: TagOptions): TagSummary {
  return { text: textOf(outcome, options), json: jsonOf(outcome, options) };
}

function textOf(outcome: TagOutcome, { input, output, engine, report }: TagOptions): string {
  const queries = outcome.datasets.reduce((sum, dataset) => sum + dataset.queryCount, 0);
  const lines = [
    `${input}: ${counted(outcome.rows, 'row')}, ${counted(queries, 'query', 'queries')}, ${counted(outcome.texts, 'distinct text')}`,
    `tagged ${counted(outcome.tagged, 'text')} with ${engine} in ${outcome.seconds.toFixed(1)} s`,
    ...troubles(outcome, report),
    ...outcome.datasets.flatMap(notesOf),
  ];
  if (outcome.key !== 'instag')
    lines.push(`rows have a field "instag" of their own: the tags are under "${outcome.key}"`);
  if (output !== '-') lines.push(`wrote ${output}: ${counted(outcome.rows, 'row')}, ${byteSize(outcome.bytes)}`);
  return `${lines.join('\n')}\n`;
}

function troubles(outcome: TagOutcome, report: string | null): string[] {
  const lines: string[] = [];
  if (outcome.emptyTexts > 0) lines.push(`${counted(outcome.emptyTexts, 'text is', 'texts are')} blank`);
  const untagged = outcome.failed + outcome.unparsable;
  if (untagged > 0) lines.push(`${counted(untagged, 'text')} could not be tagged: see "error" and "raw" in the output`);
  if (outcome.badRows > 0) lines.push(badRows(outcome.badRows, report));
  return lines;
}

/** "2 rows have problems: listed in bad.jsonl". */
export function badRows(count: number, report: string | null): string {
  const where = report === null ? 'list them with --report FILE' : `listed in ${report}`;
  return `${counted(count, 'row has problems', 'rows have problems')}: ${where}`;
}

function jsonOf(outcome: TagOutcome, { input, output, engine }: TagOptions): TagSummary['json'] {
  const { key, rows, bytes, texts, tagged, emptyTexts, unparsable, failed, badRows: bad } = outcome;
  return {
    input,
    output,
    engine,
    key,
    rows,
    bytes,
    texts,
    tagged,
    emptyTexts,
    unparsable,
    failed,
    badRows: bad,
    seconds: Math.round(outcome.seconds * 1000) / 1000,
    datasets: outcome.datasets.map(datasetJson),
  };
}
