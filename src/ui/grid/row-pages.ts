/** Rows of a long list, loaded page by page around what is in view, and dropped again when others were used later. */

export interface RowSource<Row> {
  /** What is listed. Another key: what was loaded before is wrong, and is shown only until the first page of this one is here. */
  readonly key: string;
  /** Grows when the same list has new content: what was loaded before is old, but right enough to stay until it is replaced. */
  readonly version: number;
  load(start: number, count: number, signal: AbortSignal): Promise<readonly Row[]>;
}

interface Page<Row> {
  readonly rows: readonly Row[];
  readonly key: string;
  readonly version: number;
}

export class RowPages<Row> {
  readonly #pageSize: number;
  readonly #maxPages: number;
  /** In order of use: the first is the one to drop. */
  readonly #pages = new Map<number, Page<Row>>();
  readonly #listeners = new Set<() => void>();
  #source: RowSource<Row> | null = null;
  #loading: { readonly key: string; readonly controller: AbortController } | null = null;
  #wanted = { first: 0, last: -1 };
  #problem: string | null = null;
  #revision = 0;

  constructor(pageSize: number, maxPages: number) {
    this.#pageSize = pageSize;
    this.#maxPages = maxPages;
  }

  readonly subscribe = (listener: () => void): (() => void) => {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  };

  /** Grows with every change that a reader of rows should see. */
  readonly revision = (): number => this.#revision;

  /** The row, or undefined while it is not loaded. */
  row(index: number): Row | undefined {
    return this.#pages.get(Math.floor(index / this.#pageSize))?.rows[index % this.#pageSize];
  }

  /** Why the rows in view could not be loaded; null when they could. */
  get problem(): string | null {
    return this.#problem;
  }

  /** Pages held at the moment. */
  get size(): number {
    return this.#pages.size;
  }

  setSource(source: RowSource<Row>): void {
    this.#source = source;
    if (this.#loading !== null && this.#loading.key !== source.key) this.#stop();
    this.#problem = null;
    this.#pump();
  }

  /** Rows [start, end) are about to be shown. */
  want(start: number, end: number): void {
    this.#wanted = { first: Math.floor(start / this.#pageSize), last: Math.floor((end - 1) / this.#pageSize) };
    this.#touch();
    this.#pump();
  }

  retry(): void {
    this.#problem = null;
    this.#changed();
    this.#pump();
  }

  close(): void {
    this.#stop();
  }

  #stop(): void {
    this.#loading?.controller.abort();
    this.#loading = null;
  }

  #changed(): void {
    this.#revision += 1;
    for (const listener of this.#listeners) listener();
  }

  /** Makes the wanted pages the last ones to be dropped. */
  #touch(): void {
    for (let page = this.#wanted.first; page <= this.#wanted.last; page += 1) {
      const held = this.#pages.get(page);
      if (held === undefined) continue;
      this.#pages.delete(page);
      this.#pages.set(page, held);
    }
  }

  #missing(source: RowSource<Row>): number[] {
    const missing: number[] = [];
    for (let page = this.#wanted.first; page <= this.#wanted.last; page += 1) {
      const held = this.#pages.get(page);
      if (held?.key !== source.key || held.version < source.version) missing.push(page);
    }
    return missing;
  }

  /** One load at a time: while it runs, scrolling only moves the wish, so that a fast hand never floods the worker. */
  #pump(): void {
    const source = this.#source;
    if (source === null || this.#loading !== null || this.#problem !== null) return;
    const missing = this.#missing(source);
    if (missing.length === 0) return;
    const controller = new AbortController();
    this.#loading = { key: source.key, controller };
    void this.#load(source, missing, controller);
  }

  async #load(source: RowSource<Row>, pages: readonly number[], controller: AbortController): Promise<void> {
    try {
      const loaded = await Promise.all(
        pages.map((page) => source.load(page * this.#pageSize, this.#pageSize, controller.signal)),
      );
      if (controller.signal.aborted) return;
      this.#keep(source, pages, loaded);
    } catch (error) {
      if (controller.signal.aborted) return;
      this.#problem = error instanceof Error ? error.message : String(error);
    }
    this.#loading = null;
    this.#changed();
    this.#pump();
  }

  #keep(source: RowSource<Row>, pages: readonly number[], loaded: readonly (readonly Row[])[]): void {
    for (const [page, held] of this.#pages) if (held.key !== source.key) this.#pages.delete(page);
    for (const [index, rows] of loaded.entries()) {
      const page = pages[index];
      if (page === undefined) continue;
      const before = this.#pages.get(page)?.rows ?? [];
      this.#pages.delete(page);
      this.#pages.set(page, {
        rows: rows.map((row, at) => sameOr(before[at], row)),
        key: source.key,
        version: source.version,
      });
    }
    for (const page of this.#pages.keys()) {
      if (this.#pages.size <= this.#maxPages) break;
      this.#pages.delete(page);
    }
  }
}

/** The row as it was held, where it says the same: rows that are the same object are not drawn anew. Rows are plain data. */
function sameOr<Row>(before: Row | undefined, row: Row): Row {
  return before !== undefined && JSON.stringify(before) === JSON.stringify(row) ? before : row;
}
