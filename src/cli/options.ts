/** Reads the words after a command's name. */
import { statSync } from 'node:fs';
import { extname } from 'node:path';
import { parseArgs, type ParseArgsConfig } from 'node:util';
import type { ExportFileFormat, ExportProfile, ExportRequest, ExportShape } from '../core/export/request.ts';
import type { FigureKind } from '../core/figures/figure.ts';
import { parseFilter, writeFilter } from '../core/filter/filter-url.ts';
import { emptyFilter, type Filter } from '../core/filter/filter.ts';
import { engineWords, readEngine, type EngineOptions, type EngineValues } from './engine-options.ts';
import { parseMappings, type GivenMappings } from './mapping-option.ts';
import { StartError } from './start-error.ts';

/** What every command that reads files takes. */
export interface InputOptions {
  readonly inputs: readonly string[];
  readonly mappings: GivenMappings;
  readonly report: string | null;
  readonly json: boolean;
  readonly quiet: boolean;
  /** ISO 8601 in UTC; null for the time of the clock. */
  readonly now: string | null;
}

/** What a command that reads tags takes. */
export interface TaggedInputOptions extends InputOptions, EngineOptions {
  /** Which queries are looked at; `emptyFilter` for all. Datasets are numbered from 1 in the order of the inputs. */
  readonly filter: Filter;
}

export interface MeasureOptions extends TaggedInputOptions {
  readonly csv: boolean;
  /** Of equal texts only the first one counts. */
  readonly unique: boolean;
  readonly top: number;
  /** None: those that the command shows by itself. */
  readonly figures: readonly FigureKind[];
}

/** What `tag` and `export` take. */
export interface WriteOptions extends TaggedInputOptions {
  readonly output: string;
  readonly request: ExportRequest;
  readonly resume: boolean;
}

const inputWords = {
  mapping: { type: 'string', multiple: true },
  report: { type: 'string' },
  json: { type: 'boolean', default: false },
  quiet: { type: 'boolean', default: false },
} as const;

const taggedWords = {
  ...inputWords,
  ...engineWords,
  now: { type: 'string' },
  filter: { type: 'string', default: '' },
} as const;

const measureWords = {
  ...taggedWords,
  csv: { type: 'boolean', default: false },
  unique: { type: 'boolean', default: false },
} as const;

const writeWords = {
  ...taggedWords,
  output: { type: 'string', short: 'o', default: '-' },
  format: { type: 'string' },
  shape: { type: 'string', default: 'original' },
  profile: { type: 'string', default: 'none' },
  'no-escape': { type: 'boolean', default: false },
  resume: { type: 'boolean', default: false },
} as const;

/** Returns the options of `inspect`. Like all of these, throws a StartError on words it does not know. */
export function parseInspectOptions(words: readonly string[]): InputOptions {
  const { values, positionals } = parseWords({ args: [...words], options: inputWords, allowPositionals: true });
  return readInputOptions(values, positionals);
}

/** Returns the options of `measure`. */
export function parseMeasureOptions(words: readonly string[]): MeasureOptions {
  const { values, positionals } = parseWords({
    args: [...words],
    options: {
      ...measureWords,
      figure: { type: 'string', multiple: true, default: [] },
      top: { type: 'string', default: '20' },
    },
    allowPositionals: true,
  });
  const figures = values.figure.map((kind) => oneOf('figure', kind, figureKinds));
  if (values.csv && figures.length > 1) throw new StartError('--csv prints one figure: name a single --figure.');
  return { ...readMeasureOptions(values, positionals), figures, top: parseTop(values.top) };
}

/** Returns the options of `overlap`. */
export function parseOverlapOptions(words: readonly string[]): MeasureOptions {
  const { values, positionals } = parseWords({ args: [...words], options: measureWords, allowPositionals: true });
  return { ...readMeasureOptions(values, positionals), figures: ['overlap'], top: 0 };
}

/** Returns the options of `tag`. */
export function parseTagOptions(words: readonly string[]): WriteOptions {
  return parseWriteOptions(words, 'instant');
}

/** Returns the options of `export`. */
export function parseExportOptions(words: readonly string[]): WriteOptions {
  return parseWriteOptions(words, null);
}

function parseWriteOptions(words: readonly string[], usualEngine: string | null): WriteOptions {
  const { values, positionals } = parseWords({ args: [...words], options: writeWords, allowPositionals: true });
  const tagging = readEngine(values, usualEngine);
  if (values.resume && (values.output === '-' || tagging.engine === null)) {
    throw new StartError('--resume goes on with tagging into a file: name one with -o, and what tags with --engine.');
  }
  return {
    ...readInputOptions(values, positionals),
    ...tagging,
    filter: readFilter(values.filter),
    output: values.output,
    resume: values.resume,
    request: {
      ...readForm(values),
      files: isFolder(values.output) ? 'each' : 'one',
      csv: { escapeFormulas: !values['no-escape'] },
    },
  };
}

interface FormValues {
  readonly format?: string | undefined;
  readonly shape: string;
  readonly profile: string;
  readonly output: string;
}

/** Profiles have a format and a shape of their own: another one is refused, not passed over. */
function readForm(values: FormValues): Pick<ExportRequest, 'format' | 'shape' | 'profile'> {
  const profile = oneOf('profile', values.profile, profiles);
  const shape = oneOf('shape', values.shape, shapes);
  const format = values.format === undefined ? null : oneOf('format', values.format, formats);
  if (profile === 'none') return { format: format ?? formatOf(values.output), shape, profile };
  if ((format ?? 'jsonl') !== 'jsonl' || shape === 'flat') {
    throw new StartError(`--profile ${profile} writes JSON lines, a line a row: leave --format and --shape out.`);
  }
  return { format: 'jsonl', shape, profile };
}

export const figureKinds: readonly FigureKind[] = [
  'diversity-complexity',
  'tag-frequency',
  'tags-per-query',
  'long-tail',
  'coverage-curve',
  'co-occurrence',
];
const formats: readonly ExportFileFormat[] = ['jsonl', 'json', 'csv', 'tsv', 'parquet'];
const shapes: readonly ExportShape[] = ['original', 'flat'];
const profiles: readonly ExportProfile[] = ['none', 'llama-factory', 'mig', 'opendataarena'];

/** Returns the value as one of those that are known. Throws a StartError that lists them. */
export function oneOf<Value extends string>(option: string, given: string, known: readonly Value[]): Value {
  const value = known.find((candidate) => candidate === given);
  if (value !== undefined) return value;
  throw new StartError(`--${option} is "${given}"; there are ${known.join(', ')}.`);
}

/** True for an output that is a folder, or says with a slash that it is to be one: each dataset gets a file there. */
export function isFolder(output: string): boolean {
  return /[\\/]$/u.test(output) || (statSync(output, { throwIfNoEntry: false })?.isDirectory() ?? false);
}

/** The filter of a page's address. Throws a StartError where the text has something but says nothing. */
function readFilter(text: string): Filter {
  if (text === '') return emptyFilter;
  // An address may stand in front; a ? behind the first = belongs to a value.
  const filter = parseFilter(text.replace(/^[^=?]*\?/u, ''));
  if (writeFilter(filter) !== '') return filter;
  throw new StartError(
    `--filter is "${text}"; expected what stands behind the ? in the page's address, as all=translation.`,
  );
}

/** The format that the output's name says; JSONL where it says none. */
function formatOf(output: string): ExportFileFormat {
  const ending = extname(output).slice(1).toLowerCase();
  return formats.find((format) => format === ending) ?? 'jsonl';
}

/** The most tags that a figure draws (the co-occurrence of more would not fit). */
const MOST_TAGS = 255;

function parseTop(text: string): number {
  const top = /^\d{1,3}$/.test(text) ? Number(text) : 0;
  if (top >= 1 && top <= MOST_TAGS) return top;
  throw new StartError(`--top is "${text}"; expected a number of tags from 1 to ${MOST_TAGS}.`);
}

/** Returns what the words say. Throws a StartError on words that are not known. */
export function parseWords<Config extends ParseArgsConfig>(config: Config): ReturnType<typeof parseArgs<Config>> {
  try {
    return parseArgs(config);
  } catch (error) {
    throw new StartError(error instanceof Error ? error.message : String(error));
  }
}

interface InputValues {
  readonly mapping?: string[] | undefined;
  readonly report?: string | undefined;
  readonly now?: string | undefined;
  readonly json: boolean;
  readonly quiet: boolean;
}

interface MeasureValues extends InputValues, EngineValues {
  readonly filter: string;
  readonly csv: boolean;
  readonly unique: boolean;
}

function readMeasureOptions(
  values: MeasureValues,
  positionals: readonly string[],
): Omit<MeasureOptions, 'figures' | 'top'> {
  if (values.csv && values.json) throw new StartError('Choose one of --json and --csv.');
  return {
    ...readInputOptions(values, positionals),
    ...readEngine(values, null),
    filter: readFilter(values.filter),
    csv: values.csv,
    unique: values.unique,
  };
}

function readInputOptions(values: InputValues, inputs: readonly string[]): InputOptions {
  if (inputs.length === 0) throw new StartError('No input was named. Name files, or "-" for standard input.');
  const twice = inputs.find((input, index) => inputs.indexOf(input) !== index);
  if (twice !== undefined) throw new StartError(`"${twice}" is named twice.`);
  return {
    inputs,
    mappings: parseMappings(values.mapping ?? [], inputs),
    report: values.report ?? null,
    json: values.json,
    quiet: values.quiet,
    now: values.now === undefined ? null : parseTime(values.now),
  };
}

const TIME = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}(\.\d+)?Z$/;

function parseTime(text: string): string {
  if (TIME.test(text) && !Number.isNaN(Date.parse(text))) return new Date(text).toISOString();
  throw new StartError(`--now is "${text}"; expected a time in UTC such as 2026-01-31T12:00:00Z.`);
}
