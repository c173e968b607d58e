import { describe, expect, it } from 'vitest';
import type { DatasetInfo } from '../../store/state.ts';
import { tagScopes, type ScopeFacts } from './tag-scopes.ts';

function dataset(id: number, queries: number, state: DatasetInfo['state'] = 'ready'): DatasetInfo {
  return {
    ...{ id, name: `Set ${id}`, colour: 0, state, rows: queries, queries, mappingVersion: 1 },
    ...{ source: null, report: null, createdAt: '2026-01-01T00:00:00.000Z', damage: null },
    mapping: { fields: { form: 'text', text: 'text' }, tags: null },
  };
}

function scopes(part: Partial<ScopeFacts>) {
  return tagScopes({ datasets: [dataset(1, 3)], filtering: false, matching: 3, tickedRows: 0, ...part });
}

describe('what can be tagged', () => {
  it('is everything where nothing else is meant', () => {
    expect(scopes({})).toMatchObject([{ value: 'everything', hint: '3 queries', empty: false }]);
  });

  it('is also the filter and the ticked rows while there are such', () => {
    expect(scopes({ filtering: true, matching: 1, tickedRows: 2 }).map(({ value, hint }) => [value, hint])).toEqual([
      ['everything', '3 queries'],
      ['filter', '1 query'],
      ['ticked', '2 rows'],
    ]);
  });

  it('is also a sample where there is more than that, of what the filter matches', () => {
    const datasets = [dataset(1, 900)];
    expect(scopes({ datasets }).map(({ value }) => value)).toEqual(['everything', 'sample']);
    expect(scopes({ datasets })[1]).toMatchObject({ what: { kind: 'sample' }, queries: 200, empty: false });
    const filtered = scopes({ datasets, filtering: true, matching: 201 });
    expect(filtered.map(({ value }) => value)).toEqual(['everything', 'sample', 'filter']);
    for (const matching of [200, null]) {
      expect(scopes({ datasets, filtering: true, matching }).map(({ value }) => value)).toEqual([
        'everything',
        'filter',
      ]);
    }
  });

  it('is each of several datasets that are in', () => {
    const datasets = [dataset(1, 3), dataset(2, 4), dataset(3, 9, 'importing')];
    expect(scopes({ datasets }).map(({ value }) => value)).toEqual(['everything', 'dataset:1', 'dataset:2']);
    expect(scopes({ datasets })[0]?.hint).toBe('7 queries');
    expect(scopes({ datasets })[2]?.what).toEqual({ kind: 'dataset', datasetId: 2 });
  });

  it('is nothing where the filter matches nothing', () => {
    expect(scopes({ filtering: true, matching: 0 })[1]?.empty).toBe(true);
    expect(scopes({ filtering: true, matching: null })[1]).toMatchObject({ hint: '', empty: false });
  });
});
