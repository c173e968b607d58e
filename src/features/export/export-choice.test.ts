import { describe, expect, it } from 'vitest';
import { emptyFilter } from '../../core/filter/filter.ts';
import type { FileFormat } from '../../core/types.ts';
import { sourceInfo } from '../../jobs/sample-source.ts';
import type { DatasetInfo } from '../../store/state.ts';
import { datasetInfo } from '../../store/test-clients.ts';
import {
  datasetsOf,
  expectedBytes,
  firstChoice,
  losesForms,
  ownFormat,
  requestOf,
  scopeValue,
} from './export-choice.ts';

function dataset(id: number, format: FileFormat): DatasetInfo {
  return datasetInfo({ id, name: `set ${id}`, rows: 1, queries: 1, source: sourceInfo({ format }) });
}

describe('an export as it was chosen', () => {
  it('keeps the format that all rows came in, and takes JSONL for text and mixtures', () => {
    expect(ownFormat([dataset(1, 'csv'), dataset(2, 'csv')])).toBe('csv');
    expect(ownFormat([dataset(1, 'csv'), dataset(2, 'parquet')])).toBe('jsonl');
    expect(ownFormat([dataset(1, 'text')])).toBe('jsonl');
    expect(ownFormat([])).toBe('jsonl');
  });

  it('is in the own format of what is chosen until another one is', () => {
    const rows = [dataset(1, 'parquet')];
    expect(requestOf(firstChoice, rows).format).toBe('parquet');
    expect(requestOf({ ...firstChoice, format: 'tsv' }, rows).format).toBe('tsv');
    expect(requestOf({ ...firstChoice, shape: 'flat' }, rows).format).toBe('jsonl');
    expect(requestOf({ ...firstChoice, format: 'csv', shape: 'flat', profile: 'mig' }, rows)).toMatchObject({
      format: 'jsonl',
      shape: 'original',
    });
  });

  it('takes from the datasets of its scope', () => {
    const ready = [dataset(1, 'csv'), dataset(2, 'jsonl')];
    function ids(...args: Parameters<typeof datasetsOf>): number[] {
      return datasetsOf(...args).map(({ id }) => id);
    }
    expect(ids({ kind: 'dataset', datasetId: 2 }, ready, emptyFilter)).toEqual([2]);
    expect(ids({ kind: 'filter' }, ready, { ...emptyFilter, datasets: [1] })).toEqual([1]);
    expect(ids({ kind: 'filter' }, ready, emptyFilter)).toEqual([1, 2]);
    expect(ids({ kind: 'everything' }, ready, { ...emptyFilter, datasets: [1] })).toEqual([1, 2]);
    expect(scopeValue({ kind: 'dataset', datasetId: 2 })).toBe('dataset 2');
  });

  it('says where one file of several datasets would not come in again', () => {
    const mixed = [
      dataset(1, 'jsonl'),
      { ...dataset(2, 'jsonl'), mapping: { fields: { form: 'text', text: 'question' }, tags: null } as const },
    ];
    const request = requestOf(firstChoice, mixed);
    expect(losesForms(request, mixed)).toBe(true);
    expect(losesForms(request, mixed.slice(1))).toBe(false);
    for (const own of [{ files: 'each' }, { shape: 'flat' }, { profile: 'llama-factory' }] as const)
      expect(losesForms(requestOf({ ...firstChoice, ...own }, mixed), mixed)).toBe(false);
  });

  it('needs a zip only for several datasets; LLaMA-Factory always has one for these', () => {
    const [one, two] = [[dataset(1, 'jsonl')], [dataset(1, 'jsonl'), dataset(2, 'jsonl')]];
    expect(requestOf({ ...firstChoice, files: 'each' }, one).files).toBe('one');
    expect(requestOf({ ...firstChoice, files: 'each' }, two).files).toBe('each');
    expect(requestOf({ ...firstChoice, profile: 'llama-factory' }, one).files).toBe('one');
    expect(requestOf({ ...firstChoice, profile: 'llama-factory' }, two).files).toBe('each');
  });

  it('is expected to be as large as its rows, and their tags', () => {
    const info = {
      ...dataset(1, 'jsonl'),
      rows: 10,
      source: { ...dataset(1, 'jsonl').source, bytes: 1000 },
    } as DatasetInfo;
    expect(expectedBytes([info], 10)).toBe(2000);
    expect(expectedBytes([info], 1)).toBe(200);
    expect(expectedBytes([], 0)).toBe(0);
  });
});
