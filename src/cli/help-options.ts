/** The options as --help describes them, each once. */

export const mappingOption = `  --mapping JSON, --mapping INPUT=JSON
      Which fields are the queries, where the detected choice is not the one you want, and for
      tables of an unknown form; for one input, or for all that have none of their own. One of:
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

export const filterOption = `  --filter FILTER
      Look only at what a filter matches: what stands behind the "?" in the address of the page's
      data view, as "all=translation&q=poem". Datasets are numbered from 1 in the order of the
      inputs. Rows are written whole, with all their queries; in the flat shape only queries that
      match are.`;

export const reportOption = `  --report FILE
      Write every row that could not be read to FILE, one JSON object a line, with its place and
      the reason.`;

export const jsonOption = `  --json
      Print a summary as JSON: to standard output, or to standard error where that carries the rows.`;

const helpOption = `  --help
      Print this page.`;

export const quietOptions = `  --quiet
      Print nothing on standard error but what stops the command and the counts behind exit
      status 1.
${helpOption}`;

export const nowOption = `  --now TIME
      The time to note with each tagging, as 2026-01-31T12:00:00Z, so that two runs give
      equal files.`;

const engineDetails = `  --tagger FILE
      An adapted tagger, as the studio saves it from “Kept taggers”, in place of the usual one.
  --threshold P
      The least probability of a tag that is given, from 0.05 to 0.6: the slider of the page. Below
      the tagger's own there are more tags, above it fewer; two are always given.`;

export const engineOption = `  --engine NAME
      Tag every query on the way, with "instant" (needs neither a graphics card nor a network).
      Without it, the tags count that came with the rows: an "instag" object, or a field of tags.
${engineDetails}`;

export const tagEngineOption = `  --engine NAME
      What tags: "instant", the default, needs neither a graphics card nor a network.
${engineDetails}`;

export const writingOptions = `  -o, --output FILE, -o FOLDER/
      Where to write; "-", and the default, is standard output. The file appears when it is
      complete. A folder gets a file for each dataset, so that datasets of different forms come in
      again as what they were.
  --format jsonl|json|csv|tsv|parquet
      The default is what the output's name says, else jsonl. CSV and TSV that came in as such keep
      their dialect, Parquet its schema; JSON and JSONL rows keep their bytes.
  --shape original|flat
      "original", the default: every row as it came, its tags added. "flat": one line a query, with
      dataset, row, turn, text, tags, confidence, engine and status.
  --profile llama-factory|mig|opendataarena
      JSON lines as another tool reads them. llama-factory: with an entry for dataset_info.json,
      which is written beside the output unless one is there; several datasets need a folder. mig:
      tags under "annotation". opendataarena: tags under "score". The latter two leave rows without
      tags out.
  --no-escape
      In CSV and TSV, leave cells alone that a spreadsheet would run as a formula. Without it they
      get a ' in front, which a later import takes away.`;

export const resumeOption = `  --resume
      Go on with a run that broke off. While instag tags into a file it keeps results in
      OUTPUT.instag-run; the file goes when the output is written. With the same input, mapping and
      engine the result equals that of an unbroken run. Where there is nothing to go on with, it
      begins.`;

export const printingOptions = `  --unique
      Count of equal texts only the first one.
  --csv
      Print one table as CSV.
  --json
      Print the figures with all their numbers, unrounded, as JSON.`;

export const convertOptions = `  --to FOLDER
      Where the model goes. It is made where it is missing; a model that lies there already is not
      written over.
  --quantization q4f16_1|q4f32_1
      "q4f16_1", the default, computes in half precision and needs a graphics card that can (the
      feature shader-f16); "q4f32_1" computes in single precision.
  --library FILE
      The compiled library (.wasm) that will run the model. It is checked against the weights, its
      names, shapes, types and the eps of its norms, and kept beside them as library.wasm.
  --resume
      Go on with a conversion that broke off: files that are finished are not made again. Where
      there is nothing to go on with, it begins.
  --json
      Print a summary as JSON.
  --quiet
      Print nothing but what stops the command.
${helpOption}`;
