/** The part of papaparse that the studio uses. Its own types pull in Node and DOM globals. */
declare module 'papaparse' {
  export interface ParseOutcome {
    readonly data: string[][];
    readonly errors: readonly { readonly code: string; readonly row?: number; readonly index?: number }[];
    /** `cursor`: characters used up by the rows in `data`. */
    readonly meta: { readonly cursor: number; readonly delimiter: string };
  }
  export interface ParserConfig {
    readonly delimiter: string;
    readonly newline: string;
    readonly preview?: number;
    readonly fastMode?: boolean;
  }
  interface ParserInstance {
    /** With `ignoreLastRow`, an unfinished last row is left for the next call. */
    parse(input: string, baseIndex: number, ignoreLastRow: boolean): ParseOutcome;
  }
  const Papa: { readonly Parser: new (config: ParserConfig) => ParserInstance };
  // eslint-disable-next-line no-restricted-syntax -- that is how the package exports it
  export default Papa;
}
