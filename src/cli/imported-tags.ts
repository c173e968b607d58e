/** Tags that came with the rows of one dataset, kept as runs of their own. */
import { importedIdentity, importedLabel, outcomesBySource } from '../jobs/imported-taggings.ts';
import type { ImportFinish, ImportedTagging } from '../jobs/ports.ts';
import type { KeptResults } from './kept-results.ts';

interface Draft {
  readonly runId: number;
  /** Texts it has a result for: the first one counts. */
  readonly known: Set<number>;
}

export class ImportedTags {
  readonly #drafts = new Map<number, Draft>();

  constructor(
    private readonly results: KeptResults,
    private readonly now: () => string,
  ) {}

  /** Keeps the tags of a batch; `textIds` are those of its queries. */
  add(taggings: readonly ImportedTagging[], textIds: Uint32Array): void {
    for (const [source, outcomes] of outcomesBySource(taggings, textIds)) {
      const { runId, known } = this.#draftOf(source);
      const fresh = outcomes.filter(({ textId }) => {
        const isNew = !known.has(textId);
        known.add(textId);
        return isNew;
      });
      if (fresh.length > 0) this.results.add(runId, fresh, this.now());
    }
  }

  #draftOf(source: number): Draft {
    const draft = this.#drafts.get(source) ?? { runId: this.results.begin(), known: new Set() };
    this.#drafts.set(source, draft);
    return draft;
  }

  /** Makes them count, when all of the dataset is in. */
  finish(sources: ImportFinish['sources'], datasetName: string): void {
    for (const [source, { runId }] of this.#drafts) {
      const identity = importedIdentity(sources, source);
      this.results.finish(runId, 'imported', identity, importedLabel(identity, datasetName));
    }
  }
}
