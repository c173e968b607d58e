/** The nouns of the studio: file -> rows -> queries -> tags -> metrics -> figures. No behaviour lives here. */

/** How the bytes of a file are laid out. */
export type FileFormat = 'json' | 'jsonl' | 'csv' | 'tsv' | 'parquet' | 'text';

/** What a record looks like: which part of it is a query. `table` means that the user chooses. */
export type Form = 'alpaca' | 'sharegpt' | 'openai-messages' | 'preference' | 'prompt-response' | 'text' | 'table';

/** A file, a blob or a pipe. `slice` is there only where random access is possible (Parquet needs it). */
export interface ByteSource {
  readonly name: string;
  /** Bytes in all, before gunzip; undefined for a pipe. */
  readonly byteLength: number | undefined;
  /** The bytes from start; throws an AbortError when the signal fires. Can be called more than once, except on a pipe. */
  stream(signal?: AbortSignal): AsyncIterable<Uint8Array>;
  /** Bytes [start, end). */
  readonly slice?: (start: number, end: number) => Promise<Uint8Array>;
}

/** Where tags that came along with a row are found: a dotted path, and the separator of a single-string list. */
export interface TagField {
  readonly path: string;
  readonly separator: ',' | ';' | '|' | null;
}

/** What a message role means: asks (a query), answers, or neither. */
export type RoleUse = 'query' | 'answer' | 'context';

/** Which fields of a row are its queries. Field names are top-level keys; `null` means "there is none". */
export type FieldMapping =
  | {
      readonly form: 'alpaca';
      readonly instruction: string;
      readonly input: string | null;
      readonly output: string | null;
      readonly history: string | null;
      readonly system: string | null;
    }
  | {
      /** sharegpt, openai-messages: a list of messages. */
      readonly form: 'sharegpt' | 'openai-messages';
      readonly messages: string;
      readonly roleKey: string;
      readonly contentKey: string;
      /** Roles that data-forms.md does not know, as the user sorted them: [role, use]. */
      readonly roles: readonly (readonly [string, RoleUse])[];
    }
  | {
      readonly form: 'preference';
      readonly prompt: string | null;
      /** Joined to a prompt text as in the Alpaca form, where not blank. */
      readonly input?: string | null;
      readonly chosen: string;
      readonly rejected: string;
      readonly roles: readonly (readonly [string, RoleUse])[];
    }
  | { readonly form: 'prompt-response'; readonly prompt: string; readonly response: string | null }
  | { readonly form: 'text'; readonly text: string }
  | {
      readonly form: 'table';
      /** Each column is a turn of its own, in this order; blank cells are skipped unless all are blank. */ readonly queries: readonly string[];
    };

/** A field mapping with the tags that came along. Identified by its JSON. */
export interface Mapping {
  readonly fields: FieldMapping;
  readonly tags: TagField | null;
}

/** One query of a row, as the mapping finds it. */
export interface ExtractedQuery {
  /** User turns counted from 0. */
  readonly turn: number;
  /** Index in the original message list; 0 where the form has none. */
  readonly message: number;
  /** The exact text: nothing trimmed, nothing normalised. */
  readonly text: string;
  /** True when the message had parts that are not text (pictures, audio). */
  readonly otherParts: boolean;
}

/** One message of a row as a person reads it; `turn` is set on queries. */
export interface ConversationMessage {
  readonly role: string;
  readonly use: RoleUse;
  readonly text: string;
  readonly turn: number | null;
}

/** A tag of a text. `confidence` is 0..1, rounded to 2 decimals. */
export interface Tag {
  readonly tag: string;
  readonly explanation?: string;
  readonly confidence?: number;
}

export type ResultStatus = 'tagged' | 'unparsable' | 'failed' | 'empty-text';
/** `far-from-known`: the text is unlike all that the engine has learned from; its tags are a guess. */
export type ResultFlag = 'input-truncated' | 'output-cut' | 'far-from-known';

/** All flags. The place of a flag in this list is its bit in packed batches: new ones go to the end. */
export const resultFlags: readonly ResultFlag[] = ['input-truncated', 'output-cut', 'far-from-known'];

/** What an engine said of one text in one run. No result means untagged. */
export interface Result {
  readonly status: ResultStatus;
  readonly flags: readonly ResultFlag[];
  readonly tags: readonly Tag[];
  /** The model's output, where status is `unparsable`. */
  readonly raw?: string;
  /** What went wrong, where status is `failed`. */
  readonly error?: string;
}

/** Everything that decides what an engine answers; hashed into the run's key and exported as a `source`. */
export interface EngineIdentity {
  readonly engine: string;
  readonly model: string;
  readonly modelSha256: string | null;
  readonly quantization: string | null;
  readonly promptSha256: string | null;
  readonly settings: Readonly<Record<string, string | number | boolean>>;
  /** Version of the studio that made the run. */
  readonly app: string;
}

/** Why a part of a file was not taken. `place` is 1-based: a line (text formats) or a row (Parquet, JSON lists). */
export interface RowIssue {
  readonly file: string;
  readonly place: { readonly unit: 'line' | 'row' | 'byte'; readonly at: number } | null;
  readonly kind: IssueKind;
  /** What was expected, what was found, what to do. */
  readonly message: string;
  /** The text around the place, at most 200 characters, control characters made visible. */
  readonly excerpt: string;
}

export type IssueKind =
  | 'broken-json'
  | 'not-a-record'
  | 'missing-field'
  | 'wrong-type'
  | 'ragged-row'
  | 'unclosed-quote'
  | 'encoding'
  | 'nul-byte'
  | 'too-long'
  | 'too-deep'
  | 'truncated'
  | 'too-large'
  | 'damaged'
  | 'unknown-codec'
  | 'unknown-role'
  | 'empty'
  | 'not-a-dataset';

/** How an import went. Counts are rows unless they say otherwise. */
export interface ImportReport {
  readonly rows: number;
  readonly queries: number;
  /** Queries whose text was blank. */
  readonly emptyQueries: number;
  /** Rows that came in and hold no query at all. */
  readonly rowsWithoutQuery: number;
  /** Queries whose text occurs earlier in this dataset. */
  readonly duplicatesWithin: number;
  /** Queries whose text occurs in another dataset of the project, imported earlier. */
  readonly duplicatesAcross: number;
  /** Blank lines passed over. */
  readonly blankLines: number;
  readonly issues: number;
  readonly issuesByKind: readonly (readonly [IssueKind, number])[];
  /** Things worth knowing that are no faults (a foreign `instag` key, prefixed formula cells taken back). */
  readonly notes: readonly string[];
}

/** How a delimited file was written, so that an export can write it so again. */
export interface CsvDialect {
  readonly delimiter: string;
  readonly newline: '\n' | '\r\n' | '\r';
  readonly header: readonly string[];
  readonly bom: boolean;
}

/** Where a dataset came from, as far as an export needs it. */
export interface SourceInfo {
  readonly fileName: string;
  readonly format: FileFormat;
  readonly gzip: boolean;
  /** Hex: SHA-256 over the SHA-256 digests of the 4 MiB blocks of the file after gunzip. Also covers the wrapper key. */
  readonly sha256: string;
  /** Bytes after gunzip. */
  readonly bytes: number;
  /** JSON: the wrapper's key that held the list. */
  readonly wrapperKey: string | null;
  readonly csv: CsvDialect | null;
  /** Parquet: the schema as hyparquet's SchemaElement list in JSON. */
  readonly parquetSchema: string | null;
}
