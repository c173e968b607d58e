/** What --help prints. */

const EXIT_STATUS = `EXIT STATUS
  0    Done; every row came in and every text has a result.
  1    Done, but some rows could not be read or some texts not be tagged. Counts are on standard
       error; --report lists the rows; texts that failed carry their error in the output.
  2    Could not start: wrong options, no such file, nothing readable or nothing tagged in it.
  130  Interrupted. No output file was written.`;

export const mainHelp = `NAME
  instag - tag and measure the intentions in instruction data, on this machine

SYNOPSIS
  instag inspect INPUT... [options]
  instag tag INPUT... [-o OUTPUT] [options]
  instag measure INPUT... [options]
  instag overlap INPUT... [options]
  instag export INPUT... [-o OUTPUT] [options]
  instag --help | --version

DESCRIPTION
  instag reads instruction data (JSONL, JSON, CSV, TSV, Parquet or plain text, each also gzip'd),
  finds the queries in it, tags each with what it asks for, and measures and writes what it found.
  It runs the same code as InsTag Studio in the browser and needs no network.

COMMANDS
  inspect    Say what files hold: their form, which fields are queries, and counts.
  tag        Tag every query and write the rows with their tags.
  measure    Print the numbers behind the charts: diversity, complexity, tags by frequency.
  overlap    Print how far the tags of each dataset are covered by each other one.
  export     Write tagged rows in another format, one line a query, or for another tool.

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

const NOW = `  --now TIME
      The time to note with each tagging, as 2026-01-31T12:00:00Z, so that two runs give
      equal files.`;

const ENGINE = `  --engine NAME
      Tag every query on the way, with "instant" (needs neither a graphics card nor a network).
      Without it, the tags count that came with the rows: an "instag" object, or a field of tags.`;

const WRITING = `  -o, --output FILE
      Where to write; "-", and the default, is standard output. The file appears when it is
      complete.
  --format jsonl|json|csv|tsv|parquet
      The default is what the output's name says, else jsonl. CSV and TSV that came in as such keep
      their dialect, Parquet its schema; JSON and JSONL rows keep their bytes.
  --shape original|flat
      "original", the default: every row as it came, its tags added. "flat": one line a query, with
      dataset, row, turn, text, tags, confidence, engine and status.
  --profile llama-factory|mig|opendataarena
      JSON lines as another tool reads them. llama-factory: with an entry for dataset_info.json,
      which is written beside the output unless one is there. mig: tags under "annotation".
      opendataarena: tags under "score". The latter two leave rows without tags out.
  --no-escape
      In CSV and TSV, leave cells alone that a spreadsheet would run as a formula. Without it they
      get a ' in front, which a later import takes away.`;

const RESUME = `  --resume
      Go on with a run that broke off. While instag tags into a file it keeps results in
      OUTPUT.instag-run; the file goes when the output is written. With the same input, mapping and
      engine the result equals that of an unbroken run. Where there is nothing to go on with, it
      begins.`;

export const tagHelp = `NAME
  instag tag - tag every query of datasets

SYNOPSIS
  instag tag INPUT... [-o OUTPUT] [--engine NAME] [--format FORMAT] [--shape SHAPE]
             [--profile PROFILE] [--no-escape] [--resume] [--mapping JSON] [--report FILE]
             [--now TIME] [--json] [--quiet]

DESCRIPTION
  Reads every INPUT ("-" for standard input), tags each distinct query once, and writes all rows in
  their order with an "instag" object as their last field. Nothing else of a JSON row changes:
  numbers, spaces and unknown fields stay as they are. In JSON lines, rows of CSV, TSV and Parquet
  files become objects, lines of plain text {"text": ...}. Where rows have an "instag" field of
  another kind, the tags go under "instag_studio". An "instag" object of an earlier run is replaced.

OPTIONS
${WRITING}
  --engine NAME
      What tags: "instant", the default, needs neither a graphics card nor a network.
${RESUME}
${MAPPING}
${NOW}
${COMMON}
      With --json the summary goes to standard output, or to standard error where that carries
      the rows.

${EXIT_STATUS}

EXAMPLES
  instag tag alpaca.jsonl -o alpaca.tagged.jsonl
  zcat chats.jsonl.gz | instag tag - | head -3
  instag tag faq.csv -o faq.tagged.csv --mapping '{"form":"table","queries":["question"]}'
  instag tag crawl.jsonl -o tagged.jsonl --report bad.jsonl
  instag tag large.jsonl -o tagged.jsonl --resume
`;

export const exportHelp = `NAME
  instag export - write tagged rows in another form

SYNOPSIS
  instag export INPUT... [-o OUTPUT] [--format FORMAT] [--shape SHAPE] [--profile PROFILE]
                [--no-escape] [--engine NAME] [--resume] [--mapping JSON] [--report FILE]
                [--now TIME] [--json] [--quiet]

DESCRIPTION
  Reads every INPUT ("-" for standard input) with the tags that its rows carry and writes all rows
  in their order. It is instag tag without the tagging, unless --engine is given.

OPTIONS
${WRITING}
${ENGINE}
${RESUME}
${MAPPING}
${NOW}
${COMMON}
      With --json the summary goes to standard output, or to standard error where that carries
      the rows.

${EXIT_STATUS}

EXAMPLES
  instag export tagged.jsonl -o queries.csv --shape flat
  instag export tagged.jsonl -o tagged.parquet
  instag export tagged.jsonl -o train.jsonl --profile llama-factory
`;

const PRINTING = `  --unique
      Count of equal texts only the first one.
  --csv
      Print one table as CSV.
  --json
      Print the figures with all their numbers, unrounded, as JSON.`;

const COMMON_MEASURE = COMMON.replace(/ {2}--json\n.*\n/, '');

export const measureHelp = `NAME
  instag measure - print the numbers behind the charts

SYNOPSIS
  instag measure INPUT... [--engine NAME] [--figure KIND]... [--top N] [--unique] [--csv | --json]
                 [--mapping JSON] [--report FILE] [--quiet]

DESCRIPTION
  Reads every INPUT ("-" for standard input) and prints what the page's charts show for these
  datasets together. Diversity is the share of all unique tags that a dataset has, once of all its
  queries and once of random parts as large as the smallest dataset (mean and standard deviation
  of 20 seeded draws). Complexity is the mean number of tags of a tagged query.

OPTIONS
  --figure KIND
      What to print; may be given several times. There are diversity-complexity, tag-frequency,
      tags-per-query, long-tail, coverage-curve and co-occurrence. As text, the default is the first
      two, as CSV the first, as JSON all.
  --top N
      Tags in tag-frequency and co-occurrence, at most 255; the default is 20.
${PRINTING}
${ENGINE}
${MAPPING}
${COMMON_MEASURE}

${EXIT_STATUS}

EXAMPLES
  instag measure tagged.jsonl
  instag measure a.jsonl b.jsonl --engine instant --json
  instag measure tagged.jsonl --figure tag-frequency --top 100 --csv > tags.csv
`;

export const overlapHelp = `NAME
  instag overlap - print how far datasets cover each other's tags

SYNOPSIS
  instag overlap INPUT INPUT... [--engine NAME] [--unique] [--csv | --json] [--mapping JSON]
                 [--report FILE] [--quiet]

DESCRIPTION
  Reads every INPUT ("-" for standard input) and prints, for each ordered pair of datasets, how many
  unique tags they share and which share of the first one's tags the second one covers. With --json
  also the share of tag occurrences that is covered, and tags in both over tags in either.

OPTIONS
${PRINTING}
${ENGINE}
${MAPPING}
${COMMON_MEASURE}

${EXIT_STATUS}

EXAMPLES
  instag overlap alpaca.tagged.jsonl chats.tagged.jsonl
  instag overlap *.parquet --engine instant --csv > overlap.csv
`;

export const inspectHelp = `NAME
  instag inspect - say what files hold

SYNOPSIS
  instag inspect INPUT... [--mapping JSON] [--report FILE] [--json] [--quiet]

DESCRIPTION
  Reads all of every INPUT ("-" for standard input) and prints its format and, for each dataset in
  it, the form, the fields that are queries, and how many rows, queries and bad rows there are.

OPTIONS
${MAPPING}
${COMMON}

${EXIT_STATUS}

EXAMPLES
  instag inspect alpaca.jsonl
  instag inspect train.parquet test.parquet --json
`;
