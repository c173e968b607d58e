/** Finds the command that was asked for and turns how it ended into an exit code. */
import { runConvert } from './convert-model.ts';
import { parseConvertOptions } from './convert-options.ts';
import { convertHelp, exportHelp, inspectHelp, mainHelp, measureHelp, overlapHelp, tagHelp } from './help.ts';
import { runInspect } from './inspect.ts';
import { runMeasure } from './measure.ts';
import {
  parseExportOptions,
  parseInspectOptions,
  parseMeasureOptions,
  parseOverlapOptions,
  parseTagOptions,
} from './options.ts';
import { StartError } from './start-error.ts';
import type { Terminal } from './terminal.ts';
import { runWrite } from './write.ts';

/** Why the terminal's signal fires when the reader of standard output has seen enough (`| head`): that is no fault. */
export const readerGone = 'reader gone';

const EXIT_DONE = 0;
const EXIT_NOT_STARTED = 2;
const EXIT_INTERRUPTED = 130;

interface Command {
  readonly help: string;
  /** Returns the exit code. */
  run(words: readonly string[], terminal: Terminal): Promise<number>;
  /** What an interruption leaves, where it is not nothing. */
  readonly interrupted?: string;
}

const commands: ReadonlyMap<string, Command> = new Map<string, Command>([
  ['inspect', { help: inspectHelp, run: (words, terminal) => runInspect(parseInspectOptions(words), terminal) }],
  ['tag', { help: tagHelp, run: (words, terminal) => runWrite(parseTagOptions(words), terminal) }],
  ['measure', { help: measureHelp, run: (words, terminal) => runMeasure(parseMeasureOptions(words), terminal) }],
  ['overlap', { help: overlapHelp, run: (words, terminal) => runMeasure(parseOverlapOptions(words), terminal) }],
  ['export', { help: exportHelp, run: (words, terminal) => runWrite(parseExportOptions(words), terminal) }],
  [
    'convert-model',
    {
      help: convertHelp,
      run: (words, terminal) => runConvert(parseConvertOptions(words), terminal),
      interrupted: 'the model is not whole',
    },
  ],
]);

/** Runs the command line with the words after the program's name; returns the exit code and never throws. */
export async function runCli(words: readonly string[], terminal: Terminal): Promise<number> {
  const [name = '--help', ...rest] = words;
  if (name === '--version') return say(terminal, `${terminal.version}\n`);
  if (name === '--help' || name === 'help') return say(terminal, commands.get(rest[0] ?? '')?.help ?? mainHelp);
  const command = commands.get(name);
  if (command !== undefined) return runCommand(name, command, rest, terminal);
  const known = [...commands.keys()].join(', ');
  return refuse(terminal, `There is no command "${name}"; there are ${known}.`, 'instag --help');
}

async function runCommand(
  name: string,
  command: Command,
  words: readonly string[],
  terminal: Terminal,
): Promise<number> {
  if (words.includes('--help')) return say(terminal, command.help);
  try {
    return await command.run(words, terminal);
  } catch (error) {
    return failed(error, terminal, `instag ${name} --help`, command.interrupted);
  }
}

function say(terminal: Terminal, text: string): number {
  terminal.stdout.write(text);
  return EXIT_DONE;
}

function refuse(terminal: Terminal, message: string, help: string): number {
  terminal.stderr.write(`instag: ${message}\nTry: ${help}\n`);
  return EXIT_NOT_STARTED;
}

function failed(error: unknown, terminal: Terminal, help: string, left = 'no output file was written'): number {
  if (error instanceof StartError) return refuse(terminal, error.message, help);
  if (terminal.signal.reason === readerGone || isBrokenPipe(error)) return EXIT_DONE;
  if (terminal.signal.aborted) {
    terminal.stderr.write(`instag: Interrupted; ${left}.\n`);
    return EXIT_INTERRUPTED;
  }
  terminal.stderr.write(`instag: ${error instanceof Error ? error.message : String(error)}\n`);
  return EXIT_NOT_STARTED;
}

function isBrokenPipe(error: unknown): boolean {
  return error instanceof Error && (error as NodeJS.ErrnoException).code === 'EPIPE';
}
