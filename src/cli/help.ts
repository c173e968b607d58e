/** What --help prints: a page for each command, put together from its parts. */
import {
  convertOptions,
  engineOption,
  filterOption,
  jsonOption,
  mappingOption,
  nowOption,
  printingOptions,
  quietOptions,
  reportOption,
  resumeOption,
  tagEngineOption,
  writingOptions,
} from './help-options.ts';

const exitStatus = `EXIT STATUS
  0    Done; every row came in and every text has a result.
  1    Done, but some rows could not be read or some texts not be tagged. Counts are on standard
       error; --report lists the rows; texts that failed carry their error in the output.
  2    Could not start: wrong options, no such file, nothing readable or nothing tagged in it.
  130  Interrupted. No output file was written.`;

interface HelpPage {
  readonly name: string;
  readonly summary: string;
  readonly synopsis: string;
  readonly description: string;
  readonly options: readonly string[];
  readonly examples: readonly string[];
  /** What exit codes mean where the command does not read rows. */
  readonly status?: string;
}

function page({ name, summary, synopsis, description, options, examples, status = exitStatus }: HelpPage): string {
  const sections = [
    `NAME\n  instag ${name} - ${summary}`,
    `SYNOPSIS\n${synopsis}`,
    `DESCRIPTION\n${description}`,
    `OPTIONS\n${options.join('\n')}`,
    status,
    `EXAMPLES\n${examples.map((example) => `  ${example}`).join('\n')}`,
  ];
  return `${sections.join('\n\n')}\n`;
}

export const mainHelp = `NAME
  instag - tag and measure the intentions in instruction data, on this machine

SYNOPSIS
  instag inspect INPUT... [options]
  instag tag INPUT... [-o OUTPUT] [options]
  instag measure INPUT... [options]
  instag overlap INPUT... [options]
  instag export INPUT... [-o OUTPUT] [options]
  instag convert-model FOLDER --to FOLDER [options]
  instag --help | --version

DESCRIPTION
  instag reads instruction data (JSONL, JSON, CSV, TSV, Parquet or plain text, each also gzip'd),
  finds the queries in it, tags each with what it asks for, and measures and writes what it found.
  It runs the same code as InsTag Studio in the browser and needs no network.

COMMANDS
  inspect        Say what files hold: their form, which fields are queries, and counts.
  tag            Tag every query and write the rows with their tags.
  measure        Print the numbers behind the charts: diversity, complexity, tags by frequency.
  overlap        Print how far the tags of each dataset are covered by each other one.
  export         Write tagged rows in another format, one line a query, or for another tool.
  convert-model  Make a model that the studio runs in a browser out of a checkpoint.

  instag COMMAND --help tells more about one of them.

${exitStatus}
`;

const writingTail = [filterOption, mappingOption, nowOption, reportOption, jsonOption, quietOptions];

export const tagHelp = page({
  name: 'tag',
  summary: 'tag every query of datasets',
  synopsis: `  instag tag INPUT... [-o OUTPUT] [--engine NAME] [--tagger FILE] [--threshold P]
             [--format FORMAT] [--shape SHAPE] [--profile PROFILE] [--no-escape] [--resume]
             [--filter FILTER] [--mapping [INPUT=]JSON]... [--report FILE] [--now TIME] [--json]
             [--quiet]`,
  description: `  Reads every INPUT ("-" for standard input), tags each distinct query once, and writes all rows in
  their order with an "instag" object as their last field. Nothing else of a JSON row changes:
  numbers, spaces and unknown fields stay as they are. In JSON lines, rows of CSV, TSV and Parquet
  files become objects, lines of plain text {"text": ...}. Where rows have an "instag" field of
  another kind, the tags go under "instag_studio". An "instag" object of an earlier run is replaced.`,
  options: [writingOptions, tagEngineOption, resumeOption, ...writingTail],
  examples: [
    'instag tag alpaca.jsonl -o alpaca.tagged.jsonl',
    'zcat chats.jsonl.gz | instag tag - | head -3',
    `instag tag faq.csv -o faq.tagged.csv --mapping '{"form":"table","queries":["question"]}'`,
    'instag tag crawl.jsonl -o tagged.jsonl --report bad.jsonl',
    'instag tag large.jsonl -o tagged.jsonl --resume',
    'instag tag alpaca.jsonl -o alpaca.tagged.jsonl --threshold 0.3',
  ],
});

export const exportHelp = page({
  name: 'export',
  summary: 'write tagged rows in another form',
  synopsis: `  instag export INPUT... [-o OUTPUT] [--format FORMAT] [--shape SHAPE] [--profile PROFILE]
                [--no-escape] [--engine NAME] [--tagger FILE] [--threshold P] [--resume]
                [--filter FILTER] [--mapping [INPUT=]JSON]... [--report FILE] [--now TIME] [--json]
                [--quiet]`,
  description: `  Reads every INPUT ("-" for standard input) with the tags that its rows carry and writes all rows
  in their order. It is instag tag without the tagging, unless --engine is given.`,
  options: [writingOptions, engineOption, resumeOption, ...writingTail],
  examples: [
    'instag export tagged.jsonl -o queries.csv --shape flat',
    'instag export tagged.jsonl -o tagged.parquet',
    "instag export tagged.jsonl -o poems.jsonl --filter 'all=poetry+writing&q=sea'",
    'instag export alpaca.tagged.jsonl chats.tagged.jsonl -o data/ --profile llama-factory',
  ],
});

const printingTail = [printingOptions, engineOption, filterOption, mappingOption, reportOption, quietOptions];

export const measureHelp = page({
  name: 'measure',
  summary: 'print the numbers behind the charts',
  synopsis: `  instag measure INPUT... [--engine NAME] [--tagger FILE] [--threshold P] [--figure KIND]...
                 [--top N] [--unique] [--csv | --json]
                 [--filter FILTER] [--mapping [INPUT=]JSON]... [--report FILE] [--quiet]`,
  description: `  Reads every INPUT ("-" for standard input) and prints what the page's charts show for these
  datasets together. Diversity is the share of all unique tags that a dataset has, once of all its
  queries and once of random parts as large as the smallest dataset (mean and standard deviation
  of 20 seeded draws). Complexity is the mean number of tags of a tagged query.`,
  options: [
    `  --figure KIND
      What to print; may be given several times. There are diversity-complexity, tag-frequency,
      tags-per-query, long-tail, coverage-curve and co-occurrence. As text, the default is the first
      two, as CSV the first, as JSON all.
  --top N
      Tags in tag-frequency and co-occurrence, at most 255; the default is 20.`,
    ...printingTail,
  ],
  examples: [
    'instag measure tagged.jsonl',
    'instag measure a.jsonl b.jsonl --engine instant --json',
    'instag measure tagged.jsonl --figure tag-frequency --top 100 --csv > tags.csv',
  ],
});

export const overlapHelp = page({
  name: 'overlap',
  summary: "print how far datasets cover each other's tags",
  synopsis: `  instag overlap INPUT INPUT... [--engine NAME] [--tagger FILE] [--threshold P] [--unique]
                 [--csv | --json] [--filter FILTER]
                 [--mapping [INPUT=]JSON]... [--report FILE] [--quiet]`,
  description: `  Reads every INPUT ("-" for standard input) and prints, for each ordered pair of datasets, how many
  unique tags they share and which share of the first one's tags the second one covers; also the
  share of tag occurrences that is covered, and tags in both over tags in either.`,
  options: printingTail,
  examples: [
    'instag overlap alpaca.tagged.jsonl chats.tagged.jsonl',
    'instag overlap *.parquet --engine instant --csv > overlap.csv',
  ],
});

export const inspectHelp = page({
  name: 'inspect',
  summary: 'say what files hold',
  synopsis: `  instag inspect INPUT... [--mapping [INPUT=]JSON]... [--report FILE] [--json] [--quiet]`,
  description: `  Reads all of every INPUT ("-" for standard input) and prints its format and, for each dataset in
  it, the form, the fields that are queries, and how many rows, queries and bad rows there are.`,
  options: [mappingOption, reportOption, '  --json\n      Print all of it as JSON.', quietOptions],
  examples: ['instag inspect alpaca.jsonl', 'instag inspect train.parquet test.parquet --json'],
});

export const convertHelp = page({
  name: 'convert-model',
  summary: 'make a model for the browser out of a checkpoint',
  synopsis: `  instag convert-model FOLDER --to FOLDER [--quantization NAME] [--library FILE] [--resume]
                       [--json] [--quiet]`,
  description: `  Reads a Llama checkpoint as Hugging Face keeps it (config.json, weights, tokenizer), quantizes it to
  4 bits and writes what web-llm loads: mlc-chat-config.json, tokenizer.json, tensor-cache.json and
  params_shard_*.bin. The InsTagger of 13.5 GB becomes 3.8 GB. Weights are safetensors or PyTorch's
  .bin files (those saved since 2020), whole or in shards, in float16, bfloat16 or float32. Nothing
  that a .bin file may hold besides weights is run. Where there is a tokenizer.model alone, a
  tokenizer.json is made of it. All that was written is read again and compared with the checkpoint.
  Any web server can serve the folder; the studio's page takes it in under Models.`,
  options: [convertOptions],
  examples: [
    'instag convert-model InsTagger --to instagger-q4f16_1',
    'instag convert-model InsTagger --to instagger-q4f32_1 --quantization q4f32_1 --resume',
  ],
  status: `EXIT STATUS
  0    Done; the folder holds the model.
  2    Could not start, or not finish: wrong options, a checkpoint that is damaged or of another
       kind, a library that does not fit, a full disk. What was finished stays, for --resume.
  130  Interrupted. What was finished stays, for --resume.`,
});
