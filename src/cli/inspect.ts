/** `instag inspect`: what a file holds. */
import type { FieldMapping } from '../core/types.ts';
import { givenMapping } from './mapping-option.ts';
import type { InputOptions } from './options.ts';
import { progressLine, silentProgress } from './progress.ts';
import { readInput, type ReadFile, type ReadInput } from './read-input.ts';
import type { StagedDataset } from './staged-dataset.ts';
import type { Terminal } from './terminal.ts';
import { harmless } from './text-table.ts';
import { byteSize, counted, datasetJson, notesOf } from './wording.ts';
import { badRows } from './write-summary.ts';

/** Runs the command and returns its exit code. Throws a StartError where it cannot start. */
export async function runInspect(options: InputOptions, terminal: Terminal): Promise<number> {
  const progress = options.quiet ? silentProgress : progressLine(terminal.stderr, () => performance.now());
  const input = await readInput(options, terminal, progress, ({ mapping }) => mapping);
  try {
    progress.clear();
    terminal.stdout.write(options.json ? `${JSON.stringify(jsonOf(input), null, 2)}\n` : textOf(input, options));
    if (input.issues > 0) terminal.stderr.write(`${badRows(input.issues, options.report)}\n`);
    return input.issues > 0 ? 1 : 0;
  } finally {
    await input.close();
  }
}

function jsonOf({ files, texts, issues }: ReadInput) {
  return { files: files.map(fileJson), texts: texts.count, badRows: issues };
}

function fileJson({ look, datasets }: ReadFile) {
  const { fileName, bytes, gzip, format, encoding } = look;
  return {
    fileName,
    bytes,
    gzip,
    format,
    encoding,
    datasets: datasets.map((dataset, index) => ({
      ...datasetJson(dataset),
      columns: look.datasets[index]?.columns ?? [],
    })),
  };
}

function textOf({ files, texts }: ReadInput, { mappings }: InputOptions): string {
  const lines = [...files.flatMap(fileLines), `${counted(texts.count, 'distinct text')} in all`];
  const guessed = files.filter(({ path }) => givenMapping(mappings, path) === null);
  if (guessed.some((file) => file.datasets.some(({ draft }) => draft.mapping.fields.form === 'table'))) {
    lines.push('The form "table" is not a known one and its queries are a guess: give tag a --mapping.');
  }
  return `${lines.map(harmless).join('\n')}\n`;
}

function fileLines({ look, datasets }: ReadFile): string[] {
  const packed = look.gzip ? ', gzip' : '';
  return [
    `${look.fileName}: ${look.format}, ${look.encoding}${packed}, ${byteSize(look.bytes)}`,
    ...datasets.flatMap((dataset, index) => datasetLines(dataset, look.datasets[index]?.columns ?? [])),
  ];
}

function datasetLines(dataset: StagedDataset, columns: readonly string[]): string[] {
  const { fields, tags } = dataset.draft.mapping;
  const lines: [string, string][] = [
    ['dataset', dataset.draft.name],
    ['form', fields.form],
    ['fields', columns.join(', ')],
    ['queries from', queryFields(fields)],
    ...(tags === null ? [] : [['tags from', tags.path] satisfies [string, string]]),
    ['rows', counted(dataset.rowCount, 'row')],
    ['queries', counted(dataset.queryCount, 'query', 'queries')],
  ];
  return [...lines.map(([name, value]) => line(name, value)), ...notesOf(dataset).map((note) => line('note', note))];
}

function line(name: string, value: string): string {
  return `  ${name.padEnd(14)}  ${value}`;
}

/** The fields that a mapping takes queries from, in words. */
function queryFields(fields: FieldMapping): string {
  switch (fields.form) {
    case 'alpaca':
      return [fields.history, fields.instruction, fields.input].filter((name) => name !== null).join(', ');
    case 'sharegpt':
    case 'openai-messages':
      return `${fields.messages} (${fields.roleKey}, ${fields.contentKey})`;
    case 'preference':
      return fields.prompt ?? `the common start of ${fields.chosen} and ${fields.rejected}`;
    case 'prompt-response':
      return fields.prompt;
    case 'text':
      return fields.text;
    case 'table':
      return fields.queries.join(', ');
  }
}
