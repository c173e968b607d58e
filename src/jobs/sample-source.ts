/** Where a dataset came from, and how its rows are read, for tests and benchmarks. */
import type { FieldMapping, SourceInfo } from '../core/types.ts';

/** Returns what is known of a JSONL file, with what a test says otherwise. */
export function sourceInfo(part: Partial<SourceInfo> = {}): SourceInfo {
  return {
    fileName: 'a.jsonl',
    format: 'jsonl',
    gzip: false,
    sha256: '',
    bytes: 0,
    wrapperKey: null,
    csv: null,
    parquetSchema: null,
    ...part,
  };
}

/** The fields of Alpaca rows under the names they were published with. */
export const alpacaFields: FieldMapping & { readonly form: 'alpaca' } = {
  form: 'alpaca',
  instruction: 'instruction',
  input: 'input',
  output: 'output',
  history: null,
  system: null,
};
