/** What --help prints. */

const EXIT_STATUS = `EXIT STATUS
  0    Done; every row came in and every text has a result.
  1    Done, but some rows could not be read or some texts not be tagged. Counts are on standard
       error; --report lists the rows; texts that failed carry their error in the output.
  2    Could not start: wrong options, no such file, nothing readable in it.
  130  Interrupted. No output file was written.`;

export const mainHelp = `NAME
  instag - tag the intentions in instruction data, on this machine

SYNOPSIS
  instag tag INPUT [-o OUTPUT] [options]
  instag inspect INPUT [options]
  instag --help | --version

DESCRIPTION
  instag reads instruction data (JSONL, JSON, CSV, TSV, Parquet or plain text, each also gzip'd),
  finds the queries in it, tags each with what it asks for, and writes every row back with its tags.
  It runs the same code as InsTag Studio in the browser and needs no network.

COMMANDS
  tag        Tag every query and write the rows, with an "instag" object added, as JSONL.
  inspect    Say what a file holds: its form, which fields are queries, and counts.

  instag COMMAND --help tells more about one of them.

${EXIT_STATUS}
`;

const MAPPING = `  --mapping JSON
      Which fields are the queries, where the detected choice is not the one you want, and for
      tables of an unknown form. One of:
        {"form":"alpaca","instruction":"FIELD","input":"FIELD","output":"FIELD"}
        {"form":"sharegpt","messages":"FIELD","roleKey":"from","contentKey":"value"}
        {"form":"openai-messages","messages":"FIELD","roleKey":"role","contentKey":"content"}
        {"form":"preference","prompt":"FIELD","chosen":"FIELD","rejected":"FIELD"}
        {"form":"prompt-response","prompt":"FIELD","response":"FIELD"}
        {"form":"text","text":"FIELD"}
        {"form":"table","queries":["COLUMN", "ANOTHER COLUMN"]}
      Fields that are not named (input, output, history, system, response, the prompt of a
      preference) are taken as absent. Where rows have message roles that are not known, "roles"
      sorts them: "roles":[["critic","context"]]; a role asks ("query"), answers ("answer") or does
      neither ("context").`;

const COMMON = `  --report FILE
      Write every row that could not be read to FILE, one JSON object a line, with its place and
      the reason.
  --json
      Print a summary as JSON.
  --quiet
      Print nothing on standard error but what stops the command.
  --help
      Print this page.`;

export const tagHelp = `NAME
  instag tag - tag every query of a dataset

SYNOPSIS
  instag tag INPUT [-o OUTPUT] [--engine NAME] [--mapping JSON] [--report FILE] [--now TIME]
             [--json] [--quiet]

DESCRIPTION
  Reads INPUT ("-" for standard input), tags each distinct query once, and writes every row in its
  order as a line of JSON with an "instag" object before its closing brace. Nothing else of a JSON
  row changes: numbers, spaces and unknown fields stay as they are. Rows of CSV, TSV and Parquet
  files become JSON objects, lines of plain text {"text": ...}. Where rows have an "instag" field of
  another kind, the tags go under "instag_studio". An "instag" object of an earlier run is replaced.

  The output file appears when it is complete; an interrupted command leaves nothing behind.

OPTIONS
  -o, --output FILE
      Where to write; "-", and the default, is standard output.
  --engine NAME
      What tags: "instant", the default, needs neither a graphics card nor a network.
${MAPPING}
  --now TIME
      The time to note with each tagging, as 2026-01-31T12:00:00Z, so that two runs give
      equal files.
${COMMON}
      With --json the summary goes to standard output, or to standard error where that carries
      the rows.

${EXIT_STATUS}

EXAMPLES
  instag tag alpaca.jsonl -o alpaca.tagged.jsonl
  zcat chats.jsonl.gz | instag tag - | head -3
  instag tag faq.csv -o faq.jsonl --mapping '{"form":"table","queries":["question"]}'
  instag tag crawl.jsonl -o tagged.jsonl --report bad.jsonl
`;

export const inspectHelp = `NAME
  instag inspect - say what a file holds

SYNOPSIS
  instag inspect INPUT [--mapping JSON] [--report FILE] [--json] [--quiet]

DESCRIPTION
  Reads all of INPUT ("-" for standard input) and prints its format and, for each dataset in it, the
  form, the fields that are queries, and how many rows, queries, distinct texts and bad rows
  there are.

OPTIONS
${MAPPING}
${COMMON}

${EXIT_STATUS}

EXAMPLES
  instag inspect alpaca.jsonl
  instag inspect train.parquet --json
`;
