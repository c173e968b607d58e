/** Cells of our own CSV exports, where a `'` keeps spreadsheets from running them (contracts.md). */

const prefixed = /^''*[=+\-@\t\r]/u;

/** A cell without the one `'` that an export put before it; the same cell where there is none. */
export function withoutPrefix(cell: string): string {
  return prefixed.test(cell) ? cell.slice(1) : cell;
}

/** A stored row of texts without those prefixes. The same bytes where no cell has one. */
export function ownCells(bytes: Uint8Array): {
  readonly bytes: Uint8Array;
  readonly value: unknown;
  readonly changed: number;
} {
  let changed = 0;
  const value: unknown = JSON.parse(new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes), (_, cell: unknown) => {
    if (typeof cell !== 'string') return cell;
    const bare = withoutPrefix(cell);
    if (bare !== cell) changed += 1;
    return bare;
  });
  return { bytes: changed === 0 ? bytes : new TextEncoder().encode(JSON.stringify(value)), value, changed };
}
