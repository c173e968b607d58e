import { describe, expect, it } from 'vitest';
import { importFile } from './import.ts';
import { inspectFile } from './import-inspect.ts';
import { bytesSource, memoryDatasets } from './import-memory-sink.ts';

const never = new AbortController().signal;

async function importText(name: string, text: string, pieceBytes?: number) {
  const source = bytesSource(name, new TextEncoder().encode(text), pieceBytes);
  const look = await inspectFile(source, never);
  if ('refused' in look) throw new Error(look.refused.message);
  const memory = memoryDatasets();
  const picks = look.datasets.map(({ wrapperKey, suggestedName, mapping }) => ({
    wrapperKey,
    name: suggestedName,
    mapping,
  }));
  const imported = await importFile(source, picks, memory.open, { signal: never });
  return { look, datasets: memory.datasets, imported };
}

describe('importFile', () => {
  it('brings the rows of a JSON Lines file in byte for byte, with the queries and the bad lines', async () => {
    const { look, datasets, imported } = await importText(
      'a.jsonl',
      '{"instruction": "One", "input":"", "n":1.0}\n\n{"instruction":"Two"\n{"instruction":"Three","input":"x"}\r\n',
    );
    expect(look.format).toBe('jsonl');
    expect(datasets[0]?.rows).toEqual([
      '{"instruction": "One", "input":"", "n":1.0}',
      '{"instruction":"Three","input":"x"}',
    ]);
    expect(datasets[0]?.queries.map(({ text }) => text)).toEqual(['One', 'Three\nx']);
    expect(datasets[0]?.issues).toMatchObject([{ kind: 'broken-json', place: { unit: 'line', at: 3 } }]);
    expect(imported[0]?.report).toMatchObject({ rows: 2, queries: 2, blankLines: 1, issues: 1 });
  });
});
