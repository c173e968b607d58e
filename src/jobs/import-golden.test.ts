/** Every file of the golden folder against what a person expects of it (scripts/oracles/golden_*.py). */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import type { RowIssue } from '../core/types.ts';
import { importFile } from './import.ts';
import { inspectFile, type ListPreview } from './import-inspect.ts';
import { bytesSource, memoryDatasets, type MemoryDataset } from './import-memory-sink.ts';

const folder = fileURLToPath(new URL('../core/import/golden/', import.meta.url));
const suffix = '.expected.json';
const names = readdirSync(folder)
  .filter((name) => name.endsWith(suffix))
  .map((name) => name.slice(0, -suffix.length))
  .sort();

type Place = [kind: string, unit: string | null, at: number | null];

interface ExpectedList {
  readonly wrapperKey?: string | null;
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
  readonly tagField?: readonly [string, string | null] | null;
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

/** What an import gave, under the names of the expectation. */
function factsOf({ draft, finish, queries, taggings, issues, rows }: MemoryDataset, look: ListPreview) {
  if (finish === null) throw new Error('The dataset is not finished.');
  const { blankLines, emptyQueries, rowsWithoutQuery, sources, source, notes } = finish;
  const { fields, tags } = draft.mapping;
  return {
    form: fields.form,
    queries: rows.map((_, row) => queries.filter((query) => query.row === row).map(({ text }) => text)),
    issues: issues.map(placeOf),
    messages: queries.map(({ message }) => message),
    otherParts: queries.map(({ otherParts }) => otherParts),
    stored: rows,
    blankLines,
    emptyQueries,
    rowsWithoutQuery,
    tagField: tags === null ? null : [tags.path, tags.separator],
    tags: taggings.map(({ query, result }) => [query, result.tags.map(({ tag }) => tag)]),
    statuses: taggings.map(({ result }) => result.status),
    sources: sources.map(({ model }) => model),
    unknownRoles: look.unknownRoles,
    header: source.csv?.header,
    dialect: [source.csv?.delimiter, source.csv?.newline],
    notes: notes.length,
    wrapperKey: look.wrapperKey,
    format: source.format,
    gzip: source.gzip,
  };
}

/** What holds where an expectation does not speak of it; rows as bytes, messages and notes are compared only where it does. */
const plain: ExpectedList = {
  wrapperKey: null,
  issues: [],
  blankLines: 0,
  emptyQueries: 0,
  rowsWithoutQuery: 0,
  tagField: null,
  tags: [],
  sources: [],
  unknownRoles: [],
};

function expectRefusal(inspection: object, { refused, says }: Expected): void {
  const message = expect.stringContaining(says ?? '') as string;
  expect(inspection).toMatchObject({ refused: { kind: refused, message } });
}

function expectedLists(expected: Expected): readonly ExpectedList[] {
  return expected.lists ?? [expected];
}

describe('golden files', { timeout: 30_000 }, () => {
  it('are at least eighty', () => {
    expect(names.length).toBeGreaterThanOrEqual(80);
  });

  it.each(names)('%s', async (name) => {
    const expected = JSON.parse(readFileSync(join(folder, name + suffix), 'utf8')) as Expected;
    const source = bytesSource(name, readFileSync(join(folder, name)));
    const { signal } = new AbortController();
    const look = await inspectFile(source, signal);
    if (expected.refused !== undefined || 'refused' in look) {
      expectRefusal(look, expected);
      return;
    }
    const { format } = expected;
    expect(look).toMatchObject({ format, gzip: expected.gzip === true, encoding: expected.encoding ?? 'utf-8' });
    const memory = memoryDatasets();
    const picks = look.datasets.map((found) => ({ ...found, name: found.suggestedName }));
    await importFile(source, picks, memory.open, { signal });
    const lists = expectedLists(expected).map((list) => ({ ...plain, ...list }));
    expect(memory.datasets).toHaveLength(lists.length);
    memory.datasets.forEach((dataset, index) => {
      const facts = { ...factsOf(dataset, look.datasets[index]!), encoding: look.encoding };
      expect(facts).toMatchObject(lists[index]!);
    });
  });
});
