/** Builds a small index from a description that fits on a line: for tests and examples. */
import { joinColumns } from './columns.ts';
import { EntryLog } from './entry-log.ts';
import { buildTagIndex, statusCodes, type Layer, type TagIndex } from './tag-index.ts';
import type { FilterStatus } from '../filter/filter.ts';

/** A query by its tags (then it is tagged), or by a status other than tagged. */
export type SmallQuery = readonly string[] | Exclude<FilterStatus, 'tagged'>;

/** Datasets, each a list of rows, each a list of queries. Ids count from 1; every query has a text of its own. */
export type SmallProject = readonly (readonly (readonly SmallQuery[])[])[];

/** The index of a small project, all of it said by one layer. */
export function smallIndex(project: SmallProject, layer: Layer = { label: 'Fake', engine: 'fake' }): TagIndex {
  const queries = project.flatMap((rows) => rows.flat());
  const tagNames = [...new Set(queries.flatMap((query) => (typeof query === 'string' ? [] : query)))];
  const tagIds = new Map(tagNames.map((tag, id) => [tag, id]));
  const log = new EntryLog();
  const entryOfText = Int32Array.from(queries, (query) => {
    if (query === 'untagged') return -1;
    if (typeof query === 'string') return log.append(0, statusCodes.indexOf(query), []);
    return log.append(
      0,
      statusCodes.indexOf('tagged'),
      query.map((tag) => tagIds.get(tag) ?? -1),
    );
  });
  const columns = smallColumns(project);
  const said = { entries: log.entries(), entryOfText, layers: [layer], entriesOfRun: () => null };
  return buildTagIndex({ columns, tagNames, tagIds, ...said });
}

function smallColumns(project: SmallProject) {
  let text = 0;
  return joinColumns(
    project.map((rows, set) => {
      const queries = rows.flatMap((row, number) => row.map((_, turn) => ({ number, turn, text: text++ })));
      return {
        info: {
          id: set + 1,
          epoch: '1',
          name: `Set ${set + 1}`,
          colour: set,
          seed: 100 * (set + 1),
          rowCount: rows.length,
        },
        pieces: [
          {
            rows: Uint32Array.from(queries, ({ number }) => number),
            textIds: Uint32Array.from(queries, (query) => query.text),
            turns: Uint16Array.from(queries, ({ turn }) => turn),
            textBytes: new Uint32Array(queries.length).fill(1),
          },
        ],
      };
    }),
  );
}
