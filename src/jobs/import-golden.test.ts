/** Every file of the golden folder against what a person expects of it (scripts/oracles/golden_*.py). */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import type { RowIssue } from '../core/types.ts';
import { importFile } from './import.ts';
import { inspectFile } from './import-inspect.ts';
import { bytesSource, memoryDatasets, type MemoryDataset } from './import-memory-sink.ts';

const folder = fileURLToPath(new URL('../core/import/golden/', import.meta.url));
const suffix = '.expected.json';
const names = readdirSync(folder)
  .filter((name) => name.endsWith(suffix))
  .map((name) => name.slice(0, -suffix.length))
  .sort();

type Place = [kind: string, unit: string | null, at: number | null];

interface ExpectedList {
  readonly wrapperKey?: string;
  readonly form?: string;
  /** Query texts of each row. */
  readonly queries?: readonly (readonly string[])[];
  readonly messages?: readonly number[];
  readonly otherParts?: readonly boolean[];
  readonly stored?: readonly string[];
  readonly issues?: readonly Place[];
  readonly blankLines?: number;
  readonly emptyQueries?: number;
  readonly rowsWithoutQuery?: number;
  readonly tagField?: readonly [string, string | null];
  readonly tags?: readonly (readonly [number, readonly string[]])[];
  readonly statuses?: readonly string[];
  readonly sources?: readonly string[];
  readonly unknownRoles?: readonly (readonly [string, number])[];
  readonly header?: readonly string[];
  readonly dialect?: readonly [string, string];
  readonly notes?: number;
}

interface Expected extends ExpectedList {
  readonly refused?: string;
  readonly says?: string;
  readonly format?: string;
  readonly gzip?: boolean;
  readonly encoding?: string;
  readonly lists?: readonly ExpectedList[];
}

function placeOf({ kind, place }: RowIssue): Place {
  return [kind, place?.unit ?? null, place?.at ?? null];
}

function queriesByRow(dataset: MemoryDataset): string[][] {
  return dataset.rows.map((_, row) => dataset.queries.filter((query) => query.row === row).map(({ text }) => text));
}

/** Where a dataset says something else than expected; keys that are not named are not compared. */
function expectDataset(dataset: MemoryDataset, expected: ExpectedList): void {
  const { finish, queries, taggings } = dataset;
  expect(queriesByRow(dataset)).toEqual(expected.queries);
  expect(dataset.issues.map(placeOf)).toEqual(expected.issues ?? []);
  expect(finish?.blankLines).toBe(expected.blankLines ?? 0);
  expect(finish?.emptyQueries).toBe(expected.emptyQueries ?? 0);
  expect(finish?.rowsWithoutQuery).toBe(expected.rowsWithoutQuery ?? 0);
  expect(dataset.draft.mapping.fields.form).toBe(expected.form);
  const { tags } = dataset.draft.mapping;
  expect(tags === null ? null : [tags.path, tags.separator]).toEqual(expected.tagField ?? null);
  expect(taggings.map(({ query, result }) => [query, result.tags.map(({ tag }) => tag)])).toEqual(expected.tags ?? []);
  expect(finish?.sources.map(({ model }) => model)).toEqual(expected.sources ?? []);
  if (expected.statuses) expect(taggings.map(({ result }) => result.status)).toEqual(expected.statuses);
  if (expected.stored) expect(dataset.rows).toEqual(expected.stored);
  if (expected.messages) expect(queries.map(({ message }) => message)).toEqual(expected.messages);
  if (expected.otherParts) expect(queries.map(({ otherParts }) => otherParts)).toEqual(expected.otherParts);
  if (expected.header) expect(finish?.source.csv?.header).toEqual(expected.header);
  if (expected.dialect) expect([finish?.source.csv?.delimiter, finish?.source.csv?.newline]).toEqual(expected.dialect);
  if (expected.notes !== undefined) expect(finish?.notes).toHaveLength(expected.notes);
}

describe('golden files', () => {
  it('are at least eighty', () => {
    expect(names.length).toBeGreaterThanOrEqual(80);
  });

  it.each(names)('%s', async (name) => {
    const expected = JSON.parse(readFileSync(join(folder, name + suffix), 'utf8')) as Expected;
    const source = bytesSource(name, readFileSync(join(folder, name)));
    const { signal } = new AbortController();
    const look = await inspectFile(source, signal);
    if (expected.refused !== undefined || 'refused' in look) {
      const refused = 'refused' in look ? look.refused : null;
      expect(refused?.kind ?? 'not refused').toBe(expected.refused);
      expect(refused?.message).toContain(expected.says ?? '');
      return;
    }
    expect([look.format, look.gzip, look.encoding]).toEqual([
      expected.format,
      expected.gzip ?? false,
      expected.encoding ?? 'utf-8',
    ]);
    const lists = expected.lists ?? [expected];
    expect(look.datasets.map(({ wrapperKey }) => wrapperKey)).toEqual(
      lists.map(({ wrapperKey }) => wrapperKey ?? null),
    );
    if (expected.unknownRoles) expect(look.datasets[0]?.unknownRoles).toEqual(expected.unknownRoles);
    const memory = memoryDatasets();
    const picks = look.datasets.map((found) => ({ ...found, name: found.suggestedName }));
    await importFile(source, picks, memory.open, { signal });
    lists.forEach((list, index) => expectDataset(memory.datasets[index]!, list));
  });
});
