/** The queries of all inputs with their tags, as measures and filters read them. */
import { evaluateFilter } from '../core/filter/evaluate.ts';
import type { Filter } from '../core/filter/filter.ts';
import { prepareSearch, searchBlock } from '../core/filter/byte-search.ts';
import { parseSearch, searchTerms } from '../core/filter/search-terms.ts';
import { joinColumns, type Columns } from '../core/metrics/columns.ts';
import { addIds, noneOf, type Mask } from '../core/metrics/mask.ts';
import type { TagIndex } from '../core/metrics/tag-index.ts';
import { seedOfHash } from '../core/seed.ts';
import { indexTaggings } from '../jobs/measure.ts';
import { TaggingLog } from '../jobs/tagging-log.ts';
import type { KeptResults } from './kept-results.ts';
import type { ReadInput } from './read-input.ts';
import type { Texts } from './texts.ts';

/** Returns the index. Datasets are numbered from 1 in the order they came in, as in a new project of the page. */
export function indexOf({ datasets, results }: ReadInput): TagIndex {
  const parts = datasets.map((dataset, at) => ({
    info: {
      id: at + 1,
      epoch: '',
      name: dataset.draft.name,
      colour: at,
      seed: seedOfHash(dataset.source?.sha256 ?? ''),
      rowCount: dataset.rowCount,
    },
    pieces: [dataset.columns()],
  }));
  return indexTaggings(joinColumns(parts), logOf(results));
}

function logOf(results: KeptResults) {
  const log = new TaggingLog<KeptResults['runs'][number], never>();
  log.setRuns(results.runs);
  log.addNames(results.allTagNames());
  for (const { id } of results.runs) for (const batch of results.batchesOf(id)) log.addBatch(id, batch);
  return log;
}

/** Returns the queries that a filter matches, as the page finds them. */
export async function matchesOf({ texts }: ReadInput, index: TagIndex, filter: Filter): Promise<Mask> {
  const searches = parseSearch(filter.search).length > 0;
  return evaluateFilter(index, filter, searches ? await found(texts, index.columns, filter) : null);
}

const blockTexts = 4096;

/** The queries whose text has what the filter searches for. Equal texts are searched once. */
async function found(texts: Texts, columns: Columns, { search, matchCase }: Filter): Promise<Mask> {
  const prepared = prepareSearch(searchTerms(search), matchCase);
  const hits = new Uint8Array(texts.count);
  for (let first = 0; first < texts.count; first += blockTexts) {
    const { bytes, lengths } = await texts.block(first, Math.min(first + blockTexts, texts.count));
    for (const text of searchBlock(bytes, lengths, prepared)) hits[first + text] = 1;
  }
  const mask = noneOf(columns.queries);
  addIds(
    mask,
    Uint32Array.from(columns.textIds.keys()).filter((query) => hits[columns.textIds[query] ?? 0] === 1),
  );
  return mask;
}
