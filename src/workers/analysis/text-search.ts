/** Which queries hold what a filter's text search asks for: scans stored bytes block by block, and keeps what it found. */
import { transfer } from 'comlink';
import { prepareSearch, searchBlock, type PreparedSearch } from '../../core/filter/byte-search.ts';
import { parseSearch, searchTerms } from '../../core/filter/search-terms.ts';
import type { Columns, QuerySet } from '../../core/metrics/columns.ts';
import { noneOf, type Mask } from '../../core/metrics/mask.ts';
import { u32 } from '../../core/metrics/typed.ts';
import type { StoreDataApi } from '../store/contract.ts';

export type SearchStore = Pick<StoreDataApi, 'queryTextBlock'>;

export interface Found {
  readonly mask: Mask;
  /** False while the rest is still being searched. */
  readonly complete: boolean;
}

const blockBytes = 4 * 1024 * 1024;
/** Blocks asked for before they are needed: the store reads and checks them while others are searched. */
const blocksAhead = 3;
const keptSearches = 3;

/** What is found so far in one dataset: `upTo` queries were searched. */
interface Progress {
  upTo: number;
  readonly ids: number[];
}

interface Range {
  readonly set: QuerySet;
  readonly from: number;
  readonly to: number;
}

interface Block {
  readonly key: string;
  readonly from: number;
  readonly to: number;
  readonly lengths: Uint32Array;
  readonly bytes: Uint8Array<ArrayBuffer>;
}

interface Scan {
  readonly search: PreparedSearch;
  readonly progress: Map<string, Progress>;
  running: Promise<void> | null;
  stopped: boolean;
}

export class TextSearch {
  #scans = new Map<string, Scan>();

  /** `columns` gives the present ones: they may grow while a scan runs. `onProgress` is told of every searched block. */
  constructor(
    private readonly store: SearchStore,
    private readonly columns: () => Columns,
    private readonly onProgress: (done: boolean) => void,
  ) {}

  /** Forgets everything: another project is open. */
  reset(): void {
    for (const scan of this.#scans.values()) scan.stopped = true;
    this.#scans.clear();
  }

  /** Stops scans for other texts than this one. */
  stopOthers(text: string, matchCase: boolean): void {
    const key = scanKey(text, matchCase);
    for (const [other, scan] of this.#scans) if (other !== key) scan.stopped = true;
  }

  /** Searches on until everything is searched, the scan is stopped, or `patience` resolves. */
  async advance(text: string, matchCase: boolean, patience: Promise<void> | null): Promise<void> {
    const scan = this.#scanFor(text, matchCase);
    if (this.#next(searched(scan)) === null) return;
    scan.stopped = false;
    scan.running ??= this.#run(scan).finally(() => (scan.running = null));
    await (patience === null ? scan.running : Promise.race([scan.running, patience]));
  }

  /** What is found so far among the present columns. */
  found(text: string, matchCase: boolean): Found {
    const scan = this.#scanFor(text, matchCase);
    return { mask: this.#maskOf(scan), complete: this.#next(searched(scan)) === null };
  }

  #scanFor(text: string, matchCase: boolean): Scan {
    const key = scanKey(text, matchCase);
    const scan = this.#scans.get(key) ?? {
      search: prepareSearch(searchTerms(text), matchCase),
      progress: new Map<string, Progress>(),
      running: null,
      stopped: false,
    };
    // The order of the map is the order of use: the first is the one longest unused.
    this.#scans.delete(key);
    this.#scans.set(key, scan);
    for (const [oldest, { running }] of this.#scans) {
      if (this.#scans.size > keptSearches && running === null && oldest !== key) this.#scans.delete(oldest);
    }
    return scan;
  }

  /** The dataset and range that come next after those done `upTo`; null where there is none. */
  #next(upTo: (key: string) => number): Range | null {
    const columns = this.columns();
    for (const set of columns.sets) {
      const from = upTo(keyOf(set));
      if (set.from + from < set.to) return { set, from, to: blockEnd(columns, set, from) };
    }
    return null;
  }

  async #run(scan: Scan): Promise<void> {
    const reader = this.#readAhead(scan);
    for (let next = reader.next(); next !== undefined && !scan.stopped; next = reader.next()) {
      const { key, from, to, lengths, bytes } = await next;
      const progress = scan.progress.get(key) ?? { upTo: 0, ids: [] };
      progress.upTo = to;
      scan.progress.set(key, progress);
      for (const text of searchBlock(bytes, lengths, scan.search)) progress.ids.push(from + text);
      reader.giveBack(bytes);
      this.onProgress(this.#next(searched(scan)) === null);
    }
  }

  /** Reads the blocks of a scan, a few ahead, into memory that goes back and forth between the workers. */
  #readAhead(scan: Scan) {
    const asked = new Map([...scan.progress].map(([key, { upTo }]) => [key, upTo]));
    const ahead: Promise<Block>[] = [];
    const spare: Uint8Array<ArrayBuffer>[] = [];
    const ask = () => {
      while (ahead.length < blocksAhead) {
        const range = this.#next((key) => asked.get(key) ?? 0);
        if (range === null) return;
        asked.set(keyOf(range.set), range.to);
        ahead.push(this.#read(range, spare.pop() ?? new Uint8Array(blockBytes)));
      }
    };
    return {
      next: () => {
        ask();
        return ahead.shift();
      },
      giveBack: (bytes: Uint8Array<ArrayBuffer>) => spare.push(new Uint8Array(bytes.buffer)),
    };
  }

  #read({ set, from, to }: Range, into: Uint8Array<ArrayBuffer>): Promise<Block> {
    const lengths = this.columns().textBytes.subarray(set.from + from, set.from + to);
    const bytes = this.store.queryTextBlock(set.id, from, to, transfer(into, [into.buffer]));
    const block = bytes.then((read) => ({ key: keyOf(set), from, to, lengths, bytes: read }));
    // A stopped scan never looks at what it read ahead: a failure there is nobody's.
    block.catch(() => undefined);
    return block;
  }

  #maskOf(scan: Scan): Mask {
    const { sets, queries } = this.columns();
    const mask = noneOf(queries);
    for (const set of sets) {
      for (const id of scan.progress.get(keyOf(set))?.ids ?? []) {
        const query = set.from + id;
        if (query < set.to) mask.words[query >>> 5] = u32(mask.words, query >>> 5) | (1 << (query & 31));
      }
    }
    return mask;
  }
}

function scanKey(text: string, matchCase: boolean): string {
  return JSON.stringify([matchCase, ...parseSearch(text)]);
}

function keyOf(set: QuerySet): string {
  return `${set.id}/${set.epoch}`;
}

/** How far a scan has come in the dataset of a key. */
function searched({ progress }: Scan): (key: string) => number {
  return (key) => progress.get(key)?.upTo ?? 0;
}

/** Where a block that starts at query `from` of a dataset ends: at least one query, and at most `blockBytes` where more. */
function blockEnd({ textBytes }: Columns, set: QuerySet, from: number): number {
  let end = set.from + from;
  let bytes = u32(textBytes, end++);
  while (end < set.to && bytes + u32(textBytes, end) <= blockBytes) bytes += u32(textBytes, end++);
  return end - set.from;
}
