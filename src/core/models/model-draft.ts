/** A model on its way in: named before its first byte is written, so that what is left of a broken start can be found again. */
import type { ModelOrigin } from './kept-model.ts';

export interface PlannedFile {
  readonly path: string;
  /** Null while unknown. */
  readonly bytes: number | null;
  /** What the source says that it must be, 64 hex digits; null where it says nothing. */
  readonly sha256: string | null;
  /** The same for MD5, 32 hex digits: what MLC's own tool writes into tensor-cache.json. */
  readonly md5: string | null;
}

export interface ModelDraft {
  readonly format: 1;
  /** The id that the model will have. */
  readonly id: string;
  readonly label: string;
  readonly origin: ModelOrigin;
  /** Every file that may have been begun: what is not named here is not found again. */
  readonly files: readonly PlannedFile[];
  /** Whatever the maker needs to go on (settings, places), as JSON text. */
  readonly plan: string;
  readonly startedAt: string;
}

/** What a file needs to be planned whose source says nothing of it. */
export function plannedFile(path: string, bytes: number | null = null): PlannedFile {
  return { path, bytes, sha256: null, md5: null };
}
