import { drawIds } from '../core/sampling/draw-ids.ts';
import { filterSentence } from '../core/filter/sentence.ts';
import type { RunScope } from '../workers/store/contract.ts';
import { filterNames } from './filter-names.ts';
import type { SliceContext } from './slice.ts';
import type { TagWhat } from './state.ts';
import { countTicks, tickedRows } from './ticks.ts';

/** Texts of a sample: few enough for a language model to be done within an hour, enough to see how two runs differ. */
export const sampleTexts = 200;

/** Always the same, so that two runs over samples of the same texts cover the same ones and can be compared. */
export const sampleSeed = 1;

/** What a run is to cover, as of now: a filter and ticks come to the texts that they hold at this moment. */
export async function scopeOf({ get, clients }: SliceContext, what: TagWhat): Promise<RunScope> {
  const { filter, ticks, project } = get();
  const datasets = project?.datasets ?? [];
  switch (what.kind) {
    case 'everything':
    case 'dataset':
      return what;
    case 'filter': {
      const label = filterSentence(filter, filterNames(project));
      return { kind: 'texts', label, textIds: await clients.analysis.textIds(filter) };
    }
    case 'sample': {
      const textIds = drawIds(await clients.analysis.textIds(filter), sampleTexts, sampleSeed);
      const label = `A sample of ${textIds.length}: ${filterSentence(filter, filterNames(project))}`;
      return { kind: 'texts', label, textIds };
    }
    case 'ticked': {
      const ids = datasets.map(({ id }) => id);
      const rows = countTicks(ticks, ids);
      const label = `${rows.toLocaleString('en-US')} ticked ${rows === 1 ? 'row' : 'rows'}`;
      const picks = tickedRows(ticks).filter(({ datasetId }) => ids.includes(datasetId));
      return { kind: 'texts', label, textIds: await clients.analysis.textIdsOfRows(picks) };
    }
  }
}
