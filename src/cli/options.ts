/** Reads the words after a command's name. */
import { parseArgs, type ParseArgsConfig } from 'node:util';
import type { Mapping } from '../core/types.ts';
import { parseMapping } from './mapping-option.ts';
import { StartError } from './start-error.ts';

/** What every command that reads a file takes. */
export interface InputOptions {
  readonly input: string;
  readonly mapping: Mapping | null;
  readonly report: string | null;
  readonly json: boolean;
  readonly quiet: boolean;
}

export interface TagOptions extends InputOptions {
  readonly output: string;
  readonly engine: string;
  /** ISO 8601 in UTC; null for the time of the clock. */
  readonly now: string | null;
}

const inputOptions = {
  mapping: { type: 'string' },
  report: { type: 'string' },
  json: { type: 'boolean', default: false },
  quiet: { type: 'boolean', default: false },
} as const;

/** Returns the options of `inspect`. Throws a StartError on words it does not know. */
export function parseInspectOptions(words: readonly string[]): InputOptions {
  const { values, positionals } = parseWords({ args: [...words], options: inputOptions, allowPositionals: true });
  return readInputOptions(values, positionals);
}

/** Returns the options of `tag`. Throws a StartError on words it does not know. */
export function parseTagOptions(words: readonly string[]): TagOptions {
  const { values, positionals } = parseWords({
    args: [...words],
    options: {
      ...inputOptions,
      output: { type: 'string', short: 'o', default: '-' },
      engine: { type: 'string', default: 'instant' },
      now: { type: 'string' },
    },
    allowPositionals: true,
  });
  return {
    ...readInputOptions(values, positionals),
    output: values.output,
    engine: values.engine,
    now: values.now === undefined ? null : parseTime(values.now),
  };
}

function parseWords<Config extends ParseArgsConfig>(config: Config): ReturnType<typeof parseArgs<Config>> {
  try {
    return parseArgs(config);
  } catch (error) {
    throw new StartError(error instanceof Error ? error.message : String(error));
  }
}

interface InputValues {
  readonly mapping?: string | undefined;
  readonly report?: string | undefined;
  readonly json: boolean;
  readonly quiet: boolean;
}

function readInputOptions(values: InputValues, positionals: readonly string[]): InputOptions {
  const [input, ...more] = positionals;
  if (input === undefined) throw new StartError('No input was named. Name a file, or "-" for standard input.');
  if (more.length > 0) throw new StartError(`One input at a time: "${more.join('", "')}" is one too many.`);
  return {
    input,
    mapping: values.mapping === undefined ? null : parseMapping(values.mapping),
    report: values.report ?? null,
    json: values.json,
    quiet: values.quiet,
  };
}

const TIME = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}(\.\d+)?Z$/;

function parseTime(text: string): string {
  if (TIME.test(text) && !Number.isNaN(Date.parse(text))) return new Date(text).toISOString();
  throw new StartError(`--now is "${text}"; expected a time in UTC such as 2026-01-31T12:00:00Z.`);
}
