import { describe, expect, it } from 'vitest';
import type { CsvDialect } from '../types.ts';
import { ByteWriter } from './byte-writer.ts';
import { csvFormat } from './csv.ts';

const dialect: CsvDialect = { delimiter: ',', newline: '\n', header: ['a', 'b'], bom: false };
const noTags = '"{""format"":1,""sources"":[],""queries"":[]}"';

function written(rows: readonly object[], change: Partial<CsvDialect> = {}, prefixCells = true) {
  const format = csvFormat({ ...dialect, ...change }, prefixCells);
  const writer = new ByteWriter();
  const encoded = rows.map((row) => new TextEncoder().encode(JSON.stringify(row)));
  const none = new Uint32Array();
  format.head(writer);
  format.rows(
    writer,
    {
      rows: {
        bytes: Uint8Array.from(encoded.flatMap((row) => [...row])),
        lengths: Uint32Array.from(encoded, (row) => row.length),
      },
      queries: {
        rows: none,
        textIds: none,
        turns: new Uint16Array(),
        messages: new Uint16Array(),
        hashes: new Uint8Array(),
      },
      firstRow: 0,
      taggings: [],
    },
    { name: 'a', mapping: { fields: { form: 'table', queries: ['a'] }, tags: null }, plainText: false },
  );
  format.tail(writer);
  return { text: new TextDecoder('utf-8', { ignoreBOM: true }).decode(writer.take()), format };
}

describe('csvFormat', () => {
  it('quotes only what needs it', () => {
    const { text } = written([
      { a: 'plain', b: 'x,y' },
      { a: 'say "hi"', b: ' edge' },
      { a: '', b: 'two\nlines' },
    ]);
    expect(text).toBe(`a,b,instag\nplain,"x,y",${noTags}\n"say ""hi"""," edge",${noTags}\n,"two\nlines",${noTags}\n`);
  });

  it('disarms formulas, so that taking one away is exact, and counts them', () => {
    const { text, format } = written([
      { a: '=1+1', b: '@x' },
      { a: "'=1", b: "it's" },
    ]);
    expect(text).toBe(`a,b,instag\n'=1+1,'@x,${noTags}\n''=1,it's,${noTags}\n`);
    expect(format.counts?.().changedCells).toBe(3);
  });

  it('leaves cells as they are on wish, and says so', () => {
    const { text, format } = written([{ a: '=1+1', b: '' }], {}, false);
    expect(text).toContain('\n=1+1,,');
    expect(text).toContain('""queries"":[],""cellsPrefixed"":false}"');
    expect(format.counts?.().changedCells).toBe(0);
  });

  it('keeps delimiter, line ends, byte order mark and the header as it stood', () => {
    const { text } = written([{ a: '1', a_2: '2,5', column_3: '' }], {
      delimiter: ';',
      newline: '\r\n',
      header: ['a', 'a', ''],
      bom: true,
    });
    expect(text).toBe(`\ufeffa;a;;instag\r\n1;2,5;;${noTags}\r\n`);
  });

  it('gives way to a column of the same name', () => {
    const { text, format } = written([{ instag: 'mine' }], { header: ['instag'] });
    expect(format.key).toBe('instag_studio');
    expect(text.split('\n')[0]).toBe('instag,instag_studio');
  });
});
