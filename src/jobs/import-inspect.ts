/** Says what a file holds before it comes in: its datasets, their forms and mappings, and their first rows. */
import { conversation } from '../core/import/conversation.ts';
import { candidateMappings, columnsOf, unknownRoles } from '../core/import/forms.ts';
import { findTagFields } from '../core/import/plain-tags.ts';
import { extractQueries } from '../core/import/queries.ts';
import { encodingRefusal } from '../core/import/sniff.ts';
import type {
  ByteSource,
  ConversationMessage,
  FieldMapping,
  FileFormat,
  Form,
  Mapping,
  RowIssue,
  TagField,
} from '../core/types.ts';
import { openFile, refusedFile, type OpenFile } from './import-open.ts';
import { sampleFile, type FileSample, type SampledRow } from './import-sample.ts';

/** One row of a preview. */
export interface RowPreview {
  /** The row as it is stored; a huge one is JSON with its texts and lists shortened. */
  readonly json: string;
  readonly queries: readonly string[];
  readonly conversation: readonly ConversationMessage[];
}

/** One dataset of a file, as its first rows show it. */
export interface ListPreview {
  /** The wrapper's key for JSON wrapper objects; null otherwise. Identifies the dataset within the file. */
  readonly wrapperKey: string | null;
  readonly suggestedName: string;
  readonly form: Form;
  readonly mapping: Mapping;
  /** Other mappings that fit the sample, the best first; `mapping.fields` is the first of them. */
  readonly candidates: readonly FieldMapping[];
  /** Tag fields found in the sample. */
  readonly tagFields: readonly TagField[];
  /** Top-level keys seen in the sample, in order of appearance. */
  readonly columns: readonly string[];
  /** Roles that are neither known as asking nor as answering: [role, messages in the sample]. */
  readonly unknownRoles: readonly (readonly [string, number])[];
  readonly sample: readonly RowPreview[];
}

/** What a file is, and its datasets. */
export interface FileLook {
  readonly fileName: string;
  readonly bytes: number;
  readonly gzip: boolean;
  readonly format: FileFormat;
  readonly encoding: 'utf-8' | 'utf-16le' | 'utf-16be';
  readonly datasets: readonly ListPreview[];
  readonly problems: readonly RowIssue[];
}

const previewRows = 20;

/** A file's name without its extensions. */
export function baseName(fileName: string): string {
  const bare = fileName.replace(/^.*[\\/]/u, '').replace(/\.(?:gz|gzip)$/iu, '');
  return bare.replace(/\.[a-z0-9]{1,8}$/iu, '') || bare || 'dataset';
}

/** A row under a mapping. */
export function previewRow({ json, value }: SampledRow, mapping: Mapping): RowPreview {
  return {
    json,
    queries: extractQueries(value, mapping).map(({ text }) => text),
    conversation: conversation(value, mapping),
  };
}

/** What the first rows of a dataset say of it. */
export function previewList(wrapperKey: string | null, name: string, sample: readonly SampledRow[]): ListPreview {
  const rows = sample.map(({ value }) => value);
  const candidates = candidateMappings(rows);
  const tagFields = findTagFields(rows);
  const mapping: Mapping = { fields: candidates[0], tags: tagFields[0] ?? null };
  return {
    wrapperKey,
    suggestedName: wrapperKey === null ? name : `${name} (${wrapperKey})`,
    form: mapping.fields.form,
    mapping,
    candidates,
    tagFields,
    columns: columnsOf(rows),
    unknownRoles: unknownRoles(rows, mapping.fields),
    sample: sample.slice(0, previewRows).map((row) => previewRow(row, mapping)),
  };
}

/** Why a file without a single readable row is refused: by its most frequent fault. */
function refusalOfSample(file: OpenFile, issues: readonly RowIssue[]): RowIssue {
  const counts = new Map<string, number>();
  for (const { kind } of issues) counts.set(kind, (counts.get(kind) ?? 0) + 1);
  const [worst] = [...counts].sort((a, b) => b[1] - a[1]);
  if (worst?.[0] === 'encoding') return refusedFile(file.source.name, encodingRefusal(file.head)).refused;
  const issue = issues.find(({ kind }) => kind === worst?.[0]);
  if (issue === undefined) {
    return refusedFile(file.source.name, { refused: 'empty', message: 'No row is in the file.' }).refused;
  }
  return { ...issue, message: `Nothing in the file can be read as a row. ${issue.message}` };
}

/** The look at a file whose sample is taken. */
export function lookOf(file: OpenFile, { lists, issues }: FileSample): FileLook | { readonly refused: RowIssue } {
  if (lists.length === 0) return { refused: refusalOfSample(file, issues) };
  const name = baseName(file.source.name);
  return {
    fileName: file.source.name,
    bytes: file.source.byteLength ?? file.bytesRead(),
    gzip: file.gzip,
    format: file.shape.format,
    encoding: file.encoding.encoding,
    datasets: lists.map(({ wrapperKey, rows }) => previewList(wrapperKey, name, rows)),
    problems: issues,
  };
}

/** Looks into a file: at its first mebibyte, or the first row group of a Parquet file. Nothing readable: a refusal. */
export async function inspectFile(
  source: ByteSource,
  signal: AbortSignal,
): Promise<FileLook | { readonly refused: RowIssue }> {
  const file = await openFile(source, signal);
  return 'refused' in file ? file : lookOf(file, await sampleFile(file));
}
