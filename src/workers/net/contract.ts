/** What the net worker answers: the only code that may leave the origin, and only to an address that the user gave. */
export interface NetProgress {
  readonly host: string;
  readonly bytes: number;
  readonly totalBytes: number | undefined;
}

export interface NetApi {
  /** Fetches a file. Throws an Error whose message explains refusals (CORS, HTTP status, no such host) and what to do. */
  download(job: string, url: string, onProgress: (progress: NetProgress) => void): Promise<File>;
  cancel(job: string): void;
}
