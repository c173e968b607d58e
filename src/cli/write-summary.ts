/** What `instag tag` and `instag export` say when they are done. */
import { join } from 'node:path';
import type { WriteOptions } from './options.ts';
import type { Written, WrittenCompanion } from './output.ts';
import type { ReadFile } from './read-input.ts';
import type { StagedDataset } from './staged-dataset.ts';
import type { StatusCounts } from './tag-texts.ts';
import { harmless } from './text-table.ts';
import { byteSize, counted, datasetJson, namesOf, notesOf } from './wording.ts';

export interface WriteOutcome extends Written {
  readonly files: readonly ReadFile[];
  readonly datasets: readonly StagedDataset[];
  readonly texts: number;
  readonly badRows: number;
  /** Datasets of different forms were written. */
  readonly mixedForms: boolean;
  /** Texts by status; null where no engine was asked. */
  readonly statuses: StatusCounts | null;
  readonly seconds: number;
}

export interface WriteSummary {
  readonly text: string;
  /** The lines of the text that say why the exit code is 1; empty where it is 0. */
  readonly faults: string;
  readonly json: Readonly<Record<string, unknown>>;
}

/** Returns the summary for people and for programs. */
export function writeSummary(outcome: WriteOutcome, options: WriteOptions): WriteSummary {
  return { text: textOf(outcome, options), faults: faultsOf(outcome, options), json: jsonOf(outcome, options) };
}

function faultsOf(outcome: WriteOutcome, options: WriteOptions): string {
  return faultLines(outcome, options)
    .map((line) => `${line}\n`)
    .join('');
}

function textOf(outcome: WriteOutcome, options: WriteOptions): string {
  const queries = outcome.datasets.reduce((sum, dataset) => sum + dataset.queryCount, 0);
  const rows = outcome.datasets.reduce((sum, dataset) => sum + dataset.rowCount, 0);
  const lines = [
    `${namesOf(options.inputs)}: ${counted(rows, 'row')}, ${counted(queries, 'query', 'queries')}, ${counted(outcome.texts, 'distinct text')}`,
    ...taggedLines(outcome, options),
    ...faultLines(outcome, options),
    ...outcome.datasets.flatMap((dataset) => notesOf(dataset).map((note) => said(note, dataset, outcome))),
    ...writtenLines(outcome, options),
  ];
  return `${lines.join('\n')}\n`;
}

/** A note, with the dataset it is about where there are several. */
function said(note: string, { draft }: StagedDataset, { datasets }: WriteOutcome): string {
  return datasets.length > 1 ? `${harmless(draft.name)}: ${note}` : note;
}

function taggedLines({ statuses, seconds }: WriteOutcome, { engine }: WriteOptions): string[] {
  if (statuses === null || engine === null) return [];
  const lines = [`tagged ${counted(statuses.get('tagged') ?? 0, 'text')} with ${engine} in ${seconds.toFixed(1)} s`];
  const blank = statuses.get('empty-text') ?? 0;
  if (blank > 0) lines.push(`${counted(blank, 'text is', 'texts are')} blank`);
  return lines;
}

function faultLines({ statuses, badRows: bad }: WriteOutcome, { report }: WriteOptions): string[] {
  const untagged = (statuses?.get('failed') ?? 0) + (statuses?.get('unparsable') ?? 0);
  const texts = `${counted(untagged, 'text')} could not be tagged: see "error" and "raw" in the output`;
  return [...(untagged > 0 ? [texts] : []), ...(bad > 0 ? [badRows(bad, report)] : [])];
}

function writtenLines(outcome: WriteOutcome, options: WriteOptions): string[] {
  const { leftOutRows, changedCells, companion } = outcome;
  const lines = formNotes(outcome, options);
  if (leftOutRows > 0) lines.push(`${counted(leftOutRows, 'row')} without a tagged query left out`);
  if (changedCells > 0)
    lines.push(`${counted(changedCells, 'cell')} got a ' in front, so that no spreadsheet runs them`);
  const written = `${counted(outcome.rows - leftOutRows, 'row')}, ${byteSize(outcome.bytes)}`;
  const where = outcome.inFolder?.map((name) => join(options.output, name)).join(', ') ?? options.output;
  if (where !== '-') lines.push(`wrote ${where}: ${written}`);
  return [...lines, ...(companion === null ? [] : companionLines(companion))];
}

/** What is worth knowing before the file is brought in again. */
function formNotes({ key, inFolder, mixedForms }: WriteOutcome, { request }: WriteOptions): string[] {
  if (request.profile !== 'none' || request.shape !== 'original') return [];
  const mixed = inFolder === null && mixedForms;
  return [
    ...(key === 'instag' ? [] : [`rows have a field "instag" of their own: the tags are under "${key}"`]),
    ...(mixed ? ['the datasets have different forms: to bring them in again, write a file for each (-o FOLDER/)'] : []),
  ];
}

function companionLines({ path, text, isWritten }: WrittenCompanion): string[] {
  return isWritten ? [`wrote ${path}`] : [`to be added to ${path}:`, text.trimEnd()];
}

/** "2 rows have problems: listed in bad.jsonl". */
export function badRows(count: number, report: string | null): string {
  const where = report === null ? 'list them with --report FILE' : `listed in ${report}`;
  return `${counted(count, 'row has problems', 'rows have problems')}: ${where}`;
}

function jsonOf(outcome: WriteOutcome, { inputs, output, engine, request }: WriteOptions): WriteSummary['json'] {
  const { key, rows, bytes, texts, statuses, leftOutRows, changedCells, inFolder, companion } = outcome;
  return {
    inputs,
    output,
    files: inFolder,
    format: request.format,
    shape: request.shape,
    profile: request.profile,
    engine,
    key,
    rows,
    leftOutRows,
    changedCells,
    bytes,
    texts,
    tagged: statuses?.get('tagged') ?? null,
    emptyTexts: statuses?.get('empty-text') ?? null,
    unparsable: statuses?.get('unparsable') ?? null,
    failed: statuses?.get('failed') ?? null,
    badRows: outcome.badRows,
    seconds: Math.round(outcome.seconds * 1000) / 1000,
    companion: companion === null ? null : { path: companion.path, written: companion.isWritten },
    datasets: outcome.datasets.map(datasetJson),
  };
}
