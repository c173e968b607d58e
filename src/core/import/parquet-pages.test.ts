import type { RowGroup } from 'hyparquet/src/types.js';
import { describe, expect, it } from 'vitest';
import { checkPages } from './parquet-pages.ts';

/** A 32-bit integer field of Thrift's compact protocol: zigzag, seven bits a byte. */
function int32(value: number): number[] {
  const bytes: number[] = [];
  let rest = value >= 0 ? value * 2 : -value * 2 - 1;
  for (; rest > 0x7f; rest = Math.floor(rest / 128)) bytes.push((rest % 128) + 128);
  return [0x15, ...bytes, rest];
}

/** The header of a data page (v1, PLAIN), as the format's Thrift file has it. */
function dataPage(unpacked: number, packed: number, values: number): number[] {
  return [...int32(0), ...int32(unpacked), ...int32(packed), 0x2c, ...int32(values), ...int32(0), 0, 0];
}

/** The header of a dictionary page. */
function dictionaryPage(unpacked: number, packed: number, values: number): number[] {
  return [...int32(2), ...int32(unpacked), ...int32(packed), 0x4c, ...int32(values), ...int32(0), 0, 0];
}

/** Looks at one column of 10 rows whose pages these are. */
async function check(pages: readonly number[], { isList = false, size = pages.length } = {}): Promise<void> {
  const bytes = Uint8Array.from(pages);
  const file = {
    byteLength: bytes.length,
    slice: (start: number, end: number) => Promise.resolve(bytes.subarray(start, end)),
  };
  const column = { data_page_offset: 0n, total_compressed_size: BigInt(size) };
  const group = { columns: [{ meta_data: column }], num_rows: 10n, total_byte_size: 0n };
  // Only what is looked at is there.
  await checkPages(file, group as unknown as RowGroup, [isList]);
}

const data = [1, 2, 3, 4];

describe('checkPages', () => {
  it('passes pages that say what is there', async () => {
    await check([...dictionaryPage(9, 4, 3), ...data, ...dataPage(40, 4, 6), ...data, ...dataPage(40, 4, 4), ...data]);
  });

  it('finds more values than rows', async () => {
    await expect(check([...dataPage(40, 4, 11), ...data])).rejects.toMatchObject({ kind: 'damaged' });
    await expect(check([...dataPage(40, 4, -1), ...data])).rejects.toMatchObject({ kind: 'damaged' });
  });

  it('lets a list have more values than rows, but not without bound', async () => {
    await check([...dataPage(40, 4, 5000), ...data], { isList: true });
    const many = check([...dataPage(40, 4, 2_000_000_000), ...data], { isList: true });
    await expect(many).rejects.toMatchObject({ kind: 'too-large' });
  });

  it('finds more values than bytes in a dictionary', async () => {
    const pages = [...dictionaryPage(9, 4, 1_000_000_000), ...data, ...dataPage(40, 4, 10), ...data];
    await expect(check(pages)).rejects.toMatchObject({ kind: 'damaged' });
  });

  it('finds sizes that cannot be', async () => {
    await expect(check([...dataPage(2_000_000_000, 4, 10), ...data])).rejects.toMatchObject({ kind: 'too-large' });
    await expect(check([...dataPage(40, 5, 10), ...data])).rejects.toMatchObject({ kind: 'damaged' });
    await expect(check([...dataPage(40, -4, 10), ...data])).rejects.toMatchObject({ kind: 'damaged' });
    await expect(check([...dataPage(40, 4, 10), ...data], { size: 1e9 })).rejects.toMatchObject({ kind: 'damaged' });
  });

  it('adds pages up', async () => {
    const page = [...dataPage(250_000_000, 4, 2), ...data];
    await expect(check([...page, ...page, ...page, ...page, ...page])).rejects.toMatchObject({ kind: 'too-large' });
  });

  it('finds bytes that are no header', async () => {
    await expect(check([0xff, 0xff, 0xff, 0xff])).rejects.toMatchObject({ kind: 'damaged' });
  });
});
