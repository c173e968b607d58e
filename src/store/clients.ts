/** What the store (and a view, through `useServices`) may call: the workers, and the page it runs in. */
import type { Remote } from 'comlink';
import type { AnalysisApi } from '../workers/analysis/contract.ts';
import type { runJob } from '../workers/bridge.ts';
import type { ConvertApi } from '../workers/convert/contract.ts';
import type { ExportApi } from '../workers/export/contract.ts';
import type { ImportApi } from '../workers/import/contract.ts';
import type { ModelsApi } from '../workers/models/contract.ts';
import type { NetApi } from '../workers/net/contract.ts';
import type { Destination, StoreApi } from '../workers/store/contract.ts';
import type { TaggingApi } from '../workers/tagging/contract.ts';

/** The page: what only the main thread of a browser has. */
export interface Page {
  /** Keeps studios under different base paths apart. */
  readonly namespace: string;
  /** Milliseconds on a clock that only goes forward. */
  readonly elapsed: () => number;
  readonly after: (milliseconds: number, run: () => void) => void;
  /** Keeps the screen and with it the machine awake until the answer is called; `onHidden`: the page has gone out of view. */
  readonly keepAwake: (onHidden: () => void) => () => void;
  /** A small setting that outlives the session. */
  readonly recall: (key: string) => string | null;
  readonly remember: (key: string, value: string) => void;
  /** A file that the studio itself ships, by its path below public/. */
  readonly shippedFile: (path: string) => Promise<File>;
  /** Where to put a file: asked only where it is large; null means "as a download"; throws an AbortError when called off. */
  readonly chooseDestination: (name: string, expectedBytes: number) => Promise<Destination>;
  /** Whether the browser writes straight to a file on disk. */
  readonly canPick: boolean;
  /** Asks where to put a file, where the browser can; else null; throws an AbortError when called off. */
  readonly pickDestination: (name: string) => Promise<Destination>;
  /** Whether the browser writes into a folder on disk. */
  readonly canPickFolder: boolean;
  /** Asks for a folder to write into; null where that was called off. */
  readonly pickFolder: () => Promise<FileSystemDirectoryHandle | null>;
  readonly saveBlob: (blob: Blob, name: string) => void;
}

export interface Clients {
  readonly store: Remote<StoreApi>;
  readonly importer: Remote<ImportApi>;
  readonly tagging: Remote<TaggingApi>;
  readonly analysis: Remote<AnalysisApi>;
  readonly exporter: Remote<ExportApi>;
  readonly net: Remote<NetApi>;
  readonly models: Remote<ModelsApi>;
  readonly converter: Remote<ConvertApi>;
  readonly runJob: typeof runJob;
  readonly page: Page;
}
